"""Which rows of a table have most of something, or least: "huyện nào có nhiều điểm phục vụ nhất"."""

import re
from collections.abc import Sequence
from decimal import Decimal

from assistant.composing.cells import row_statement
from assistant.composing.draft import Draft, Statement
from assistant.composing.grids import Grid, find_grids
from assistant.composing.topic import documents_of
from assistant.understanding.coverage import coverage
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from assistant.understanding.wants import Extreme
from corpus.figures.cells import BETWEEN_CELLS, columns_of
from corpus.model import Passage
from corpus.reading.store import Corpus
from corpus.text import Span, search_form
from corpus.vietnamese.numbers import read_number
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.times import same_time, times_of

_VALUE = re.compile(r"-?\d[\d.,]*")
_INDEX = re.compile(r"(?:số )?(?:tt|stt)", re.IGNORECASE)
_MOST = "nhất"
_COUNTED = ("nhiều", "ít")
_SAID = 0.6  # share of a question's words that a column's name must say
_OVER = 0.9  # weight of what stands over a table beside a column's own name
_FEWEST = 3  # rows that a column must give a number of
_MOST_ALIKE = 5  # rows that may share the number
_Rank = tuple[float, float, int]
_SUMS = ("tổng", "cộng", "toàn", "bình quân", "trung bình", "cả ")  # how a row begins that is of all the others


def compose_extreme(understood: Understood, corpus: Corpus) -> Draft | None:
    """The rows of the column asked for that have most, or least; None where no table gives such a column.

    A column of a year is one only where the question names what the rows are: else figures of several indicators
    stand in it.
    """
    if understood.wants.extreme is None:
        return None
    grids = [one for document in documents_of(understood, corpus) for one in find_grids(document)]
    columns = [(rank, grid, cells) for grid in grids for rank, cells in _columns(understood, grid)]
    rank, grid, cells = max(columns, key=lambda one: one[0], default=((0.0, 0.0, 0), None, {}))
    if grid is None or rank[0] < _SAID:
        return None
    numbers = {row: number for row, cell in cells.items() if (number := _number(row, cell)) is not None}
    wanted = max(numbers.values()) if understood.wants.extreme is Extreme.MOST else min(numbers.values())
    told = [row for row, number in numbers.items() if number == wanted]
    if len(told) > _MOST_ALIKE:
        return None
    lead = Statement(f"{grid.document.label(grid.header.section)}, so {len(numbers)} dòng của bảng:", ours=True)
    return Draft((lead, *(row_statement(row, [columns_of(row.text)[0], cells[row]]) for row in told)), "grid")


def _columns(understood: Understood, grid: Grid) -> list[tuple[_Rank, dict[Passage, Span]]]:
    """The columns of a table that give a number of enough rows, each with the share of the question that it says.

    Behind it stands that of all its words, which tells apart what its terms do not ("mỗi xã", "cấp xã"), and how
    little else it says.
    """
    kind = _kind_of_rows(grid)
    timed = understood.says(kind.strip())  # "huyện nào … năm 2030": the rows of that column are alike
    found: dict[str, dict[Passage, Span]] = {}
    for row in grid.rows:
        if search_form(row.text).startswith(_SUMS):
            continue
        for start, end in columns_of(row.text)[1:]:
            header = row.text[start:end].rpartition(": ")[0]
            if _may_be_asked(header, understood, timed) and _number(row, (start, end)) is not None:
                found.setdefault(header, {})[row] = (start, end)
    known = [one for one in understood.terms if one.known and not _says_degree(one, understood)]
    terms = [one for one in known if not one.match(kind)] or known
    ranked = ((_rank(understood, terms, header, grid), cells) for header, cells in found.items())
    return [(rank, cells) for rank, cells in ranked if len(cells) >= _FEWEST]


def _rank(understood: Understood, terms: Sequence[Term], header: str, grid: Grid) -> _Rank:
    said, _ = coverage(understood.words, [(spaced(header), 1.0)])
    return _share(terms, header, grid), said, -len(header.split())


def _says_degree(term: Term, understood: Understood) -> bool:
    """Whether a word says but how far: "cao nhất"; not what there is most of: "nhiều xã nhất"."""
    counts = any(map(understood.says, _COUNTED))
    return term.phrase.endswith(_MOST) or (not counts and understood.says(f"{term.phrase} {_MOST}"))


def _kind_of_rows(grid: Grid) -> str:
    """What the rows of a table are, spaced: "Xã" of "TT; Xã; Vốn"."""
    first, *others = grid.header.text.split(BETWEEN_CELLS)
    return spaced(others[0] if others and _INDEX.fullmatch(first) else first)


def _may_be_asked(header: str, understood: Understood, timed: bool) -> bool:
    times = times_of(header)
    return not times or (timed and any(same_time(one, asked) for one in times for asked in understood.times))


def _share(terms: Sequence[Term], header: str, grid: Grid) -> float:
    """The share of some terms that a column's name says, with what leads to the table.

    What leads to it says little for a column that says none of them itself, unless that is of a time.
    """
    over = spaced(f"{grid.header.lead} ; {' ; '.join(grid.header.headings)}")
    if not terms:  # "huyện nào ít nhất năm 2026"
        return 1.0 if times_of(header) else 0.0
    own, timed = coverage(terms, [(spaced(header), 1.0)])[0], bool(times_of(header))
    return coverage(terms, [(spaced(header), 1.0), (over, 1.0 if timed else _OVER)])[0] if own or timed else 0.0


def _number(row: Passage, cell: Span) -> Decimal | None:
    numbers = _VALUE.findall(row.text[slice(*cell)].rpartition(": ")[2])
    return read_number(numbers[0]) if len(numbers) == 1 else None
