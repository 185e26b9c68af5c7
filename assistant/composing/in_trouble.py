"""Whom one turns to in difficulties: the sentences by which a text has them reported, "vướng mắc thì hỏi ai"."""

from collections.abc import Iterator

from assistant.composing.draft import Draft, Statement, support
from assistant.composing.topic import documents_of
from assistant.composing.wording import tidy
from assistant.understanding.document_places import self_description
from assistant.understanding.understood import Understood
from corpus.model import Document
from corpus.reading.store import Corpus
from corpus.tasks.addressees import tells_whom_to_turn_to
from corpus.vietnamese.sentences import sentences

_FEW = 3  # documents of which each tells it


def compose_whom_to_turn_to(understood: Understood, corpus: Corpus) -> Draft | None:
    """What the documents asked of say of whom to turn to; None where none says it, or too many do to tell apart."""
    documents = _of_matter(understood, documents_of(understood, corpus))
    told = [one for document in documents for one in _told(document, named=len(documents) > 1)]
    return (
        Draft(tuple(told), "whom to turn to") if 0 < len({one.supports[0].document for one in told}) <= _FEW else None
    )


def _of_matter(understood: Understood, documents: list[Document]) -> list[Document]:
    """Of several documents those that are about most of what a question says; all where it tells none apart."""
    said = {one.number: sum(term.weight for term in understood.terms if term.match(self_description(one)))
            for one in documents}  # fmt: skip
    most = max(said.values(), default=0.0)
    return [one for one in documents if said[one.number] == most]


def _told(document: Document, named: bool) -> Iterator[Statement]:
    for passage in document.passages:
        for start, end in sentences(passage.text):
            if tells_whom_to_turn_to(passage.text[start:end]):
                label = f"{document.label(passage.section)}: " if named else ""
                yield Statement(tidy(f"{label}{passage.text[start:end]}"), (support(passage, start, end),))
