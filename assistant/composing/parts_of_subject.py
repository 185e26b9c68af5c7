"""What several parts of the texts say of one subject: its shortcomings and what is to be done, each under its name."""

from collections.abc import Sequence

from assistant.composing.assessed import is_light, points_told
from assistant.composing.draft import NOTHING_OF_IT, Draft, Statement
from assistant.composing.grouping import HEADS, rest_told
from assistant.composing.points import TOLD, Point, points_on
from assistant.composing.points_told import chosen_of, near_documents
from assistant.composing.results import compose_results
from assistant.composing.shortening import fair_share
from assistant.composing.stretches import stretches, with_parts
from assistant.composing.summary import SIDES, part_in_brief
from assistant.composing.topic import documents_of
from assistant.evidence.scoring import Evidence
from assistant.understanding.subjects import Subject
from assistant.understanding.understood import Understood
from corpus.model import Document
from corpus.reading.roles import AskedPart, Role, Side, assess, role_of
from corpus.reading.store import Corpus
from corpus.vietnamese.spelling import spaced

_WORDS = 400  # of all the parts
_TELLING = 1.2  # weight of the words that make a subject by themselves


def compose_parts_of_subject(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> Draft | None:
    """The points on the subject of a question by the parts that it asks for, in its order.

    The sides of an assessment alone are told as such, whether of a subject or of all. None for a question of other
    parts that names no subject, or one of which no part says anything.
    """
    asked = understood.wants.parts_asked
    if all(isinstance(part, Side) for part in asked):
        return compose_results(understood, found, corpus)
    subjects = _subjects(understood)
    if not subjects:
        return None
    documents = documents_of(understood, corpus)
    subjects = _each_said(subjects, documents)
    points = [one for one in points_on(subjects, documents, found) if not one.text.endswith(":")]
    kept = points if understood.named.documents else near_documents(points)
    points = kept if any(one.direct >= TOLD for one in kept) else points
    asked = tuple(_told_as(part, points, asked, corpus) for part in asked)
    by_part = {part: [one for one in points if _is_of(one, part, asked, corpus)] for part in asked}
    lengths = [sum(one.words for one in own if one.direct >= TOLD) for own in by_part.values()]
    share, most = _WORDS // len(asked), fair_share(lengths, _WORDS)  # what one part does not need the others have
    chosen = {part: chosen_of(own, max(share, most), share // 2) for part, own in by_part.items()}
    if Role.ASSESSMENT in chosen and not chosen[Role.ASSESSMENT] and any(isinstance(part, Side) for part in asked):
        del chosen[Role.ASSESSMENT], by_part[Role.ASSESSMENT]  # a side of it is told, and is not nothing
    if not any(one.direct >= TOLD for one in points) or not any(chosen.values()):
        return None
    several = len({one.passage.document for own in chosen.values() for one in own}) > 1
    statements = [one for part, own in chosen.items() for one in _of_part(part, own, several, corpus)]
    left = [one for part, own in by_part.items() for one in own if one.direct >= TOLD and one not in chosen[part]]
    rest = stretches(list(dict.fromkeys(left)))
    more = tuple(place for one in rest for place in one.supports)
    return Draft((*statements, *rest_told(rest, corpus)), "parts of a subject", more=more)


def compose_parts_of_whole(understood: Understood, corpus: Corpus) -> Draft | None:
    """The parts that a question asks for of texts as a whole, in its order, each under its name.

    Of texts that it does not name it is those that have each of these parts; None where none has.
    """
    asked = understood.wants.parts_asked
    documents = [one for one in documents_of(understood, corpus) if understood.named.documents or _has_all(one, asked)]
    told = {one.number: [each for part in asked for each in _part_of_whole(one, part, asked)] for one in documents}
    several = len(documents) > 1 or (not understood.named.documents and len(corpus.documents) > 1)
    statements = [
        one
        for document in documents
        for one in (
            *([Statement(f"{document.metadata.name}:", prefix="\n", ours=True)] if several else []),
            *told[document.number],
        )
    ]
    return Draft(tuple(statements), "parts of a whole") if any(one.supports for one in statements) else None


def _has_all(document: Document, asked: Sequence[AskedPart]) -> bool:
    sides = {one.side for one in assess(document)}
    roles = {role_of(document, one) for one in document.sections}
    return all(one in sides if isinstance(one, Side) else one in roles for one in asked)


def _part_of_whole(document: Document, part: AskedPart, asked: Sequence[AskedPart]) -> list[Statement]:
    words = _WORDS // len(asked)
    if not isinstance(part, Side):
        return list(part_in_brief(document, part, words))
    own = [one for one in assess(document) if one.side is part]
    return [Statement(f"{SIDES[part]}:", prefix="\n", ours=True), *points_told(own)] if own else []


def _subjects(understood: Understood) -> tuple[Subject, ...]:
    """What a question asks the parts of: the subjects that it names in a row, else its telling words.

    Those said before it asks, where it says none: each that tells a subject by itself is one.
    """
    known = tuple(term for term in understood.beside_parts if term.known and not is_light(term))
    before = tuple(term for term in understood.soft if term.known and not is_light(term))
    words = [term for term in before if len(term.phrase.split()) > 1]
    if len(words) > 1 and not known:
        return tuple(Subject.of((term,)) for term in words)
    row = tuple(one for one in understood.listed if not all(map(is_light, one.terms)))
    if len(row) > 1:
        return row
    if sum(term.weight for term in known) >= _TELLING:
        return (Subject.of(known),)
    return (Subject.of((*before, *known)),) if before or known else ()


def _each_said(subjects: tuple[Subject, ...], documents: Sequence[Document]) -> tuple[Subject, ...]:
    """ "Giảm nghèo nông thôn mới: …": words side by side that no paragraph says together, each a subject by itself."""
    terms = subjects[0].terms
    apart = len(subjects) == 1 and len(terms) > 1 and all(one.weight >= _TELLING and " " in one.phrase for one in terms)
    texts = (spaced(passage.text) for document in documents for passage in document.passages) if apart else ()
    together = any(all(one.match(text) for one in terms) for text in texts)
    return tuple(Subject.of((one,)) for one in terms) if apart and not together else subjects


def _told_as(part: AskedPart, points: Sequence[Point], asked: Sequence[AskedPart], corpus: Corpus) -> AskedPart:
    """A part as the texts tell it: what is wanting may stand among the causes alone ("chất lượng … chưa cao")."""
    sides = (Side.LIMITS, Side.CAUSES)
    if part is not Side.LIMITS or Side.CAUSES in asked:
        return part
    limits, causes = (any(_is_of(one, side, asked, corpus) for one in points if one.direct >= TOLD) for side in sides)
    return Side.CAUSES if causes and not limits else part


def _is_of(point: Point, part: AskedPart, asked: Sequence[AskedPart], corpus: Corpus) -> bool:
    document = corpus.by_number[point.passage.document]
    if isinstance(part, Side) or part is Role.ASSESSMENT:
        sides = {one.side for one in assess(document) if one.meets(point.passage, point.start, point.end)}
        return bool(sides.difference(asked)) if part is Role.ASSESSMENT else part in sides  # told once
    role = role_of(document, point.passage.section)
    carried_out = part is Role.TASKS and role is Role.ORGANISING and Role.ORGANISING not in asked
    return role is part or carried_out


def _of_part(part: AskedPart, points: Sequence[Point], several: bool, corpus: Corpus) -> list[Statement]:
    """The points of a part under its name, by document among several; a line that says there is none."""
    head = SIDES[part] if isinstance(part, Side) else HEADS[part]
    if not points:
        return [Statement(f"{head}: {NOTHING_OF_IT}", prefix="\n", ours=True)]
    statements: list[Statement] = []
    for document in corpus.documents:
        own = stretches(with_parts([one for one in points if one.passage.document == document.number]))
        if own:
            statements.append(Statement(f"{_named(head, document, several)}:", prefix="\n", ours=True))
            statements += [Statement(one.text, one.supports, prefix="- ") for one in own]
    return statements


def _named(head: str, document: Document, several: bool) -> str:
    return f"{head} ({document.metadata.name})" if several else head
