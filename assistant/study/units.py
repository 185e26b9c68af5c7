"""The sections a trainer chose, down to those that hold text: what questions and minutes are shared out over."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.study.errors import StudyError
from corpus.model import CLOSING, OPENING, Document, Section
from corpus.reading.store import Corpus

_LEAST_OPENING = 600  # characters of an opening that says more than the document's name


@dataclass(frozen=True, slots=True)
class Unit:
    """A section chosen or under one: source[start:end], its size in characters, and all sections in it."""

    document: str
    section: str
    sections: tuple[str, ...]
    start: int
    end: int
    size: int

    @property
    def key(self) -> tuple[str, str]:
        return self.document, self.section


def read_units(corpus: Corpus, chosen: Sequence[tuple[str, str]]) -> tuple[Unit, ...]:
    """The innermost sections with text of those chosen, in the text's order.

    Raises StudyError for nothing chosen, and for a document or a section that is not there.
    """
    if not chosen:
        raise StudyError(
            "no section chosen: name at least one document or section",
            "Chưa chọn phần nào của văn bản. Hãy đánh dấu ít nhất một mục.",
        )
    wanted: set[tuple[str, str]] = set()
    for number, section in chosen:
        document = find_document(corpus, number)
        if section not in document.sections:
            raise _unknown(document, section)
        wanted |= {(number, one) for one in _leaves(document, section)}
    return tuple(
        _unit(document, document.sections[section])
        for document in corpus.documents
        for section in document.sections
        if (document.number, section) in wanted
    )


def find_document(corpus: Corpus, number: str) -> Document:
    """A document by its number. Raises StudyError."""
    document = corpus.by_number.get(number)
    if document is None:
        known = ", ".join(corpus.by_number)
        raise StudyError(
            f"no document {number!r} in the corpus: expected one of {known}",
            f"Trong kho không có văn bản số {number}. Các văn bản hiện có: {known}.",
        )
    return document


def whole_document(document: Document) -> tuple[tuple[str, str], ...]:
    """Every top section of a document that can be taught: neither recipients and signature, nor a mere title."""
    return tuple((document.number, one.id) for one in document.roots if one.id != CLOSING and not _is_title(one))


def is_whole(document: Document, units: Sequence[Unit]) -> bool:
    """Whether all of a document that can be taught is chosen."""
    chosen = {one.section for one in units if one.document == document.number}
    return all(leaf in chosen for _, top in whole_document(document) for leaf in _leaves(document, top))


def _is_title(section: Section) -> bool:
    return section.id == OPENING and section.end - section.start < _LEAST_OPENING


def _unknown(document: Document, section: str) -> StudyError:
    known = ", ".join(one for one in document.sections if one != CLOSING)
    return StudyError(
        f"{document.number} has no section {section!r}: expected one of {known}",
        f"{document.metadata.name} không có mục {section}. Các mục hiện có: {known}.",
    )


def _leaves(document: Document, section: str) -> list[str]:
    """A section and those under it, as far as they hold blocks of their own."""
    one = document.sections[section]
    own = [section] if one.blocks else []
    return own + [leaf for child in one.children for leaf in _leaves(document, child)]


def _unit(document: Document, section: Section) -> Unit:
    size = sum(block.end - block.start for block in section.blocks)
    end = max(block.end for block in section.blocks)
    return Unit(document.number, section.id, (section.id,), section.start, end, size)
