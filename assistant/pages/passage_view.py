"""A citation as the page shows it: its label, the headings above it, and its section's text with the quote marked."""

from typing import Any
from urllib.parse import urlencode

from assistant.exports.citation_orders import Order, mended_quote, quoted
from assistant.pages.text_runs import Span, Spans, cut
from corpus.citation import Citation
from corpus.model import CLOSING, OPENING, Document, Section
from corpus.vietnamese.sentences import clauses, sentences

READER_PATH = "van-ban"
_BARE = 6  # words: a quotation that is no longer may be a name alone, "Ban cán sự đảng Chính phủ", and says nothing


def reader_query(document: str, section: str = "", start: int | None = None, end: int | None = None) -> dict[str, str]:
    """The reader's address for a document, a section, a quotation: ?doc=09-NQ/TW&sec=II.3.2&start=…&end=…"""
    query = {"doc": document}
    if section:
        query["sec"] = section
    if start is not None and end is not None:
        query |= {"start": str(start), "end": str(end)}
    return query


def citation_view(
    number: int, citation: Citation, document: Document | None, order: Order = Order.LARGE_FIRST
) -> dict[str, Any]:
    """The data of one citation. Where the text is no longer in the corpus, the kept quotation stands alone.

    A quotation of a few words is shown and copied with the clause that it is of; the passage marks those words alone.
    order is how its place is written where it is copied.
    """
    view: dict[str, Any] = {
        "n": number,
        "label": citation.label,
        "quote": mended_quote(citation, None),
        "copy": quoted(citation, document, order),
        "headings": [],
        "blocks": [],
    }
    if document is None or document.source[citation.start : citation.end] != citation.quote:
        return view
    whole = _with_clause(citation, document)
    view |= {"quote": mended_quote(whole, None), "copy": quoted(whole, document, order)}
    section = document.sections.get(citation.section) or document.section_at(citation.start)
    view["headings"] = [heading for one in document.ancestors(section.id) if (heading := heading_runs(document, one))]
    view["blocks"] = _blocks(document, section, citation)
    view["query"] = reader_query(citation.document, section.id, citation.start, citation.end)
    view["href"] = f"{READER_PATH}?{urlencode(view['query'])}"
    return view


def _with_clause(citation: Citation, document: Document) -> Citation:
    """A citation of a few words widened to its clause in the body of the text; any other as it is."""
    if len(citation.quote.split()) > _BARE or citation.section in (OPENING, CLOSING):
        return citation
    passage = document.passage_at(citation.start)
    spans = [part for one in sentences(passage.text) for part in clauses(passage.text, *one)] if passage else []
    for start, end in (passage.body.span(*one) for one in spans if passage):
        if start <= citation.start and citation.end <= end:
            return document.cite(citation.section, start, end)
    return citation


def heading_runs(document: Document, section: Section) -> list[dict[str, Any]]:
    """A section's number and heading as they stand: "3.2. Giai đoạn 2026 - 2030"; none where it has no heading."""
    return cut(document, section.start, section.heading.ends[-1]) if section.heading else []


def _blocks(document: Document, section: Section, citation: Citation) -> list[dict[str, Any]]:
    mark = Span(citation.start, citation.end, "mark")
    blocks = [{"level": one.level, "runs": cut(document, one.start, one.end, Spans([mark]))} for one in section.blocks]
    if not any(one.start < citation.end and one.end > citation.start for one in section.blocks):
        blocks.insert(0, {"level": 0, "runs": cut(document, citation.start, citation.end, Spans([mark]))})
    return blocks
