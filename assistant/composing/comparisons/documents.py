"""Documents beside each other: on one subject, and as wholes."""

import datetime
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from assistant.composing.choosing import choose
from assistant.composing.comparisons.in_common import in_common
from assistant.composing.comparisons.likeness import alike_and_apart
from assistant.composing.comparisons.parts_called import compose_parts_called
from assistant.composing.comparisons.same_words import compose_same_words
from assistant.composing.comparisons.taken_up import naming, taken_up
from assistant.composing.documents import field_of
from assistant.composing.draft import NOTHING_OF_IT, Draft, Statement, support
from assistant.composing.headings import compose_nth
from assistant.composing.mentions import mentions
from assistant.composing.own_sections import untold_sections
from assistant.composing.own_subject import is_on
from assistant.composing.points import DIRECT, Point, points_on
from assistant.composing.results import compose_results
from assistant.composing.shortening import shortened
from assistant.composing.stretches import stretches
from assistant.composing.summary import part_in_brief
from assistant.composing.unsure import NEAREST, unsure
from assistant.evidence.scoring import Evidence
from assistant.language.cues import cues
from assistant.language.synonyms import related_forms
from assistant.understanding.subjects import Subject
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.figures.periods import heading_time
from corpus.model import Document
from corpus.reading.roles import Role
from corpus.reading.store import Corpus
from corpus.vietnamese.times import Time, same_time

_BOTH, _MOST_DOCUMENTS = 2, 4  # documents that are told of beside each other
_UNDATED = datetime.date.max  # a document without a date stands last
_SIDE_WORDS = 190  # of each side on one subject
_PART_WORDS = 190  # of a part of one document beside the other's
_OWN_WORDS = 90  # of the goals, and of the tasks, of a document that is itself on the subject
_COMPARED_FIELDS = {"Cơ quan ban hành": "issuer", "Ngày ban hành": "date", "Nội dung": "title"}
_COMPARED_PARTS = {"Mục tiêu": Role.GOALS, "Nhiệm vụ, giải pháp": Role.TASKS}
_LINE = 44  # words of a part in a line
_GOALS = 110  # words of goals of which the first stands for all
_TELLING = 2.5  # weight of the words that make a subject
_SAYS = 1.0  # weight of a word that says of what parts are asked
_LONG_WORD = 3  # syllables of a word that makes one by itself: "cải cách hành chính"


def compose_crossdoc(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> Draft | None:
    """What documents say of a subject, side by side; without one, what the later of two takes up from the earlier.

    Compared on a subject of which none speaks they are not told of as wholes: what is nearest is, document by document.
    """
    numbers = understood.named.documents[:_MOST_DOCUMENTS]
    documents = sorted((corpus.by_number[one] for one in numbers), key=lambda one: one.metadata.date or _UNDATED)
    if len(documents) < _BOTH:
        return None
    contrasted, parts = understood.wants.contrasted, understood.wants.parts
    named = [corpus.by_number[one] for one in numbers]
    called = compose_parts_called(understood.subjects, named) if contrasted else None
    if called:
        return called
    told = _same_parts(understood, documents, corpus) if contrasted and parts else None
    if told:
        return told
    aspect = understood.wants.aspect or bool(contrasted and parts and _beside_parts(understood))
    subjects = _subjects(understood, aspect)
    if subjects:
        on_subject = _side_by_side(subjects, documents, found, understood.wants.contrasted, aspect)
        if on_subject or not aspect:
            return on_subject
    if contrasted and aspect and understood.subjects:
        return _nearest(documents, found)
    alike = understood.wants.alike and len(documents) == _BOTH
    same = compose_same_words(*documents) if alike else None
    if same or contrasted:
        return same or _as_wholes(documents, corpus)
    roles = tuple(role for role in parts if role is Role.GOALS)
    return taken_up(documents[0], documents[1], roles, corpus)


def _same_parts(understood: Understood, documents: Sequence[Document], corpus: Corpus) -> Draft | None:
    """The parts, or the sides of an assessment, that a question names, of each document; None where it asks of more."""
    parts, sides = understood.wants.parts, understood.wants.sides
    if understood.wants.nth:
        return compose_nth(understood, corpus)
    if _beside_parts(understood):
        return None
    if sides and parts == (Role.ASSESSMENT,):
        return compose_results(understood, (), corpus)
    return _parts_beside(parts, documents, understood.times)


def _beside_parts(understood: Understood) -> tuple[Term, ...]:
    """What a question asks of beside the parts that it names: nothing, of "so sánh về tổ chức thực hiện"."""
    own = [term for term in understood.beside_parts if term in understood.own_terms]  # no more than "tổng quát"
    beside = (term for term in own if term.weight >= _SAYS and not term.phrase.isdigit())
    return tuple(term for term in beside if term.phrase not in cues().helpful)


def _nearest(documents: Sequence[Document], found: Sequence[Evidence]) -> Draft | None:
    """The likeliest sentence of each document, where none says the subject itself."""
    statements: list[Statement] = []
    for document in documents:
        near = next((one.clause for one in found if one.passage.document == document.number), None)
        if near:
            start, end = near.sentence_start, near.sentence_end
            shown = shortened(near.passage.text[start:end], _SIDE_WORDS)
            place = support(near.passage, start + shown.start, start + shown.end)
            statements += _under(document.metadata.name, [Statement(shown.text, (place,), prefix="- ")])
    said = Statement(unsure("về nội dung này", NEAREST), ours=True)
    return Draft((said, *statements), "nearest") if statements else None


def _as_wholes(documents: Sequence[Document], corpus: Corpus) -> Draft:
    """Documents beside each other: who issued each and when, what it is about, its goals, what it sets to do."""
    statements: list[Statement] = []
    for head, field in _COMPARED_FIELDS.items():
        told = [one for document in documents if (one := field_of(document, field, corpus))]
        statements += _under(head, [replace(one, prefix="- ") for one in told])
    for head, role in _COMPARED_PARTS.items():
        told = [one for document in documents for one in _part_of(document, role)]
        statements += _under(head, told)
    for earlier, later in combinations(documents, 2):
        named = [one for one in mentions(earlier.number, corpus) if one.document == later.number]
        statements += _under(f"{later.metadata.name} dẫn lại {earlier.metadata.name}", naming(named[:1], later))
    return Draft(tuple(statements), "two documents as wholes")


def _under(head: str, told: Sequence[Statement]) -> list[Statement]:
    return [Statement(f"{head}:", prefix="\n", ours=True), *told] if told else []


def _part_of(document: Document, role: Role) -> list[Statement]:
    """A part of a document in a line: how its goals begin, or the headings of what it sets to do."""
    words, most = (_GOALS, 1) if role is Role.GOALS else (_LINE, None)
    told = [one for one in part_in_brief(document, role, words) if not one.ours][:most]
    if not told:
        return []
    text = "; ".join(shortened(one.text, _LINE // len(told) + 4).text.rstrip(".") for one in told)
    places = tuple(place for one in told for place in one.supports)
    return [Statement(f"{document.metadata.name}: {text}", places, prefix="- ")]


def _parts_beside(roles: Sequence[Role], documents: Sequence[Document], times: Sequence[Time]) -> Draft | None:
    """The parts that a question names ("mục tiêu", "tổ chức thực hiện") of each document; None where one has none.

    Where it names times nothing is told that stands under a heading of others.
    """
    statements: list[Statement] = []
    for document in documents:
        told = [one for role in roles for one in part_in_brief(document, role, _PART_WORDS // len(roles))]
        parts = [one for one in told if not _is_of_others(one, document, times)]
        if not any(one.supports for one in parts):
            return None
        statements += [Statement(f"{document.metadata.name}:", prefix="\n" if statements else "", ours=True), *parts]
    return Draft(tuple(statements), "parts beside each other")


def _is_of_others(statement: Statement, document: Document, times: Sequence[Time]) -> bool:
    """Whether what a statement quotes stands under a heading of goals that gives other times than those asked for."""
    headed = [heading_time((document.sections[place.section].title,)) for place in statement.supports]
    return bool(times) and any(one and not any(same_time(one, time) for time in times) for one in headed)


def _subjects(understood: Understood, aspect: bool) -> list[Subject]:
    """What both are asked to say: the words that the texts know, those of the assistant's frame left out."""
    frame = {*cues().helpful, *cues().document_words}
    told = [_with(one, [term for term in one.terms if term.known or term.phrase in related_forms()])
            for one in understood.subjects]  # fmt: skip
    own = [_with(one, [term for term in one.terms if term.phrase not in frame]) for one in told]
    # "… về trách nhiệm" is an aspect, though the word is of the frame.
    subjects = [one for one in own if one.terms] or [one for one in told if one.terms and aspect]
    terms = [term for one in subjects for term in one.terms]
    long = aspect or any(len(term.phrase.split()) >= _LONG_WORD for term in terms)
    return subjects if long or sum(term.weight for term in terms) >= _TELLING else []


def _with(subject: Subject, terms: Sequence[Term]) -> Subject:
    return replace(subject, terms=tuple(terms))


def _side_by_side(
    subjects: Sequence[Subject],
    documents: Sequence[Document],
    found: Sequence[Evidence],
    contrasted: bool,
    aspect: bool,
) -> Draft | None:
    """What each document says of the subjects; what one that is itself on them sets; if contrasted, how they differ.

    None where none says anything, or one does not and nothing wants that aspect.
    """
    told = {document: _points_of(document, subjects, found) for document in documents}
    if not any(told.values()) or not ((contrasted and aspect) or all(told.values())):
        return None
    own = [one for one in documents if is_on(one, subjects)]
    sides = {one: _side(one, points, subjects, one in own) for one, points in told.items()}
    statements = [statement for side in sides.values() for statement in side]
    if len(documents) == _BOTH:
        statements += in_common(subjects, sides, own)
        statements += alike_and_apart(sides, own) if contrasted else []
    return Draft(tuple(statements), "two documents on a subject")


def _side(document: Document, points: Sequence[Point], subjects: Sequence[Subject], own: bool) -> list[Statement]:
    """What one document says, under its name; own is whether it is itself on the subjects."""
    name = document.metadata.name
    head = Statement(f"{name}:" if points else f"{name}: {NOTHING_OF_IT}", prefix="\n", ours=True)
    told = _set_by(document) if points and own else _told_of(points)
    others = [] if own else untold_sections(subjects, document, {one.passage.section for one in points})
    return [head, *told, *others]


def _told_of(points: Sequence[Point]) -> list[Statement]:
    return [Statement(one.text, one.supports, prefix="- ") for one in stretches(points)]


def _set_by(document: Document) -> list[Statement]:
    """The goals that a document sets, and the headings of its tasks."""
    told = [one for role in (Role.GOALS, Role.TASKS) for one in part_in_brief(document, role, _OWN_WORDS)]
    return [one for one in told if not one.ours]


def _points_of(document: Document, subjects: Sequence[Subject], found: Sequence[Evidence]) -> list[Point]:
    points = points_on(subjects, [document], found)
    return choose([one for one in points if one.direct >= DIRECT] or points, _SIDE_WORDS)
