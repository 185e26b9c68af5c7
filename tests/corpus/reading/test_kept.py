"""Documents that are kept read: the same as read anew, never out of date, and harmless whoever wrote the files."""

import os
import pickle
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from corpus.errors import FileError
from corpus.mended import MendedText
from corpus.model import Document
from corpus.reading import kept
from corpus.reading.kept import KeptDocuments
from corpus.reading.store import SHIPPED_TEXTS, read_document

TEXT = "TỈNH ỦY AN HẢI\nSố 17-CT/TU\n\nCHỈ THỊ\nvề công nghiệp xanh\n\n1. Tỉnh trồng {} cây xanh.\n"


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "chi-thi.txt"
    path.write_text(TEXT.format("200.000"), encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def _another_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "_open", {})


def reads(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that are read anew from now on."""
    found: list[Path] = []

    def read(path: Path) -> Document:
        found.append(path)
        return read_document(path)

    monkeypatch.setattr(kept, "read_document", read)
    return found


def told(document: Document) -> list[Any]:
    passages = [(one.id, said(one.body), one.headings, one.lead, one.parts) for one in document.passages]
    sections = [
        (
            replace(one, heading=None, blocks=()),
            one.heading and said(one.heading),
            [(each.kind, each.level, said(each.body)) for each in one.blocks],
        )
        for one in document.sections.values()
    ]
    return [document.metadata, document.source, sections, document.errata, document.warnings, passages]


def said(body: MendedText) -> tuple[str, list[int], list[int]]:
    return body.text, list(body.starts), list(body.ends)


def test_what_is_kept_is_what_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for path in (SHIPPED_TEXTS / "09-nq-tw.txt", SHIPPED_TEXTS / "91-kl-tu.txt"):
        first = KeptDocuments(tmp_path / "read").read(path)
        monkeypatch.setattr(kept, "_open", {})
        again = reads(monkeypatch)
        second = KeptDocuments(tmp_path / "read").read(path)
        assert again == []
        assert first is not second
        assert told(first) == told(second) == told(read_document(path))


def test_of_one_process_it_is_one_object(text: Path, tmp_path: Path) -> None:
    assert KeptDocuments(tmp_path / "read").read(text) is KeptDocuments(tmp_path / "read").read(text)


@pytest.mark.parametrize("change", ["text", "metadata", "name", "program"])
def test_whatever_changes_is_read_anew(
    text: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    library = KeptDocuments(tmp_path / "read")
    library.read(text)
    if change == "text":
        text.write_text(TEXT.format("300.000"), encoding="utf-8")
    elif change == "metadata":
        text.with_suffix(".yaml").write_text("number: 18-CT/TU\nkind: Chỉ thị\ntitle: về việc khác\n", encoding="utf-8")
    elif change == "name":
        text = text.rename(tmp_path / "khac.txt")
    else:
        monkeypatch.setattr(kept, "_program", lambda: "a later version")
    again = reads(monkeypatch)

    assert told(library.read(text)) == told(read_document(text))
    assert again == [text]


class _Harm:
    def __reduce__(self) -> tuple[Any, ...]:
        return os.mkdir, ("harm",)


@pytest.mark.parametrize(
    "content", [b"", b"\x80\x05.", pickle.dumps("a text"), pickle.dumps(_Harm()), pickle.dumps(print)]
)
def test_a_kept_file_that_is_none_is_not_believed(
    text: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    monkeypatch.chdir(tmp_path)
    KeptDocuments(tmp_path / "read").read(text)
    monkeypatch.setattr(kept, "_open", {})
    (file,) = (tmp_path / "read").iterdir()
    file.write_bytes(content)

    assert told(KeptDocuments(tmp_path / "read").read(text)) == told(read_document(text))
    assert not (tmp_path / "harm").exists()


def test_what_is_read_no_more_is_forgotten(text: Path, tmp_path: Path) -> None:
    KeptDocuments(tmp_path / "read").read(text)
    later = KeptDocuments(tmp_path / "read")
    later.read(SHIPPED_TEXTS / "91-kl-tu.txt")
    later.sweep()

    assert len(list((tmp_path / "read").iterdir())) == 1
    KeptDocuments(tmp_path / "nowhere").sweep()  # nothing kept is no error


def test_a_folder_that_cannot_be_written_and_a_text_that_is_not_there(text: Path, tmp_path: Path) -> None:
    (tmp_path / "read").write_text("a file", encoding="utf-8")
    assert KeptDocuments(tmp_path / "read").read(text).number == "17-CT/TU"
    with pytest.raises(FileError):
        KeptDocuments(tmp_path / "read").read(tmp_path / "gone.txt")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes")
@pytest.mark.parametrize("ending", ["", ".yaml", ".errata.yaml"])
def test_a_pipe_is_not_waited_for(text: Path, tmp_path: Path, ending: str) -> None:
    pipe = text.with_suffix(ending) if ending else text
    pipe.unlink(missing_ok=True)
    os.mkfifo(pipe)
    with pytest.raises(FileError, match="no file"):
        KeptDocuments(tmp_path / "read").read(text)


def test_a_text_that_is_too_large_is_not_read_to_know_it_again(text: Path, tmp_path: Path) -> None:
    with text.open("wb") as file:
        file.truncate(10**12)  # nothing of it lies on the disk
    with pytest.raises(FileError, match="larger than 20 MB"):
        KeptDocuments(tmp_path / "read").read(text)
