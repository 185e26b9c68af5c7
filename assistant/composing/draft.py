"""A draft: statements with the spans of the source that they rest on, and how it becomes an answer's text."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from corpus.model import Citation, Passage
from corpus.reading.store import Corpus


@dataclass(frozen=True, slots=True)
class Support:
    """source[start:end] of a document, in a section."""

    document: str
    section: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence or list item of an answer. prefix stands before it ("- ", "1. "); ours marks what no text says.

    heading is whether it stands on a line of its own above what it heads: one of several questions, as typed.
    """

    text: str
    supports: tuple[Support, ...] = ()
    prefix: str = ""
    ours: bool = False
    heading: bool = False


@dataclass(frozen=True)
class Draft:
    """Statements in order, the name of the composer that made them, and what it left out for want of room."""

    statements: tuple[Statement, ...]
    composer: str
    more: tuple[Support, ...] = ()
    notes: dict[str, object] = field(default_factory=dict)


def support(passage: Passage, start: int, end: int) -> Support:
    """The source's span of passage.text[start:end]."""
    first, last = passage.body.span(start, end)
    return Support(passage.document, passage.section, first, last)


def cite(draft: Draft, corpus: Corpus) -> tuple[str, tuple[Citation, ...]]:
    """The answer's text with markers [1], [2], ..., and the citations in the order of their first use."""
    order: dict[Support, int] = {}
    merged = _merge(one for statement in draft.statements for one in statement.supports)
    lines = []
    for statement in draft.statements:
        numbers = [order.setdefault(merged[one], len(order) + 1) for one in statement.supports]
        marks = "".join(f"[{number}]" for number in dict.fromkeys(numbers))
        lines.append(statement.prefix + _with_marks(statement.text, marks))
    citations = tuple(corpus.by_number[one.document].cite(one.section, one.start, one.end) for one in order)
    return _lay_out(draft.statements, lines).strip(), citations


def _merge(supports: Iterable[Support]) -> dict[Support, Support]:
    """Each support, or the support of the same section that holds it, so that nothing is quoted twice."""
    ones = list(dict.fromkeys(supports))
    return {
        one: max(
            (other for other in ones if other.section == one.section and holds(other, one)),
            key=lambda other: other.end - other.start,
        )
        for one in ones
    }


def holds(outer: Support, inner: Support) -> bool:
    """Whether one quotation stands within another."""
    return outer.document == inner.document and outer.start <= inner.start and inner.end <= outer.end


def _with_marks(text: str, marks: str) -> str:
    text = text.strip()
    if not marks:
        return text
    if text.endswith("…"):
        return f"{text} {marks}"
    if text.endswith((".", "!", "?")) and not text.endswith("..."):
        return f"{text[:-1]} {marks}{text[-1]}"
    return f"{text} {marks}" + ("" if text.endswith((":", "...")) else ".")


def _lay_out(statements: tuple[Statement, ...], lines: list[str]) -> str:
    """Headings and the items of a list stand on lines of their own; sentences follow one another."""
    text, below = "", False
    for statement, line in zip(statements, lines, strict=True):
        alone = statement.prefix or statement.heading or below
        text += ("\n" if text and alone else " " if text else "") + line
        below = statement.heading
    return text
