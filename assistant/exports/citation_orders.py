"""A citation and an answer as officials write them, ready to paste into a letter or a report."""

import re
from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from html import escape

from assistant.answer import Answer, Table, blocks
from corpus.citation import Citation
from corpus.misprints import marked_quote, plain_quote
from corpus.model import Document
from corpus.vietnamese.numbers import write_number

MARKER = re.compile(r"\s?\[(\d{1,3})\]")


class Order(StrEnum):
    """In which order the place of a quotation is written; both are in use."""

    LARGE_FIRST = "large"  # Nghị quyết số …, ngày … của …, Mục II, khoản 3, điểm 3.1
    SMALL_FIRST = "small"  # điểm 3.1, khoản 3, Mục II, Nghị quyết số …, ngày … của …


def place(citation: Citation, document: Document | None, order: Order = Order.LARGE_FIRST, again: bool = False) -> str:
    """Where a quotation stands, with the document's date and issuer where they are known.

    "Nghị quyết số 09-NQ/TW, ngày 28/01/2022 của Bộ Chính trị, Mục II, khoản 3, điểm 3.1", or the other way round.
    again: the document was cited before, so date and issuer are left out: "Nghị quyết số 09-NQ/TW (đã dẫn), Mục III".
    """
    if document is None or not citation.label.startswith(document.metadata.name):
        return citation.label
    steps = [step for step in citation.label.removeprefix(document.metadata.name).split(", ") if step]
    name = f"{document.metadata.name} (đã dẫn)" if again else official_name(document)
    return ", ".join([name, *steps] if order is Order.LARGE_FIRST else [*reversed(steps), name])


def official_name(document: Document) -> str:
    """ "Nghị quyết số 09-NQ/TW, ngày 28/01/2022 của Bộ Chính trị"."""
    meta = document.metadata
    date = f", ngày {meta.date:%d/%m/%Y}" if meta.date else ""
    return f"{meta.name}{date}" + (f" của {meta.issuer}" if meta.issuer else "")


def mended_quote(citation: Citation, document: Document | None) -> str:
    """A quotation on one line without markup, each misprint in it marked: "tinh [đúng: tỉnh] Khánh Hòa"."""
    if document is None or document.source[citation.start : citation.end] != citation.quote:
        return plain_quote(citation.quote)
    return marked_quote(document, citation.start, citation.end)


def quoted(citation: Citation, document: Document | None, order: Order = Order.LARGE_FIRST, again: bool = False) -> str:
    """“…” (Nghị quyết số …, Mục …)."""
    return f"“{mended_quote(citation, document)}” ({place(citation, document, order, again)})"


def answer_with_sources(answer: Answer, documents: Mapping[str, Document], order: Order = Order.LARGE_FIRST) -> str:
    """An answer and, under it, its numbered quotations: plain text for the clipboard."""
    lines = [answer.text.strip()]
    if _has_table(answer):
        lines = [line for block in blocks(answer.text) for line in _plain(block)]
    sources = _sources(answer, documents, order)
    return "\n".join([*lines, *(["", *sources] if sources else [])])


def answer_as_html(answer: Answer, documents: Mapping[str, Document], order: Order = Order.LARGE_FIRST) -> str:
    """The same for the clipboard of a word processor, where the answer has a table; "" for an answer of lines."""
    if not _has_table(answer):
        return ""
    shown = [
        _html_table(one) if isinstance(one, Table) else f"<p>{escape(one)}</p>"
        for one in (*blocks(answer.text), *_sources(answer, documents, order))
    ]
    return "".join(shown)


def _sources(answer: Answer, documents: Mapping[str, Document], order: Order) -> list[str]:
    notes = Notes(documents, order)
    numbered = [f"[{number}] {notes.note(one)}" for number, one in enumerate(answer.citations, start=1)]
    return ["Căn cứ:", *numbered] if numbered else []


def _has_table(answer: Answer) -> bool:
    return any(isinstance(one, Table) for one in blocks(answer.text))


def _plain(block: str | Table) -> list[str]:
    """A line, or the rows of a table, their cells apart by tabs, as a spreadsheet takes them."""
    return [block] if isinstance(block, str) else ["\t".join(row) for row in (block.columns, *block.rows)]


def _html_table(table: Table) -> str:
    head = "".join(f"<th>{escape(one)}</th>" for one in table.columns)
    rows = "".join(f"<tr>{''.join(f'<td>{escape(one)}</td>' for one in row)}</tr>" for row in table.rows)
    return f'<table border="1" style="border-collapse:collapse"><tr>{head}</tr>{rows}</table>'


class Notes:
    """The notes of one paper in their order: a document's date and issuer stand in the first note of it alone."""

    def __init__(self, documents: Mapping[str, Document], order: Order) -> None:
        self._documents = documents
        self._order = order
        self._cited: set[str] = set()

    def note(self, citation: Citation) -> str:
        """The quotation with its place."""
        again = citation.document in self._cited
        self._cited.add(citation.document)
        return quoted(citation, self._documents.get(citation.document), self._order, again)


def written_by(answer: Answer) -> str:
    """Who wrote an answer, what its check did and what it took; "" where no chat model had a part in it."""
    if not answer.note:
        return ""
    tokens = (
        f"{answer.tokens_in} token vào, {answer.tokens_out} token ra" if answer.tokens_in or answer.tokens_out else ""
    )
    seconds = f"{write_number(round(Decimal(answer.writing_ms) / 1000, 1), 1)} giây"
    return f"{answer.note} ({'; '.join(filter(None, (tokens, seconds)))})"


def split_markers(text: str, citations: int) -> list[str | int]:
    """Text and citation numbers in turn: "a [1] b" -> ["a", 1, " b"]. A number without a citation stays text."""
    pieces: list[str | int] = []
    position = 0
    for match in MARKER.finditer(text):
        number = int(match.group(1))
        if 1 <= number <= citations:
            pieces += [text[position : match.start()], number]
            position = match.end()
    pieces.append(text[position:])
    return [piece for piece in pieces if piece != ""]
