"""Deciding by what is looked up in whole texts: what a short form stands for, the times that they set."""

from assistant.answering.case import Case, Decision, drafted
from assistant.answering.refusal import Lack
from assistant.composing.meanings import compose_meanings, is_short_form
from assistant.composing.milestones import compose_milestones
from assistant.composing.topic import documents_of
from assistant.language.vocabulary import short_forms

_NOT_WRITTEN_OUT = "Chưa thấy văn bản nào giải thích từ viết tắt này{}; đoạn liên quan nhất là:"
_OF_MILESTONES = ("thời gian", "thời hạn", "quan trọng", "chính", "chủ yếu", "thực hiện", "tiến độ")


def meaning(case: Case) -> Decision | None:
    """What a short form stands for; where no text writes it out, that none does: each was looked through."""
    understood = case.understood
    if not understood.wants.meaning or not understood.terms or not case.asks_of_text:
        return None
    if not all(term.known and is_short_form(term.phrase, case.corpus) for term in understood.terms):
        return None
    told = drafted(compose_meanings(understood, case.corpus))
    usual = "; ".join(filter(None, (short_forms().get(term.phrase, "") for term in understood.terms)))
    aside = f" (thường hiểu là “{usual}”)" if usual else ""
    return told or Decision(None, Lack("meaning", _NOT_WRITTEN_OUT.format(aside)), case.evidence)


def milestones(case: Case) -> Decision | None:
    """The times that documents set, where a question asks for them of nothing but a document."""
    understood = case.understood
    asks = understood.wants.milestones and not understood.times and case.asks_of_text
    if not asks or any(term.known and term.phrase not in _OF_MILESTONES for term in understood.terms):
        return None
    return drafted(compose_milestones(documents_of(understood, case.corpus), case.corpus))
