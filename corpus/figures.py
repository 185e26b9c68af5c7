"""Every figure of a document: what it is of, how much, in which unit, of which year or period."""

from dataclasses import dataclass

from corpus.figure_cues import pattern
from corpus.figure_names import Context, name
from corpus.figure_numbers import find_numbers
from corpus.figure_periods import find_periods, heading_period, last_year, leading_period
from corpus.figure_phrases import Phrase, read_phrases
from corpus.model import OPENING, Document, Passage
from corpus.once import once
from corpus.sentences import clauses, sentences


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
    fallback = heading_period(passage.headings)
    context = Context(subject=passage.lead.rstrip(" :") if _names_indicator(passage.lead) else "")
    figures: list[Figure] = []
    carried = ""
    for start, end in sentences(text):
        context.next_sentence()
        carried = leading_period(text[start:end]) or carried
        within = carried
        for first, last in clauses(text, start, end):
            context.next_clause()
            within = leading_period(text[first:last]) or within
            figures += _read_clause(document, passage, (first, last), context, within or fallback)
    return figures


def _names_indicator(lead: str) -> bool:
    return bool(pattern(r"^{0}", "heads").match(lead))


def _read_clause(
    document: Document, passage: Passage, span: tuple[int, int], context: Context, period: str
) -> list[Figure]:
    start, end = span
    text = passage.text[start:end]
    figures = []
    periods = find_periods(text)
    for phrase in read_phrases(text, find_numbers(text)):
        indicator, shared = name(phrase, context)
        quote_start = min(start, context.start) if shared else start
        if not shared:
            context.start = start
        if not indicator:
            continue
        when = _own_period(periods, phrase) or (context.period if shared else "") or period
        context.period = when
        past = phrase.base or _is_past(document, passage, when)
        value, unit = phrase.number.value, phrase.number.unit
        quote = passage.body.span(quote_start, end)
        number = passage.body.span(start + phrase.number.start, start + phrase.number.end)
        place = (document.number, passage.section, *quote, *number)
        figures.append(Figure(indicator, value, unit, when, phrase.bound, past, *place))
    return figures


def _own_period(periods: list[tuple[int, int, str]], phrase: Phrase) -> str:
    """The period that stands in the phrase itself, else one that its clause gives before it or at its end."""
    before = ""
    for start, _, period in periods:
        if phrase.start <= start < phrase.end:
            return period
        if start >= phrase.end:
            break
        before = before or period
    return before


def _is_past(document: Document, passage: Passage, period: str) -> bool:
    if passage.section == OPENING and len(document.sections) > 1:
        return True
    if any(pattern(r"^\W*(?:\w+\s+){{0,2}}{0}", "past").match(heading) for heading in passage.headings):
        return True
    year, date = last_year(period), document.metadata.date
    return year is not None and date is not None and year < date.year
