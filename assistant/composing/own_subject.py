"""Documents that are themselves on the subject asked about, by their titles: all that they say is of it."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.composing.draft import Draft, Statement
from assistant.composing.grouping import HEADS
from assistant.composing.summary import in_brief
from assistant.composing.topic import compose_topic, documents_of
from assistant.evidence.scoring import Evidence
from assistant.language.vocabulary import short_forms
from assistant.understanding.subjects import Subject
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.model import Document
from corpus.reading.store import Corpus
from corpus.vietnamese.spelling import spaced

_HEADS = {f"{head}:" for head in HEADS.values()}
_TELLING = 1.5  # weight of the words that make a subject of a document
_SHARE = 0.8  # of a summary's words, beside what other documents say


def is_on(document: Document, subjects: Sequence[Subject]) -> bool:
    """Whether a document is itself on the subjects, each as its title says it: all that it sets is."""
    title = spaced(document.metadata.title)
    terms = [term for one in subjects for term in one.terms]
    said = all(len(name.split()) > 1 and f" {name} " in title for name in map(_written_out, terms))
    return said and sum(term.weight for term in terms) >= _TELLING


def _written_out(term: Term) -> str:
    """A term as titles have it: of an abbreviation what it stands for."""
    return term.phrase if " " in term.phrase else short_forms().get(term.phrase, term.phrase)


def compose_subject(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> Draft | None:
    """All that is said of a subject: its points; a document that is itself on it in brief, then what others say."""
    documents = documents_of(understood, corpus)
    own = [one for one in documents if is_on(one, understood.subjects)] if _wants_all(understood) else []
    if len(own) != 1:
        return compose_topic(understood, found, corpus)
    others = tuple(one.number for one in documents if one not in own)
    beside = replace(understood, named=replace(understood.named, documents=others))
    theirs = [one for one in found if one.passage.document in others]
    told = (compose_topic(beside, theirs, corpus, near_words=0) if others else None) or Draft((), "topic")
    name, *parts = in_brief(own[0], _SHARE)
    return replace(told, statements=(name, *parts, *_with_name(told, corpus)))


def _with_name(draft: Draft, corpus: Corpus) -> list[Statement]:
    """What other documents say, each part with whose it is, which one document alone does not need elsewhere."""
    cited = {place.document for one in draft.statements for place in one.supports}
    if len(cited) != 1:
        return list(draft.statements)
    name = corpus.by_number[cited.pop()].metadata.name
    return [replace(one, text=f"{name} - {one.text}") if one.text in _HEADS else one for one in draft.statements]


def _wants_all(understood: Understood) -> bool:
    """Whether nothing of a subject is asked for but all of it."""
    wants, named = understood.wants, understood.named
    part = wants.parts or wants.sides or wants.numbers or wants.duties or wants.branch or wants.ahead or wants.points
    return not (part or named.sections or understood.times or len(understood.subjects) > 1)
