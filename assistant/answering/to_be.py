"""Deciding on what is to be of a branch or a name, where nothing else is asked: all that the texts say of it."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.case import Case, Decision, drafted
from assistant.answering.composers import compose
from assistant.answering.openly import asked_on
from assistant.composing.topic import compose_topic
from assistant.evidence.definitions import defines
from assistant.evidence.scoring import Evidence
from assistant.language.cues import cues
from assistant.understanding.document_places import self_description
from assistant.understanding.kinds import Kind
from assistant.understanding.subjects import Subject
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood

_ASKED = (Kind.WHAT, Kind.LIST)
# What is done about a thing, whether a text calls it so or not.
_POLICIES = ("chính sách", "cơ chế", "chủ trương", "giải pháp", "biện pháp")
_OWED = ("nhiệm vụ", "trách nhiệm", "việc")  # what is asked of a branch, and no subject
_LIKELY = 0.5  # probability of a clause that says what a thing is
_SURE = 0.6  # probability from which one clause is the answer
_ABOUT_AS_LIKELY = 0.3  # of the best clause's probability that one of another section has which answers as well
_LIGHT = 1.2  # weight up to which a word beside a name says nothing more of what is asked: "phát triển"


def branch(case: Case) -> Decision | None:
    """What is to be done in a branch that no text names as a body: "ngành y tế được giao gì"."""
    understood = case.understood
    terms = tuple(term for term in understood.terms if term.phrase not in (*cues().light_heads, *_OWED))
    asks = understood.wants.branch and understood.kind in _ASKED and case.asks_of_text
    if not asks or not terms or not all(term.known for term in terms):
        return None
    return _all_of(case, terms)


def way_of_name(case: Case) -> Decision | None:
    """What is to become of a place or a project: "Phú Lâm phát triển theo hướng nào".

    Of the place that a whole text is of all of that text would be the answer; what a place is to be one clause says,
    not so of what is to be there, where none is likely to: "Phú Lâm sẽ làm những ngành gì".
    """
    understood = case.understood
    names = understood.names if understood.kind in _ASKED and understood.looks_ahead else ()
    others = (term for term in understood.terms if not term.is_name)
    asks = len(names) == 1 and not understood.times and all(term.weight <= _LIGHT for term in others)
    if not asks or not case.asks_of_text or not names[0].known:
        return None
    sure = understood.kind is Kind.WHAT or (case.evidence and case.evidence[0].probability >= _LIKELY)
    if understood.wants.becomes and sure:
        return None
    of_text = any(names[0].match(self_description(one)) for one in case.corpus.documents)
    return None if of_text else _all_of(case, names)


def what_it_is(case: Case) -> Decision | None:
    """What one thing is held to be, where one clause says that: "du lịch giữ vai trò gì" is "… là ngành mũi nhọn"."""
    understood = case.understood
    asks = understood.kind is Kind.TOPIC and understood.wants.becomes and understood.says("gì") and case.asks_of_text
    best = case.evidence[0] if asks and case.evidence else None
    if best is None or best.probability < _LIKELY or best.missing or not defines(best.clause, understood.terms[:1]):
        return None
    asked = replace(case, understood=replace(understood, kind=Kind.WHAT, subjects=()))
    lack, admissible = asked.sifted
    return None if lack else drafted(compose(asked.understood, admissible, case.corpus), case.evidence)


def scattered(case: Case) -> Decision | None:
    """What is to be listed of a thing that several places tell of, none of them for sure: all that they say of it."""
    understood, terms = case.understood, case.understood.terms
    asks = understood.kind is Kind.LIST and not (understood.times or understood.names) and case.asks_of_text
    asks = asks and bool(terms) and all(term.known for term in terms) and not understood.named.sections
    asks = asks and not understood.wants.so_many  # one sentence names three of a kind, whoever else tells of such
    if not asks or case.sifted[0] or case.sifted[1][0].probability >= _SURE:
        return None
    of_it = len(terms) == 1 and understood.says("gồm")
    if not of_it and not _told_in_several(understood, case.sifted[1]):
        return None
    clauses = compose(understood, case.sifted[1], case.corpus)
    is_list = clauses is not None and clauses.composer != "enumeration"  # with a lead and parts of its own
    return None if is_list else _all_of(case, terms)


def _told_in_several(understood: Understood, found: Sequence[Evidence]) -> bool:
    """Whether sections of the texts answer about as likely as the best, and that says no word for what is listed.

    "Chuyển đổi số làm ở những lĩnh vực nào": no text calls them so, and several tell of one each.
    """
    best, noun = found[0], understood.wants.listed
    if noun and f" {noun} " in best.clause.spaced:
        return False
    least = _ABOUT_AS_LIKELY * best.probability
    places = {one.passage.place for one in found if one.probability >= least and not one.missing}
    return not best.missing and len(places) > 1


def policy_on(case: Case) -> Decision | None:
    """What is said of a thing, where it is the policy on it that is asked for and nothing says both: "chính sách …"."""
    understood = case.understood
    subject = understood.subjects[0] if len(understood.subjects) == 1 else None
    asks = understood.kind is Kind.TOPIC and subject is not None and case.asks_of_text and bool(case.sifted[1])
    terms = tuple(term for term in subject.terms if term.phrase not in _POLICIES) if asks and subject else ()
    if not terms or subject is None or len(terms) == len(subject.terms) or not all(term.known for term in terms):
        return None
    return _all_of(case, terms)


def _all_of(case: Case, terms: tuple[Term, ...]) -> Decision | None:
    asked = asked_on(case.understood, Subject.of(terms))
    return drafted(compose_topic(asked, case.evidence, case.corpus), case.evidence)
