"""Deciding who does a thing by a heading that calls him by it: "Người nộp phí: …" of "ai phải nộp phí"."""

from collections.abc import Iterator

from assistant.answering.case import Case, Decision, drafted
from assistant.composing.draft import Draft, Statement, Support, whole_heading
from assistant.composing.sections import SECTION_LIMIT, compose_section
from assistant.composing.topic import documents_of
from assistant.composing.wording import tidy
from assistant.language.cues import cues
from assistant.understanding.document_places import self_description
from assistant.understanding.kinds import Kind
from assistant.understanding.understood import Understood
from corpus.model import Document, Section
from corpus.vietnamese.spelling import spaced

_CALLED = ("người", "tổ chức", "cơ quan", "đơn vị", "đối tượng", "cá nhân", "bên", "chủ thể")
_MOST = 2  # headings of one deed that are told side by side


def called_by_deed(case: Case) -> Decision | None:
    """What stands under the headings that call somebody by the deed that is asked of, and by nothing more."""
    understood = case.understood
    asks = understood.kind is Kind.WHO and understood.asks_who_acts and understood.terms and case.asks_of_text
    if not asks or case.lack or understood.named.sections or not all(term.known for term in understood.terms):
        return None
    found = [
        (document, one)
        for document in documents_of(understood, case.corpus)
        for one in _headed(document)
        if _is_called(understood, document, one)
    ]
    if not 0 < len(found) <= _MOST:
        return None
    told = tuple(statement for document, one in found for statement in _told(document, one))
    return drafted(Draft(told, "called by deed"), case.evidence)


def _headed(document: Document) -> Iterator[Section]:
    return (one for one in document.sections.values() if one.heading and (one.blocks or one.children))


def _is_called(understood: Understood, document: Document, section: Section) -> bool:
    """Whether a heading is a noun for whoever acts, then words of the question alone; its Điều says the others."""
    title = spaced(section.title)
    noun = next((one for one in _CALLED if title.startswith(f" {one} ")), "")
    deed = title[len(noun) + 1 :]
    if not noun or not any(term.match(deed) for term in understood.terms):
        return False
    outer = document.article_of(section.id) or section
    around = " ; ".join(one.text for one in document.passages_in(outer.start, outer.end))
    own = (deed, self_description(document), spaced(outer.title), spaced(around))
    asked = all(understood.says(word) or word in cues().frame for word in deed.split())
    return asked and all(any(map(term.match, own)) for term in understood.terms)


def _told(document: Document, section: Section) -> tuple[Statement, ...]:
    if section.children or len(section.blocks) != 1:
        return compose_section(document, section, SECTION_LIMIT).statements
    body = section.blocks[0].body
    place = Support(document.number, section.id, body.starts[0], body.ends[-1])
    text = tidy(f"{section.title.strip(' .:')}: {body.text}")
    return (Statement(text, (whole_heading(document, section), place)),)
