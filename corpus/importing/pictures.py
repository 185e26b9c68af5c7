"""Pictures of pages (.png, .jpg, .tif) become a source text by reading the letters in them."""

from itertools import groupby
from pathlib import Path

from corpus.importing.errors import UnreadableError
from corpus.importing.imported import Imported, notice
from corpus.importing.pdf import ocr
from corpus.importing.pdf.layout import Sheet, lay_out

_PAGE_HEIGHT = 842.0  # points of an A4 page, which a picture is taken to show
_UNCERTAIN_TOLD = 30


def read_picture(path: Path) -> Imported:
    """Read a picture of one page, or of several in a TIFF. Raises UnreadableError."""
    words = ocr.read_words(path.read_bytes())
    if not words:
        raise UnreadableError("no_text")
    sheets = []
    pages = [list(group) for _, group in groupby(words, key=lambda one: one.line[0])]
    for page in pages:
        tall = max(one.top + one.height for one in page)
        sheets.append(Sheet(ocr.rows_of(page, _PAGE_HEIGHT / tall, _PAGE_HEIGHT), [], _PAGE_HEIGHT))
    text, notices = lay_out(sheets)
    told = [notice("scanned", pages=", ".join(str(at + 1) for at in range(len(pages))))]
    told += [notice("uncertain", words=one) for one in ocr.uncertain(words)[:_UNCERTAIN_TOLD]]
    return Imported(text + "\n", (*told, *notices))
