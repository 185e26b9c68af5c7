"""Fitting whose date it is: under the name of each body its tasks stand, and each has a time of its own."""

from assistant.answering.heirs import without
from assistant.evidence.scoring import Evidence
from assistant.language.cues import cues
from assistant.understanding.kinds import Kind
from assistant.understanding.understood import Understood
from corpus.tasks.duties import is_body, names_responsible, owing_body
from corpus.vietnamese.bodies import names_body, opens_with_body
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.times import gives_date


def of_whose_date(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What is dated under the heading of another body, where a task under that of the one asked of says all of it.

    "Sở A báo cáo Bộ B khi nào" is not answered by when the communes report, nor by the time of another task of Sở A.
    """
    actor = understood.actor if understood.kind is Kind.DATE else None
    named = actor is not None and any(map(names_body, actor.forms)) and actor.phrase not in cues().generic_actors
    if actor is None or not named:
        return found
    matter = [term for term in understood.terms if term is not actor and term.known]

    def own(one: Evidence) -> bool:
        return bool(actor.match(spaced(owner_above(one))))

    def of_it(one: Evidence) -> bool:
        told = f"{spaced(one.passage.lead)} {one.clause.passage_spaced}"
        return own(one) and gives_date(one.clause.text, "") and all(term.match(told) for term in matter)

    def of_other(one: Evidence) -> bool:
        return bool(owner_above(one)) and not of_it(one)

    return without(found, of_other, of_it) if matter and any(map(of_it, found)) else found


def owner_above(evidence: Evidence) -> str:
    """The nearest heading over a clause that names a body as the one whose tasks stand there; "" for none."""

    def owns(heading: str) -> bool:
        return opens_with_body(heading) or bool(names_responsible(heading)) or is_body(owing_body(heading))

    return next(filter(owns, reversed(evidence.passage.headings)), "")
