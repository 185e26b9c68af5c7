"""Lines of a column become paragraphs: full lines go on, an indent, a gap or an unfinished line begins anew."""

import itertools
import re
from collections import Counter
from collections.abc import Sequence

from corpus.document_kinds import kinds
from corpus.importing.pdf.markers import begins_anew
from corpus.importing.pdf.rows import Piece

_END = re.compile(r"[.;:!?…][”\"’)\]]*$")
_CLEAR_END = re.compile(r"[.;:][”\"’)\]]*$")
_LIST_END = re.compile(r"[.;:,][”\"')\]]*$")
_FEW = 8  # distances of lines
_PLAIN = 1.35  # of the size: the usual distance of lines
_COMMON = 0.08  # of all distances of lines: a rarer one is chance
_NARROW = 18.0  # of the size: in a narrower column only what begins in lower case goes on
_GAP = 1.32  # of the usual distance of lines: a wider one parts paragraphs
_ALIGNED = 0.3  # of the size: edges no further apart are one
_GROUND = "Căn cứ "  # no sentence that goes on has it in a capital
_SIZES = 0.12  # of the size: lines whose letters differ more are not one paragraph's


def usual_gap(flows: Sequence[Sequence[Piece]]) -> float:
    """The usual distance of two lines of one paragraph, in points: the smallest that is common; 0 for none."""
    gaps = [(one, one.base - after.base) for lines in flows for one, after in itertools.pairwise(lines)]
    counted = Counter(round(2 * gap) / 2 for line, gap in gaps if 0.8 * line.size < gap < 3 * line.size)
    common = [gap for gap, count in counted.items() if count >= _COMMON * counted.total()]
    if counted.total() < _FEW:  # too few to tell lines from paragraphs
        common = [min(gap, _PLAIN * line.size) for line, _ in gaps for gap in common]
    return min(common, default=0.0)


def read_paragraphs(lines: Sequence[Piece], gap: float) -> list[str]:
    """The paragraphs of a column; lines of a centred block (a title) stay lines. gap is as of usual_gap."""
    if not lines:
        return []
    column = _Column(lines, gap)
    blocks = [[lines[0].text]]
    for before, line in itertools.pairwise(lines):
        if column.continues(before, line):
            blocks[-1][-1] = join(blocks[-1][-1], line.text)
        elif column.is_block(before, line):
            blocks[-1].append(line.text)
        else:
            blocks.append([line.text])
    return ["\n".join(block) for block in blocks]


def join(text: str, after: str) -> str:
    """Two lines of a paragraph as one: a code cut at its hyphen or slash ("09-", "NQ/TW") is closed up."""
    if text.endswith("\u00ad"):
        return text[:-1] + after
    if re.search(r"[A-ZĐ0-9][-/]$", text) and re.match(r"[A-ZĐ0-9]", after):
        return text + after
    return f"{text} {after}"


class _Column:
    """The edges of a column: where its lines begin, and where its full lines end."""

    def __init__(self, lines: Sequence[Piece], gap: float) -> None:
        self._gap = gap
        self._left = min(line.left for line in lines)
        ends = sorted(line.right for line in lines)
        self._right = ends[-1 - len(ends) // 20]  # one in twenty may stick out
        self._wide = self._right - self._left

    def continues(self, before: Piece, line: Piece) -> bool:
        """Whether a line goes on with the paragraph of the line before it."""
        size = max(before.size, line.size)
        if abs(before.size - line.size) > _SIZES * size or not self._is_full(before, line):
            return False
        if before.text.isupper() != line.text.isupper() and self._are_capitals(before, line):
            return False  # a heading, and what is no part of it
        if line.text.startswith(_GROUND) and not _CLEAR_END.search(before.text):
            return False  # the first ground under a title
        if self._wide < _NARROW * size and not line.text[0].islower():
            return False
        wide_gap = bool(self._gap) and before.base - line.base > _GAP * max(self._gap, 1.05 * size)
        if wide_gap and (_END.search(before.text) or before.base - line.base > 1.7 * self._gap):
            return False
        hangs = begins_anew(before.text) and abs(line.left - before.second) < _ALIGNED * size  # under a number's words
        if line.left - before.left > 0.6 * size and line.left - self._left > 0.6 * size and not hangs:
            return False  # further in than the line before it: the first line of a paragraph
        ended = _LIST_END if line.text.startswith(("-", "+", "•")) else _CLEAR_END
        return not (begins_anew(line.text) and (ended.search(before.text) or line.left - self._left > 0.6 * size))

    def is_block(self, before: Piece, line: Piece) -> bool:
        """Whether two lines stand together in a block that is centred, as titles and heads of pages do."""
        near = 0 < before.base - line.base <= _GAP * max(self._gap, 1.05 * line.size)
        if not near or begins_anew(line.text) or _CLEAR_END.search(before.text):
            return False
        return (
            abs(before.middle - line.middle) < 0.6 * line.size and self._is_centred(before) and self._is_centred(line)
        )

    def _is_centred(self, line: Piece) -> bool:
        return abs((line.left - self._left) - (self._right - line.right)) < 1.2 * line.size

    @staticmethod
    def _are_capitals(before: Piece, line: Piece) -> bool:
        """Whether the one of two lines that is in capitals is one of words, not of a code: "KẾ HOẠCH" is a title."""
        capitals = before.text if before.text.isupper() else line.text
        return len(capitals.split()) > 2 or any(capitals == kind.name.upper() for kind in kinds())

    def _is_full(self, before: Piece, line: Piece) -> bool:
        """Whether the first word of a line would not have stood on the line before it."""
        return before.right + 0.2 * before.size + line.first > self._right - 0.02 * self._wide
