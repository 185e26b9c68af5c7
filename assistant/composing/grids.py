"""Tables that answer: the row that a measure or a name chooses, or all rows where the table as such is asked for."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.composing.cells import row_in_time
from assistant.composing.draft import Draft, Statement, left_in_text, support
from assistant.composing.topic import documents_of
from assistant.evidence.table_heads import heads_table
from assistant.understanding.coverage import coverage
from assistant.understanding.document_places import self_description
from assistant.understanding.kinds import Kind
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.model import Document, Passage
from corpus.once import once
from corpus.reading.markers import GRADE_NUMERALS
from corpus.reading.store import Corpus
from corpus.text import fold, search_form
from corpus.vietnamese.intervals import read_interval
from corpus.vietnamese.numbers import numbers_in
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.times import Time
from corpus.vietnamese.words import syllables

_ROW = "row"
_WORDS = 380  # of all the rows of an answer
_SAID = 0.75  # share of a question's words that a table with its headings must say
_SAID_NAMED, _LONG_NAME = 0.5, 3  # the same where a row's name is said, and the syllables of such a name
_ABOUT = 0.8  # share that what stands over a table must say where it is asked for as such
_MOST_MEANT = 4  # rows that one name or one measure may choose
_SUM_NAMES = ("tổng",)  # what the row that adds up all others is called by itself
_OF_ROWS = (Kind.LIST, Kind.WHAT)  # kinds that rows may answer which give a figure
_MOST_LISTED = 60  # rows that may be listed by a figure
_COUNT = re.compile(r"\d{1,3}\. ")  # the number of a row that no column's name stands before
_UNIT_LINE = re.compile(r"\W*(?:đơn vị(?: tính)?|đvt)\s*:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its rows under the one that names its columns, that row, and the line of its unit, None for none."""

    document: Document
    header: Passage
    rows: tuple[Passage, ...]
    unit: Passage | None

    @property
    def over(self) -> str:
        """What stands over its rows, spaced: its headings and its columns' names."""
        return spaced(" ; ".join((*self.header.headings, self.header.text)))


def compose_grid(understood: Understood, corpus: Corpus) -> Draft | None:
    """The rows of a table that a question asks for; None where no table has them."""
    grids = [one for document in documents_of(understood, corpus) for one in find_grids(document)]
    for chooses, most in ((_by_measure, _MOST_MEANT), (_by_name, _MOST_MEANT), (_by_figure, _MOST_LISTED)):
        chosen = [(grid, rows) for grid in grids if 0 < len(rows := chooses(understood, grid)) <= most]
        told = [(grid, rows) for grid, rows in chosen if _share(understood, grid, rows) >= _least(understood, rows)]
        if told:
            return _told(*max(told, key=lambda one: _share(understood, *one)), understood.times)
    asked = [one for one in grids if _is_asked(understood, one)]
    best = max(asked, key=lambda one: _over(understood, one), default=None)
    return _told(best, best.rows) if best else None


@once
def find_grids(document: Document) -> tuple[Grid, ...]:
    """The tables of a document that hold a row beside the one that names the columns."""
    rows = {block.start for one in document.sections.values() for block in one.blocks if block.kind == _ROW}
    grids = []
    run: list[Passage] = []
    before: Passage | None = None
    for passage in document.passages:
        if passage.start in rows and (not run or run[-1].section == passage.section):
            run.append(passage)
            continue
        grids += [_grid(document, run, before)] if len(run) > 1 else []
        run = [passage] if passage.start in rows else []
        before = before if run else passage
    grids += [_grid(document, run, before)] if len(run) > 1 else []
    return tuple(grids)


def _grid(document: Document, rows: Sequence[Passage], before: Passage | None) -> Grid:
    unit = before if before and before.section == rows[0].section and _UNIT_LINE.match(before.text) else None
    data = rows if _COUNT.match(rows[0].text) else rows[1:]  # a table that has lost its head begins with its first row
    return Grid(document, rows[0], tuple(one for one in data if not heads_table(one, document)), unit)


def _by_measure(understood: Understood, grid: Grid) -> list[Passage]:
    """The rows with an interval, of what the question measures, that holds its number."""
    return [row for row in grid.rows if any(_holds(understood, grid, cell) for cell in _cells(row))]


def _holds(understood: Understood, grid: Grid, cell: str) -> bool:
    header, _, value = cell.rpartition(": ")
    interval = read_interval(search_form(value))
    if interval is None:
        return False
    over = f"{header} ; {value} ; {grid.header.text if not header else ''}"
    form: Callable[[str], str] = fold if understood.guessed else str  # "15 tang"
    said = form(spaced(over)) + ("% " if "%" in over else "")
    return any(interval.holds(one.value) and f" {form(one.noun)} " in f" {said}" for one in understood.measures)


def _by_name(understood: Understood, grid: Grid) -> list[Passage]:
    """The rows whose name the question says, of names within one another the longest."""
    named = [(row, name) for row in grid.rows for name in _names(row) if understood.says(name)]
    longest = max((len(name.split()) for _, name in named), default=0)
    return list(dict.fromkeys(row for row, name in named if len(name.split()) == longest))


def _by_figure(understood: Understood, grid: Grid) -> list[Passage]:
    """The rows that give the only number of a question, in the column that says most of it: "những xã nào góp 65%"."""
    numbers = understood.numbers if understood.kind in _OF_ROWS else []
    share = any(one.noun == "%" for one in understood.measures)
    giving: dict[str, list[Passage]] = {}
    for row in grid.rows if len(numbers) == 1 else ():
        for cell in _cells(row)[1:]:
            column, _, value = cell.rpartition(": ")
            if column and numbers_in(value) == numbers and (not share or "%" in cell):
                giving.setdefault(column, []).append(row)
    own = max(giving, key=lambda one: coverage(understood.words, [(spaced(one), 1.0)])[0], default="")
    return giving.get(own, [])


def _names(row: Passage) -> Iterator[str]:
    """What a row is called: its first cell, each part of it before a semicolon, and a grade also in figures."""
    first = _COUNT.sub("", row.text).split("; ")
    for cell in first[:2]:
        header, _, value = cell.rpartition(": ")
        name = " ".join(syllables(value))
        if header and cell is first[0]:  # "Cấp cháy: III"
            grade = header.split()[0].lower()
            yield f"{grade} {name}"
            yield from (f"{grade} {figure}" for figure, roman in GRADE_NUMERALS.items() if roman == name)
        elif not header and len(name.split()) > 1:
            yield name
            yield from _SUM_NAMES if name.startswith(_SUM_NAMES) else ()


def _is_asked(understood: Understood, grid: Grid) -> bool:
    """Whether a table as such is asked for: nothing but what stands over it."""
    asks = understood.wants.grid and understood.kind in (Kind.TOPIC, Kind.LIST, Kind.WHAT, Kind.SECTION)
    return asks and not understood.measures and _over(understood, grid) >= _ABOUT


def _least(understood: Understood, rows: Sequence[Passage]) -> float:
    """The share that a table must say: less where a figure is asked of a row that is called by its long name."""
    name = max((len(one.split()) for row in rows for one in _names(row) if understood.says(one)), default=0)
    return _SAID_NAMED if name >= _LONG_NAME and understood.kind is Kind.NUMBER else _SAID


def _cells(row: Passage) -> list[str]:
    return row.text.split("; ")


def _terms(understood: Understood) -> tuple[Term, ...]:
    """What is to be said by the table: a number with its noun is held against its intervals."""
    given = " ".join(one.words for one in understood.measures)
    rest = (one for one in understood.terms if not one.is_count and not one.phrase.isdigit())
    return tuple(one for one in rest if f" {one.phrase} " not in f" {given} ")


def _share(understood: Understood, grid: Grid, rows: Sequence[Passage]) -> float:
    own = spaced(" ".join(row.text for row in rows))
    names = {name for row in rows for name in _names(row)}
    asked = [one for one in _terms(understood) if one.phrase not in names]
    return coverage(asked, [(own, 1.0), (grid.over, 1.0), (self_description(grid.document), 1.0)])[0] if asked else 1.0


def _over(understood: Understood, grid: Grid) -> float:
    return coverage(_terms(understood), [(grid.over, 1.0), (self_description(grid.document), 0.9)])[0]


def _told(grid: Grid, rows: Sequence[Passage], times: Sequence[Time] = ()) -> Draft:
    """As many rows as an answer holds under the table's place, with its unit, and how many are left.

    Of a row whose cells are of several times those of the times asked for alone.
    """
    statements = [Statement(f"{grid.document.label(grid.header.section)}:", ours=True)]
    heads = [one for one in (grid.unit,) if one] + list(rows)
    words = 0
    for at, row in enumerate(heads):
        words += len(row.text.split())
        if words > _WORDS and at:
            rest = heads[at:]
            statements += left_in_text(len(rest), "dòng", prefix="")
            return Draft(tuple(statements), "grid", more=tuple(support(one, 0, len(one.text)) for one in rest))
        dated = row_in_time(row, times)
        said = dated or Statement(row.text, (support(row, 0, len(row.text)),))
        statements.append(replace(said, prefix="- "))
    return Draft(tuple(statements), "grid")
