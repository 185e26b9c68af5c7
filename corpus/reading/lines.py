"""Lines of a text and the paragraphs that they make: what a page break or a line wrap cut is put together again."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from corpus.reading.markers import Level, Marker
from corpus.vietnamese.bodies import parts_name

_NOISE = re.compile(r"[\W_]+|(?:trang\s+)?\d{1,3}", re.IGNORECASE)  # rules, stars, page numbers
_EMPTY_LINE = re.compile(r"(?:\r?\n[^\S\n]*){2}\Z|\f")
_CONTENTS = re.compile(r".{2,300}?(?:\.{4,}+|…{2,}+|_{4,}+|\t)[\s.]*+\d{1,3}", re.DOTALL)
_SENTENCE_END = re.compile(r"[.!?…:][\"”’)\]]*$")
_CLAUSE_END = re.compile(r"[.!?…:;][\"”’)\]]*$")
_WRAPPED_AT_MOST = 140  # characters: longer lines than this are whole paragraphs
_CUT_AT_LEAST = 60  # characters: a shorter paragraph without a full stop is a title, not one cut by a page break


NOTE_MARK = "\ue001"  # stands before a note of a page's foot in a mended text
ROW_MARK = "\ue000"  # of the private use area: stands before a table's row in a mended text


@dataclass(frozen=True, slots=True)
class Line:
    """A line without its outer blanks; start and end are offsets into the mended text.

    `table` numbers the table in which it stands, 0 for none; `is_row` marks a whole row of one that holds data,
    `is_note` a note of a page's foot; `indent` counts the blanks before it, a tab as four.
    """

    text: str
    start: int
    end: int
    blank_before: bool
    table: int = 0
    is_row: bool = False
    is_note: bool = False
    indent: int = 0

    @property
    def in_table(self) -> bool:
        return self.table > 0


@dataclass(slots=True)
class Item:
    """Lines that make one paragraph, with the marker at its head, if any."""

    marker: Marker | None
    lines: list[Line] = field(default_factory=list)

    @property
    def is_numbered(self) -> bool:
        return self.marker is not None and self.marker.level < Level.BULLET

    @property
    def is_short(self) -> bool:
        """Whether it may be a title, cut by no page break; many lines are never counted to their end."""
        some = self.lines[:_CUT_AT_LEAST]
        return sum(len(line.text) + 1 for line in some) < _CUT_AT_LEAST


def read_lines(text: str) -> list[Line]:
    """The lines that say something: empty ones, rules and page numbers are passed over.

    A lone "|" begins a table, whose cells are paragraphs of their own; an empty line ends it.
    """
    lines: list[Line] = []
    blank = True
    table = tables = 0
    for match in re.finditer(r"[^\r\n\f\u2028\u2029]+", text):
        between = "" if blank else text[lines[-1].end : match.start()]  # behind what was passed over it says no more
        stripped = match.group().strip()
        is_row = stripped.startswith(ROW_MARK)
        if table and _EMPTY_LINE.search(text, max(0, match.start() - 100), match.start()):
            table = 0
        if not table and (is_row or stripped == "|"):
            table = tables = tables + 1
        if not stripped.strip(ROW_MARK + NOTE_MARK) or _NOISE.fullmatch(stripped):
            blank = True
            continue
        is_note = stripped.startswith(NOTE_MARK)
        stripped = stripped.lstrip(ROW_MARK + NOTE_MARK + " ")
        start = match.start() + match.group().index(stripped)
        blank = blank or between.count("\n") > 1 or "\f" in between
        indent = len(text[match.start() : start].expandtabs(4))
        lines.append(Line(stripped, start, start + len(stripped), blank, table, is_row, is_note, indent))
        blank = False
    return lines


def is_contents(text: str) -> bool:
    """Whether a line is one of a table of contents: a heading, leaders and the number of its page."""
    return bool(_CONTENTS.fullmatch(text))


def wrap_width(lines: Sequence[Line]) -> int | None:
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
    name; so does a heading within the name of a body, but no title in capitals before what has none. Outside the body
    (title, signature) short lines that stand together are one block.
    """
    last = item.lines[-1]
    if line.is_row or line.is_note or last.is_row:
        return False
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
    if in_body and item.is_numbered and not ended and parts_name(last.text, line.text):
        return True
    is_title = last.text.isupper() and not line.text.isupper()
    return in_body and not (item.is_numbered or item.is_short or is_title) and not re.search(r"\W$", last.text)


def text_behind(line: Line, offset: int) -> Line:
    """What stands behind the marker; the marker itself where nothing does."""
    rest = line.text[offset:]
    if not rest.strip():
        return line
    start = line.start + offset + len(rest) - len(rest.lstrip())
    return Line(line.text[start - line.start :], start, line.end, line.blank_before, line.table)
