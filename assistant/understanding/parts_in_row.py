"""Parts that a text calls by a noun and counts through in their headings: "Bước 1. Nộp hồ sơ", "Bước 2. …"."""

import re

from corpus.model import Document, Section
from corpus.once import once
from corpus.text import Span, search_form

_CALLED = re.compile(r"(?P<noun>[^\W\d_]+(?: [^\W\d_]+)?) 0?(?P<number>\d{1,2})(?![\w/%]|[.,]\d)")
_FEWEST = 2  # parts of one noun that make a row


def find_in_row(text: str, scope: list[Document]) -> tuple[list[tuple[str, str]], list[Span]]:
    """The parts that a question (search form) calls as their headings do ("bước 4"), and where it says so."""
    found: list[tuple[str, str]] = []
    spans: list[Span] = []
    for document in scope:
        for noun, row in rows_of(document):
            for number, section in enumerate(row, 1):
                said = re.search(rf"(?<!\w){re.escape(noun)} (?:thứ |số )?0?{number}(?![\w/%]|[.,]\d)", text)
                if said:
                    found.append((document.number, section.id))
                    spans.append(said.span())
    return found, list(dict.fromkeys(spans))


@once
def rows_of(document: Document) -> list[tuple[str, list[Section]]]:
    """The rows of a document, each by the noun of its parts (search form); a row counts from one on, part by part."""
    rows: dict[tuple[str | None, str], list[Section]] = {}
    for section in document.sections.values():
        called = _CALLED.match(search_form(section.title))
        row = rows.setdefault((section.parent, called["noun"]), []) if called else []
        if called and int(called["number"]) == len(row) + 1:
            row.append(section)
    return [(noun, row) for (_, noun), row in rows.items() if len(row) >= _FEWEST]
