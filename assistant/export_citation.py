"""A citation and an answer as officials write them, ready to paste into a letter or a report."""

import re

from assistant.answer import Answer
from corpus.model import Citation, Document

MARKER = re.compile(r"\s?\[(\d{1,3})\]")


def place(citation: Citation, document: Document | None) -> str:
    """Where a quotation stands, with the document's date and issuer where they are known.

    "Nghị quyết số 09-NQ/TW, ngày 28/01/2022 của Bộ Chính trị, Mục II, khoản 3, điểm 3.1"
    """
    if document is None:
        return citation.label
    meta = document.metadata
    name = meta.name
    if meta.date:
        name += f", ngày {meta.date:%d/%m/%Y}"
    if meta.issuer:
        name += f" của {meta.issuer}"
    return citation.label.replace(meta.name, name, 1)


def one_line(text: str) -> str:
    """A quotation on one line: a line or page break of the source becomes a space, nothing else changes."""
    return " ".join(text.split())


def quoted(citation: Citation, document: Document | None) -> str:
    """“…” (Nghị quyết số …, Mục …)."""
    return f"“{one_line(citation.quote)}” ({place(citation, document)})"


def answer_with_sources(answer: Answer, documents: dict[str, Document]) -> str:
    """An answer and, under it, its numbered quotations: plain text for the clipboard."""
    lines = [answer.text.strip()]
    if answer.citations:
        lines += ["", "Căn cứ:"]
        for number, one in enumerate(answer.citations, start=1):
            lines.append(f"[{number}] {quoted(one, documents.get(one.document))}")
    return "\n".join(lines)


def written_by(answer: Answer) -> str:
    """Who wrote an answer, what its check did and what it took; "" where no chat model had a part in it."""
    if not answer.note:
        return ""
    tokens = (
        f"{answer.tokens_in} token vào, {answer.tokens_out} token ra" if answer.tokens_in or answer.tokens_out else ""
    )
    seconds = f"{answer.writing_ms / 1e3:.1f} giây".replace(".", ",")
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
