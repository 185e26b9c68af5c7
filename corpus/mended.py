"""Text that has been mended for reading and search, and still knows where each character stands in the source."""

import unicodedata
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from corpus.text import nfc


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace source[start:end] by `text`."""

    start: int
    end: int
    text: str


Offsets: TypeAlias = "array[int] | range"


@dataclass(frozen=True, slots=True)
class MendedText:
    """A text with, for each of its characters, the source's characters [starts[i], ends[i]) that it stands for.

    The offsets lie in arrays, never to be changed: tuples of numbers took nine times the room. Of a stretch of the
    source as it stands they may be ranges, which take none.
    """

    text: str
    starts: "Offsets"
    ends: "Offsets"

    def __hash__(self) -> int:
        return hash(self.text)

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

    def edited(self, edits: Iterable[Edit]) -> "MendedText":
        """This text with edits whose offsets are its own; the source's offsets stay right.

        An edit's text stands for all that it replaces; one that only puts text in stands for the character before it.
        Raises ValueError for edits that overlap or lie outside the text.
        """
        text: list[str] = []
        starts, ends = _offsets(), _offsets()
        position = 0
        for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
            if not position <= edit.start <= edit.end <= len(self.text):
                raise ValueError(f"edit {edit.start}:{edit.end} overlaps another or lies outside {len(self.text)}")
            text.append(self.text[position : edit.start])
            starts.extend(self.starts[position : edit.start])
            ends.extend(self.ends[position : edit.start])
            if edit.text:
                first, last = self._replaced(edit)
                text.append(edit.text)
                starts.extend([first] * len(edit.text))
                ends.extend([last] * len(edit.text))
            position = edit.end
        text.append(self.text[position:])
        starts.extend(self.starts[position:])
        ends.extend(self.ends[position:])
        return MendedText("".join(text), starts, ends)

    def _replaced(self, edit: Edit) -> tuple[int, int]:
        """The source's offsets of what an edit's text stands for."""
        if edit.start < edit.end:
            return self.starts[edit.start], self.ends[edit.end - 1]
        at = edit.start - 1 if edit.start else 0
        return (self.starts[at], self.ends[at]) if self.text else (0, 0)

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
    text, starts, ends = pieces[0].text, array("i", pieces[0].starts), array("i", pieces[0].ends)
    for piece in pieces[1:]:
        starts.append(ends[-1])
        ends.append(piece.starts[0])
        text += " " + piece.text
        starts.extend(piece.starts)
        ends.extend(piece.ends)
    return MendedText(text, starts, ends)


def mend(source: str, edits: Iterable[Edit]) -> MendedText:
    """Apply edits to a source, and compose its letters (NFC).

    Raises ValueError for edits that overlap or lie outside the source.
    """
    text: list[str] = []
    starts, ends = _offsets(), _offsets()

    def put(chars: str, start: int, end: int) -> None:
        for char in chars:
            text.append(char)
            starts.append(start)
            ends.append(end)

    def keep(first: int, last: int) -> None:
        whole = source[first:last]
        if nfc(whole) == whole and not any(map(unicodedata.combining, whole)):  # most are: a letter a character
            text.append(whole)
            starts.extend(range(first, last))
            ends.extend(range(first + 1, last + 1))
            return
        for start, end in _clusters(source, first, last):
            put(nfc(source[start:end]), start, end)

    position = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        if not position <= edit.start <= edit.end <= len(source):
            raise ValueError(f"edit {edit.start}:{edit.end} overlaps another or lies outside {len(source)} characters")
        keep(position, edit.start)
        put(edit.text, edit.start, edit.end)
        position = edit.end
    keep(position, len(source))
    return MendedText("".join(text), starts, ends)


def _offsets() -> "array[int]":
    return array("i")


def _clusters(source: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    """Offsets of each letter together with its combining marks."""
    first = start
    for position in range(start + 1, end + 1):
        if position == end or not unicodedata.combining(source[position]):
            if first < position:
                yield first, position
            first = position
