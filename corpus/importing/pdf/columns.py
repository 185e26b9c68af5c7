"""The order in which a page is read: rows from the top; what stands in two columns, the left one first."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.importing.grid import Cell, draw
from corpus.importing.pdf.rows import Piece

_ONE_LINE = 0.8  # of the size: lines side by side whose baselines differ less are one row
_FAR = 6.0  # of the size: rows further apart are no run; a signature leaves room for a hand and a stamp
_SIGNED_FAR = {False: 2.6, True: 9.0}  # ... and of one side, left and right, in such a run
_TABLE_ROWS = 3  # rows of three pieces or more that make a table without lines


@dataclass(frozen=True, slots=True)
class Flow:
    """Lines that are read one after another within one column, or a table's text."""

    lines: tuple[Piece, ...]
    table: str = ""
    is_column: bool = False

    @property
    def top(self) -> float:
        return self.lines[0].base if self.lines else 0.0


def read_flows(rows: Sequence[Sequence[Piece]]) -> list[Flow]:
    """The flows of a page, from its rows of pieces."""
    rows = _beside(rows)
    middle = _middle(rows)
    flows: list[Flow] = []
    lines: list[Piece] = []
    at = 0
    while at < len(rows):
        parted, turns = _split_until(rows, at), _turns_until(rows, at, middle)
        made = _split(rows[at:parted]) if parted > at else _sides(rows[at:turns], middle) if turns > at else []
        if made:
            flows += [Flow(tuple(lines)), *made] if lines else made
            lines = []
        else:
            lines += rows[at]
        at = max(at + 1, parted, turns if parted == at else at)
    return [*flows, Flow(tuple(lines))] if lines else flows


def _middle(rows: Sequence[Sequence[Piece]]) -> float:
    left = min((row[0].left for row in rows), default=0.0)
    return (left + max((row[-1].right for row in rows), default=0.0)) / 2


def _turns_until(rows: Sequence[Sequence[Piece]], start: int, middle: float) -> int:
    """Where lines end that take turns on the left and on the right, as a signature beside its list of receivers does.

    `start` where they do not: where no line stands between two of the other side. No side begins with the last line of
    a paragraph above it.
    """
    if rows[start][0].text[0].islower():
        return start
    edge = -1.0  # where the left side ends
    begin = float("inf")  # where the right side begins
    sides: list[bool] = []
    last: dict[bool, Piece] = {}
    end = start
    for at in range(start, len(rows)):
        for piece in rows[at]:
            on_right = piece.left >= middle
            edge, begin = (edge, min(begin, piece.left)) if on_right else (max(edge, piece.right), begin)
            above = last.get(on_right)
            if begin - edge < piece.size or (above and above.base - piece.base > _SIGNED_FAR[on_right] * piece.size):
                return end if _takes_turns(sides) else start
            sides.append(on_right)
            last[on_right] = piece
        end = at + 1
    return end if _takes_turns(sides) else start


def _takes_turns(sides: Sequence[bool]) -> bool:
    return sum(one != after for one, after in itertools.pairwise(sides)) >= 2


def _sides(rows: Sequence[Sequence[Piece]], middle: float) -> list[Flow]:
    """The left side's lines, and then the right side's."""
    pieces = [piece for row in rows for piece in row]
    sides = ([one for one in pieces if one.left < middle], [one for one in pieces if one.left >= middle])
    return [Flow(tuple(side), is_column=True) for side in sides if side]


def _beside(rows: Sequence[Sequence[Piece]]) -> list[list[Piece]]:
    """Rows of which those that stand side by side, only not quite on one line, are one."""
    merged: list[list[Piece]] = []
    for row in rows:
        if merged and merged[-1][0].base - row[0].base < _ONE_LINE * row[0].size and _are_apart(merged[-1], row):
            merged[-1] = sorted([*merged[-1], *row], key=lambda one: one.left)
        else:
            merged.append(list(row))
    return merged


def _are_apart(one: Sequence[Piece], other: Sequence[Piece]) -> bool:
    return one[-1].right + one[0].size < other[0].left or other[-1].right + one[0].size < one[0].left


def _split_until(rows: Sequence[Sequence[Piece]], start: int) -> int:
    """Where the run of parted rows that begins at `start` ends; `start` where none does.

    A row of one piece belongs to it where it keeps to one side of the gap, and another parted row follows, or where it
    stands on the right, as a signature's name does.
    """
    if len(rows[start]) < 2:
        return start
    low, high = _gap(rows[start])
    end = start + 1
    for at in range(start + 1, len(rows)):
        row = rows[at]
        if rows[at - 1][0].base - row[0].base > _FAR * row[0].size:
            break
        if len(row) > 1:
            left, right = max(low, _gap(row)[0]), min(high, _gap(row)[1])
            if left >= right and len(row) == len(rows[start]) == 2:
                break
            low, high = (left, right) if left < right else (low, high)
            end = at + 1
        elif low < row[0].right and row[0].left < high:
            break  # across the gap
        elif row[0].left >= high - 1:
            end = at + 1
    return end


def _gap(row: Sequence[Piece]) -> tuple[float, float]:
    """The widest gap between the pieces of a row."""
    gaps = [(one.right, after.left) for one, after in itertools.pairwise(row)]
    return max(gaps, key=lambda one: one[1] - one[0])


def _split(rows: Sequence[Sequence[Piece]]) -> list[Flow]:
    many = [row for row in rows if len(row) > 2]
    if len(many) >= _TABLE_ROWS and len(many) >= len(rows) / 2:
        return [Flow((), _table(rows))]
    gaps = [_gap(row) for row in rows if len(row) > 1]
    return _sides(rows, (max(one for one, _ in gaps) + min(other for _, other in gaps)) / 2)


def _table(rows: Sequence[Sequence[Piece]]) -> str:
    """Rows as a table without lines: the fullest row's pieces are its columns."""
    columns = max(rows, key=len)
    made: list[list[Cell]] = []
    for row in rows:
        words = [""] * len(columns)
        for piece in row:
            nearest = min(range(len(columns)), key=lambda at: abs(columns[at].middle - piece.middle))
            words[nearest] = f"{words[nearest]} {piece.text}".strip()
        made.append([Cell(one) for one in words])
    return draw(made)
