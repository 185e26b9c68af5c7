"""A document told by what it is of, which a text only names: "quyết định thành lập Trung tâm … số mấy"."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.language.asks import ask_pattern
from assistant.understanding.document_places import self_description
from assistant.understanding.named import Named
from assistant.understanding.terms import Term
from corpus.document_kinds import typed_kinds
from corpus.document_numbers import read_number
from corpus.model import Document
from corpus.once import once
from corpus.reading.store import Corpus
from corpus.references import Reference, find_references
from corpus.text import search_form
from corpus.vietnamese.sentences import sentences
from corpus.vietnamese.spelling import one_spelling, spaced

# What is asked of a document, and no subject.
REPLACING = ("thay thế", "thay cho", "thay", "bãi bỏ", "hủy bỏ", "hết hiệu lực")
_FIELDS = ("number", "date", "issuer", "effective")  # what a mention may give of a document
_FEW = 3  # documents of one description of which all may be meant
_NEAR = 600  # characters of a mention in which it says what it is of


def by_description(
    named: Named, terms: tuple[Term, ...], meta: str, corpus: Corpus
) -> tuple[Named, tuple[Term, ...]] | None:
    """What a question names, and the terms it is left with, where what it says tells documents that texts only name.

    None where it gives a number, describes a document of the corpus, or asks nothing that a mention may give.
    """
    papers = {named.kind_only, *(one.phrase for one in terms)} & set(typed_kinds().values())
    ending = tuple(one for one in terms if one.phrase in REPLACING)
    telling = [one for one in terms if one not in ending and one.phrase not in papers]
    numbered = set(named.documents) - {corpus.only_of_kind(named.kind_only)}
    if not papers or not telling or numbered or named.unknown or not (ending or meta in _FIELDS):
        return None
    if any(describes(telling, one) for one in corpus.documents):
        return None
    told = [(one, said) for one, said in _mentions(corpus) if _is_meant(one, said, papers, telling)]
    run = spaced(" ".join(one.phrase for one in telling))
    told = [(one, said) for one, said in told if run in said] or told  # word for word: no "Trung tâm y tế dự phòng …"
    found = tuple(dict.fromkeys(f"{one.kind} số {one.number}" for one, _ in told))
    return (replace(named, documents=(), unknown=found), ending) if 0 < len(found) <= _FEW else None


def from_when(text: str, named: Named, terms: Sequence[Term], corpus: Corpus) -> Named | None:
    """What a question (search form) names that asks from when documents hold: those that it tells by what they are of.

    "Nghị quyết về bậc thẩm phán có hiệu lực khi nào". None where it asks that of another thing; beside a number only
    where the document is of may be said: "12/2025/QĐ-UBND Sơn La có hiệu lực khi nào".
    """
    said = ask_pattern("effective").search(text)
    telling = [one for one in terms if said and one.phrase not in one_spelling(said.group())]
    if not telling or named.unknown or named.sections:
        return None
    if named.documents:
        return named if all(_is_of_place(telling, corpus.by_number[one]) for one in named.documents) else None
    if not named.kind_only:
        return None
    of_kind = [one for one in corpus.documents if search_form(one.metadata.kind) == named.kind_only]
    found = tuple(one.number for one in of_kind if describes(telling, one))
    return replace(named, documents=found) if 0 < len(found) <= _FEW else None


def _is_of_place(terms: Sequence[Term], document: Document) -> bool:
    """Whether words say no more than where a document is of and who issued it."""
    return _says_all(terms, spaced(f"{document.metadata.issuer or ''} {document.metadata.place or ''}"))


def describes(terms: Sequence[Term], document: Document) -> bool:
    """Whether a document says all these words of itself."""
    return _says_all(terms, self_description(document))


def _mentions(corpus: Corpus) -> list[tuple[Reference, str]]:
    return [one for document in corpus.documents for one in _described(document)]


@once
def _described(document: Document) -> tuple[tuple[Reference, str], ...]:
    """The documents that one names by a number, each with the words behind it up to the next one, spaced."""
    references = [one for one in find_references(document) if one.kind and read_number(f"{one.kind} số {one.number}")]
    found = []
    for one in references:
        passage = document.passage_at(one.start)
        if passage is None:
            continue
        first = passage.body.locate(one.start)
        others = [passage.body.locate(each.start) for each in references if one.start < each.start < passage.end]
        text = passage.text[first : min([first + _NEAR, *others])]
        start, end = next(iter(sentences(text)), (0, len(text)))
        found.append((one, spaced(text[start:end])))
    return tuple(found)


def _is_meant(reference: Reference, said: str, papers: set[str], telling: Sequence[Term]) -> bool:
    return search_form(reference.kind) in papers and _says_all(telling, said)


def _says_all(terms: Sequence[Term], text: str) -> bool:
    return all(term.is_said_in(text) for term in terms)
