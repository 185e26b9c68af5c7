"""Three things or more compared: what the texts say of each, under its name."""

from collections.abc import Sequence

from assistant.composing.draft import NOTHING_OF_IT, Draft, Statement
from assistant.composing.members import told_as_member
from assistant.composing.points import DIRECT, Point, points_on
from assistant.composing.saying import SAYS, says
from assistant.composing.stretches import stretches
from assistant.composing.topic import documents_of
from assistant.composing.wording import as_written
from assistant.language.members import place_words
from assistant.understanding.subjects import Subject
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.model import Document
from corpus.reading.roles import Role, role_of
from corpus.reading.store import Corpus
from corpus.text import capital
from corpus.vietnamese.spelling import spaced

_SEVERAL = 3
_WORDS, _MOST = 60, 2  # of each thing, and its points
_FEW = 2  # things of which something is said


def compose_several(understood: Understood, corpus: Corpus) -> Draft | None:
    """What the texts say of each of the things that a question compares; None where they speak of one at most.

    Of two things it is what two places are, and nothing else asked of them.
    """
    compared, documents = understood.compared or _both(understood), documents_of(understood, corpus)
    shared = [term for term in understood.terms if not any(term.phrase in spaced(one.words) for one in compared)]
    if len(compared) < _SEVERAL and (shared or not all(_places(one, documents) for one in compared)):
        return None
    told = [(one, _said_of(one, compared, shared, documents)) for one in compared]
    if sum(bool(said) for _, said in told) < _FEW:
        return None
    statements: list[Statement] = []
    for one, said in told:
        name = capital(as_written(one.words, understood.read_as))
        statements.append(Statement(f"{name}:" if said else f"{name}: {NOTHING_OF_IT}", prefix="\n", ours=True))
        statements += said
    return Draft(tuple(statements), "several things")


def _both(understood: Understood) -> tuple[Subject, ...]:
    """The two sides of a question that lists no things: "A với B khác nhau chỗ nào"; () where there are none."""
    sides = understood.sides
    return (Subject.of(sides.first), Subject.of(sides.second)) if sides else ()


def _places(own: Subject, documents: Sequence[Document]) -> list[Statement]:
    """What the documents say that the place is which is called so."""
    name = spaced(own.words).strip()
    return [one for document in documents if name and (one := told_as_member(name, place_words(), document))]


def _said_of(
    own: Subject, compared: Sequence[Subject], shared: Sequence[Term], documents: Sequence[Document]
) -> list[Statement]:
    """What is said of one thing: what a place is or is to be, else what speaks of it and of no other of them."""
    if places := _places(own, documents):
        return places[:_MOST]
    points = [one for one in points_on([own], documents, ()) if one.direct >= DIRECT]
    others = [one for one in compared if one is not own]
    alone = [one for one in points if not any(says(each, spaced(one.text)) >= SAYS for each in others)] or points
    wanted = [one for one in alone if any(term.match(spaced(one.text)) for term in shared)] or alone
    best: list[Point] = []
    for one in sorted(wanted, key=lambda point: (_is_of_past(point, documents), -point.direct)):
        if len(best) < _MOST and (not best or sum(each.words for each in (*best, one)) <= _WORDS):
            best.append(one)
    best.sort(key=lambda one: (one.passage.document, one.passage.start, one.start))
    return [Statement(one.text, one.supports, prefix="- ") for one in stretches(best)]


def _is_of_past(point: Point, documents: Sequence[Document]) -> bool:
    """Whether a point tells how a thing was found, not what it is to be."""
    document = next(one for one in documents if one.number == point.passage.document)
    return role_of(document, point.passage.section) is Role.ASSESSMENT
