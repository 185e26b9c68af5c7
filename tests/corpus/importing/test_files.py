"""What a file is, its bytes say; what cannot be read says why, and does no harm."""

import subprocess
import sys
import zipfile
from difflib import SequenceMatcher
from pathlib import Path

import pytest

from corpus.importing import errors, office
from corpus.importing.apart import read_apart
from corpus.importing.errors import UnreadableError
from corpus.importing.files import read_file
from corpus.importing.pdf import ocr
from corpus.reading.store import read_document
from tests.corpus.importing.making import (
    CLEAN,
    LISTS,
    as_document,
    clean_paragraphs,
    list_body,
    outline,
    par,
    print_pdf,
    scan_pdf,
    write_docx,
)

BOMB = (
    '<!DOCTYPE a [<!ENTITY b "xxxxxxxxxx"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;">'
    '<!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;">]>'
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>'
    "<w:t>&f;&f;&f;&f;</w:t></w:r></w:p></w:body></w:document>"
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://x/attachedTemplate" Target="http://192.0.2.1/mau.dotm" TargetMode="External"/>'
    "</Relationships>"
)


def reason(path: Path) -> str:
    with pytest.raises(UnreadableError) as caught:
        read_file(path)
    assert caught.value.vietnamese
    return caught.value.kind


def written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def test_an_entity_bomb_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("word/document.xml", BOMB)

    assert reason(path) == "entities"


def test_an_external_entity_reads_no_file(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("bí mật")
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("word/document.xml", BOMB.replace('"xxxxxxxxxx"', f'SYSTEM "file://{tmp_path}/secret.txt"'))

    assert reason(path) == "entities"


def test_a_zip_bomb_is_given_up(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("word/document.xml", b" " * 120_000_000)

    assert path.stat().st_size < 200_000
    assert reason(path) == "unpacked"


def test_a_bomb_in_a_part_that_is_not_read_does_no_harm(tmp_path: Path) -> None:
    path = write_docx(tmp_path / "a.docx", par("Văn bản."), {"word/media/image1.png": b"\0" * 150_000_000})

    assert read_file(path).text == "Văn bản.\n"


def test_macros_and_links_are_told_and_left_alone(tmp_path: Path) -> None:
    parts = {"word/vbaProject.bin": b"macro", "word/_rels/document.xml.rels": RELATIONS}

    imported = read_file(write_docx(tmp_path / "a.docm", par("Văn bản."), parts))

    assert [one.kind for one in imported.notices] == ["macros", "external"]


@pytest.mark.parametrize("name", ["a.docx", "a.doc"])
def test_a_password_is_told(tmp_path: Path, name: str) -> None:
    locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")

    assert reason(written(tmp_path / name, locked)) == "encrypted"


def test_an_encrypted_part_is_told(tmp_path: Path) -> None:
    path = write_docx(tmp_path / "a.docx", par("Văn bản."))
    data = bytearray(path.read_bytes())
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = -1
        while (at := data.find(signature, at + 1)) >= 0:
            data[at + flags] |= 1
    path.write_bytes(data)

    assert reason(path) == "encrypted"


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.txt", b"", "empty"),
        ("a.docx", b"", "empty"),
        ("a.txt", b" \n\t\r\n", "empty"),
        ("a.docx", b"PK\x03\x04 nothing of a zip", "broken"),
        ("a.docx", b"no zip at all", "broken"),
        ("a.pdf", b"no pdf", "broken"),
        ("a.png", b"no picture", "broken"),
        ("a.xlsx", b"something", "kind"),
        ("a.exe", b"MZ\x90", "kind"),
        ("khong-duoi", b"abc", "kind"),
        ("a.txt", bytes(range(256)) * 40, "encoding"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "kind"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, name: str, data: bytes, kind: str) -> None:
    assert reason(written(tmp_path / name, data)) == kind


def test_a_document_without_words_is_empty(tmp_path: Path) -> None:
    assert reason(write_docx(tmp_path / "a.docx", par("  "))) == "empty"


def test_a_file_that_is_not_there_and_a_folder_are_told(tmp_path: Path) -> None:
    assert reason(tmp_path / "a.docx") == "missing"
    assert reason(tmp_path) == "folder"


def test_a_file_too_large_says_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(errors.LARGEST + 1)

    with pytest.raises(UnreadableError) as caught:
        read_file(path)
    assert "50 MB" in caught.value.vietnamese


def test_a_text_too_long_says_the_limit(tmp_path: Path) -> None:
    path = written(tmp_path / "a.txt", b"a b " * (errors.MOST_LETTERS // 4 + 1))

    with pytest.raises(UnreadableError) as caught:
        read_file(path)
    assert "6 triệu ký tự" in caught.value.vietnamese


def test_the_bytes_tell_the_kind_whatever_the_name_says(tmp_path: Path) -> None:
    path = write_docx(tmp_path / "a.docx", par("Văn bản."))

    assert read_file(path.rename(tmp_path / "a.pdf")).text == "Văn bản.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_text_in_other_encodings(tmp_path: Path, encoding: str) -> None:
    path = written(tmp_path / "a.txt", "Nghị quyết số 09-NQ/TW về phát triển".encode(encoding))

    assert read_file(path).text == "Nghị quyết số 09-NQ/TW về phát triển"


@pytest.mark.parametrize(("name", "kind"), [("a.rtf", "no_office"), ("a.doc", "no_office")])
def test_without_libreoffice_a_sentence_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, kind: str
) -> None:
    monkeypatch.setattr(office, "libreoffice", lambda: None)
    doc = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "WordDocument".encode("utf-16-le")

    assert reason(written(tmp_path / name, b"{\\rtf1 abc}" if name == "a.rtf" else doc)) == kind


@pytest.mark.parametrize("ending", ["doc", "odt", "rtf"])
def test_older_files_give_the_sections_of_the_clean_text(tmp_path: Path, ending: str) -> None:
    program = office.libreoffice()
    if program is None:
        pytest.skip("LibreOffice is not installed: apt install libreoffice-writer")
    write_docx(tmp_path / "a.docx", list_body(clean_paragraphs()), {}, LISTS)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", ending, "--outdir", str(tmp_path)]
    command.append(str(tmp_path / "a.docx"))
    subprocess.run(command, capture_output=True, timeout=120, check=True)

    imported = read_apart(tmp_path / f"a.{ending}")

    clean, found = read_document(CLEAN), as_document(imported, tmp_path)
    assert [one.kind for one in imported.notices] == ["converted"]
    assert found.metadata == clean.metadata
    assert outline(found) == outline(clean)


def test_a_tilted_scan_with_noise_is_read(tmp_path: Path) -> None:
    if ocr.tesseract() is None:
        pytest.skip("tesseract with Vietnamese is not installed: apt install tesseract-ocr tesseract-ocr-vie")
    paragraphs = clean_paragraphs()[9:14]
    scan = scan_pdf(print_pdf(tmp_path / "a.pdf", paragraphs), tmp_path / "scan.pdf", noise=40, turn=0.7)
    pages: list[tuple[int, int]] = []

    imported = read_apart(scan, progress=lambda done, total: pages.append((done, total)))

    assert imported.notices[0].kind == "scanned"
    assert pages[-1] == (len(pages), len(pages))
    found = [one for one in imported.text.strip().split("\n\n") if one]
    assert len(found) == len(paragraphs)
    assert SequenceMatcher(None, "\n".join(found), "\n".join(paragraphs), autojunk=False).ratio() > 0.985


def test_a_reader_that_crashes_costs_only_its_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false" if Path("/bin/false").exists() else sys.executable)

    with pytest.raises(UnreadableError) as caught:
        read_apart(write_docx(tmp_path / "a.docx", par("Văn bản.")))
    assert caught.value.kind == "crashed"


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_apart(write_docx(tmp_path / "a.docx", par("Văn bản.")), cancelled=lambda: True)
    assert caught.value.kind == "cancelled"


def test_what_another_process_finds_wrong_is_told_here(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_apart(written(tmp_path / "a.docx", b"PK\x03\x04 nothing"))
    assert (caught.value.kind, caught.value.words) == ("broken", {"format": ".docx"})
