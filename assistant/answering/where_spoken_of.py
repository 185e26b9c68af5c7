"""Deciding on where texts speak of a subject: "mục nào nói về rừng", which several sections may."""

from dataclasses import replace

from assistant.answering.case import Case, Decision, drafted
from assistant.composing.places_of_subject import compose_places_of_subject
from assistant.composing.topic import direct_points
from assistant.language.cues import cues
from assistant.understanding.kinds import Kind
from assistant.understanding.subjects import Subject
from assistant.understanding.worded import asks_where_spoken_of

_MOST = 3  # words that make a subject: of more the reader knows the one place better, so of two with "ở mục nào"
_PLACES = ("đoạn", "câu", "trang", "chỗ", "nơi", "phần nào")  # are asked for, and no subject


def where_spoken_of(case: Case) -> Decision | None:
    """The sections that speak of a subject of a few words; None for another question.

    Of one place alone that is asked for by its words the reader knows better which.
    """
    understood = case.understood
    named = understood.named
    asks = asks_where_spoken_of(understood) and case.asks_of_text and not (understood.times or named.sections)
    terms = tuple(one for one in understood.terms if one.phrase not in (*_PLACES, *cues().light_heads))
    most = 1 if understood.kind is Kind.WHERE_STATED else _MOST
    if not asks or named.unknown or not 0 < len(terms) <= most or not all(one.known for one in terms):
        return None
    asked = replace(understood, kind=Kind.TOPIC, terms=terms, subjects=(Subject.of(terms),))
    points = direct_points(asked, case.evidence, case.corpus, among=True)
    alone = len({one.passage.place for one in points}) == 1
    if alone and understood.kind is Kind.WHERE_STATED:
        return None
    return drafted(compose_places_of_subject(points, case.corpus), case.evidence)
