"""Which lines stand inside a quotation of several lines, as the new wording that an amendment gives."""

import re
from collections.abc import Sequence

from corpus.reading.lines import Line
from corpus.reading.markers import Level, read_markers

_LONGEST = 400  # lines of a quotation: a mark that is not closed by then was lost
_OPENS = re.compile(r"(?:^|[:.]\s*)([“\"«])")
_STRAIGHT_END = re.compile(r"\"\s*[.;,]*$")


def quoted_lines(lines: Sequence[Line]) -> set[int]:
    """Indexes of the lines behind the first of a quotation, up to the one that closes it.

    A quotation opens at a line's head or behind a colon. Its numbers are another text's: they open no section here.
    """
    inside: set[int] = set()
    at = 0
    while at < len(lines):
        opens = _OPENS.search(lines[at].text)
        end = _close(lines, at, opens) if opens else at
        inside.update(range(at + 1, end + 1))
        at = end + 1
    return inside


def _close(lines: Sequence[Line], at: int, opens: re.Match[str]) -> int:
    """The index of the last line of the quotation opened on lines[at]; `at` where none closes it or it is whole.

    The new wording of a khoản or điểm holds no Điều: where one begins, the closing mark was lost before it.
    """
    first = min((one.level for one in read_markers(lines[at].text[opens.end() :])), default=Level.ARTICLE)
    straight = opens[1] == '"'
    open_marks = _open_marks(lines[at].text, straight)
    end = at
    while open_marks > 0 and end + 1 < min(len(lines), at + _LONGEST):
        if first > Level.ARTICLE and _begins_article(lines[end + 1].text):
            return end
        end += 1
        open_marks = _left_open(open_marks, lines[end].text, straight)
    return end if open_marks <= 0 else at


def _begins_article(text: str) -> bool:
    return any(one.level is Level.ARTICLE and not one.weak for one in read_markers(text))


def _open_marks(text: str, straight: bool) -> int:
    """How many marks a line leaves open; straight ones do not say which they are, and close in pairs."""
    return text.count('"') % 2 if straight else _depth(text)


def _left_open(before: int, text: str, straight: bool) -> int:
    if straight:
        return 0 if text.count('"') % 2 and _STRAIGHT_END.search(text) else before
    return before + _depth(text)


def _depth(text: str) -> int:
    return text.count("“") + text.count("«") - text.count("”") - text.count("»")
