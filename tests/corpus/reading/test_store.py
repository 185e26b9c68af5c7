"""A folder as a corpus, and what may be wrong with it."""

import os
import time
from pathlib import Path

import pytest

from corpus.datafiles import Row, read_data
from corpus.document_kinds import kinds
from corpus.errors import CorpusError
from corpus.reading import store
from corpus.reading.store import read_corpus

TEXT = "Số 1-NQ/TU\n\nNGHỊ QUYẾT\nvề việc\n\nI. MỤC TIÊU\n\n- Phát triển kinh tế biển.\n"
METADATA = "number: 1-NQ/TU\nkind: Nghị quyết\ntitle: về việc\n"


def write(folder: Path, **files: str) -> Path:
    for name, content in files.items():
        (folder / name.replace("__", ".")).write_text(content, encoding="utf-8")
    return folder


def message(folder: Path) -> str:
    with pytest.raises(CorpusError) as raised:
        read_corpus(folder)
    assert "\n" not in str(raised.value)
    return str(raised.value)


def test_a_folder_of_texts(tmp_path: Path) -> None:
    write(tmp_path, a__txt=TEXT, b__md=TEXT.replace("1-NQ", "2-NQ"), README__md="# none", c__pdf="none")
    corpus = read_corpus(tmp_path)
    assert [document.number for document in corpus.documents] == ["1-NQ/TU", "2-NQ/TU"]
    assert list(corpus.by_number) == ["1-NQ/TU", "2-NQ/TU"]


def test_the_hash_sees_text_metadata_and_errata(tmp_path: Path) -> None:
    hashes = {read_corpus(write(tmp_path, a__txt=TEXT)).hash}
    assert read_corpus(tmp_path).hash in hashes
    hashes.add(read_corpus(write(tmp_path, a__txt=TEXT + "\n- Thêm.\n")).hash)
    hashes.add(read_corpus(write(tmp_path, a__yaml=METADATA + "place: Nơi khác\n")).hash)
    (tmp_path / "a.errata.yaml").write_text('- {start: 0, wrong: "Số", right: "số"}\n', encoding="utf-8")
    hashes.add(read_corpus(tmp_path).hash)
    assert len(hashes) == 4


def test_folders_without_texts(tmp_path: Path) -> None:
    assert "no folder" in message(tmp_path / "none")
    assert "no .txt or .md" in message(tmp_path)


def problems(folder: Path) -> list[tuple[str, str]]:
    return [(one.file, one.kind) for one in read_corpus(folder).problems]


def test_the_same_words_under_two_names_are_read_once(tmp_path: Path) -> None:
    write(tmp_path, a__txt=TEXT, b__txt=TEXT.replace("\n", "\r\n"))
    (tmp_path / "a (1).txt").write_text(TEXT, encoding="utf-8")
    assert problems(tmp_path) == [("a (1).txt", "same_text"), ("b.txt", "same_text")]
    assert "a.txt" in read_corpus(tmp_path).problems[0].message


def test_two_documents_of_one_number(tmp_path: Path) -> None:
    write(tmp_path, a__txt=TEXT, b__txt=TEXT + "\n- Thêm một việc.\n")
    assert problems(tmp_path) == [("b.txt", "same_number")]
    corpus = read_corpus(tmp_path)
    assert "1-NQ/TU" in corpus.problems[0].message
    assert "a.txt" in corpus.problems[0].message
    assert [document.source for document in corpus.documents] == [TEXT]


def test_a_file_that_cannot_be_read_costs_only_itself(tmp_path: Path) -> None:
    write(tmp_path, a__txt=TEXT, b__txt="  \n", c__txt=TEXT.replace("1-NQ", "3-NQ"), c__yaml="kind: [")
    (tmp_path / "d.md").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x01")
    assert problems(tmp_path) == [("b.txt", "empty"), ("c.txt", "metadata"), ("d.md", "encoding")]
    corpus = read_corpus(tmp_path)
    assert [document.number for document in corpus.documents] == ["1-NQ/TU"]
    assert "c.yaml" in corpus.problems[1].message


def test_a_file_that_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "LARGEST", 1_000_000)
    write(tmp_path, a__txt=TEXT, b__txt=TEXT.replace("1-NQ", "2-NQ") + "a " * 500_000)
    assert problems(tmp_path) == [("b.txt", "too_large")]
    assert "1 MB" in read_corpus(tmp_path).problems[0].message


@pytest.mark.parametrize(
    ("metadata", "words"),
    [
        ("number: 1\nkind: [", "is not YAML"),
        ("kind: Nghị quyết\ntitle: về việc\n", "number"),
        (METADATA + "colour: red\n", "colour"),
        (METADATA + "date: hôm qua\n", "date"),
        (METADATA + "sha256: " + "0" * 64 + "\n", "sha256"),
        ("- a\n- b\n", "a.yaml"),
        ("", "a.yaml"),
    ],
)
def test_bad_metadata(tmp_path: Path, metadata: str, words: str) -> None:
    assert words in message(write(tmp_path, a__txt=TEXT, a__yaml=metadata))


@pytest.mark.parametrize(
    ("errata", "words"),
    [
        ("start: 0\n", "list of rows"),
        ("- {start: 0, wrong: Sô, right: Số}\n", "row 1: found 'Số'"),
        ("- {start: 0, wrong: Số}\n", "row 1: right"),
        ("- {start: x, wrong: Số, right: số}\n", "row 1: start"),
        ("- {start: 0, wrong: Số, right: số, more: 1}\n", "row 1: more"),
        ("- {start: 90000, wrong: Số, right: số}\n", "row 1: found ''"),
        ("- [", "is not YAML"),
    ],
)
def test_bad_errata(tmp_path: Path, errata: str, words: str) -> None:
    write(tmp_path, a__txt=TEXT)
    (tmp_path / "a.errata.yaml").write_text(errata, encoding="utf-8")
    assert words in message(tmp_path)


HOSTILE = [
    "date: 2024-02-31\n",
    "date: 99999-01-01\n",
    "place: " + "9" * 5_000,
    "place: " + "1:" * 300_000 + "1",
    "place: &a x\nsigner: *a\n",
    "place: &a [" + "x, " * 9 + "x]\n",
    "<<: [{number: x}, &b {kind: y}]\n",
    "place: " + "[" * 100_000,
    "place: {" * 30 + "}" * 30,
    "? [a, b]\n: c\n",
    "place: !!python/object/apply:os.system [ls]\n",
    "place: \x07\n",
    "\t- a\n",
    "x" * 2_000_000,
]


@pytest.mark.parametrize("lines", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("ending", ["yaml", "errata.yaml"])
def test_no_yaml_beside_a_text_costs_more_than_the_text(tmp_path: Path, lines: str, ending: str) -> None:
    write(tmp_path, a__txt=TEXT, b__txt=TEXT.replace("1-NQ", "2-NQ").replace("biển", "rừng"))
    (tmp_path / f"a.{ending}").write_text(METADATA + lines if ending == "yaml" else lines, encoding="utf-8")
    began = time.process_time()

    corpus = read_corpus(tmp_path)

    assert time.process_time() - began < 2.0
    assert [document.number for document in corpus.documents] == ["2-NQ/TU"]
    assert [one.file for one in corpus.problems] == ["a.txt"]
    assert f"a.{ending}" in corpus.problems[0].message


def test_errata_that_overlap_are_told(tmp_path: Path) -> None:
    write(tmp_path, a__txt=TEXT)
    rows = '- {start: 0, wrong: "Số 1", right: "Số 2"}\n- {start: 3, wrong: "1-NQ", right: "3-NQ"}\n'
    (tmp_path / "a.errata.yaml").write_text(rows, encoding="utf-8")

    assert "a.errata.yaml: the errata at 0 and 3 overlap" in message(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
@pytest.mark.parametrize("name", ["a.txt", "b.yaml", "b.errata.yaml"])
def test_a_pipe_is_told_and_not_waited_for(tmp_path: Path, name: str) -> None:
    write(tmp_path, b__txt=TEXT, c__txt=TEXT.replace("1-NQ", "2-NQ").replace("biển", "rừng"))
    os.mkfifo(tmp_path / name)

    corpus = read_corpus(tmp_path)

    assert "2-NQ/TU" in corpus.by_number
    assert [one.file for one in corpus.problems] == [f"{name[0]}.txt"]


def test_a_link_to_nothing_and_a_folder_in_the_place_of_a_file_are_told(tmp_path: Path) -> None:
    write(tmp_path, a__txt=TEXT, b__txt=TEXT.replace("1-NQ", "2-NQ").replace("biển", "rừng"))
    (tmp_path / "c.txt").symlink_to(tmp_path / "none")
    (tmp_path / "b.yaml").mkdir()

    corpus = read_corpus(tmp_path)

    assert list(corpus.by_number) == ["1-NQ/TU"]
    assert [one.file for one in corpus.problems] == ["b.txt", "c.txt"]


def test_an_empty_list_of_errata_is_none(tmp_path: Path) -> None:
    write(tmp_path, a__txt=TEXT)
    (tmp_path / "a.errata.yaml").write_text("", encoding="utf-8")
    assert read_corpus(tmp_path).documents[0].errata == ()


class Pair(Row):
    name: str
    size: int = 0


@pytest.mark.parametrize("content", ["[", "- {name: a, length: 1}", "- {size: 1}", "name: a"])
def test_data_files_are_checked_against_their_schema(tmp_path: Path, content: str) -> None:
    (tmp_path / "pairs.yaml").write_text(content, encoding="utf-8")
    with pytest.raises(CorpusError, match=r"pairs\.yaml") as raised:
        read_data("pairs", list[Pair], tmp_path)
    assert "\n" not in str(raised.value)


def test_a_data_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match=r"none\.yaml"):
        read_data("none", list[Pair], tmp_path)


def test_kinds_are_named_once() -> None:
    names = [kind.name for kind in kinds()]
    codes = [code for kind in kinds() for code in kind.codes]
    assert len(set(names)) == len(names)
    assert len(set(codes)) == len(codes)


def test_the_one_document_of_a_kind_is_found() -> None:
    corpus = read_corpus()
    assert corpus.only_of_kind("nghị quyết") == "09-NQ/TW"
    assert corpus.only_of_kind("chỉ thị") is None
    assert corpus.only_of_kind("") is None
