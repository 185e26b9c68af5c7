"""Plain text (.txt, .md): its bytes become characters; corpus/reading does the rest."""

from pathlib import Path

from corpus.importing.errors import UnreadableError
from corpus.importing.imported import Imported, notice
from corpus.reading.decoding import UnknownEncodingError, decode


def read_plain(path: Path) -> Imported:
    """Read a text file. Raises UnreadableError for bytes that are no text."""
    try:
        decoded = decode(path.read_bytes(), path.name)
    except UnknownEncodingError as error:
        raise UnreadableError("encoding") from error
    turned = (notice("font", font=decoded.turned_from),) if decoded.turned_from else ()
    return Imported(decoded.text.removeprefix("\ufeff"), turned)
