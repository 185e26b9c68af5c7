"""A figure belongs to a year or a period: that of the clause that it stands in."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.composing.draft import Support
from assistant.evidence.clauses import Clause, passage_clauses
from assistant.evidence.time_match import time_match
from corpus.figures.reading import Figure, passage_figures
from corpus.model import Document, Passage
from corpus.reading.store import Corpus
from corpus.text import nfc, search_form
from corpus.vietnamese.quantities import Quantity, find_quantities
from corpus.vietnamese.times import Place, Time, find_times, same_time, time_label, without_baselines

_JOIN = re.compile(r"[,;:.]|(?<!\w)(?:và|còn|lên|tới mức|thì)(?!\w)")
_NEAR = 8  # words between a figure and the year that follows it


@dataclass(frozen=True, slots=True)
class Said:
    """A quantity of a sentence with the time that it is said of, None where the sentence gives none."""

    quantity: Quantity
    time: Time | None


def read_said(text: str, asked: Sequence[Time]) -> list[Said]:
    """The quantities of a sentence; one time asked for holds where the sentence gives none."""
    form = without_baselines(search_form(nfc(text)))
    quantities = find_quantities(text)
    times = find_times(form)
    ordered = len(times) == len(quantities) > 1 and quantities and times[-1][1] < quantities[0].start
    found = []
    for at, quantity in enumerate(quantities):
        time = times[at][2] if ordered else _time_of(quantity, times, quantities, form)
        if time is None and not times and len(asked) == 1:
            time = asked[0]
        found.append(Said(quantity, time))
    return found


def _time_of(quantity: Quantity, times: Sequence[Place], quantities: Sequence[Quantity], form: str) -> Time | None:
    """The time that follows closely ("189 triệu vào năm 2030"), else the last one before, else the only one."""
    for start, _, time in times:
        between = form[quantity.end : start]
        others = any(quantity.end <= one.start < start for one in quantities)
        if start >= quantity.end and not others and not _JOIN.search(between) and len(between.split()) <= _NEAR:
            return time
    before = [time for _, end, time in times if end <= quantity.start]
    if before:
        return before[-1]
    return times[0][2] if len(times) == 1 else None


def read_times(text: str) -> list[Time]:
    """The times that a sentence gives, but for those that it compares with."""
    form = without_baselines(search_form(nfc(text)))
    return [time for _, _, time in find_times(form)]


def misplaced(text: str, supports: Sequence[Support], asked: Sequence[Time], corpus: Corpus) -> list[str]:
    """The figures of a sentence that are not of the time that it gives them, or that was asked for, in Vietnamese."""
    all_said = [one for one in read_said(text, asked) if one.time]
    if not all_said:
        return []
    figures = [one for span in supports for one in _figures_in(span, corpus)]
    clauses = [one for span in supports for one in _clauses_in(span, corpus)]
    problems = []
    for said in all_said:
        own = [one for one in figures if _equal(said.quantity, one)]
        if said.time and not _in_time(said, own, clauses):
            problems.append(f"số “{_shown(text, said)}” không phải của {time_label(said.time)}")
    return problems


def _in_time(said: Said, own: Sequence[Figure], clauses: Sequence[Clause]) -> bool:
    assert said.time is not None
    dated = [one for one in own if one.period]
    if any(same_time(said.time, one.time) for one in dated):
        return True
    holding = [one for one in clauses if any(said.quantity.equals(other) for other in find_quantities(one.text))]
    if not holding:
        return not dated
    scores = [time_match(one, [said.time]) for one in holding]
    if dated and not any(len({*one.times, *one.inherited}) > 1 for one in holding):
        scores = [score for score in scores if score]
        return bool(scores)
    return any(score is None or score > 0 for score in scores) and not dated


def _equal(quantity: Quantity, figure: Figure) -> bool:
    values = [figure.value] if isinstance(figure.value, str) else list(figure.value)
    return any(quantity.equals(one) for value in values for one in find_quantities(f"{value} {figure.unit}"))


@lru_cache(maxsize=4096)
def _figures_of(document: Document, passage: Passage) -> tuple[Figure, ...]:
    return tuple(passage_figures(document, passage))


def _figures_in(span: Support, corpus: Corpus) -> list[Figure]:
    document = corpus.by_number[span.document]
    figures = (one for passage in document.passages_in(span.start, span.end) for one in _figures_of(document, passage))
    return [one for one in figures if span.start <= one.value_start and one.value_end <= span.end]


def _clauses_in(span: Support, corpus: Corpus) -> list[Clause]:
    found = []
    for passage in corpus.by_number[span.document].passages_in(span.start, span.end):
        for clause in passage_clauses(passage):
            start, end = passage.body.span(clause.start, clause.end)
            if start < span.end and span.start < end:
                found.append(clause)
    return found


def _shown(text: str, said: Said) -> str:
    return nfc(text)[said.quantity.start : said.quantity.end].strip()
