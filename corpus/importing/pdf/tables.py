"""Ruled tables of a page: lines that meet make a grid, and the words inside it are its cells."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from corpus.importing.grid import Cell
from corpus.importing.pdf.page import Char, Rule
from corpus.importing.pdf.rows import read_pieces

_NEAR = 3.0  # points: lines no further apart meet, or are one
_COVERED = 0.6  # of a cell's side: as much of it must be ruled


@dataclass(frozen=True)
class Table:
    """A table's rows, where its columns begin and end, and its upper edge, in points."""

    rows: list[list[Cell]]
    columns: list[float]
    top: float

    def goes_on(self, other: "Table") -> bool:
        """Whether a table at the head of the next page is the rest of this one: its columns are the same."""
        if len(self.columns) != len(other.columns):
            return False
        return all(abs(one - two) <= 2 * _NEAR for one, two in zip(self.columns, other.columns, strict=True))

    def with_rest(self, other: "Table") -> "Table":
        """Both as one; a header that is printed again on the next page is read once."""
        again = [cell.text for cell in other.rows[0]] == [cell.text for cell in self.rows[0]]
        return Table([*self.rows, *other.rows[again:]], self.columns, self.top)


def read_tables(chars: Sequence[Char], rules: Sequence[Rule]) -> tuple[list[Table], list[Char]]:
    """The ruled tables of a page from its top, and the characters that stand outside them."""
    tables: list[Table] = []
    rest = list(chars)
    for group in _that_meet(rules):
        grid = _Grid(group)
        inside = [one for one in rest if grid.holds(one)] if grid.is_table else []
        if not any(not one.text.isspace() for one in inside):
            continue
        tables.append(Table(grid.rows(inside), grid.xs, grid.ys[-1]))
        taken = {id(one) for one in inside}
        rest = [one for one in rest if id(one) not in taken]
    return sorted(tables, key=lambda one: -one.top), rest


def _that_meet(rules: Sequence[Rule]) -> list[list[Rule]]:
    """Lines in groups of those that touch, directly or through others."""
    groups: list[list[Rule]] = []
    for rule in rules:
        touching = [group for group in groups if any(_meet(rule, other) for other in group)]
        merged = [rule, *(one for group in touching for one in group)]
        groups = [group for group in groups if group not in touching]
        groups.append(merged)
    return groups


def _meet(one: Rule, other: Rule) -> bool:
    return (
        one.left <= other.right + _NEAR
        and other.left <= one.right + _NEAR
        and one.bottom <= other.top + _NEAR
        and other.bottom <= one.top + _NEAR
    )


def _distinct(values: Iterable[float]) -> list[float]:
    """Places in order, near ones as one."""
    found: list[float] = []
    for one in sorted(values):
        if not found or one - found[-1] > _NEAR:
            found.append(one)
    return found


class _Grid:
    """The columns and rows that lines make: xs from the left, ys from the bottom."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._level = [one for one in rules if one.is_level]
        self._upright = [one for one in rules if not one.is_level]
        self.xs = _distinct((one.left + one.right) / 2 for one in self._upright)
        self.ys = _distinct((one.bottom + one.top) / 2 for one in self._level)

    @property
    def is_table(self) -> bool:
        return len(self.xs) >= 3 and len(self.ys) >= 3

    def holds(self, char: Char) -> bool:
        return self.xs[0] <= (char.left + char.right) / 2 <= self.xs[-1] and self.ys[0] <= char.base <= self.ys[-1]

    def rows(self, chars: Sequence[Char]) -> list[list[Cell]]:
        """The cells of each row from the top; where no line parts two places, they are one cell."""
        columns, rows = len(self.xs) - 1, len(self.ys) - 1
        where: dict[tuple[int, int], list[Char]] = {}
        for one in chars:
            row = self._index(self.ys, one.base + 0.2 * one.size)
            column = self._index(self.xs, (one.left + one.right) / 2)
            where.setdefault((row, self._first(row, column)), []).append(one)
        made = []
        for row in range(rows - 1, -1, -1):
            cells = []
            column = 0
            while column < columns:
                span = 1
                while column + span < columns and not self._is_parted(row, column + span):
                    span += 1
                goes_on = row < rows - 1 and not self._is_ruled_above(row, column)
                cells.append(Cell(_words(where.get((row, column), [])), span, goes_on))
                column += span
            made.append(cells)
        return _whole(made)

    @staticmethod
    def _index(places: Sequence[float], at: float) -> int:
        return max(0, min(sum(one <= at for one in places) - 1, len(places) - 2))

    def _first(self, row: int, column: int) -> int:
        while column > 0 and not self._is_parted(row, column):
            column -= 1
        return column

    def _is_parted(self, row: int, column: int) -> bool:
        """Whether an upright line stands left of a column, in a row."""
        low, high = self.ys[row], self.ys[row + 1]
        beside = [one for one in self._upright if abs((one.left + one.right) / 2 - self.xs[column]) <= _NEAR]
        return sum(_shared(one.bottom, one.top, low, high) for one in beside) >= _COVERED * (high - low)

    def _is_ruled_above(self, row: int, column: int) -> bool:
        low, high = self.xs[column], self.xs[column + 1]
        above = [one for one in self._level if abs((one.bottom + one.top) / 2 - self.ys[row + 1]) <= _NEAR]
        return sum(_shared(one.left, one.right, low, high) for one in above) >= _COVERED * (high - low)


def _shared(start: float, end: float, low: float, high: float) -> float:
    return max(0.0, min(end, high) - max(start, low))


def _words(chars: Sequence[Char]) -> str:
    return "\n".join(" ".join(piece.text for piece in line) for line in read_pieces(chars))


def _whole(rows: list[list[Cell]]) -> list[list[Cell]]:
    """Rows whose words of a cell over several rows stand in its first row, wherever in it they were printed."""
    for at, row in enumerate(rows):
        for place, cell in enumerate(row):
            if not (cell.goes_on and cell.text):
                continue
            column = sum(one.span for one in row[:place])
            above = at - 1
            while above > 0 and (found := _cell_at(rows[above], column)) is not None and rows[above][found].goes_on:
                above -= 1
            first = _cell_at(rows[above], column)
            if first is not None:
                joined = "\n".join(one for one in (rows[above][first].text, cell.text) if one)
                rows[above][first] = Cell(joined, rows[above][first].span, rows[above][first].goes_on)
                row[place] = Cell("", cell.span, True)
    return rows


def _cell_at(row: Sequence[Cell], column: int) -> int | None:
    """The index of the cell that begins at a column, None where none does."""
    at = 0
    for index, cell in enumerate(row):
        if at == column:
            return index
        at += cell.span
    return None
