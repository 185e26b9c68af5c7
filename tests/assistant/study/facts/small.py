"""A text of one section, made by hand."""

from collections.abc import Callable
from pathlib import Path

from assistant.study.facts.clauses import Clause, read_clauses
from assistant.study.facts.fact import Fact
from corpus.model import Document
from corpus.reading.store import read_corpus


def document(folder: Path, body: str) -> Document:
    """The text of one section "I", as it is read."""
    (folder / "made.txt").write_text(f"NGHỊ QUYẾT\nSố 1-NQ/XX\n\nI- NHIỆM VỤ\n\n{body}\n", encoding="utf-8")
    (read,) = read_corpus(folder).documents
    return read


def facts_of(folder: Path, line: str, find: Callable[[Clause], object]) -> list[Fact]:
    """What is found in the clauses of one line."""
    found = [find(one) for one in read_clauses(document(folder, f"- {line}"))]
    return [fact for one in found for fact in one]  # type: ignore[attr-defined]
