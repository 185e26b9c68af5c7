"""Halves: where a later part of a message is looked for: around what answered the part before, from there outwards."""

from collections.abc import Iterator, Sequence

from assistant.answering.repeating import places, repeats
from assistant.answering.turn import Turn
from assistant.evidence.clauses import passage_clauses
from assistant.understanding.coverage import coverage
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.reading.store import Corpus

_SAID = 0.6  # share of its words that a half must have said where no other text answers it
_AS_MUCH = 0.01  # difference of two shares that are the same
_LIKELY = 0.3  # of the probability of the best clause of a document that another has which is as good
_CITED = 3  # places of an answer around which the next part is looked for
_SHORT = 12  # passages of a section that speaks of one thing


def places_around(place: tuple[str, str], corpus: Corpus) -> Iterator[tuple[str, str]]:
    """A place as (document, section), the section above its own, and its whole document as (document, "")."""
    number, section = place
    yield place
    above = corpus.by_number[number].sections[section].parent
    if above:
        yield number, above
    yield number, ""


def cited_around(turn: Turn, corpus: Corpus) -> list[tuple[str, str]]:
    """The places that an answer cites in the document of the first, then the sections above them, the lowest first.

    The whole document comes last; the places are as in places_around.
    """
    assert turn.place  # asked of a part that has an answer
    number = turn.place[0]
    cited = dict.fromkeys((one.document, one.section) for one in places(turn) if one.document == number)
    own = list(cited)[:_CITED]
    above = {place: place[1].count(".") for one in own for place in list(places_around(one, corpus))[1:-1]}
    order = [*own, *sorted(above, key=lambda one: -above[one]), (number, "")]
    return list(dict.fromkeys(order))


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
    """Whether a half says itself of which text it asks, by its name or a section of it, or asks for a person."""
    named = question.named
    return named.is_placed or bool(question.person)


def one_document(turn: Turn) -> str:
    """The document that an answer rests on, "" where it rests on several or on none."""
    documents = {one.document for one in places(turn)}
    return documents.pop() if len(documents) == 1 else ""


def is_better(near: Turn, anywhere: Turn, before: Turn, corpus: Corpus) -> bool:
    """Whether what stands around the answer before is rather the answer to a half than what stands anywhere.

    It is, unless it says less of what is asked, or no more than that answer did; elsewhere in the same document only
    what is nearly as likely by the reader.
    """
    if (
        anywhere.place
        and before.place
        and anywhere.place[0] == before.place[0]
        and not _nearly_as_likely(near, anywhere)
    ):
        return False
    share = max(_said(near), _said_around(near, before, corpus))
    if anywhere.decision.draft is None:
        return share >= _SAID
    return share >= _said(anywhere) - _AS_MUCH and not repeats(near, before)


def _nearly_as_likely(near: Turn, anywhere: Turn) -> bool:
    """Whether the best clause near is among those found anywhere, not much less likely than the best of them."""
    best, found = near.decision.evidence[:1], anywhere.decision.evidence
    least = _LIKELY * found[0].probability if found else 0.0
    return any(one.clause == best[0].clause and one.probability >= least for one in found) if best else False


def _said(turn: Turn) -> float:
    """The share of a question's words that its answer says with its surroundings; of a fact read from structure all."""
    evidence = turn.decision.evidence
    return evidence[0].coverage if evidence else 1.0


def says_of(turn: Turn, terms: Sequence[Term], corpus: Corpus) -> float:
    """The share of some terms that the first passage that an answer quotes says with its headings, 0.0 for none."""
    cited = places(turn)[:1]
    passages = [
        one for each in cited for one in corpus.by_number[each.document].passages if one.start <= each.start < one.end
    ]
    said = [clause for passage in passages for clause in passage_clauses(passage)[:1]]
    return coverage(terms, [(one.passage_spaced + one.heading_spaced, 1.0) for one in said])[0] if said else 0.0


def is_short(place: tuple[str, str], corpus: Corpus) -> bool:
    """Whether a section, with those in it, has so few passages that it speaks of one thing."""
    number, section = place
    held = [one for one in corpus.by_number[number].passages if within((number, one.section), place, corpus)]
    return bool(section) and len(held) <= _SHORT


def _said_around(near: Turn, before: Turn, corpus: Corpus) -> float:
    """The share that the section of both halves says, where it is short enough to speak of one thing."""
    if near.place is None or near.place != before.place:
        return 0.0
    number, section = near.place
    passages = [one for one in corpus.by_number[number].passages if one.section == section]
    texts = [(clause.passage_spaced, 1.0) for one in passages for clause in passage_clauses(one)[:1]]
    return coverage(near.understood.terms, texts)[0] if len(passages) <= _SHORT else 0.0
