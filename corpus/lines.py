"""Lines of a text and the paragraphs that they make: what a page break or a line wrap cut is put together again."""

import re
from dataclasses import dataclass, field

from corpus.markers import Level, Marker

_NOISE = re.compile(r"[\W_]+|(?:trang\s+)?\d{1,3}", re.IGNORECASE)  # rules, stars, page numbers
_SENTENCE_END = re.compile(r"[.!?…:][\"”’)\]]*$")
_CLAUSE_END = re.compile(r"[.!?…:;][\"”’)\]]*$")
_WRAPPED_AT_MOST = 140  # characters: longer lines than this are whole paragraphs
_CUT_AT_LEAST = 60  # characters: a shorter paragraph without a full stop is a title, not one cut by a page break


@dataclass(frozen=True, slots=True)
class Line:
    """A line without its outer blanks; start and end are offsets into the mended text."""

    text: str
    start: int
    end: int
    blank_before: bool


@dataclass(slots=True)
class Item:
    """Lines that make one paragraph, with the marker at its head, if any."""

    marker: Marker | None
    lines: list[Line] = field(default_factory=list)

    @property
    def is_numbered(self) -> bool:
        return self.marker is not None and self.marker.level < Level.BULLET

    @property
    def length(self) -> int:
        return sum(len(line.text) + 1 for line in self.lines)


def read_lines(text: str) -> list[Line]:
    """The lines that say something: empty ones, rules and page numbers are passed over."""
    lines: list[Line] = []
    blank = True
    for match in re.finditer(r"[^\r\n\f\u2028\u2029]+", text):
        between = text[lines[-1].end : match.start()] if lines else ""
        stripped = match.group().strip()
        if not stripped or _NOISE.fullmatch(stripped):
            blank = True
            continue
        start = match.start() + match.group().index(stripped[0])
        blank = blank or between.count("\n") > 1 or "\f" in between
        lines.append(Line(stripped, start, start + len(stripped), blank))
        blank = False
    return lines


def wrap_width(lines: list[Line]) -> int | None:
    """The column at which a text is wrapped, None for one whose paragraphs are whole lines."""
    lengths = sorted(len(line.text) for line in lines)
    adjacent = sum(not line.blank_before for line in lines)
    if not lengths or lengths[-1] > _WRAPPED_AT_MOST or adjacent < len(lines) / 3:
        return None
    return lengths[int(0.98 * (len(lengths) - 1))]


def fills(line: Line, after: Line, width: int | None) -> bool:
    """Whether a line is full: the first word of the next would not have stood on it."""
    if width is None or after.blank_before:
        return False
    first_word = len(after.text.split(maxsplit=1)[0])
    return len(line.text) + 1 + first_word > width - 2


def continues(item: Item, line: Line, width: int | None, in_body: bool) -> bool:
    """Whether a line without a marker goes on with the paragraph before it.

    A line wrap leaves a full line; a page break leaves a sentence without its end, and goes on in lower case or with a
    name. Outside the body (title, signature) short lines that stand together are one block.
    """
    last = item.lines[-1]
    ended = bool(_SENTENCE_END.search(last.text))
    if line.text[0].islower() and not ended:
        return True
    if fills(last, line, width):
        return True
    if not line.blank_before:
        if not in_body:
            return max(len(last.text), len(line.text)) <= _WRAPPED_AT_MOST
        if item.is_numbered and last.text.isupper() and line.text.isupper():
            return True
        return width is not None and len(last.text) >= 0.7 * width and not _CLAUSE_END.search(last.text)
    return in_body and not item.is_numbered and item.length >= _CUT_AT_LEAST and not re.search(r"\W$", last.text)
