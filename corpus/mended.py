"""Text that has been mended for reading and search, and still knows where each character stands in the source."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from corpus.text import nfc


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace source[start:end] by `text`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class MendedText:
    """A text with, for each of its characters, the source's characters [starts[i], ends[i]) that it stands for."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The source's offsets of text[start:end], which must hold at least one character.

        A span that begins or ends inside a mended misprint takes the whole misprint.
        """
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"span {start}:{end} is empty or outside a text of {len(self.text)} characters")
        return self.starts[start], self.ends[end - 1]

    def cut(self, start: int, end: int) -> "MendedText":
        """The part [start, end), with its place in the source."""
        return MendedText(self.text[start:end], self.starts[start:end], self.ends[start:end])

    def locate(self, offset: int) -> int:
        """Index of the first character that stands for a source character at or after `offset`."""
        low, high = 0, len(self.ends)
        while low < high:
            middle = (low + high) // 2
            if self.ends[middle] <= offset:
                low = middle + 1
            else:
                high = middle
        return low


def join(pieces: Sequence[MendedText]) -> MendedText:
    """Join pieces by one space each; the space stands for whatever lies between them in the source."""
    text, starts, ends = pieces[0].text, list(pieces[0].starts), list(pieces[0].ends)
    for piece in pieces[1:]:
        starts.append(ends[-1])
        ends.append(piece.starts[0])
        text += " " + piece.text
        starts += piece.starts
        ends += piece.ends
    return MendedText(text, tuple(starts), tuple(ends))


def mend(source: str, edits: Iterable[Edit]) -> MendedText:
    """Apply edits to a source, and compose its letters (NFC).

    Raises ValueError for edits that overlap or lie outside the source.
    """
    text: list[str] = []
    starts: list[int] = []
    ends: list[int] = []

    def put(chars: str, start: int, end: int) -> None:
        for char in chars:
            text.append(char)
            starts.append(start)
            ends.append(end)

    position = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        if not position <= edit.start <= edit.end <= len(source):
            raise ValueError(f"edit {edit.start}:{edit.end} overlaps another or lies outside {len(source)} characters")
        for start, end in _clusters(source, position, edit.start):
            put(nfc(source[start:end]), start, end)
        put(edit.text, edit.start, edit.end)
        position = edit.end
    for start, end in _clusters(source, position, len(source)):
        put(nfc(source[start:end]), start, end)
    return MendedText("".join(text), tuple(starts), tuple(ends))


def _clusters(source: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    """Offsets of each letter together with its combining marks."""
    first = start
    for position in range(start + 1, end + 1):
        if position == end or not unicodedata.combining(source[position]):
            if first < position:
                yield first, position
            first = position


_MARKUP = re.compile(
    r"\*\*|__"  # bold
    r"|^[ \t]*\#{1,6}[ \t]+"  # heading
    r"|^[ \t]*>[ \t]?"  # quotation
    r"|\\(?=[.\-+*()#_\[\]])"  # escape
    r"|^\ufeff",
    re.MULTILINE,
)


# "*Hà Nội, ngày …*" on one line: a sign beside a blank is a bullet or a rule, not italics.
_ITALICS = re.compile(
    r"(?<![\w*\\])\*(?![\s*])[^*\n]+(?<![\s\\])\*(?![\w*])|(?<![\w\\])_(?![\s_])[^_\n]+(?<![\s\\])_(?!\w)"
)


def markup_edits(source: str) -> list[Edit]:
    """Edits that drop Markdown's signs (bold, italics, headings, quotation, escapes) and a byte-order mark."""
    signs = [match.span() for match in _MARKUP.finditer(source)]
    for match in _ITALICS.finditer(source):
        signs += [(match.start(), match.start() + 1), (match.end() - 1, match.end())]
    return [Edit(start, end, "") for start, end in sorted(set(signs))]
