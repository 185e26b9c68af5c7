"""Halves: where a later part of a message is looked for: around what answered the part before, from there outwards."""

from collections.abc import Iterator

from assistant.answering.repeating import repeats
from assistant.answering.turn import Turn
from assistant.evidence.clauses import passage_clauses
from assistant.understanding.question import Understood
from assistant.understanding.terms import coverage
from corpus.reading.store import Corpus

_SAID = 0.6  # share of its words that a half must have said where no other text answers it
_AS_MUCH = 0.01  # difference of two shares that are the same
_SHORT = 12  # passages of a section that speaks of one thing


def places_around(place: tuple[str, str], corpus: Corpus) -> Iterator[tuple[str, str]]:
    """A place as (document, section), the section above its own, and its whole document as (document, "")."""
    number, section = place
    yield place
    above = corpus.by_number[number].sections[section].parent
    if above:
        yield number, above
    yield number, ""


def within(place: tuple[str, str] | None, outer: tuple[str, str], corpus: Corpus) -> bool:
    """Whether a place lies in another, of which the section may be "" for all of the document."""
    if place is None or place[0] != outer[0]:
        return False
    sections = corpus.by_number[place[0]].sections
    at: str | None = place[1]
    while at and at != outer[1]:
        at = sections[at].parent
    return not outer[1] or at == outer[1]


def names_its_text(question: Understood) -> bool:
    """Whether a half says itself of which text it asks: by its name, a section of it, or one of its fields."""
    named = question.named
    return bool(named.documents or named.unknown or named.sections or question.meta or question.person)


def is_better(near: Turn, anywhere: Turn, before: Turn, corpus: Corpus) -> bool:
    """Whether what stands around the answer before is rather the answer to a half than what stands anywhere.

    It is, unless it says less of what is asked, or no more than that answer did.
    """
    share = max(_said(near), _said_around(near, before, corpus))
    if anywhere.decision.draft is None:
        return share >= _SAID
    return share >= _said(anywhere) - _AS_MUCH and not repeats(near, before)


def _said(turn: Turn) -> float:
    """The share of a question's words that its answer says with its surroundings; of a fact read from structure all."""
    evidence = turn.decision.evidence
    return evidence[0].coverage if evidence else 1.0


def _said_around(near: Turn, before: Turn, corpus: Corpus) -> float:
    """The share that the section of both halves says, where it is short enough to speak of one thing."""
    if near.place is None or near.place != before.place:
        return 0.0
    number, section = near.place
    passages = [one for one in corpus.by_number[number].passages if one.section == section]
    texts = [(clause.passage_spaced, 1.0) for one in passages for clause in passage_clauses(one)[:1]]
    return coverage(near.understood.terms, texts)[0] if len(passages) <= _SHORT else 0.0
