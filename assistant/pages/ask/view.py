"""A turn as the page shows it: data for the component "turn"."""

from typing import Any

from assistant.answer import Table, blocks
from assistant.conversations.store import Turn
from assistant.exports.citation_orders import Order, answer_as_html, answer_with_sources, split_markers
from assistant.pages.passage_view import citation_view
from corpus.citation import Citation
from corpus.model import Document

_BULLETS = ("- ", "• ", "* ")


def pending_view(question: str, waiting: str) -> dict[str, Any]:
    """A question whose answer is being looked for."""
    return {"status": "pending", "question": question, "waiting": waiting}


def turn_view(
    turn: Turn, documents: dict[str, Document], fresh: bool, newest: bool, order: Order = Order.LARGE_FIRST
) -> dict[str, Any]:
    """A question with its answer. A fresh answer comes word by word.

    Only the newest one suggests what to ask next; the page shows it first.
    """
    answer = turn.answer
    return {
        "status": "done",
        "turn": turn.id,
        "question": turn.question,
        "understood": answer.understood,
        "note": answer.note,
        "refused": answer.refused,
        "sure": answer.sure,
        "lines": answer_lines(answer.text, len(answer.citations)),
        "citations": _views(answer.citations, documents, order),
        "related": _views(answer.related, documents, order),
        "suggestions": list(answer.suggestions) if newest else [],
        "copy": answer_with_sources(answer, documents, order),
        "copy_html": answer_as_html(answer, documents, order),
        "rating": turn.rating,
        "comment": turn.comment,
        "fresh": fresh,
        "newest": newest,
    }


def answer_lines(text: str, citations: int) -> list[dict[str, Any]]:
    """The lines of an answer, each cut at its markers: {"bullet": False, "pieces": ["Đạt 189 triệu đồng", 1, "."]}.

    A table is one of them: {"columns": ["Chỉ tiêu", …], "rows": [[["Đô thị hóa"], ["70%", 1]], …]}.
    """
    lines: list[dict[str, Any]] = []
    for block in blocks(text):
        if isinstance(block, Table):
            rows = [[split_markers(cell, citations) for cell in row] for row in block.rows]
            lines.append({"columns": list(block.columns), "rows": rows})
            continue
        bullet = block.startswith(_BULLETS)
        lines.append({"bullet": bullet, "pieces": split_markers(block[2:] if bullet else block, citations)})
    return lines


def _views(citations: tuple[Citation, ...], documents: dict[str, Document], order: Order) -> list[dict[str, Any]]:
    numbered = enumerate(citations, start=1)
    return [citation_view(number, one, documents.get(one.document), order) for number, one in numbered]
