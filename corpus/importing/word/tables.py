"""The rows and cells of a .docx table."""

from collections.abc import Callable, Iterator
from typing import Any

from corpus.importing.grid import Cell, draw
from corpus.importing.word.names import child, local, number, value, w

Read = Callable[[Any], str]

_WIDEST = 64  # columns that one cell may take


def read_table(table: Any, read_cell: Read) -> str:
    """A w:tbl as text. read_cell gives the text of a w:tc, lines and all."""
    rows = list(_rows(table))
    heads = 0
    while heads < len(rows) and child(rows[heads], "trPr", "tblHeader") is not None:
        heads += 1
    return draw([_cells(row, read_cell) for row in rows], heads or None)


def _rows(table: Any) -> Iterator[Any]:
    """The rows that were not deleted; those of tables within are theirs."""
    for one in table.iter(w("tr")):
        if _nearest(one, "tbl") is table and child(one, "trPr", "del") is None:
            yield one


def _cells(row: Any, read_cell: Read) -> list[Cell]:
    before = number(row, "trPr", "gridBefore") or 0
    cells = [Cell("", min(before, _WIDEST))] if before > 0 else []
    for one in row.iter(w("tc")):
        if _nearest(one, "tr") is not row:
            continue
        span = min(max(number(one, "tcPr", "gridSpan") or 1, 1), _WIDEST)
        merged = child(one, "tcPr", "vMerge") is not None
        goes_on = merged and value(one, "tcPr", "vMerge") in (None, "continue")
        cells.append(Cell(read_cell(one).strip("\n"), span, goes_on))
    return cells


def _nearest(element: Any, name: str) -> Any:
    return next((above for above in element.iterancestors() if local(above) == name), None)
