"""A row of figures by its cells: the one of the year asked for, under the row's name and what that stands under."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from assistant.composing.draft import Draft, Statement, Support, support
from assistant.composing.wording import tidy
from assistant.evidence.clauses import Clause
from assistant.understanding.terms import Term
from corpus.figures.cells import BETWEEN_CELLS, cells_of, columns_of
from corpus.model import Passage
from corpus.reading.store import Corpus
from corpus.text import Span
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.times import Time, times_of

_FIGURE = re.compile(r"-?\d[\d.,]*(?:%| [^\d.:]{1,20})?")  # a cell that is but a figure: "14.000 triệu đồng"
_LEAD = 6  # words of what a row stands under: "Cà phê"


def cell_statement(clause: Clause, times: Sequence[Time]) -> Statement | None:
    """A cell with the name of its row: that of the year asked for, all in the period asked for, or the row for no time.

    None for a clause that is no cell, or of another time.
    """
    cells = cells_of(clause.passage.text)
    if cells and clause.end <= cells[0][1]:  # the name of the row
        return row_in_time(clause.passage, times) if times else row_statement(clause.passage, cells)
    here = [one for one in cells[1:] if one[0] <= clause.start and clause.end <= one[1]]
    if not here:
        return None
    if not times:
        return row_statement(clause.passage, cells)
    asked = [one for one in cells[1:] if any(_in(times, each) for each in times_of(clause.passage.text[slice(*one)]))]
    told = asked if len(times[0]) > 1 else [one for one in here if one in asked]
    return row_statement(clause.passage, [cells[0], *told]) if here[0] in told else None


def of_row(clause: Clause, holds: Callable[[str], bool], terms: Sequence[Term]) -> Statement | None:
    """The cells of a row of a table that hold what is asked for, with its name: those whose columns say the terms.

    The row whole where none holds it: "Đối tượng: Hộ nghèo" alone does not say what they get. None for what is no row.
    """
    text = clause.passage.text
    name, *cells = columns_of(text) or [(0, 0)]
    fitting = [one for one in cells if holds(text[slice(*one)])]
    said = [one for one in fitting if _column_says(text[slice(*one)], terms)]
    return row_statement(clause.passage, [name, *(said or fitting or cells)]) if cells else None


def of_bare_row(clause: Clause) -> Statement | None:
    """A row whose columns have lost their names, whole, where a clause of it says none of its figures; None else."""
    text = clause.passage.text
    cells = text.split(BETWEEN_CELLS)
    figures = any(_FIGURE.fullmatch(one) for one in cells[1:])
    return row_statement(clause.passage, [(0, len(text))]) if figures and not re.search(r"\d", clause.text) else None


def _column_says(cell: str, terms: Sequence[Term]) -> bool:
    column = spaced(cell.partition(": ")[0])
    return any(term.match(column) for term in terms)


def cells_said(row: Passage, start: int, end: int) -> Statement | None:
    """The cells of a row that some of its text lies in, with the row's name; None for what is no row of figures."""
    name, *cells = cells_of(row.text) or [(0, 0)]
    told = [one for one in cells if one[0] < end and start < one[1]]
    return row_statement(row, [name, *told]) if told else None


def _in(times: Sequence[Time], one: Time) -> bool:
    """Whether a time is asked for: a year itself, or in a period."""
    return any(asked[0] <= one[0] and one[-1] <= asked[-1] for asked in times)


def row_in_time(row: Passage, times: Sequence[Time]) -> Statement | None:
    """A row's name with its cells of the times asked for; None where it has none, or nothing but these."""
    cells = cells_of(row.text)
    own = [(start, end) for start, end in cells[1:] if any(_in(times, one) for one in times_of(row.text[start:end]))]
    return row_statement(row, [cells[0], *own]) if own and len(own) < len(cells) - 1 else None


def row_statement(row: Passage, cells: Sequence[Span]) -> Statement:
    """Cells of a row as one statement; those side by side are quoted as one."""
    runs: list[Span] = []
    for start, end in cells:
        beside = bool(runs) and start == runs[-1][1] + len(BETWEEN_CELLS)
        runs = [*runs[:-1], (runs[-1][0], end)] if beside else [*runs, (start, end)]
    text = BETWEEN_CELLS.join(row.text[start:end] for start, end in runs)
    return Statement(tidy(text), tuple(support(row, start, end) for start, end in runs))


def under_leads(draft: Draft, corpus: Corpus) -> Draft:
    """A draft whose rows of figures say what they stand under: "Cà phê - Diện tích (Ha); năm 2028: 28.000 Ha"."""
    return replace(draft, statements=tuple(_under_lead(one, corpus) for one in draft.statements))


def _under_lead(statement: Statement, corpus: Corpus) -> Statement:
    row = None if statement.ours or not statement.supports else _row(statement.supports[0], corpus)
    lead_in = row is None or row.lead.endswith(":")  # it leads to the whole table
    if row is None or lead_in or not re.search(r"[^\W\d_]", row.lead) or len(row.lead.split()) > _LEAD:
        return statement
    lead = next(_above(row, corpus), None)
    if lead is None or lead.text.lower() in statement.text.lower():
        return statement
    parted = " " if statement.text.startswith("- ") else " - "
    place = support(lead, 0, len(lead.text))
    return replace(statement, text=f"{lead.text}{parted}{statement.text}", supports=(place, *statement.supports))


def _row(place: Support, corpus: Corpus) -> Passage | None:
    """The row of figures at whose head a place lies, None for another."""
    passage = corpus.by_number[place.document].passage_at(place.start)
    return passage if passage and passage.start == place.start and cells_of(passage.text) else None


def _above(row: Passage, corpus: Corpus) -> Iterator[Passage]:
    """The paragraph that a row stands under, the nearest first."""
    passages = corpus.by_number[row.document].passages
    return (
        one
        for one in reversed(passages)
        if one.section == row.section and one.start < row.start and one.text == row.lead
    )
