"""What else may answer: the sentences beside clauses that the judge is not sure of, and how these are led then.

Of 391 answerable questions on two resolutions (2026-11-28; index/training/questions/calibration/shipped.jsonl) 288 were
answered by single clauses, 0.885 of them by the right one. Where the judge gave what was told 0.7 and more, 191 of 193
were right; below, 64 of 95. The sentences that together with it take 0.9 of what the judge gives to all clauses, three
at most, stand beside 90 of these answers and hold the right one of 24 of the 33 that were wrong. With 249 more that the
texts do not answer, of 57 answers below 0.6 whose sentence leaves a word of the question unsaid 21 were right.
"""

from collections.abc import Sequence

from assistant.answering.by_clauses import CLAUSES
from assistant.answering.case import Decision
from assistant.composing.cutting import sentence_of
from assistant.composing.draft import Draft, Support, meet, support
from assistant.composing.unsure import NEAREST_OF_ALL
from assistant.evidence.scoring import Evidence

_COVERED = 0.9  # share of what the judge gives to all clauses
_MOST = 3
_ASSERTED = 0.6  # probability below which what leaves a word unsaid is told as what is nearest
_LEAST = 0.02  # of a sentence worth reading


def what_else(decision: Decision) -> tuple[Support, ...]:
    """The sentences that may answer beside those told, likeliest first; () where these are sure or not clauses."""
    draft = decision.draft
    if draft is None or draft.more or not _is_of_clauses(decision):
        return ()
    told, others = _apart(draft, decision.evidence)
    least = _COVERED * sum(one.probability for one in decision.evidence)
    covered = sum(one.probability for one in told)
    beside: dict[Support, float] = {}
    for one in others:
        place = _sentence(one)
        if covered >= least or (place not in beside and len(beside) == _MOST):
            break
        covered += one.probability
        if one.probability >= _LEAST and one.time != 0.0:
            beside.setdefault(place, one.probability)
    return tuple(beside)


def told_as_nearest(decision: Decision) -> Draft | None:
    """The draft of a decision; of a clause that more likely does not answer behind a word that it is the nearest."""
    draft = decision.draft
    if draft is None or not _is_of_clauses(decision) or draft.statements[0].ours:
        return draft
    told, _ = _apart(draft, decision.evidence)
    best = max(told, key=lambda one: one.probability, default=None)
    doubtful = best is not None and best.missing and sum(one.probability for one in told) < _ASSERTED
    return draft.led_by(NEAREST_OF_ALL) if doubtful else draft


def _is_of_clauses(decision: Decision) -> bool:
    """Whether a decision is of one question that single clauses of the evidence answer."""
    draft = decision.draft
    several = draft is not None and any(one.heading for one in draft.statements)
    return decision.rules[-1:] == (CLAUSES,) and not several


def _apart(draft: Draft, evidence: Sequence[Evidence]) -> tuple[list[Evidence], list[Evidence]]:
    """The evidence whose sentence a draft tells some of, and the rest, each in its order."""
    spans = [one for statement in draft.statements for one in statement.supports]
    told: list[Evidence] = []
    others: list[Evidence] = []
    for one in evidence:
        place = _sentence(one)
        (told if any(meet(place, span) for span in spans) else others).append(one)
    return told, others


def _sentence(one: Evidence) -> Support:
    return support(one.passage, *sentence_of(one.clause))
