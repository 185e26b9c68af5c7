"""How a text's paragraphs are laid out: lines that a converter wrapped become whole lines again."""

import re
from itertools import pairwise

from corpus.mended import Edit, MendedText
from corpus.reading.lines import Line, read_lines

_HEAD = re.compile(
    r"(?:[-+*•●▪◦]\s|\d{1,3}[a-zđ]?\s*[.)/-]|\d{1,2}(?:\.\d{1,2}){1,3}\s|[a-zđ]\s*[).]|[IVX]{1,6}\s*[-.:/)]"
    r"|(?:Điều|Chương|CHƯƠNG|Mục|MỤC|Phần|PHẦN)\s+[\dIVXt])"
)
_WRAPPED_AT_MOST = 140  # characters: a longer line is a whole paragraph
_FEWEST = 3  # lines that go on in lower case, without which nothing tells wrapped lines from short ones
_LONE = re.compile(r"(?:(?:Điều|Chương|Mục|Tiểu mục|Phần|Phụ lục|Mẫu)(?: (?:thứ|số))?|Số:?)", re.IGNORECASE)


def unwrap(mended: MendedText) -> MendedText:
    """The text with each wrapped line break inside a paragraph made a blank.

    In a text whose paragraphs stand apart by empty lines, a line without one goes on; in one whose every line stands
    apart, a full line without an end does. Elsewhere only the break after a lone "Điều" or "Số:" goes, whose number
    stands on the next line.
    """
    lines = read_lines(mended.text)
    width = _width(lines)
    apart, spread = _stand_apart(lines, width), _is_spread(lines, width)
    edits = []
    for line, after in pairwise(lines):
        if line.table != after.table or line.is_row or line.is_note or after.is_note:
            continue
        if after.blank_before:
            joins = spread and not line.in_table and _is_cut(line, after, width)
        elif line.in_table:
            joins = _goes_on(line, after)
        else:
            joins = apart or bool(_LONE.fullmatch(line.text) and re.match(r"[\dIVX]", after.text))
        if joins:
            edits.append(Edit(line.end, after.start, " "))
    return mended.edited(edits)


def _width(lines: list[Line]) -> int:
    """The length of all but the few longest lines of running text."""
    lengths = sorted(len(line.text) for line in lines if not line.in_table)
    return lengths[int(0.98 * (len(lengths) - 1))] if lengths else 0


def _stand_apart(lines: list[Line], width: int) -> bool:
    """Whether empty lines part the paragraphs, and what follows without one is a wrapped line."""
    running = [
        (line, after)
        for line, after in pairwise(lines)
        if not (after.blank_before or line.in_table or after.in_table or line.text.isupper())
    ]
    if not running or width > _WRAPPED_AT_MOST:
        return False
    small = sum(after.text[0].islower() for _, after in running)
    heads = sum(bool(_HEAD.match(after.text)) and line.text[-1] in ".;:" for line, after in running)
    return small >= max(_FEWEST, 0.5 * len(running)) and heads <= 0.05 * len(running)


def _is_spread(lines: list[Line], width: int) -> bool:
    """Whether every line of a wrapped text stands apart: full lines without an end, that go on in lower case."""
    together = sum(not line.blank_before for line in lines)
    if width > _WRAPPED_AT_MOST or together > 0.1 * len(lines):
        return False
    cut = [after for line, after in pairwise(lines) if _is_cut(line, after, width)]
    small = sum(after.text[0].islower() for after in cut)
    return small >= max(_FEWEST, 0.5 * len(cut))


def _is_cut(line: Line, after: Line, width: int) -> bool:
    """Whether a line is full and without an end: the first word behind it would not have stood on it."""
    if line.in_table or after.in_table or line.text[-1] in ".;:!?" or line.text.isupper():
        return False
    return len(line.text) + 1 + len(after.text.split(maxsplit=1)[0]) > width - 2


def _goes_on(line: Line, after: Line) -> bool:
    """Whether a cell's line goes on in the next: in lower case, without an end and no bullet between."""
    return after.text[0].islower() and not line.text.endswith((".", ";", ":")) and not _HEAD.match(after.text)
