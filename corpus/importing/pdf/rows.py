"""Characters of a page become pieces of lines: what stands side by side without a wide gap."""

import itertools
import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.importing.pdf.page import Char
from corpus.importing.raised import raised

_SAME_BASE = 0.2  # of the size: baselines no further apart are one line's
_RAISED = 0.8  # of a line's size: smaller characters above its baseline are raised ...
_RAISED_BY = (0.08, 0.75)  # ... by so much of it
_BLANK = 0.17  # of the size: a wider gap is a blank between words
_APART = 2.0  # of the size: a wider gap parts a line in pieces, columns or cells
_LETTERS_APART = 4  # single letters in a row that make a line of letters apart


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stand together on one line: their edges, baseline and size; `first` is how wide the first word is."""

    text: str
    left: float
    right: float
    base: float
    size: float
    first: float

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


def read_pieces(chars: Sequence[Char]) -> list[list[Piece]]:
    """The lines of a page from its top, each as its pieces from the left."""
    lines = [_Line(chars) for chars in _by_base(chars)]
    return [pieces for line in _with_raised(lines) if (pieces := line.pieces())]


def _by_base(chars: Sequence[Char]) -> list[list[Char]]:
    lines: list[list[Char]] = []
    for one in sorted((one for one in chars), key=lambda one: -one.base):
        if lines and abs(lines[-1][0].base - one.base) <= _SAME_BASE * max(one.size, lines[-1][0].size):
            lines[-1].append(one)
        else:
            lines.append([one])
    return lines


class _Line:
    """The characters of one baseline, and what is raised above it."""

    def __init__(self, chars: Sequence[Char]) -> None:
        self.chars = sorted(chars, key=lambda one: (one.left, one.right))
        self.base = statistics.median(one.base for one in chars)
        self.size = max((one.size for one in chars if not one.text.isspace()), default=0.0)
        self.raised: list[Char] = []

    def takes(self, other: "_Line") -> bool:
        """Whether another line, above, is raised characters of this one: notes' marks and squares."""
        low, high = _RAISED_BY
        if not (other.size < _RAISED * self.size and low * self.size < other.base - self.base < high * self.size):
            return False
        marks = [one for one in other.chars if not one.text.isspace()]
        left, right = self.chars[0].left - 1.5 * self.size, self.chars[-1].right + 2 * self.size
        return all(left < one.left < right for one in marks)

    def pieces(self) -> list[Piece]:
        """The pieces of the line; what is drawn twice, to look bold, is read once."""
        chars = sorted([*self.chars, *self.raised], key=lambda one: (one.left, one.right))
        groups: list[list[Char]] = []
        last: Char | None = None
        for one in chars:
            if one.text.isspace():
                if groups and last is not None:
                    groups[-1].append(one)
                continue
            if last is not None and one.text == last.text and abs(one.left - last.left) < 0.1 * one.size:
                continue
            if last is None or one.left - last.right > _APART * self.size:
                groups.append([])
            groups[-1].append(one)
            last = one
        return [self._piece(group) for group in groups]

    def _piece(self, chars: Sequence[Char]) -> Piece:
        words: list[list[Char]] = []
        blank = True
        for one in chars:
            if one.text.isspace():
                blank = blank or one.right - one.left > 0.05 * self.size
                continue
            if blank or not words or one.left - words[-1][-1].right > _BLANK * one.size:
                words.append([])
            words[-1].append(one)
            blank = False
        text = _close_up(words) or self._joined(words)
        marks = [one for word in words for one in word]
        sizes = [one.size for one in marks if one not in self.raised] or [self.size]
        first = words[0][-1].right - words[0][0].left
        return Piece(text, marks[0].left, marks[-1].right, self.base, statistics.median(sizes), first)

    def _joined(self, words: Sequence[Sequence[Char]]) -> str:
        text = ""
        for word in words:
            text += " " if text else ""
            for one in word:
                text += raised(one.text, text) if one in self.raised else one.text
        return text


def _with_raised(lines: list[_Line]) -> list[_Line]:
    kept: list[_Line] = []
    for line in lines:
        if kept and line.takes(kept[-1]):
            line.raised = kept.pop().chars
        kept.append(line)
    return kept


def _close_up(words: Sequence[Sequence[Char]]) -> str:
    """Letters that stand apart, "N G H Ị  Q U Y Ế T", as words: a wider gap parts them. "" for a line of words."""
    if len(words) < _LETTERS_APART or any(len(word) > 1 for word in words) or not words[0][0].text.isalpha():
        return ""
    gaps = [after[0].left - word[-1].right for word, after in itertools.pairwise(words)]
    usual = statistics.median(gaps)
    text = words[0][0].text
    for gap, word in zip(gaps, words[1:], strict=True):
        text += (" " if gap > 1.6 * usual else "") + word[0].text
    return text
