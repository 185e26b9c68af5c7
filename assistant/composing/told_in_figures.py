"""The figures of an answer told before: those of the places that it rests on, else those found nearest to it."""

from collections.abc import Iterator, Sequence
from statistics import median, pstdev

from assistant.composing.draft import Draft, Statement, Support, meet, support
from assistant.composing.points import CHANCE, TOLD, points_on
from assistant.composing.retelling import passages_at
from assistant.composing.stretches import stretches
from assistant.composing.topic import documents_of
from assistant.composing.wording import in_time, tidy
from assistant.evidence.scoring import Evidence
from assistant.understanding.subjects import Subject
from assistant.understanding.understood import Understood
from corpus.figures.numbers import find_numbers, gives_figure
from corpus.model import Passage
from corpus.reading.store import Corpus
from corpus.vietnamese.sentences import sentences

_MOST = 4  # figures that are only near
_OF_TIME = 0.6  # how well a clause meets the time asked for
_BESIDE = "Văn bản không nêu con số ngay ở ý này; số liệu gần với nội dung đó:"
_ELSEWHERE = "Số liệu về nội dung này ở các đoạn khác:"
_IN_PARAGRAPH = "Các ý đã nêu không có con số; cùng đoạn với các ý ấy văn bản có:"
_THERE = "Số liệu ở các đoạn được dẫn:"


def tell_figures(understood: Understood, draft: Draft, found: Sequence[Evidence], corpus: Corpus) -> Draft | None:
    """What is said in figures where an answer rests, else of its subject, else beside it, else nearest to it.

    None for none of these. understood is the question before, found its evidence, best first.
    """
    quoted, beside = _in_places(draft, corpus)
    of_subject = [] if quoted else _of_subject(understood, found, corpus)
    leads = ((_THERE, quoted), (_ELSEWHERE, of_subject), (_IN_PARAGRAPH, beside[:_MOST]))
    there = next(((lead, told) for lead, told in leads if told), None)
    if there:
        return Draft((Statement(there[0], ours=True), *there[1]), "figures told")
    near = [one for one in _found_near(found) if _measures(one.clause.text)]
    told = [_clause(one) for one in near if one.time is None or one.time >= _OF_TIME][:_MOST]
    return Draft((Statement(_BESIDE, ours=True), *told), "figures told") if told else None


def _in_places(draft: Draft, corpus: Corpus) -> tuple[list[Statement], list[Statement]]:
    """The sentences with figures that an answer quotes, and those beside them in their paragraphs."""
    places: list[Support] = [place for one in draft.statements for place in one.supports]
    beside = [
        (place, told)
        for place in places
        for passage in passages_at(corpus.by_number[place.document], place)
        for told in _figures_of(passage)
    ]
    quoted = dict.fromkeys(told for place, told in beside if meet(place, told.supports[0]))
    return list(quoted), [one for one in dict.fromkeys(told for _, told in beside) if one not in quoted]


def _of_subject(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> list[Statement]:
    terms = tuple(term for term in understood.beside_parts if term.known)
    subjects = understood.subjects or ((Subject.of(terms),) if terms else ())
    points = points_on(subjects, documents_of(understood, corpus), found) if subjects else []
    telling = [one for one in points if one.direct >= TOLD and gives_figure(one.text)]
    return [Statement(one.text, one.supports, prefix="- ") for one in stretches(telling)]


def _figures_of(passage: Passage) -> Iterator[Statement]:
    for start, end in sentences(passage.text):
        if gives_figure(passage.text[start:end]):
            yield Statement(tidy(passage.text[start:end]), (support(passage, start, end),), prefix="- ")


def _measures(text: str) -> bool:
    """Whether a text gives a figure that measures something: "3 vùng trọng điểm" are none of what was asked of."""
    return gives_figure(text) and any(not one.noun for one in find_numbers(text))


def _found_near(found: Sequence[Evidence]) -> list[Evidence]:
    """What the reader finds so much better than the middle of all found that it is of what was asked."""
    readings = [one.reading for one in found]
    least = median(readings) + CHANCE * pstdev(readings) if readings else 0.0
    return [one for one in found if one.reading >= least]


def _clause(one: Evidence) -> Statement:
    clause = one.clause
    place = support(clause.passage, clause.start, clause.end)
    return Statement(in_time(clause.text, clause, True), (place,), prefix="- ")
