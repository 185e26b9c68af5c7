"""Targets and tasks as rows for the command line: each with the citation that it rests on."""

from collections.abc import Iterator
from typing import Any

from assistant.answer import citation_dict
from assistant.errors import AssistantError
from corpus.figures.targets import extract_targets
from corpus.model import Document
from corpus.reading.store import Corpus
from corpus.tasks.reading import extract_tasks


class UnknownDocumentError(AssistantError):
    """A document was named that the corpus does not hold."""


def target_rows(corpus: Corpus, number: str | None = None) -> list[dict[str, Any]]:
    """indicator, value (as written, or [low, high]), unit, period, citation. Raises UnknownDocumentError."""
    return [
        {
            "indicator": one.indicator,
            "value": list(one.value) if isinstance(one.value, tuple) else one.value,
            "unit": one.unit,
            "period": one.period,
            "citation": citation_dict(document.cite(one.section, one.start, one.end)),
        }
        for document in _documents(corpus, number)
        for one in extract_targets(document)
    ]


def task_rows(corpus: Corpus, number: str | None = None) -> list[dict[str, Any]]:
    """task, lead, joins, deadline, citation; what the text does not give is "". Raises UnknownDocumentError."""
    return [
        {
            "task": one.task,
            "lead": one.lead,
            "joins": list(one.joins),
            "deadline": one.deadline,
            "citation": citation_dict(document.cite(one.section, one.start, one.end)),
        }
        for document in _documents(corpus, number)
        for one in extract_tasks(document)
    ]


def _documents(corpus: Corpus, number: str | None) -> Iterator[Document]:
    if number is None:
        yield from corpus.documents
    elif number in corpus.by_number:
        yield corpus.by_number[number]
    else:
        known = ", ".join(corpus.by_number)
        raise UnknownDocumentError(f"no document {number!r} in the corpus: expected one of {known}")
