"""A body, or people, without a task of their own in the texts: a recipient, one of a kind, whoever duties speak of."""

from collections.abc import Callable
from dataclasses import replace

from assistant.answering.case import Case, Decision, drafted
from assistant.answering.refusal import Lack, unknown_names
from assistant.composing.draft import Draft
from assistant.composing.duties import compose_tasks
from assistant.composing.said_of import compose_said_of
from assistant.composing.topic import documents_of
from assistant.composing.unsure import quoted
from assistant.evidence.scoring import Evidence
from assistant.understanding.document_places import self_description
from assistant.understanding.kinds import Kind
from assistant.understanding.subjects import Subject
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.model import CLOSING, Document
from corpus.once import once
from corpus.vietnamese.bodies import kind_of_body, named_bodies, names_body
from corpus.vietnamese.spelling import spaced

_DEPARTMENT = "sở"  # which has a branch in a province
_AROUND = "địa bàn"  # where all is that a text speaks of
_LIGHT = 1.0  # weight of a word that says no case of those asked of


def recipient_alone(case: Case) -> Decision | None:
    """What bodies have to do by texts that say each name at their end alone, among those that they are sent to."""
    understood = case.understood
    bodies = [term for term in understood.terms if any(map(names_body, term.forms))]
    if understood.kind is not Kind.DUTIES or not bodies or not case.asks_of_text:
        return None
    documents = documents_of(understood, case.corpus)
    sent = all(any(_says(term, _closing(one)) for one in documents) for term in bodies)
    if not sent or any(_says(term, _before_closing(one)) for term in bodies for one in documents):
        return None
    lack = Lack("no duty", f"Văn bản không giao việc riêng cho {quoted(bodies, understood)}, chỉ ghi tên ở nơi nhận.")
    at_end = [one for one in case.evidence if one.passage.section == CLOSING]
    return Decision(None, lack, at_end)


def given_to_kind(case: Case) -> Decision | None:
    """What all bodies of a kind have to do, under the word that no text names those asked of: "sở y tế làm gì".

    That one is not named is what was looked up; whether what is given to all is its task the reader knows best.
    """
    understood, branch = case.understood, _of_branch(case.understood)
    unknown = branch or (_unnamed(understood) if understood.kind is Kind.DUTIES else [])
    kinds = [kind_of_body(_DEPARTMENT) if branch else _kind(one) for one in unknown]
    if not kinds or not all(kinds) or not case.asks_of_text:
        return None
    of_kinds = [Term((kind,), one.weight, known=True) for kind, one in zip(kinds, unknown, strict=True)]
    others = () if branch else (term for term in understood.terms if term not in unknown)
    asked = replace(case, understood=replace(understood, terms=(*of_kinds, *others)))
    draft = compose_tasks(asked.understood, case.corpus)
    near = next((one for one in asked.evidence if _is_told(one, draft)), None) if draft else None
    if near is None:
        return None
    unnamed = f"Các văn bản trong kho không nhắc đến {quoted(unknown, understood)}"
    lack = Lack("unknown name", f"{unnamed}; việc giao chung cho các cơ quan cùng loại:", near)
    return Decision(None, lack, asked.evidence)


def _unnamed(understood: Understood) -> list[Term]:
    """The bodies asked of that no text names: by names, or called so for short."""
    return unknown_names(understood) or [one for one in understood.terms if not one.known and _kind(one)]


def _kind(body: Term) -> str:
    """How a text speaks of all bodies of the kind that one is of; "" for none."""
    return next(filter(None, map(kind_of_body, body.forms)), "")


def _of_branch(understood: Understood) -> list[Term]:
    """The branch asked of that no text names, by the body that has it: "sở nội vụ" of "ngành nội vụ làm gì"."""
    asks = understood.wants.branch and understood.kind in (Kind.WHAT, Kind.LIST, Kind.DUTIES)
    unknown = [term for term in understood.terms if not term.known] if asks else []
    return [term for term in unknown if f"{_DEPARTMENT} {term.phrase}" in named_bodies()]


def _is_told(evidence: Evidence, draft: Draft) -> bool:
    """Whether a clause stands in what is told first."""
    start, end = evidence.passage.body.span(evidence.clause.start, evidence.clause.end)
    places = (one for one in draft.statements[0].supports if one.document == evidence.passage.document)
    return any(one.start < end and start < one.end for one in places)


def said_of_actor(case: Case) -> Decision | None:
    """What the texts want of people to whom no task is given by itself: "người đứng đầu có trách nhiệm gì".

    A question that says more of them than what a text is about asks of a case, which the reader knows better.
    """
    understood = case.understood
    actor = understood.bearer or next(iter(understood.terms), None)
    if understood.kind is not Kind.DUTIES or actor is None or not actor.known or not case.asks_of_text:
        return None
    others = [one for one in understood.terms if one is not actor and not _is_of_actor(one, actor, understood)]
    if others and understood.bearer is None:
        return None
    of_them = [one for one in documents_of(understood, case.corpus) if all(map(_describes(one), others))]
    if not of_them or any(one.is_name for one in others):
        return None
    wants = replace(understood.wants, duties=True)  # what is to be, not how things are
    named = replace(understood.named, documents=tuple(one.number for one in of_them)) if others else understood.named
    asked = replace(
        understood, kind=Kind.TOPIC, subjects=(Subject.of((actor,)),), terms=(actor,), wants=wants, named=named
    )
    return drafted(compose_said_of(actor, asked, case.evidence, case.corpus), case.evidence)


def _is_of_actor(term: Term, actor: Term, understood: Understood) -> bool:
    """Whether a word says nothing of what whoever is asked of does: "người đứng đầu cơ quan trên địa bàn"."""
    called = term.known and names_body(term.phrase) and understood.says(f"{actor.phrase} {term.phrase}")
    return called or term.weight <= _LIGHT or term.phrase == _AROUND


def _describes(document: Document) -> Callable[[Term], bool]:
    """Whether a document is about a word."""
    return lambda term: bool(term.match(self_description(document)))


def _says(term: Term, text: str) -> bool:
    """Whether a text says one of a term's forms, whole."""
    return any(f" {form} " in text for form in term.forms)


@once
def _closing(document: Document) -> str:
    section = document.sections.get(CLOSING)
    return spaced(document.source[section.start : section.end]) if section else ""


@once
def _before_closing(document: Document) -> str:
    """A document's words but for its end; an annex behind that is among them."""
    section = document.sections.get(CLOSING)
    if section is None:
        return spaced(document.source)
    return spaced(f"{document.source[: section.start]}\n{document.source[section.end :]}")
