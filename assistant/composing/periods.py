"""Figures of several times: where a question names none of them, each is given with its own."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.composing.draft import Draft
from assistant.composing.facts import compose_facts
from assistant.evidence.scoring import Evidence
from assistant.understanding.kinds import Kind
from assistant.understanding.understood import Understood
from corpus.figures.targets import Target, extract_targets
from corpus.reading.store import Corpus
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.times import same_time

ALIKE = 0.7  # of two indicators' syllables from which they are one
_MOSTLY = 0.5  # of an indicator's syllables that a question which is about it alone says
_TRIFLING = 0.5  # weight up to which a word is no more than asking
_WHOLE = 0.99  # of a term that an indicator says
_PERIOD, _RATES = "-", ("%", "/")  # what a period and the unit of a rate are written with
_MOST = 4  # times that an answer gives


def likeness(one: Target, other: Target) -> float:
    """The share of their syllables that two indicators in one unit have in common."""
    first, second = (set(spaced(each.indicator).split()) for each in (one, other))
    return len(first & second) / len(first | second) if one.unit == other.unit else 0.0


def compose_of_all_times(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> Draft | None:
    """The figures of an indicator for all its times, each with its own; None where a question does not want them."""
    figures = figures_of_all_times(understood, found, corpus) if found else []
    return compose_facts(replace(understood, kind=Kind.NUMBER), figures) if figures else None


def compose_up_to_year(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> Draft | None:
    """A sum over the period that ends in the one year named, with those over the periods before: "vốn đầu tư tới 2030".

    None where the best clause sets none, or none is set for a period before.
    """
    target = target_of(found[0], understood, corpus) if found else None
    of_year = len(understood.times) == 1 and len(understood.times[0]) == 1
    if target is None or not of_year or not _adds_up(target) or not _asks_figure(understood, target):
        return None
    told = _by_period(target, understood, found, corpus)
    before = [told[period] for period in sorted(told, reverse=True) if _PERIOD in period and period < target.period]
    return compose_facts(replace(understood, kind=Kind.NUMBER), [found[0], *before][:_MOST]) if before else None


def figures_of_all_times(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> list[Evidence]:
    """The best clause and those that set the same indicator for other times, in the order of the times.

    () where the question names the time of one of them, or does not ask for a figure: an indicator alone does. Of one
    time alone it is the clause of an indicator typed alone: nothing else gives it its time.
    """
    best = found[0]
    target = target_of(best, understood, corpus)
    if target is None or not target.period or not _asks_figure(understood, target):
        return []
    told = _by_period(target, understood, found, corpus)
    if any(same_time(tuple(period.split("-")), time) for period in told for time in understood.times):
        return []
    least = 1 if understood.kind is not Kind.NUMBER else 2
    return [told[period] for period in sorted(told)[:_MOST]] if len(told) >= least else []


def _by_period(
    target: Target, understood: Understood, found: Sequence[Evidence], corpus: Corpus
) -> dict[str, Evidence]:
    """The clauses that set an indicator, the first of each time; the best of those found sets the target."""
    told: dict[str, Evidence] = {}
    for one in found:
        other = target_of(one, understood, corpus) if one.passage.document == found[0].passage.document else None
        if other and other.period and one.fits and likeness(target, other) >= ALIKE:
            told.setdefault(other.period, one)
    return told


def _adds_up(target: Target) -> bool:
    """Whether a target is reached over several years together; a share, or what is so each year, adds up to nothing."""
    return _PERIOD in target.period and not any(one in target.unit for one in _RATES)


def _asks_figure(understood: Understood, target: Target) -> bool:
    """Whether a question wants how much, or says an indicator, or a part of it as one, and nothing else."""
    indicator = spaced(target.indicator)
    telling = [term for term in understood.terms if term.is_name or (term.known and term.weight > _TRIFLING)]
    said = sum(len(term.phrase.split()) for term in telling) / len(indicator.split())
    alone = said >= _MOSTLY and all(term.match(indicator) >= _WHOLE for term in telling)
    alone = alone or (understood.wants.figures and all(term.match(indicator) >= _WHOLE for term in telling))
    plain = understood.kind in (Kind.WHAT, Kind.TOPIC) and not understood.wants.meaning
    return understood.kind is Kind.NUMBER or (plain and alone)


def target_of(evidence: Evidence, understood: Understood, corpus: Corpus) -> Target | None:
    """The target that a clause sets; of several the one whose indicator says most of the question's words."""
    start, end = evidence.passage.body.span(evidence.clause.start, evidence.clause.end)
    targets = extract_targets(corpus.by_number[evidence.passage.document])
    own = [one for one in targets if start <= one.value_start and one.value_end <= end]
    return max(own, key=lambda one: sum(term.match(spaced(one.indicator)) for term in understood.terms), default=None)
