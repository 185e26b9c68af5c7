"""Deciding on a field of work that is asked of broadly: all that the texts say of it, whatever they call it."""

from dataclasses import replace

from assistant.answering.case import Case, Decision, drafted
from assistant.composing.saying import has_related
from assistant.composing.topic import compose_topic
from assistant.composing.unsure import quoted
from assistant.understanding.field_of_work import FieldOfWork, field_of_work
from assistant.understanding.kinds import Kind
from assistant.understanding.subjects import Subject
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood

_ASKED = (Kind.WHAT, Kind.LIST, Kind.TOPIC, Kind.DUTIES)
_TELLING = 2.0  # weight of a word that tells a field where one before it says that it is one


def field_broadly(case: Case) -> Decision | None:
    """All that the texts say of a field, under the word that they do not use where it is one of its people's own.

    Of a name that no text has, and of a body's tasks, other rules know.
    """
    understood = case.understood
    asks = understood.kind in _ASKED and case.asks_of_text and not _asks_one_thing(understood)
    field = field_of_work(understood) if asks else None
    if field is None or not _is_field(field):
        return None
    unused = not any(term.known for term in field.terms)
    if (understood.kind is Kind.TOPIC or field.to_do) and not unused and not field.headed:
        return None
    subjects = _subjects(field)
    wants = replace(understood.wants, branch=field.to_do)
    terms = tuple(term for one in subjects for term in one.terms)
    asked = replace(understood, kind=Kind.TOPIC, terms=terms, subjects=subjects, wants=wants)
    draft = compose_topic(asked, case.evidence, case.corpus, **({"near_words": 0} if unused else {}))
    if draft is None:
        return None
    unsaid = f"Văn bản không dùng từ {quoted(field.terms, understood)}; các ý liên quan:"
    return drafted(draft.led_by(unsaid) if unused else draft, case.evidence)


def _asks_one_thing(understood: Understood) -> bool:
    """Whether a question is of a time, a section, a figure or a case, or wants a side or a part of a text."""
    wants = understood.wants
    one: object = understood.times or understood.named.sections or understood.named.unknown or understood.now
    return bool(one or understood.measures or understood.cases or wants.sides or wants.parts or wants.yes_or_no)


def _is_field(field: FieldOfWork) -> bool:
    """Whether what may be a field is one: others speak of it without its name, or a word before it says so.

    The name of a body that no text has is none, be it one of a field: of that its duties are asked.
    """
    if any(term.is_name and not term.known for term in field.terms):
        return False
    told = field.headed and all(term.known and term.weight >= _TELLING for term in field.terms)
    return told or has_related(Subject(field.words, field.terms))


def _subjects(field: FieldOfWork) -> tuple[Subject, ...]:
    """A field as a subject; of one that joins several ("văn hóa thể thao") each, where each is one by itself."""
    alone = tuple(Subject.of((_plain(term),)) for term in field.terms)
    if all(map(has_related, alone)):
        return alone
    return (Subject(field.words, tuple(map(_plain, field.terms))),)


def _plain(term: Term) -> Term:
    """The word for a field as no name: what speaks of it need not say it."""
    return replace(term, is_name=False)
