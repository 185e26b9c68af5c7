"""A case put by a figure: of clauses side by side that each hold for a band, the one of the band that it falls into."""

from collections.abc import Sequence
from decimal import Decimal

from assistant.composing.draft import Draft, Statement, support
from assistant.composing.wording import tidy
from assistant.evidence.clauses import Clause, passage_clauses
from assistant.evidence.scoring import Evidence
from assistant.understanding.measures import Measure
from assistant.understanding.understood import Understood
from corpus.reading.store import Corpus
from corpus.text import search_form
from corpus.vietnamese.brackets import Bracket, find_brackets, find_steps
from corpus.vietnamese.units import units

_LIKELY = 3  # clauses of which one must be of a band: bands of another matter stand further behind
_BANDS = 2  # side by side, the fewest that a case is told apart by


def compose_band(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> Draft | None:
    """The clause of the one band that holds the question's figure, "phí với chi phí 15 tỷ đồng"; None for none.

    One that counts on by steps is told with what it counts from.
    """
    if len(understood.measures) != 1:
        return None
    measure = understood.measures[0]
    likely = next((one.clause for one in found[:_LIKELY] if _band_of(one.clause, measure)), None)
    bands = [(one, band) for one in _beside(likely, corpus) if (band := _band_of(one, measure))] if likely else []
    held = [one for one, band in bands if band.interval.holds(_value_in(measure, band))]
    if len(bands) < _BANDS or len(held) != 1:
        return None
    (clause,) = held
    text = clause.text.lstrip("-–+• ")
    steps = find_steps(search_form(text))
    start = clause.sentence_start if steps else clause.end - len(text)
    text = clause.passage.text[start : clause.end]
    return Draft((Statement(tidy(text), (support(clause.passage, start, clause.end),)),), "band")


def _beside(clause: Clause, corpus: Corpus) -> list[Clause]:
    """The clauses of a clause's paragraph, and of those beside it under the same lead."""
    own = clause.passage
    passages = corpus.by_number[own.document].passages
    return [
        one
        for each in passages
        if (each.section, each.lead) == (own.section, own.lead)
        for one in passage_clauses(each)
    ]


def _band_of(clause: Clause, measure: Measure) -> Bracket | None:
    """The first band of a clause, where it counts what a measure counts; None for none."""
    brackets = find_brackets(search_form(clause.text))
    return brackets[0] if brackets and _alike(brackets[0].noun, measure.noun) else None


def _alike(noun: str, other: str) -> bool:
    return noun == other or (noun in units().scales and other in units().scales)


def _value_in(measure: Measure, band: Bracket) -> Decimal:
    """A measure in what a band counts by: "500 triệu" is 0,5 of "tỷ"."""
    scales = units().scales
    return measure.value * scales.get(measure.noun, 1) / scales.get(band.noun, 1)
