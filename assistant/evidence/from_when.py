"""How long something may take: clauses that name it only as that from which another time is counted are no answer."""

from dataclasses import replace

from assistant.evidence.judge import Judged
from assistant.evidence.scoring import Evidence
from assistant.understanding.kinds import Kind
from assistant.understanding.understood import Understood
from assistant.understanding.worded import FROM_WHEN, counts_from
from corpus.vietnamese.quantities import quantities
from corpus.vietnamese.spelling import spaced

_SPAN = "span"


def without_starts(understood: Understood, judged: Judged) -> list[Evidence]:
    """The evidence without what says the deed only as a beginning, where the best does and another says all of a span.

    How likely each is is told anew: what is left out is known not to answer.
    """
    found = judged.found
    if understood.kind is not Kind.NUMBER or understood.unit != _SPAN or counts_from(understood):
        return found
    if not found or not _says_only_from_when(understood, found[0]):
        return found
    rest = [one for one in found if not _says_only_from_when(understood, one)]
    if not any(_gives_span(understood, one) for one in rest):
        return found
    share = sum(one.probability for one in rest) + judged.none
    return [replace(one, probability=one.probability / share) for one in rest]


def _says_only_from_when(understood: Understood, evidence: Evidence) -> bool:
    text = evidence.clause.text
    whole, deed = spaced(text), spaced(FROM_WHEN.sub(" ", text))
    return any(not term.is_name and term.is_said_in(whole) and not term.is_said_in(deed) for term in understood.terms)


def _gives_span(understood: Understood, evidence: Evidence) -> bool:
    return not evidence.missing and bool(quantities(evidence.clause.text, understood.unit))
