"""An answer and what it rests on, and how a table stands in its text."""

import re
from collections.abc import Generator, Iterable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from corpus.citation import Citation

EXTRACT = "extract"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a question got.

    text marks its citations [1], [2], ... in their order; a refusal has none and puts what is near into `related`, an
    answer what it had no room for, or, where it is not sure, what else may be meant.
    suggestions are next questions that the texts can answer.
    writer is "extract" or the chat model's name; note says in Vietnamese what its check did, and why it was not used;
    tokens_in, tokens_out and writing_ms are what the chat model took, 0 without one.
    understood says how the question was read where it was repaired or completed, "" where it was taken as typed.
    """

    question: str
    text: str
    refused: bool
    citations: tuple[Citation, ...] = ()
    related: tuple[Citation, ...] = ()
    understood: str = ""
    suggestions: tuple[str, ...] = ()
    writer: str = EXTRACT
    latency_ms: float = 0.0
    note: str = ""
    tokens_in: int = 0
    tokens_out: int = 0
    writing_ms: float = 0.0
    sure: bool = True
    explanation: dict[str, Any] = field(default_factory=dict)

    def to_dict(self, row_id: object = None) -> dict[str, Any]:
        """The command line's form of an answer."""
        return {
            "id": row_id,
            "question": self.question,
            "answer": self.text,
            "refused": self.refused,
            "citations": [citation_dict(one) for one in self.citations],
            "related": [citation_dict(one) for one in self.related],
            "understood": self.understood,
            "suggestions": list(self.suggestions),
            "writer": self.writer,
            "latency_ms": round(self.latency_ms, 1),
        }


def citation_dict(citation: Citation) -> dict[str, Any]:
    """The form of a citation outside the program; offsets count the source's characters from 0."""
    return asdict(citation)


# A chat model's draft so far, again and again as it grows, unchecked; then the answer.
Pieces = Generator[str | Answer, None, None]


@dataclass(frozen=True, slots=True)
class Table:
    """A table in an answer's text: the names of its columns, and its rows of as many cells."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


_ESCAPED = "\\|"  # a bar within a cell
_BAR = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r"\|(?: --- \|)+")


def table_head(columns: Sequence[str]) -> str:
    """The two lines over the rows of a table, as Markdown has them."""
    return f"{table_row(columns)}\n{table_row(['---'] * len(columns))}"


def table_row(cells: Sequence[str]) -> str:
    """A row of a table as a line of an answer's text."""
    return f"| {' | '.join(' '.join(cell.split()).replace('|', _ESCAPED) for cell in cells)} |"


def blocks(text: str) -> Iterable[str | Table]:
    """The lines of an answer that say something, and the tables between them, in order."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    at = 0
    while at < len(lines):
        columns = _cells(lines[at]) if at + 1 < len(lines) and _RULE.fullmatch(lines[at + 1]) else ()
        if not columns or len(_cells(lines[at + 1])) != len(columns):
            yield lines[at]
            at += 1
            continue
        first = at = at + 2
        while at < len(lines) and len(_cells(lines[at])) == len(columns):
            at += 1
        yield Table(columns, tuple(map(_cells, lines[first:at])))


def _cells(line: str) -> tuple[str, ...]:
    """The cells of a table's line; () for any other."""
    if not (line.startswith("| ") and line.endswith(" |")):
        return ()
    return tuple(one.strip().replace(_ESCAPED, "|") for one in _BAR.split(line[1:-1]))
