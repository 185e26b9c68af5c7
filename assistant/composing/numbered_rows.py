"""How many rows a numbered table has, where what is to be counted is what the table lists."""

import re
from collections.abc import Sequence

from assistant.composing.draft import Draft
from assistant.composing.rows import told_rows
from assistant.composing.topic import documents_of
from assistant.understanding.understood import Understood
from corpus.model import Document, Passage
from corpus.reading.store import Corpus
from corpus.text import search_form
from corpus.vietnamese.spelling import spaced

_ROW = re.compile(r"(?P<number>\d{1,4})\. [^;]+; ")  # "3. Đề án trồng rừng; Sở A; 2026"
_CELL = re.compile(r"\|\s*\**(?P<number>\d{1,4})\**\.?\s*\|\s*$")  # of its number, before a row that leaves it out
_BEFORE = 40  # characters of a source in which such a cell stands
_POINTING = ("kèm", "kèm theo", "ban hành", "phụ lục", "danh mục", "bảng", "biểu")  # say where the table is
_ABOVE = 2  # paragraphs over a table's rows that may name its columns
_FEWEST = 4  # rows of a table: fewer may be points of a text


def compose_numbered_rows(understood: Understood, corpus: Corpus) -> Draft | None:
    """The rows of the one table whose heading says what is asked of, with how many these are; None for none."""
    first = understood.wants.counted
    noun = next((one.phrase for one in understood.terms if f"{one.phrase} ".startswith(f"{first} ")), first)
    asked = [term for term in understood.terms if term.known and term.phrase not in (noun, *_POINTING)]
    found: list[tuple[Document, Sequence[Passage]]] = []
    for document in documents_of(understood, corpus):
        for section, rows in _tables(document).items():
            own = document.sections[section]
            above = " ; ".join(one.text for one in document.passages_in(own.start, rows[0].start)[-_ABOVE:])
            title = spaced(f"{own.title} ; {above} ; {document.metadata.title} ; {document.metadata.place or ''}")
            if f" {noun} " in spaced(f"{own.title} ; {above}") and all(term.match(title) for term in asked):
                found.append((document, rows))
    return told_rows(*found[0], search_form(noun)) if first and len(found) == 1 else None


def _tables(document: Document) -> dict[str, list[Passage]]:
    """The sections that hold one table with rows counted from 1 on, none left out, and its rows."""
    rows: dict[str, list[tuple[int, Passage]]] = {}
    for passage in document.passages:
        before = document.source[max(0, passage.start - _BEFORE) : passage.start]
        if row := _ROW.match(passage.text) or _CELL.search(before):
            rows.setdefault(passage.section, []).append((int(row["number"]), passage))
    counted = {
        section: [passage for _, passage in numbered]
        for section, numbered in rows.items()
        if [number for number, _ in numbered] == list(range(1, len(numbered) + 1))
    }
    return {section: passages for section, passages in counted.items() if len(passages) >= _FEWEST}
