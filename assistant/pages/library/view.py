"""The corpus in figures, as the page Kho văn bản shows it."""

from decimal import Decimal
from typing import Any

from assistant.pages.passage_view import reader_query
from corpus.figures.targets import indicator_targets
from corpus.model import Document
from corpus.reading.store import Corpus
from corpus.references import find_references
from corpus.tasks.reading import extract_tasks
from corpus.vietnamese.numbers import write_number


def library_view(corpus: Corpus) -> dict[str, Any]:
    """The data of the component "library": one sheet a document."""
    return {"documents": [_sheet(document, corpus) for document in corpus.documents]}


def _sheet(document: Document, corpus: Corpus) -> dict[str, Any]:
    return {
        "name": document.metadata.name,
        "title": document.metadata.title,
        "query": reader_query(document.number),
        "facts": _facts(document, corpus),
        "figures": _figures(document),
        "misprints": [_misprint(document, one.start, one.end, one.right) for one in document.errata],
    }


def _facts(document: Document, corpus: Corpus) -> list[dict[str, str]]:
    """What is known of a document; a fact that another document gives says which."""
    meta = document.metadata
    signer = " ".join(filter(None, (meta.signer_role, meta.signer)))
    rows = (
        ("number", "Số, ký hiệu", meta.number),
        ("issuer", "Cơ quan ban hành", meta.issuer),
        ("date", "Ngày ban hành", f"{meta.date:%d/%m/%Y}" if meta.date else None),
        ("place", "Nơi ban hành", meta.place),
        ("signer", "Người ký", signer or None),
    )
    facts = []
    for field, label, value in rows:
        source = meta.sources.get(field)
        other = corpus.by_number.get(source.document) if source else None
        note = f"theo {other.metadata.name if other else source.document}" if source else ""
        facts.append({"label": label, "value": value or "", "note": note})
    return facts


def _figures(document: Document) -> list[dict[str, Any]]:
    counts = (
        ("phần, mục, khoản, điểm", len(document.sections)),
        ("đoạn", len(document.passages)),
        ("chỉ tiêu", len(indicator_targets(document))),
        ("nhiệm vụ", len(extract_tasks(document))),
        ("văn bản được viện dẫn", len({one.number for one in find_references(document)})),
        ("chỗ in sai đã đánh dấu", len(document.errata)),
    )
    return [{"label": label, "value": write_number(Decimal(value))} for label, value in counts]


def _misprint(document: Document, start: int, end: int, right: str) -> dict[str, Any]:
    section = document.section_at(start)
    return {
        "place": document.label(section.id),
        "wrong": " ".join(document.source[start:end].split()),
        "right": " ".join(right.split()),
        "query": reader_query(document.number, section.id, start, end),
    }
