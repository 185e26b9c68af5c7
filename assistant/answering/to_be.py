"""Deciding on what is to be of a branch or a name, where nothing else is asked: all that the texts say of it."""

from dataclasses import replace

from assistant.answering.case import Case, Decision, drafted
from assistant.answering.composers import compose
from assistant.composing.topic import compose_topic
from assistant.evidence.definitions import defines
from assistant.language.cues import cues
from assistant.understanding.document_places import self_description
from assistant.understanding.kinds import Kind
from assistant.understanding.subjects import Subject
from assistant.understanding.terms import Term

_ASKED = (Kind.WHAT, Kind.LIST)
# What is done about a thing, whether a text calls it so or not.
_POLICIES = ("chính sách", "cơ chế", "chủ trương", "giải pháp", "biện pháp")
_LIKELY = 0.5  # probability of a clause that says what a thing is
_SURE = 0.6  # probability from which one clause is the answer
_LIGHT = 1.2  # weight up to which a word beside a name says nothing more of what is asked: "phát triển"


def branch(case: Case) -> Decision | None:
    """What is to be done in a branch that no text names as a body: "ngành y tế được giao gì"."""
    understood = case.understood
    terms = tuple(term for term in understood.terms if term.phrase not in cues().light_heads)
    asks = understood.wants.branch and understood.kind in _ASKED and case.asks_of_text
    if not asks or not terms or not all(term.known for term in terms):
        return None
    return _all_of(case, terms)


def way_of_name(case: Case) -> Decision | None:
    """What is to become of a place or a project: "Phú Lâm phát triển theo hướng nào".

    Of the place that a whole text is of all of that text would be the answer; what a place is to be one clause says.
    """
    understood = case.understood
    names = understood.names if understood.kind in _ASKED and understood.looks_ahead else ()
    others = (term for term in understood.terms if not term.is_name)
    plain = not understood.times and not understood.wants.becomes
    asks = len(names) == 1 and plain and all(term.weight <= _LIGHT for term in others)
    if not asks or not case.asks_of_text or not names[0].known:
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
    """A thing of which it is asked what belongs to it, and of which several places tell, none of them for sure."""
    understood = case.understood
    asks = understood.kind is Kind.LIST and understood.says("gồm") and not (understood.times or understood.names)
    asks = asks and case.asks_of_text and not case.sifted[0] and not understood.named.sections
    terms = understood.terms
    if not asks or len(terms) != 1 or not terms[0].known or case.sifted[1][0].probability >= _SURE:
        return None
    clauses = compose(understood, case.sifted[1], case.corpus)
    is_list = clauses is not None and clauses.composer != "enumeration"  # with a lead and parts of its own
    return None if is_list else _all_of(case, terms)


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
    asked = replace(case.understood, kind=Kind.TOPIC, terms=terms, subjects=(Subject.of(terms),))
    return drafted(compose_topic(asked, case.evidence, case.corpus), case.evidence)
