"""Which rows of a table have most of something, or least: "huyện nào có nhiều điểm phục vụ nhất"."""

import re
from decimal import Decimal

from assistant.composing.cells import row_statement
from assistant.composing.draft import Draft, Statement
from assistant.composing.grids import Grid, find_grids
from assistant.composing.topic import documents_of
from assistant.understanding.coverage import coverage
from assistant.understanding.understood import Understood
from assistant.understanding.wants import Extreme
from corpus.figures.cells import BETWEEN_CELLS, columns_of
from corpus.model import Passage
from corpus.reading.store import Corpus
from corpus.text import Span, search_form
from corpus.vietnamese.numbers import read_number
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.times import times_of

_VALUE = re.compile(r"-?\d[\d.,]*")
_INDEX = re.compile(r"(?:số )?(?:tt|stt)", re.IGNORECASE)
_SAID = 0.6  # share of a question's words that a column's name must say
_FEWEST = 3  # rows that a column must give a number of
_MOST_ALIKE = 5  # rows that may share the number
_SUMS = ("tổng", "cộng", "toàn", "bình quân", "trung bình", "cả ")  # how a row begins that is of all the others


def compose_extreme(understood: Understood, corpus: Corpus) -> Draft | None:
    """The rows of the column asked for that have most, or least; None where no table gives such a column.

    A column of years is none: figures of several indicators stand in it.
    """
    if understood.wants.extreme is None:
        return None
    grids = [one for document in documents_of(understood, corpus) for one in find_grids(document)]
    columns = [(share, grid, cells) for grid in grids for share, cells in _columns(understood, grid)]
    share, grid, cells = max(columns, key=lambda one: one[0], default=(0.0, None, {}))
    if grid is None or share < _SAID:
        return None
    numbers = {row: number for row, cell in cells.items() if (number := _number(row, cell)) is not None}
    wanted = max(numbers.values()) if understood.wants.extreme is Extreme.MOST else min(numbers.values())
    told = [row for row, number in numbers.items() if number == wanted]
    if len(told) > _MOST_ALIKE:
        return None
    lead = Statement(f"{grid.document.label(grid.header.section)}, so {len(numbers)} dòng của bảng:", ours=True)
    return Draft((lead, *(row_statement(row, [columns_of(row.text)[0], cells[row]]) for row in told)), "grid")


def _columns(understood: Understood, grid: Grid) -> list[tuple[float, dict[Passage, Span]]]:
    """The columns of a table that give a number of enough rows, each with the share of the question that it says."""
    found: dict[str, dict[Passage, Span]] = {}
    for row in grid.rows:
        if search_form(row.text).startswith(_SUMS):
            continue
        for start, end in columns_of(row.text)[1:]:
            header = row.text[start:end].rpartition(": ")[0]
            if not times_of(header) and _number(row, (start, end)) is not None:
                found.setdefault(header, {})[row] = (start, end)
    own = [(header, cells) for header, cells in found.items() if len(cells) >= _FEWEST]
    first, *others = grid.header.text.split(BETWEEN_CELLS)
    of_rows = spaced(others[0] if others and _INDEX.fullmatch(first) else first)  # what the rows are: "Xã"
    known = [one for one in understood.terms if one.known]
    terms = [one for one in known if not one.match(of_rows)] or known
    return [(coverage(terms, [(spaced(header), 1.0)])[0], cells) for header, cells in own]


def _number(row: Passage, cell: Span) -> Decimal | None:
    numbers = _VALUE.findall(row.text[slice(*cell)].rpartition(": ")[2])
    return read_number(numbers[0]) if len(numbers) == 1 else None
