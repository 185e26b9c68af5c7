"""Shortcomings that a question asks the causes of: whether it asks of one, which one that is, or of all."""

from collections.abc import Sequence

from assistant.evidence.scoring import Evidence
from assistant.understanding.understood import Understood
from corpus.reading.roles import Assessed, Side
from corpus.vietnamese.spelling import spaced

_NEARLY = 0.1  # of the best clause's probability that one has which says all that is asked


def said_wanting(understood: Understood, limits: Sequence[Assessed], found: Sequence[Evidence]) -> list[Assessed]:
    """The shortcomings that likely clauses are which leave nothing asked unsaid: a city is told as an "đô thị" there.

    [] where the question holds nothing to be wanting.
    """
    least = _NEARLY * found[0].probability if found and understood.wanting else 1.0
    says_all = [one for one in found if one.probability >= least and understood.terms and not one.missing]
    places = {(one.passage.id, one.clause.sentence_start) for one in says_all}
    return [one for one in limits if (one.passage.id, one.start) in places]


def is_of_shortcoming(understood: Understood, told: Sequence[Assessed]) -> bool:
    """Whether a question asks why something is wanting, or a shortcoming says all its words that the texts know.

    "Vì sao chọn Vân Phong" asks for a reason, whatever the assessment finds wanting there.
    """
    if understood.wanting or any(side is not Side.CAUSES for side in understood.wants.sides):
        return True
    known = [term for term in understood.terms if term.known]
    return any(all(term.match(spaced(one.passage.text[one.start : one.end])) for term in known) for one in told)
