"""A body, or people, that a text names and gives no task of their own: a recipient, or whoever its duties speak of."""

from dataclasses import replace

from assistant.answering.case import Case, Decision, drafted
from assistant.answering.refusal import Lack, quoted
from assistant.composing.topic import compose_topic, documents_of
from assistant.understanding.kinds import Kind
from assistant.understanding.subjects import Subject
from assistant.understanding.terms import Term
from corpus.model import CLOSING, Document
from corpus.once import once
from corpus.vietnamese.bodies import names_body
from corpus.vietnamese.spelling import spaced

_LIGHT = 1.0  # weight of a word that says no case of those asked of


def recipient_alone(case: Case) -> Decision | None:
    """What a body has to do by texts that say its name at their end alone, among those that they are sent to."""
    understood = case.understood
    bodies = [term for term in understood.terms if any(map(names_body, term.forms))]
    if understood.kind is not Kind.DUTIES or not bodies or not case.asks_of_text:
        return None
    documents = documents_of(understood, case.corpus)
    sent = [one for one in documents if any(_says(term, _closing(one)) for term in bodies)]
    if not sent or any(_says(term, _before_closing(one)) for term in bodies for one in documents):
        return None
    lack = Lack("no duty", f"Văn bản không giao việc riêng cho {quoted(bodies, understood)}, chỉ ghi tên ở nơi nhận.")
    at_end = [one for one in case.evidence if one.passage.section == CLOSING]
    return Decision(None, lack, at_end)


def said_of_actor(case: Case) -> Decision | None:
    """What the texts want of people to whom no task is given by itself: "người đứng đầu có trách nhiệm gì".

    A question that says more of them asks of a case, which the reader knows better.
    """
    understood = case.understood
    actor = understood.actor or next(iter(understood.terms), None)
    if understood.kind is not Kind.DUTIES or actor is None or not actor.known or not case.asks_of_text:
        return None
    if any(one is not actor and one.weight > _LIGHT for one in understood.terms):
        return None
    wants = replace(understood.wants, duties=True)  # what is to be, not how things are
    asked = replace(understood, kind=Kind.TOPIC, subjects=(Subject.of((actor,)),), wants=wants)
    return drafted(compose_topic(asked, case.evidence, case.corpus), case.evidence)


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
