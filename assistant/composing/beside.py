"""What else the texts say of a question that one clause answers, and that asks for no one thing: "Vân Phong ra sao"."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.composing.draft import Draft, Statement, holds
from assistant.composing.grouping import point_said
from assistant.composing.nearest import point_of
from assistant.composing.points import Point
from assistant.composing.stretches import Stretch, stretches
from assistant.composing.topic import documents_of
from assistant.evidence.scoring import Evidence
from assistant.understanding.subjects import Subject
from assistant.understanding.understood import Understood
from corpus.reading.store import Corpus
from corpus.vietnamese.spelling import spaced

_LEAD = "Văn bản còn nêu:"
_WORDS = 120  # of the whole answer
_MOST = 4  # points beside the answer
_AS_CLOSE = 0.7  # of what the answer says of the question that another must say, unless the reader finds it nearer
_SAME = 0.75  # share of a point's words that another says, from which it says nothing more


def answering_points(understood: Understood, told: Sequence[Evidence]) -> list[Point]:
    """The points of clauses that would answer a question alone, the one that does first, which is none of them."""
    subject = Subject.of(understood.terms)
    best, *others = told
    near = (one for one in others if one.close >= _AS_CLOSE * best.close or one.reading >= best.reading)
    return [point_of(one, subject) for one in near]


def with_beside(draft: Draft, understood: Understood, points: Sequence[Point], corpus: Corpus) -> Draft:
    """A draft that one clause makes, with those points that say more than it does, as many as are brief."""
    words = sum(len(one.text.split()) for one in draft.statements)
    told: list[Point] = []
    for one in points:
        fits = len(told) < _MOST and words + one.words <= _WORDS
        if fits and not _is_heading(one, corpus) and _is_new(one, told, draft):
            told.append(one)
            words += one.words
    if not told:
        return draft
    said = [point_said(one, corpus) for one in _in_order(told, understood, corpus)]
    lead = Statement(_LEAD, prefix="\n", ours=True)
    return replace(draft, statements=(*draft.statements, lead, *said))


def _is_heading(point: Point, corpus: Corpus) -> bool:
    """Whether a point stands in a heading: what stands under that says more."""
    passage = point.passage
    return passage.body is corpus.by_number[passage.document].sections[passage.section].heading


def _in_order(points: Sequence[Point], understood: Understood, corpus: Corpus) -> list[Stretch]:
    passages = [passage for document in documents_of(understood, corpus) for passage in document.passages]
    order = {one: at for at, one in enumerate(passages)}
    return stretches(sorted(points, key=lambda one: (order.get(one.passage, len(order)), one.start)))


def _is_new(point: Point, points: Sequence[Point], draft: Draft) -> bool:
    """Whether a point says what neither the draft nor another point says."""
    place = stretches([point])[0].supports[-1]
    quoted = [one for statement in draft.statements for one in statement.supports]
    if any(holds(one, place) or holds(place, one) for one in quoted):
        return False
    return not any(_says_all(one, point.text) for one in (*(each.text for each in draft.statements),
                                                          *(each.text for each in points)))  # fmt: skip


def _says_all(text: str, other: str) -> bool:
    said, words = set(spaced(text).split()), set(spaced(other).split())
    return len(words & said) >= _SAME * len(words)
