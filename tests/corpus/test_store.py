"""A folder as a corpus, and what may be wrong with it."""

from pathlib import Path

import pytest

from corpus.datafiles import Row, kinds, read_data
from corpus.errors import CorpusError
from corpus.store import read_corpus

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


def test_two_documents_of_one_number(tmp_path: Path) -> None:
    found = message(write(tmp_path, a__txt=TEXT, b__txt=TEXT))
    assert "b.txt and a.txt" in found
    assert "1-NQ/TU" in found


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
