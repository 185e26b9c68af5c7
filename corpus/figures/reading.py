"""Every figure of a document: what it is of, how much, in which unit, of which year or period."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from decimal import Decimal

from corpus.figures.cells import Cell, dated_cells
from corpus.figures.cues import pattern
from corpus.figures.indicators import Context, name
from corpus.figures.numbers import find_numbers
from corpus.figures.periods import heading_time, leading_time
from corpus.figures.phrases import Phrase, read_phrases
from corpus.model import OPENING, Document, Passage
from corpus.once import once
from corpus.text import Span
from corpus.vietnamese.numbers import read_number
from corpus.vietnamese.sentences import clauses, sentences
from corpus.vietnamese.times import Place, Time, find_figure_times, read_time, write_time

_NUMERAL = re.compile(r"^(?:[IVX]{1,6}|[A-ZĐ]|\d{1,3})[.)]?\s+")
_GROUP, _SHORT = 6, 3  # words of what a table's rows stand under, and of a name that needs it


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of a document and what it is of.

    indicator is in the text's words, made whole: what it shares with another figure is filled in, and " … " marks where
    the number stood between them. value is as written, or (low, high). period is a year, "2021-2025" or "". bound is
    "min", "max", "about" or "". past says that it tells of a result, not of what is to be reached.
    start and end are the source's offsets of the clause that holds it all, value_start and value_end those of the
    number with its unit.
    """

    indicator: str
    value: str | tuple[str, str]
    unit: str
    period: str
    bound: str
    past: bool
    document: str
    section: str
    start: int
    end: int
    value_start: int
    value_end: int

    @property
    def time(self) -> Time:
        """The period as a time, () for none."""
        return read_time(self.period)

    @property
    def number(self) -> Decimal | None:
        """The value as a number, None for a range and for what is none ("31/74")."""
        return read_number(self.value) if isinstance(self.value, str) else None


@once
def extract_figures(document: Document) -> tuple[Figure, ...]:
    """The figures of a document in the text's order. Numbers that only describe (ages, sizes) are left out."""
    figures = []
    for passage in document.passages:
        figures += passage_figures(document, passage)
    return tuple(figures)


def passage_figures(document: Document, passage: Passage) -> list[Figure]:
    """The figures of one passage of a document."""
    text = passage.text
    if cells := dated_cells(text):
        return [_of_cell(document, passage, one) for one in cells if one.unit]  # a bare number says how much of nothing
    fallback = heading_time(passage.headings)
    context = Context(subject=passage.lead.rstrip(" :") if _names_indicator(passage.lead) else "")
    figures: list[Figure] = []
    carried: Time = ()
    for start, end in sentences(text):
        context.next_sentence()
        carried = leading_time(text[start:end]) or carried
        within = carried
        for first, last in clauses(text, start, end):
            context.next_clause()
            within = leading_time(text[first:last]) or within
            figures += _read_clause(document, passage, (first, last), context, within or fallback)
    return figures


def _of_cell(document: Document, passage: Passage, cell: Cell) -> Figure:
    """A cell of a row: its quote is the row whole."""
    place = (document.number, passage.section, *passage.body.span(0, len(passage.text)))
    start, end = passage.body.span(cell.start, cell.end)
    own = document.source[start:end].partition("|")[0].rstrip()  # a unit may stand in a column of its own
    number = (start, start + len(own))
    past = cell.stood or _is_past(document, passage, cell.time)
    group = _NUMERAL.sub("", passage.lead)  # the row above that it stands under: "II. Môi trường"
    short = len(cell.indicator.split()) <= _SHORT  # "Diện tích" says of nothing by itself
    under = short and bool(group) and not group.endswith(":") and len(group.split()) <= _GROUP
    indicator = f"{group} - {cell.indicator}" if under else cell.indicator
    return Figure(indicator, cell.value, cell.unit, write_time(cell.time), cell.bound, past, *place, *number)


def _names_indicator(lead: str) -> bool:
    return bool(pattern(r"^{0}", "heads").match(lead))


def _read_clause(document: Document, passage: Passage, span: Span, context: Context, time: Time) -> list[Figure]:
    start, end = span
    text = passage.text[start:end]
    figures = []
    times = find_figure_times(text)
    for phrase in read_phrases(text, find_numbers(text)):
        indicator, shared = name(phrase, context)
        quote_start = min(start, context.start) if shared else start
        if not shared:
            context.start = start
        if not indicator:
            continue
        when = _own_time(times, phrase) or (context.time if shared else ()) or time
        context.time = when
        past = phrase.base or _is_past(document, passage, when)
        value, unit = phrase.number.value, phrase.number.unit
        quote = passage.body.span(quote_start, end)
        number = passage.body.span(start + phrase.number.start, start + phrase.number.end)
        place = (document.number, passage.section, *quote, *number)
        figures.append(Figure(indicator, value, unit, write_time(when), phrase.bound, past, *place))
    return figures


def _own_time(times: list[Place], phrase: Phrase) -> Time:
    """The time that stands in the phrase itself, else one that its clause gives before it."""
    at = bisect_left(times, phrase.start, key=lambda one: one[0])
    if at < len(times) and times[at][0] < phrase.end:
        return times[at][2]
    return times[0][2] if at else ()


def _is_past(document: Document, passage: Passage, time: Time) -> bool:
    if passage.section == OPENING and len(document.sections) > 1:
        return True
    if any(pattern(r"^\W*(?:\w+\s+){{0,2}}{0}", "past").match(heading) for heading in passage.headings):
        return True
    date = document.metadata.date
    return bool(time) and date is not None and int(time[-1]) < date.year
