"""What a portion of a talk may be built of: what the text is and sets out from, what it is for, what it asks of all.

Nothing is written for whoever speaks: every statement is the text's, in the order in which he needs it.
"""

from collections.abc import Iterator, Sequence

from assistant.composing.choosing import choose
from assistant.composing.documents import field_of
from assistant.composing.draft import Draft, Statement, Support, support
from assistant.composing.goals import general_goals
from assistant.composing.grouping import HEADS
from assistant.composing.points import DIRECT, TOLD, Point, points_on
from assistant.composing.shortening import shortened
from assistant.composing.stretches import Stretch, stretches
from assistant.composing.summary import part_points
from assistant.composing.topic import documents_of, is_to_be
from assistant.evidence.scoring import Evidence
from assistant.understanding.portions import Portion
from assistant.understanding.understood import Understood
from corpus.model import Document, Passage, Section
from corpus.reading.roles import Assessed, Role, Side, assess, opens_role, role_of
from corpus.reading.store import Corpus
from corpus.text import one_line
from corpus.vietnamese.sentences import sentences

_TEXTS = 2  # documents that one portion is built of
_WHOLE = 90  # words up to which a sentence is told whole
_SUBJECT = 110  # words of all that each part says of a subject
_FEW = 3  # points of a subject below which what is to be done for it is told as well
_MOTTO = 25  # words of a motto
_MOTTOS = 8  # of them
# The parts of a text that an opening and a closing are made of, in this order, and what stands in for them.
_PARTS = {
    Portion.OPENING: ((Role.ASSESSMENT, Role.GOALS, Role.VIEWPOINTS), Role.TASKS),
    Portion.CLOSING: ((Role.VIEWPOINTS, Role.GOALS, Role.ORGANISING), Role.TASKS),
}


def compose_portion(
    portion: Portion, understood: Understood, found: Sequence[Evidence], corpus: Corpus
) -> Draft | None:
    """What a portion may be built of, by a question's subjects, else by its documents; None for nothing."""
    documents = documents_of(understood, corpus)[: None if understood.subjects else _TEXTS]
    if portion is Portion.MOTTO:
        statements = _mottos(understood, documents, found, corpus)
    elif understood.subjects:
        statements = _on_subject(portion, understood, documents, found, corpus)
    else:
        before = "\n- " if len(documents) > 1 else "- "
        statements = [
            one for text in documents for one in (*_named(text, corpus, before), *_of_document(portion, text))
        ]
    return Draft(tuple(statements), "portion") if any(one.supports for one in statements) else None


def _of_document(portion: Portion, document: Document) -> Iterator[Statement]:
    """A whole document: a sentence of each part that it has."""
    if portion is Portion.OPENING:
        assessed = assess(document)
        first = next((one for one in assessed if one.side is Side.RESULTS), None)
        limits = next((one for one in assessed if one.side is Side.LIMITS), None)
        yield from _under("Bối cảnh, đánh giá", [_assessed(one) for one in (first, limits) if one])
        yield from _under("Mục tiêu", [_first(one) for one in general_goals(document)[:1]])
        yield from _under("Quan điểm", [_first(one) for one in _viewpoints(document)[:1]])
        return
    yield from _under("Quan điểm", [_last(one) for one in _viewpoints(document)[-1:]])
    yield from _under("Mục tiêu, tầm nhìn", [_first(one) for one in general_goals(document)[-1:]])
    asked = [one for one in document.passages if role_of(document, one.section) is Role.ORGANISING]
    yield from _under("Tổ chức thực hiện", [_first(one) for one in asked[:1]])


def _named(document: Document, corpus: Corpus, before: str = "- ") -> Iterator[Statement]:
    """ "Nghị quyết số 09-NQ/TW của Bộ Chính trị về …, ban hành ngày 28/01/2022.", as far as its text says it."""
    title, day = field_of(document, "title", corpus), field_of(document, "date", corpus)
    if title:
        when = f", ban hành ngày {document.metadata.date:%d/%m/%Y}" if day and document.metadata.date else ""
        places = (*title.supports, *(day.supports if day else ()))
        yield Statement(f"{one_line(title.text).rstrip('.')}{when}.", places, prefix=before)


def _viewpoints(document: Document) -> list[Passage]:
    return [one for one in part_points(document, Role.VIEWPOINTS) if isinstance(one, Passage)]


def _under(head: str, statements: Sequence[Statement]) -> list[Statement]:
    return [Statement(f"{head}:", prefix="\n", ours=True), *statements] if statements else []


def _assessed(one: Assessed) -> Statement:
    return _told(one.passage, one.start, one.end)


def _first(passage: Passage) -> Statement:
    return _told(passage, *sentences(passage.text)[0])


def _last(passage: Passage) -> Statement:
    return _told(passage, *sentences(passage.text)[-1])


def _told(passage: Passage, start: int, end: int) -> Statement:
    """A sentence, whole or in short; how it leads in ("Sau gần 10 năm thực hiện …") is what a talk begins with."""
    shown = shortened(passage.text[start:end], _WHOLE)
    return Statement(shown.text, (support(passage, start + shown.start, start + shown.end),), prefix="- ")


def _on_subject(
    portion: Portion, understood: Understood, documents: Sequence[Document], found: Sequence[Evidence], corpus: Corpus
) -> list[Statement]:
    """What is said of a subject, part by part, under the names of the documents that say it."""
    points = [one for one in points_on(understood.subjects, documents, found) if one.direct >= TOLD]
    meant = [one for one in points if not one.is_chance] or points
    roles, instead = _PARTS[portion]
    chosen = {role: _strongest(meant, role, corpus) for role in roles}
    if sum(map(len, chosen.values())) < _FEW:
        chosen[instead] = _strongest(meant, instead, corpus)
    told = [one for some in chosen.values() for one in some]
    said_by = [one for one in documents if any(each.passage.document == one.number for each in told)]
    lines = {role: [Statement(one.text, one.supports, prefix="- ") for one in some] for role, some in chosen.items()}
    if len(told) < _FEW and len(said_by) == 1 and not lines[Role.GOALS]:
        lines[Role.GOALS] = [_first(one) for one in general_goals(said_by[0])[:1]]
    named = [one for document in said_by[:_TEXTS] for one in _named(document, corpus)]
    return [*named, *(line for role, some in lines.items() for line in _under(HEADS[role], some))]


def _strongest(points: Sequence[Point], role: Role, corpus: Corpus) -> list[Stretch]:
    own = [one for one in points if role_of(corpus.by_number[one.passage.document], one.passage.section) is role]
    return stretches(choose(own, _SUBJECT))


def _mottos(
    understood: Understood, documents: Sequence[Document], found: Sequence[Evidence], corpus: Corpus
) -> list[Statement]:
    """What is to be, said in few words: of a subject, else what the viewpoints and the tasks' headings come to."""
    if understood.subjects:
        points = points_on(understood.subjects, documents, found)
        calls = [one for one in points if one.direct >= DIRECT and not one.is_chance and is_to_be(one.passage, corpus)]
        brief = sorted((one for one in calls if one.words <= _MOTTO), key=lambda one: -one.strength)[:_MOTTOS]
        best = brief or sorted(calls, key=lambda one: one.words)[:_FEW]
        told = stretches([one for one in calls if one in best])
        return [Statement(one.text, one.supports, prefix="- ") for one in told]
    heads = [_heading(document, one) for document in documents for one in _brief_headings(document)]
    last = [_last(one) for document in documents for one in _viewpoints(document)[-1:]]
    return [*last, *heads][:_MOTTOS]


def _brief_headings(document: Document) -> Iterator[Section]:
    for one in document.sections.values():
        role = role_of(document, one.id) if one.heading else None
        if role is Role.TASKS and not opens_role(one.title, role) and len(one.title.split()) <= _MOTTO:
            yield one


def _heading(document: Document, section: Section) -> Statement:
    assert section.heading is not None
    text = section.heading.text
    place = Support(document.number, section.id, *section.heading.span(0, len(text)))
    return Statement(text, (place,), prefix="- ")
