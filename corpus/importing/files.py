"""One file of any known kind becomes a source text. What kind it is, its bytes say, not its name."""

from pathlib import Path

from corpus.importing.errors import LARGEST, MOST_LETTERS, UnreadableError
from corpus.importing.imported import OLE_HEAD, Imported, Progress, notice

PLAIN = (".txt", ".md", ".text", ".markdown")
PICTURES = (".png", ".jpg", ".jpeg", ".tif", ".tiff")
OFFICE = (".doc", ".odt", ".rtf")
ENDINGS = (".docx", ".docm", ".pdf", *OFFICE, *PLAIN, *PICTURES)

_HEAD = 4096  # bytes that tell a file's kind
_PICTURE_HEADS = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*")


def _silent(done: int, total: int) -> None:
    """Progress that nobody watches."""


def read_file(path: Path, force_ocr: bool = False, progress: Progress = _silent) -> Imported:
    """Read a file. force_ocr reads the pictures of a .pdf's pages in place of its words. Raises UnreadableError."""
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise UnreadableError("folder", endings=", ".join(ENDINGS))
        if not path.is_file():
            raise UnreadableError("missing")
        if size > LARGEST:
            raise UnreadableError("too_large", limit=LARGEST // 10**6)
        with path.open("rb") as file:
            head = file.read(_HEAD)
        imported = _read(path, head, force_ocr, progress)
    except OSError as error:
        raise UnreadableError("missing") from error
    if not imported.text.strip("\ufeff \t\r\n\f"):
        raise UnreadableError("empty")
    if len(imported.text) > MOST_LETTERS:
        raise UnreadableError("too_long", limit=MOST_LETTERS // 10**6)
    return imported


def _read(path: Path, head: bytes, force_ocr: bool, progress: Progress) -> Imported:
    ending = path.suffix.lower()
    if not head:
        raise UnreadableError("empty")
    if b"%PDF-" in head[:1024]:
        from corpus.importing.pdf.reader import read_pdf

        return read_pdf(path, progress, force_ocr)
    if head.startswith(_PICTURE_HEADS):
        from corpus.importing.pictures import read_picture

        return read_picture(path)
    if head.startswith(b"PK"):
        return _read_zip(path)
    if head.startswith(OLE_HEAD):
        return _read_ole(path)
    if head.lstrip().startswith(b"{\\rtf"):
        return _through_office(path, ".rtf")
    if ending in PLAIN:
        from corpus.importing.plain import read_plain

        return read_plain(path)
    if ending in (".doc", ".odt", ".rtf", ".docx", ".docm", ".pdf", *PICTURES):
        raise UnreadableError("broken", format=ending)
    raise UnreadableError("kind", ending=ending or "không có đuôi tệp")


def _read_zip(path: Path) -> Imported:
    from corpus.importing.archive import Archive
    from corpus.importing.word.reader import read_docx

    with Archive(path, path.suffix.lower()) as archive:
        is_word = "word/document.xml" in archive.names
        is_odt = "mimetype" in archive.names and b"opendocument.text" in archive.read("mimetype")
        if is_odt:
            archive.xml("content.xml")  # no bomb reaches LibreOffice
    if is_word:
        return read_docx(path)
    if is_odt:
        return _through_office(path, ".odt")
    raise UnreadableError(
        "broken" if path.suffix.lower() in ENDINGS else "kind", format=path.suffix, ending=path.suffix
    )


def _read_ole(path: Path) -> Imported:
    """A compound file: an old .doc, or what a password has locked."""
    data = path.read_bytes()
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise UnreadableError("encrypted")
    if "WordDocument".encode("utf-16-le") not in data:
        raise UnreadableError("kind", ending=path.suffix.lower())
    return _through_office(path, ".doc")


def _through_office(path: Path, ending: str) -> Imported:
    from corpus.importing.office import as_docx
    from corpus.importing.word.reader import read_docx

    with as_docx(path, ending) as converted:
        imported = read_docx(converted)
    return Imported(imported.text, (notice("converted", ending=ending), *imported.notices))
