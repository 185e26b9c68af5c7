"""The tasks as rows to read, to filter by body, and to take away."""

import re
from collections.abc import Iterable
from typing import Any

from assistant.exports.citation_orders import Order, mended_quote
from assistant.pages.passage_view import citation_view
from corpus.citation import Citation
from corpus.model import Document
from corpus.reading.store import Corpus
from corpus.tasks.reading import Task, extract_tasks
from corpus.text import capital, one_line

_FOLLOWS = re.compile(r"(?:,?\s+(?:cụ thể\s+)?(?:như\s+)?sau(?:\s+đây)?)?\s*:$")  # what comes after is not in the row
HEADERS = ("Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn, định kỳ", "Văn bản", "Vị trí", "Trích dẫn")


def read_tasks(corpus: Corpus) -> list[Task]:
    """The tasks of every document, in the corpus's order."""
    return [task for document in corpus.documents for task in extract_tasks(document)]


def bodies(tasks: Iterable[Task]) -> list[str]:
    """Every body that leads or joins, in the order of the alphabet."""
    return sorted({body for task in tasks for body in (task.lead, *task.joins) if body}, key=str.casefold)


def concerns(task: Task, body: str) -> bool:
    """Whether a body leads a task or joins it."""
    return body == task.lead or body in task.joins


def sentence(text: str) -> str:
    """A duty as a line of its own: "chỉ đạo … các giải pháp sau:" -> "Chỉ đạo … các giải pháp"."""
    return capital(_FOLLOWS.sub("", one_line(text)))


def joined(task: Task) -> str:
    """Who joins, each a name of its own: "Các cơ quan liên quan; Sở Tư pháp"."""
    return "; ".join(capital(one) for one in task.joins)


def citation_of(task: Task, document: Document) -> Citation:
    return document.cite(task.section, task.start, task.end)


def records(tasks: Iterable[Task], corpus: Corpus, order: Order = Order.LARGE_FIRST) -> dict[str, Any]:
    """The data of the component "records"."""
    return {
        "caption": "Nhiệm vụ",
        "columns": [
            {"label": "Nhiệm vụ"},
            *({"label": label, "name": True} for label in HEADERS[1:4]),
            {"label": "Văn bản", "tight": True},
        ],
        "rows": [_record(task, corpus.by_number[task.document], order) for task in tasks],
    }


def _record(task: Task, document: Document, order: Order) -> dict[str, Any]:
    return {
        "cells": [sentence(task.task), task.lead, joined(task), task.deadline, document.number],
        "source": citation_view(1, citation_of(task, document), document, order),
    }


def table(tasks: Iterable[Task], corpus: Corpus) -> list[list[str]]:
    """The rows of a file; what the text does not give stays empty."""
    rows = []
    for task in tasks:
        citation = citation_of(task, corpus.by_number[task.document])
        given = [sentence(task.task), task.lead, joined(task), task.deadline, task.document]
        rows.append([*given, citation.label, mended_quote(citation, corpus.by_number[task.document])])
    return rows
