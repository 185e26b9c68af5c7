"""The documents that a text names, each with the places where it does; and who names this one."""

from typing import Any

from assistant.pages.passage_view import reader_query
from assistant.pages.text_runs import Span
from corpus.model import Document
from corpus.reading.store import Corpus
from corpus.references import Reference, find_references
from corpus.text import capital


def reference_spans(references: tuple[Reference, ...]) -> list[Span]:
    """The mentions as spans whose value is the number of the document named."""
    return [Span(one.start, one.end, "reference", one.number) for one in references]


def named_documents(document: Document, references: tuple[Reference, ...], corpus: Corpus) -> list[dict[str, Any]]:
    """One row for each document named: what the mentions tell of it, where they are, whether it is in the corpus."""
    rows: dict[str, dict[str, Any]] = {}
    for one in references:
        row = rows.setdefault(
            one.number, {"number": one.number, "name": "", "here": one.number in corpus.by_number, "places": []}
        )
        row["name"] = max(row["name"], _name(one), key=len)
        place = {
            "label": _place(document, one.section),
            **reader_query(document.number, one.section, one.start, one.end),
        }
        row["places"].append(place)
    return list(rows.values())


def named_by(document: Document, corpus: Corpus) -> list[dict[str, Any]]:
    """Where the other documents of the corpus name this one."""
    places = []
    for other in corpus.documents:
        if other.number != document.number:
            places += [
                {"label": other.label(one.section), **reader_query(other.number, one.section, one.start, one.end)}
                for one in find_references(other)
                if one.number == document.number
            ]
    return places


def _name(reference: Reference) -> str:
    name = (
        reference.number
        if reference.number.startswith(reference.kind or " ")
        else f"{reference.kind} số {reference.number}"
    )
    if reference.date:
        name += f", ngày {reference.date:%d/%m/%Y}"
    if reference.issuer:
        name += f" của {reference.issuer}"
    return name.strip()


def _place(document: Document, section: str) -> str:
    label = document.label(section).removeprefix(document.metadata.name).lstrip(", ")
    return capital(label)
