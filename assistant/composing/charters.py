"""What a body is there for, by the text that sets it up: "Quy định chức năng, nhiệm vụ, quyền hạn của Sở Tư pháp"."""

from collections.abc import Sequence

from assistant.composing.draft import Draft
from assistant.composing.sections import SECTION_LIMIT, compose_section
from assistant.composing.topic import documents_of
from assistant.understanding.document_places import self_description
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.model import Document, Section
from corpus.reading.roles import Role, opens_role
from corpus.reading.store import Corpus
from corpus.vietnamese.bodies import names_body
from corpus.vietnamese.spelling import spaced

_SETS_UP = (" chức năng ", " quyền hạn ", " tổ chức và hoạt động ")  # what the title of such a text says


def compose_charter(understood: Understood, corpus: Corpus) -> Draft | None:
    """The duties that a body's own charter gives it, of a matter those under its heading; None where there are none.

    Such a text names the body in its title; what its duties are begins with what is to be done, not with the body.
    """
    bodies = [term for term in understood.terms if any(map(names_body, term.forms))]
    for document in documents_of(understood, corpus) if bodies else ():
        title = spaced(document.metadata.title)
        if any(one in title for one in _SETS_UP) and all(term.match(title) for term in bodies):
            own = self_description(document)  # which says whose it is too: "Sở Tư pháp Sơn La làm gì về công chứng"
            matter = [term for term in understood.terms if not (term.match(title) or term.match(own))]
            asked = _of_matter(document, _charter(document, bodies), matter)
            if asked:
                return compose_section(document, asked, SECTION_LIMIT)
    return None


def _charter(document: Document, bodies: Sequence[Term]) -> Section | None:
    """The one Điều or Mục headed as duties, of no other body: "Nhiệm vụ và quyền hạn"; not one within another."""
    headed = [one for one in document.sections.values() if one.children and opens_role(one.title, Role.TASKS)]
    outer = [one for one in headed if not any(above in headed for above in document.ancestors(one.id)[:-1])]
    of_it = [one for one in outer if all(term.match(spaced(one.title)) for term in bodies)]
    own = of_it or [one for one in outer if not names_body(one.title)]
    return own[0] if len(own) == 1 else None


def _of_matter(document: Document, charter: Section | None, matter: Sequence[Term]) -> Section | None:
    """The charter itself, or the section in it whose heading says what its duties are asked of: the shortest such.

    What leads to points of it is its heading where it has none: "2. … kiểm soát thủ tục hành chính, gồm:".
    """
    if charter is None or not matter:
        return charter
    within = [one for one in document.sections.values() if charter in document.ancestors(one.id)]
    headed = [(head, one) for one in within if (head := one.title or _lead_in(one))]
    saying = [(head, one) for head, one in headed if all(term.match(spaced(head)) for term in matter)]
    return min(saying, key=lambda one: len(one[0]), default=("", None))[1]


def _lead_in(section: Section) -> str:
    """The one paragraph of a section that leads to its points, "" for none."""
    (text,) = (one.text for one in section.blocks) if section.children and len(section.blocks) == 1 else ("",)
    return text if text.endswith(":") else ""
