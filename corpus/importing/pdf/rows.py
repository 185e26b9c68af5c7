"""Characters of a page become pieces of lines: what stands side by side without a wide gap."""

import itertools
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, replace

from corpus.importing.pdf.markers import is_marker
from corpus.importing.pdf.page import Char
from corpus.importing.raised import raised

_SAME_BASE = 0.2  # of the size: baselines no further apart are one line's
_RAISED = 0.8  # of a line's size: smaller characters above its baseline are raised ...
_RAISED_BY = (0.08, 0.75)  # ... by so much of it
_BLANK = 0.17  # of the size: a wider gap is a blank between words
_APART = 2.0  # of the size: a wider gap parts a line in pieces, columns or cells
# Two names in capitals at the head of a page stand closer: so much of the size, and so many blanks of their line.
_NAMES_APART, _BLANKS_APART = 0.8, 3.0
_LONG_NAME = 4  # words
_TAB = 4.5  # of the size: how far a tab may move the words behind a number
_LETTERS_APART = 4  # single letters in a row that make a line of letters apart


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stand together on one line: their edges, baseline and size.

    `first` is how wide the first word is, `second` where the word behind it begins (the left edge for a single word).
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    first: float
    second: float

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


def read_pieces(chars: Sequence[Char]) -> list[list[Piece]]:
    """The lines of a page from its top, each as its pieces from the left."""
    lines = [_Line(chars) for chars in _by_base(chars)]
    return [with_marker(pieces) for line in _with_raised(lines) if (pieces := line.pieces())]


def with_marker(row: Sequence[Piece]) -> list[Piece]:
    """A row whose first piece is no number alone: a tab parts it from the words of its paragraph, no column does."""
    if len(row) < 2 or not is_marker(row[0].text) or row[1].left - row[0].right > _TAB * row[0].size:
        return list(row)
    marker, words, *rest = row
    text = f"{marker.text} {words.text}"
    return [replace(words, text=text, left=marker.left, first=marker.first, second=words.left), *rest]


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
        return [self._piece(side) for group in groups for side in self._sides(group)]

    def _sides(self, group: list[Char]) -> list[list[Char]]:
        """Two names in capitals that stand side by side, further apart than their words do; else the group itself."""
        marks = [(at, one) for at, one in enumerate(group) if not one.text.isspace()]
        gaps = [(after.left - one.right, at) for (_, one), (at, after) in itertools.pairwise(marks)]
        blanks = [gap for gap, _ in gaps if gap > _BLANK * self.size]
        widest, at = max(gaps, default=(0.0, 0))
        if widest <= max(_NAMES_APART * self.size, _BLANKS_APART * statistics.median(blanks or [widest])):
            return [group]
        sides = [group[:at], group[at:]]
        return sides if all(_is_name(self._piece(side).text) for side in sides) else [group]

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
        second = words[min(1, len(words) - 1)][0].left
        return Piece(text, marks[0].left, marks[-1].right, self.base, statistics.median(sizes), first, second)

    def _joined(self, words: Sequence[Sequence[Char]]) -> str:
        text = ""
        for word in words:
            text += " " if text else ""
            for one in word:
                text += raised(one.text, text) if one in self.raised else one.text
        return text


def _is_name(text: str) -> bool:
    """Whether words in capitals may be a long name: a short one leaves more room beside it; letters apart are none."""
    words = text.split()
    return text.isupper() and len(words) >= _LONG_NAME and max(map(len, words)) > 1


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
