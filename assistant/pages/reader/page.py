"""Văn bản: a text as shipped, with its outline, a search, and an address for every section and quotation."""

from dataclasses import dataclass
from typing import Any

import streamlit as st

from assistant.pages import places
from assistant.pages.components import mount
from assistant.pages.passage_view import reader_query
from assistant.pages.plain_text import escape
from assistant.pages.text_runs import Span
from assistant.serving.runtime import shared_runtime
from corpus.model import Document
from corpus.reading.store import Corpus

_QUERY = "reader-query"


@dataclass(frozen=True, slots=True)
class Address:
    """Where the reader is sent: a document, perhaps a section, perhaps a quotation; `wrong` says what is not there."""

    document: Document
    section: str = ""
    quote: Span | None = None
    wrong: str = ""


def read_address(query: dict[str, str], corpus: Corpus) -> Address:
    """Understand ?doc=…&sec=…&start=…&end=…; what is not in the corpus is said and left out."""
    first = corpus.documents[0]
    number = query.get("doc", first.number)
    document = corpus.by_number.get(number)
    if document is None:
        return Address(first, wrong=f"Trong kho không có văn bản số {number}. Đang mở {first.metadata.name}.")
    section = query.get("sec", "")
    if section and section not in document.sections:
        return Address(document, wrong=f"{document.metadata.name} không có phần {section}.")
    return Address(document, section, _quote(query, document))


def _quote(query: dict[str, str], document: Document) -> Span | None:
    start, end = query.get("start", ""), query.get("end", "")
    if not (start.isascii() and start.isdigit() and end.isascii() and end.isdigit()) or len(start + end) > 18:
        return None
    if not int(start) < int(end) <= len(document.source):
        return None
    return Span(int(start), int(end), "mark")


def show() -> None:
    """The page."""
    corpus = shared_runtime().corpus
    address = read_address(st.query_params.to_dict(), corpus)
    st.title("Văn bản", anchor=False)
    _choose_document(address, corpus)
    if address.wrong:
        st.warning(escape(address.wrong), icon=":material/warning:")
    data = reader_data(address, corpus, st.session_state.get(_QUERY, ""))
    result = mount("reader", data, f"reader-{address.document.number}", "go")
    places.go_to_text(result.go)


def _choose_document(address: Address, corpus: Corpus) -> None:
    number = address.document.number
    numbers = list(corpus.by_number)
    left, right = st.columns([3, 2], vertical_alignment="bottom")
    chosen = left.selectbox(
        "Chọn văn bản",
        numbers,
        numbers.index(number),
        format_func=lambda one: _title(corpus.by_number[one]),
        key=f"document-{number}",
    )
    right.text_input("Tìm trong văn bản", placeholder="Nhập từ cần tìm rồi nhấn Enter", key=_QUERY)
    if chosen != number:
        places.go(places.READER, reader_query(chosen))


def _title(document: Document) -> str:
    return f"{document.metadata.name} {document.metadata.title}"


def reader_data(address: Address, corpus: Corpus, query: str) -> dict[str, Any]:
    """The data of the component "reader"."""
    from assistant.pages.reader.layout import layout, outline
    from assistant.pages.reader.references import named_by, named_documents, reference_spans
    from assistant.pages.reader.search import MOST_HITS, find
    from corpus.references import find_references

    document = address.document
    references = find_references(document)
    hits = find(document, query)
    spans = [*reference_spans(references), *hits, *([address.quote] if address.quote else [])]
    return {
        "doc": document.number,
        "name": document.metadata.name,
        "lines": layout(document, spans),
        "outline": outline(document),
        "query": query.strip(),
        "hits": len(hits),
        "first": len(hits) == MOST_HITS,  # there may be more
        "target": {"section": address.section, "quote": address.quote is not None},
        "named": named_documents(document, references, corpus),
        "named_by": named_by(document, corpus),
    }
