"""Passages to use in a speech or a lesson: themselves, whole, each with its citation as officials write it."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.composing.assessed import is_light
from assistant.composing.choosing import choose
from assistant.composing.draft import Draft, Statement, support
from assistant.composing.points import DIRECT, MEASURED, TOLD, Point, points_on
from assistant.composing.stretches import stretches, whole_list
from assistant.composing.topic import documents_of, points_in_part
from assistant.evidence.scoring import Evidence
from assistant.understanding.subjects import Subject
from assistant.understanding.understood import Understood
from corpus.misprints import marked_quote
from corpus.model import Passage
from corpus.reading.roles import Role, Side, assess, role_of
from corpus.reading.store import Corpus
from corpus.vietnamese.quantities import quantities
from corpus.vietnamese.sentences import sentences

_WORDS = 415  # of all the passages, their citations included
_OF_A_TEXT = (Role.VIEWPOINTS, Role.GOALS)  # parts that say what a whole text is for
_WHOLE = 75  # words up to which a paragraph is quoted whole
_HEADED = 0.2  # how direct a point is at least that stands under a heading which says its subject


def compose_material(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> Draft | None:
    """The sentences on the subjects of a question, quoted in the texts' order; None where none says one of them.

    Of a text that is named with no subject its viewpoints and goals are quoted.
    """
    if understood.subjects:
        sides = understood.wants.sides or _claimed(understood, found, corpus)
        points = _of_sides(sides, understood, found, corpus) or points_in_part(understood, found, corpus)
    else:
        points = _of_text(understood, corpus)
    if not any(one.direct >= TOLD for one in points):
        return None
    if understood.wants.numbers:
        points = _with_figures(points, understood.wants.claim) or points
    whole = _best_of_each(list(dict.fromkeys(_whole(one) for one in points)))
    told = stretches(_chosen(whole, min(_WORDS, understood.length or _WORDS)))
    statements = [Statement("Các đoạn có thể dẫn:", ours=True)]
    for one in told:
        document = corpus.by_number[one.passage.document]
        place = support(one.passage, one.start, one.end)
        quote = marked_quote(document, place.start, place.end)
        before, after = one.open_ends
        quote = f"{'… ' if before else ''}{quote}{'…' if after else ''}"
        statements.append(Statement(f"“{quote}” ({document.label(one.passage.section)})", (place,), prefix="- "))
    return Draft(tuple(statements), "material")


def _with_figures(points: Sequence[Point], for_claim: bool) -> list[Point]:
    """The points that give a figure: what says a subject, else what stands beside that or under a heading on it.

    For a claim also what stands beside: "kinh tế tăng trưởng khá" and how much each has of it.
    """
    direct = [one for one in points if one.direct >= TOLD]
    told = [one for one in direct if quantities(one.text)]
    beside = [
        replace(one, start=start, end=end, direct=TOLD)
        for one in direct
        for start, end in sentences(one.passage.text)
        if any(quantities(one.passage.text[start:end], unit) for unit in MEASURED)
    ]
    headed = [replace(one, direct=TOLD) for one in points if _HEADED <= one.direct < TOLD and quantities(one.text)]
    return [*told, *beside] if told and for_claim else told or [*beside, *headed]


def _chosen(points: Sequence[Point], words: int) -> list[Point]:
    """The points that so many words hold, in the texts' order: those first that say a subject itself."""
    itself = choose([one for one in points if one.direct >= DIRECT], words)
    left = words - sum(one.words for one in itself)
    beside = choose([one for one in points if one.direct < DIRECT], left, TOLD) if left > 0 else []
    return [one for one in points if one in itself or one in beside]


def _claimed(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> tuple[Side, ...]:
    """The side of an assessment on which what a question claims is best said: "dẫn chứng cho thấy … còn yếu"."""
    best = max(found, key=lambda one: one.score, default=None) if understood.wants.claim else None
    assessed = assess(corpus.by_number[best.passage.document]) if best else ()
    said = (one for one in assessed if best and one.meets(best.passage, best.clause.start, best.clause.end))
    return tuple(one.side for one in said)[:1]


def _of_sides(sides: Sequence[Side], understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> list[Point]:
    """The points of some sides of an assessment: "thành tựu về kinh tế"; none for none."""
    if not sides:
        return []
    assessed = [one for document in documents_of(understood, corpus) for one in assess(document) if one.side in sides]
    subject = tuple(term for term in understood.beside_parts if term.known and not is_light(term))
    if not subject:
        return [Point(one.passage, one.start, one.end, DIRECT, Subject("", ())) for one in assessed]
    points = points_on((Subject.of(subject),), documents_of(understood, corpus),
                       found, among=lambda passage: any(one.passage is passage for one in assessed))  # fmt: skip
    return [one for one in points if any(each.meets(one.passage, one.start, one.end) for each in assessed)]


def _of_text(understood: Understood, corpus: Corpus) -> list[Point]:
    """The viewpoints and goals of the documents that are named with nothing else to tell; [] for another question."""
    named = understood.named
    if not named.documents or named.sections or understood.times or understood.wants.sides or understood.wants.parts:
        return []
    if any(term.known and not is_light(term) for term in understood.terms):
        return []
    documents = [corpus.by_number[one] for one in named.documents]
    passages = [one for text in documents for one in text.passages if role_of(text, one.section) in _OF_A_TEXT]
    telling = [one for one in passages if not quantities(one.text)]  # a row of figures is nothing to open a speech with
    return [Point(one, 0, len(one.text), DIRECT, Subject("", ())) for one in telling]


def _whole(point: Point) -> Point:
    """A point as it is quoted: its whole sentence, or its whole paragraph, where that is not too long.

    A part under a lead-in that says the subject itself is quoted with this and all the others.
    """
    text = point.passage.text
    if len(text.split()) <= _WHOLE:
        return Point(point.passage, 0, len(text), point.direct, point.subject)
    listed = whole_list(point)
    if listed:
        return Point(point.passage, listed.start, listed.end, point.direct, point.subject)
    start, end = next(span for span in sentences(text) if span[0] <= point.start < span[1])
    if len(text[start:end].split()) > _WHOLE:
        return point
    return Point(point.passage, start, end, point.direct, point.subject)


def _best_of_each(points: Sequence[Point]) -> list[Point]:
    """One point for each stretch of text: the most direct."""
    best: dict[tuple[Passage, int], Point] = {}
    for one in points:
        key = (one.passage, one.start)
        if key not in best or best[key].direct < one.direct:
            best[key] = one
    return list(best.values())
