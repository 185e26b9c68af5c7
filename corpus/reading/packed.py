"""A document as a few long rows of plain values: read again in a third of the time that its objects took.

Most bodies are stretches of the source as it stands. Those that were mended are put behind it, one after another: a
body is then where it begins and ends in both together.
"""

from array import array
from dataclasses import dataclass, field
from itertools import count
from operator import eq
from typing import Any

from corpus.mended import MendedText, Offsets
from corpus.model import Block, Document, Erratum, Metadata, Part, Passage, Section, Warning

Place = tuple[int, int]  # a body: from, to in the source and what was mended of it


@dataclass(frozen=True)
class PackedDocument:
    """A document's fields; its sections, blocks and passages as tuples, with a Place for each body.

    mended are the texts that do not stand in the source, with their offsets.
    """

    metadata: Metadata
    source: str
    errata: tuple[Erratum, ...]
    warnings: tuple[Warning, ...]
    mended: tuple[str, "array[int]", "array[int]"]
    sections: list[tuple[Any, ...]]
    passages: list[tuple[Any, ...]]

    def unpacked(self) -> Document:
        """The document. Raises whatever comes of values that are none of a packed one."""
        bodies = _Bodies(self.source, self.mended)
        number = self.metadata.number
        sections = {row[0]: _section(row, bodies) for row in self.sections}
        passages = tuple(
            Passage(number, section, bodies[place], headings, lead, tuple(Part(*one) for one in parts))
            for section, place, headings, lead, parts in self.passages
        )
        return Document(self.metadata, self.source, sections, self.errata, passages, self.warnings)


def pack(document: Document) -> PackedDocument:
    """What unpacked makes the same document of."""
    places = _Places(document.source)
    sections = [_section_row(one, places) for one in document.sections.values()]
    passages = [_passage_row(one, places) for one in document.passages]
    mended = ("".join(places.texts), places.starts, places.ends)
    return PackedDocument(
        document.metadata, document.source, document.errata, document.warnings, mended, sections, passages
    )


def _section_row(one: Section, places: "_Places") -> tuple[Any, ...]:
    heading = places.of(one.heading) if one.heading else None
    blocks = [(each.kind, each.level, places.of(each.body)) for each in one.blocks]
    return one.id, one.level, one.marker, heading, blocks, one.parent, one.children, one.start, one.end, one.is_guessed


def _passage_row(one: Passage, places: "_Places") -> tuple[Any, ...]:
    parts = [(each.number, each.start, each.end) for each in one.parts]
    return one.section, places.of(one.body), one.headings, one.lead, parts


def _section(row: tuple[Any, ...], bodies: "_Bodies") -> Section:
    key, level, marker, heading, blocks, *rest = row
    made = tuple([Block(kind, depth, bodies[place]) for kind, depth, place in blocks])
    return Section(key, level, marker, bodies[heading] if heading else None, made, *rest)


class _Bodies(dict[Place, MendedText]):
    """The bodies of a document by their places: one object for one place."""

    def __init__(self, source: str, mended: tuple[str, "array[int]", "array[int]"]) -> None:
        super().__init__()
        self._source = source
        self._mended = MendedText(*mended)

    def __missing__(self, place: Place) -> MendedText:
        start, end = place
        behind = len(self._source)
        if end <= behind:
            found = MendedText(self._source[start:end], range(start, end), range(start + 1, end + 1))
        else:
            found = self._mended.cut(start - behind, end - behind)
        self[place] = found
        return found


@dataclass
class _Places:
    """Where bodies stand; what does not stand in the source is gathered."""

    source: str
    texts: list[str] = field(default_factory=list)
    starts: "array[int]" = field(default_factory=lambda: array("i"))
    ends: "array[int]" = field(default_factory=lambda: array("i"))
    _known: dict[int, Place] = field(default_factory=dict)  # by the body's identity, for a passage has its block's

    def of(self, body: MendedText) -> Place:
        if id(body) not in self._known:
            self._known[id(body)] = self._found(body)
        return self._known[id(body)]

    def _found(self, body: MendedText) -> Place:
        start, end = (body.starts[0], body.ends[-1]) if body.text else (0, 0)
        if body.text == self.source[start:end] and _counts(body.starts, start) and _counts(body.ends, start + 1):
            return start, end
        start = len(self.source) + len(self.starts)
        self.texts.append(body.text)
        self.starts.extend(body.starts)
        self.ends.extend(body.ends)
        return start, start + len(body.text)


def _counts(offsets: Offsets, first: int) -> bool:
    """Whether offsets are first, first + 1, …"""
    return all(map(eq, offsets, count(first)))
