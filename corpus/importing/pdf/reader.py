"""A .pdf becomes a source text: its own words where it has them, else what is read of the pictures of its pages."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from corpus.importing.errors import MOST_LETTERS, MOST_ON_PAGE, MOST_PAGES, UnreadableError
from corpus.importing.imported import Imported, Notice, Progress, notice, shorten
from corpus.importing.pdf import ocr
from corpus.importing.pdf.layout import Sheet, lay_out
from corpus.importing.pdf.page import PageContent, count_letters, read_page
from corpus.importing.pdf.rows import read_pieces
from corpus.importing.pdf.tables import read_tables
from corpus.importing.syllables import vietnamese_share

_FEWEST = 20  # characters: a page with fewer has no words of its own
_PICTURED = 0.5  # of a page: a larger picture may be of the page itself
_DENSITY = 300 / 72  # pixels a point, for reading pictures
_MOST_PIXELS = 30_000_000
_RIGHT = 0.5  # share of Vietnamese syllables below which a page's own words are wrong
_UNCERTAIN_TOLD = 30


def read_pdf(path: Path, progress: Progress, force_ocr: bool = False) -> Imported:
    """Read a .pdf. force_ocr reads pictures of its pages even where it has words of its own.

    Raises UnreadableError; pages that are pictures are left out, and told, where tesseract is not installed.
    """
    with _opened(path) as document:
        return _Reader(document, progress, force_ocr).read()


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    try:
        import pypdfium2 as pdfium
    except ImportError as error:
        raise UnreadableError("no_pdf") from error
    try:
        document = pdfium.PdfDocument(path)
    except pdfium.PdfiumError as error:
        raise UnreadableError("encrypted" if "password" in str(error).lower() else "broken", format=".pdf") from error
    try:
        yield document
    finally:
        document.close()


class _Reader:
    """Reads the pages of one document."""

    def __init__(self, document: Any, progress: Progress, force_ocr: bool) -> None:
        self._document = document
        self._progress = progress
        self._force = force_ocr
        self._notices: list[Notice] = []
        self._scanned: list[int] = []
        self._unread: list[int] = []

    def read(self) -> Imported:
        pages = len(self._document)
        if pages > MOST_PAGES:
            raise UnreadableError("too_many_pages", pages=pages, limit=MOST_PAGES)
        self._bound(pages)
        sheets = []
        for at in range(pages):
            sheets.append(self._sheet(at))
            self._progress(at + 1, pages)
        text, notices = lay_out(sheets)
        if not text.strip():
            raise UnreadableError("no_ocr" if self._unread else "no_text")
        self._judge(text)
        return Imported(text + "\n", (*self._told(), *notices, *self._notices))

    def _bound(self, pages: int) -> None:
        """Refuse more letters than anybody prints, before one is read: a small file can name millions."""
        letters = 0
        for at in range(pages):
            on_page = count_letters(self._document[at])
            letters += on_page
            if on_page > MOST_ON_PAGE:
                raise UnreadableError("full_page", page=at + 1, limit=_figure(MOST_ON_PAGE))
            if letters > MOST_LETTERS:
                raise UnreadableError("too_many_letters", limit=_figure(MOST_LETTERS))

    def _sheet(self, at: int) -> Sheet:
        page = self._document[at]
        try:
            content = read_page(page)
            own = sum(not one.text.isspace() for one in content.chars)
            pictured = own < _FEWEST and content.pictured > 0
            if self._force or pictured or (content.pictured > _PICTURED and self._is_wrong(content)):
                if ocr.tesseract():
                    return self._scan(page, at)
                if pictured:
                    self._unread.append(at + 1)
            if content.across:
                self._notices.append(notice("watermark", f"trang {at + 1}", words=shorten(content.across)))
            tables, rest = read_tables(content.chars, content.rules)
            return Sheet(read_pieces(rest), tables, content.height)
        finally:
            page.close()

    def _is_wrong(self, content: PageContent) -> bool:
        """Whether the words that lie over a page's picture are none: a scanner's that knows no Vietnamese."""
        share = vietnamese_share(" ".join(p.text for row in read_pieces(content.chars) for p in row))
        return share is not None and share < _RIGHT

    def _scan(self, page: Any, at: int) -> Sheet:
        """A page read from its picture."""
        width, height = page.get_size()
        density = min(_DENSITY, (_MOST_PIXELS / max(width * height, 1)) ** 0.5)
        words = ocr.read_words(_picture(page, density))
        self._scanned.append(at + 1)
        for word in ocr.uncertain(words)[:_UNCERTAIN_TOLD]:
            self._notices.append(notice("uncertain", f"trang {at + 1}", words=word))
        return Sheet(ocr.rows_of(words, 1 / density, height), [], height)

    def _judge(self, text: str) -> None:
        share = vietnamese_share(text)
        if share is not None and share < _RIGHT and not self._scanned:
            remedy = _remedy("hãy dùng nút “Nhận dạng chữ từ ảnh trang” (dòng lệnh: --ocr).")
            self._notices.append(notice("wrong_layer", share=round(100 * share), remedy=remedy))

    def _told(self) -> Iterator[Notice]:
        if self._scanned:
            yield notice("scanned", pages=_listed(self._scanned))
        if self._unread:
            yield notice("unread_pages", pages=_listed(self._unread), remedy=_remedy(""))


def _remedy(where_installed: str) -> str:
    return where_installed if ocr.tesseract() else UnreadableError("no_ocr").vietnamese


def _figure(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def _listed(pages: list[int]) -> str:
    return ", ".join(map(str, pages[:12])) + ("…" if len(pages) > 12 else "")


def _picture(page: Any, density: float) -> bytes:
    """A page as a grey PGM picture."""
    bitmap = page.render(scale=density, grayscale=True)
    try:
        grey = bitmap.to_numpy()
        height, width = grey.shape[:2]
        return f"P5 {width} {height} 255\n".encode() + bytes(grey.tobytes())
    finally:
        bitmap.close()
