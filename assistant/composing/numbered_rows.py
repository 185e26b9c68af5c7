"""How many rows a numbered table has, where what is to be counted is what the table lists."""

import re
from collections.abc import Sequence

from assistant.composing.draft import Draft
from assistant.composing.rows import rows_meant, told_rows
from assistant.composing.topic import documents_of
from assistant.evidence.table_heads import heads_table
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.model import Document, Passage, Section
from corpus.reading.store import Corpus
from corpus.text import search_form
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.words import segment

_ROW = re.compile(r"(?P<number>\d{1,4})\. [^;]+; ")  # "3. Đề án trồng rừng; Sở A; 2026"
_CELL = re.compile(r"\|\s*\**(?P<number>\d{1,4})\**\.?\s*\|\s*$")  # of its number, before a row that leaves it out
_BEFORE = 40  # characters of a source in which such a cell stands
_POINTING = ("kèm", "kèm theo", "ban hành", "phụ lục", "danh mục", "bảng", "biểu")  # say where the table is
_ABOVE = 2  # paragraphs over a table that may name its columns, or what it lists
_FEWEST = 4  # rows of a table: fewer may be points of a text


def compose_numbered_rows(understood: Understood, corpus: Corpus) -> Draft | None:
    """The rows of the one table whose heading says what is asked of, with how many these are; None for none.

    Of "bao nhiêu việc do Sở A chủ trì" those that it leads.
    """
    first = understood.wants.counted
    noun = next((one.phrase for one in understood.terms if f"{one.phrase} ".startswith(f"{first} ")), first)
    asked = [term for term in understood.terms if term.known and term.phrase not in (noun, *_POINTING)]
    found: list[tuple[Document, Sequence[Passage]]] = []
    for document in documents_of(understood, corpus):
        for section, rows in _tables(document).items():
            own = document.sections[section]
            above = _above(document, own, rows[0])
            title = spaced(f"{own.title} ; {above} ; {document.metadata.title} ; {document.metadata.place or ''}")
            meant = _meant(understood, document, rows, [term for term in asked if not term.match(title)])
            if f" {noun} " in spaced(f"{own.title} ; {above}") and meant:
                found.append((document, meant))
    return told_rows(*found[0], _whole(noun, found[0][0], found[0][1])) if first and len(found) == 1 else None


def _above(document: Document, own: Section, first: Passage) -> str:
    """The rows that name a table's columns, and the paragraphs over them that may name what it lists."""
    before = document.passages_in(own.start, first.start)
    heads = sum(heads_table(one, document) for one in before)
    return " ; ".join(one.text for one in before[-_ABOVE - heads :])


def _whole(noun: str, document: Document, rows: Sequence[Passage]) -> str:
    """A noun as the table's heading has it, of which a question may have given the first syllable alone."""
    words = (word.replace("_", " ") for word in segment(document.sections[rows[0].section].title))
    return next((word for word in words if word.startswith(f"{search_form(noun)} ")), search_form(noun))


def _meant(
    understood: Understood, document: Document, rows: Sequence[Passage], rest: Sequence[Term]
) -> Sequence[Passage]:
    """All rows where a heading says all that is asked; else those that a body leads or joins, if they say the rest."""
    if not rest:
        return rows
    role = understood.wants.leads or understood.wants.joins
    if not role or not all(term.known for term in understood.terms):
        return ()
    meant = [row for row, _ in rows_meant(understood, document, rows)]
    return meant if all(term.match(spaced(row.text)) for row in meant for term in rest) else ()


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
