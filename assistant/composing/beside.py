"""What else the texts say of a question that one clause answers, and that asks for no one thing: "Vân Phong ra sao"."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.composing.draft import Draft, Statement, holds
from assistant.composing.nearest import point_of
from assistant.composing.points import Point
from assistant.composing.stretches import Stretch, stretches
from assistant.composing.topic import documents_of, point_said
from assistant.evidence.scoring import Evidence
from assistant.understanding.subjects import Subject
from assistant.understanding.understood import Understood
from corpus.reading.store import Corpus
from corpus.vietnamese.spelling import spaced

_LEAD = "Văn bản còn nêu:"
_WORDS = 110  # of the whole answer
_MOST = 4  # points beside the answer
_AS_CLOSE = 0.7  # of what the answer says of the question that another must say, unless the reader finds it nearer
_SAME = 0.75  # share of a point's words that another says, from which it says nothing more


def with_beside(draft: Draft, understood: Understood, told: Sequence[Evidence], corpus: Corpus) -> Draft:
    """A draft that one clause makes, with the points of those others that answer as well, as many as are brief.

    told are these, the clause of the draft first.
    """
    words = sum(len(one.text.split()) for one in draft.statements)
    points: list[Point] = []
    for one in told[1:]:
        if one.passage.body is corpus.by_number[one.passage.document].sections[one.passage.section].heading:
            continue  # what stands under it says more
        point = point_of(one, Subject.of(understood.terms))
        as_near = one.close >= _AS_CLOSE * told[0].close or one.reading >= told[0].reading
        if as_near and len(points) < _MOST and words + point.words <= _WORDS and _is_new(point, points, draft):
            points.append(point)
            words += point.words
    if not points:
        return draft
    said = [point_said(one, corpus) for one in _in_order(points, understood, corpus)]
    lead = Statement(_LEAD, prefix="\n", ours=True)
    return replace(draft, statements=(*draft.statements, lead, *said))


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
