"""A draft: statements with the spans of the source that they rest on, and how it becomes an answer's text."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Protocol

from assistant.answer import table_head, table_row
from corpus.citation import Citation
from corpus.model import Document, Passage, Section
from corpus.reading.store import Corpus

NOTHING_OF_IT = "chưa thấy ý nào nói riêng về nội dung này."  # of one of several things, sides or parts
NAMED_ELSEWHERE = "Những chỗ khác có nhắc đến:"  # over what names a body and may be another's to do
_ITEM = "- "  # what an item of a list begins with


@dataclass(frozen=True, slots=True)
class Support:
    """source[start:end] of a document, in a section."""

    document: str
    section: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Cell:
    """A part of a statement in a row of a table, and what that part rests on."""

    text: str
    supports: tuple[Support, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence or list item of an answer. prefix stands before it ("- ", "1. "); ours marks what no text says.

    heading is whether it stands on a line of its own above what it heads: one of several questions, as read.
    cells are what it would be as a row of a table; columns are these cells' names where it is laid out as one.
    """

    text: str
    supports: tuple[Support, ...] = ()
    prefix: str = ""
    ours: bool = False
    heading: bool = False
    cells: tuple[Cell, ...] = ()
    columns: tuple[str, ...] = ()


@dataclass(frozen=True)
class Draft:
    """Statements in order, the name of the composer that made them, and what it left out for want of room."""

    statements: tuple[Statement, ...]
    composer: str
    more: tuple[Support, ...] = ()
    notes: dict[str, object] = field(default_factory=dict)

    def led_by(self, words: str) -> "Draft":
        """The draft behind a sentence of the assistant's own."""
        return replace(self, statements=(Statement(words, ours=True), *self.statements))

    def without_lead(self, words: str) -> "Draft":
        """The draft without such a sentence before it; as it is without any."""
        led = bool(self.statements) and self.statements[0].ours and self.statements[0].text == words
        return replace(self, statements=self.statements[1:]) if led else self


def support(passage: Passage, start: int, end: int) -> Support:
    """The source's span of passage.text[start:end]."""
    first, last = passage.body.span(start, end)
    return Support(passage.document, passage.section, first, last)


def left_in_text(count: int, noun: str, prefix: str = "- ") -> tuple[Statement, ...]:
    """That a text has so many more of something than are told; () for none."""
    words = f"Còn {count} {noun} nữa, xin xem trong văn bản."
    return (Statement(words, prefix=prefix, ours=True),) if count > 0 else ()


def whole_heading(document: Document, section: Section) -> Support:
    """The source's span of a section's heading, which it must have."""
    assert section.heading is not None
    return Support(document.number, section.id, section.heading.starts[0], section.heading.ends[-1])


def heading_held(document: Document, place: Support) -> Section | None:
    """The section whose heading a place begins in, None where it begins elsewhere."""
    section = document.sections.get(place.section)
    heading = section.heading if section else None
    return section if heading and heading.starts[0] <= place.start < heading.ends[-1] else None


def cite(draft: Draft, corpus: Corpus) -> tuple[str, tuple[Citation, ...]]:
    """The answer's text with markers [1], [2], ..., and the citations in the order of their first use."""
    order: dict[Support, int] = {}
    merged = _merge(one for statement in draft.statements for one in statement.supports)
    lines = []

    def marks(supports: Iterable[Support]) -> str:
        numbers = [order.setdefault(merged[one], len(order) + 1) for one in supports]
        return "".join(f"[{number}]" for number in dict.fromkeys(numbers))

    for statement in draft.statements:
        if statement.columns:
            cells = [f"{one.text.strip(' .;,')} {marks(one.supports)}" for one in statement.cells]
            lines.append(table_row(cells))
        else:
            lines.append(statement.prefix + _with_marks(_said_behind(statement), marks(statement.supports)))
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


class Place(Protocol):
    """Where something stands: source[start:end] of a document."""

    @property
    def document(self) -> str: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def holds(outer: Place, inner: Place) -> bool:
    """Whether one place stands within another."""
    return outer.document == inner.document and outer.start <= inner.start and inner.end <= outer.end


def meet(one: Place, other: Place) -> bool:
    """Whether two places have some of the source in common."""
    return one.document == other.document and one.start < other.end and other.start < one.end


def _said_behind(statement: Statement) -> str:
    """What stands behind a statement's prefix: a row that begins with a dash itself, "- Dưới 5 năm", has but one."""
    return statement.text.removeprefix(_ITEM) if statement.prefix.endswith(_ITEM) else statement.text


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
    """Headings, the items of a list and the rows of a table stand on lines of their own; sentences follow one another.

    The first row of a table stands under its columns' names, apart from what is said before and behind the table.
    """
    text, below = "", False
    columns: tuple[str, ...] = ()
    for statement, line in zip(statements, lines, strict=True):
        if statement.columns != columns:
            text += "\n\n" if text else ""
            text += f"{table_head(statement.columns)}\n" if statement.columns else ""
            line = line.lstrip("\n")
        else:
            alone = statement.prefix or statement.heading or below or statement.columns
            text += "\n" if text and alone else " " if text else ""
        text += line
        below, columns = statement.heading, statement.columns
    return text
