"""The words of the domain: Document, Section, Block, Passage, Part, Citation."""

import datetime
from dataclasses import dataclass, field
from functools import cached_property

from corpus.mended import MendedText

OPENING = "0"
CLOSING = "end"


@dataclass(frozen=True, slots=True)
class Erratum:
    """A misprint of the source: source[start:end] == wrong, and should read `right`."""

    start: int
    end: int
    wrong: str
    right: str


@dataclass(frozen=True, slots=True)
class FieldSource:
    """Where a field of the metadata stands when its own document does not give it: another document and its words."""

    document: str
    quote: str


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a document says of itself. A field that no text gives is None."""

    number: str
    kind: str
    title: str
    issuer: str | None = None
    date: datetime.date | None = None
    place: str | None = None
    signer: str | None = None
    signer_role: str | None = None
    sources: dict[str, FieldSource] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """How officials call it: "Nghị quyết số 09-NQ/TW"."""
        return f"{self.kind} số {self.number}" if self.kind else self.number


class _OfBody:
    """What holds a mended text: its words, and the source's offsets of its first character and behind its last."""

    __slots__ = ()
    body: MendedText

    @property
    def text(self) -> str:
        return self.body.text

    @property
    def start(self) -> int:
        return self.body.starts[0]

    @property
    def end(self) -> int:
        return self.body.ends[-1]


@dataclass(frozen=True, slots=True)
class Block(_OfBody):
    """A paragraph or bullet of a section, its marker left out. Its text is mended; start and end are the source's."""

    kind: str  # "paragraph" or "bullet"
    level: int  # 0 for a paragraph; 1 for a bullet, 2 for a bullet under it
    body: MendedText


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered part, or the opening "0", or the closing "end".

    `marker` is the number as written ("II", "3", "3.1", "a"); `level` names what it is ("mục", "khoản", "điểm", ...).
    start and end are the source's offsets of the whole section, its heading and its subsections included.
    """

    id: str
    level: str
    marker: str
    heading: MendedText | None
    blocks: tuple[Block, ...]
    parent: str | None
    children: tuple[str, ...]
    start: int
    end: int

    @property
    def title(self) -> str:
        """The heading mended, "" where the section has none."""
        return self.heading.text if self.heading else ""


@dataclass(frozen=True, slots=True)
class Part:
    """A numbered part (1), (2), ... of a passage: offsets into the passage's text, its "(1)" left out."""

    number: int
    start: int
    end: int


@dataclass(frozen=True, eq=False)  # one object a passage: compared and hashed by identity
class Passage(_OfBody):
    """The unit that is indexed: one paragraph or bullet, with the headings above it."""

    document: str
    section: str
    body: MendedText
    headings: tuple[str, ...]
    lead: str  # the paragraph or bullet that this bullet stands under and that ends in a colon, else ""
    parts: tuple[Part, ...]

    @property
    def id(self) -> str:
        return f"{self.document}#{self.section}@{self.start}"


@dataclass(frozen=True, slots=True)
class Citation:
    """A quotation and its place: source[start:end] == quote."""

    document: str
    section: str
    label: str
    quote: str
    start: int
    end: int


@dataclass(frozen=True, eq=False)  # one object a document: compared and hashed by identity
class Document:
    """One text: its source as shipped, what it says of itself, its sections in order, its misprints."""

    metadata: Metadata
    source: str
    sections: dict[str, Section]
    errata: tuple[Erratum, ...]
    passages: tuple[Passage, ...]

    @property
    def number(self) -> str:
        return self.metadata.number

    @cached_property
    def roots(self) -> tuple[Section, ...]:
        return tuple(section for section in self.sections.values() if section.parent is None)

    def ancestors(self, section: str) -> tuple[Section, ...]:
        """The sections above one, outermost first, and itself last."""
        chain: list[Section] = []
        current: str | None = section
        while current is not None:
            chain.append(self.sections[current])
            current = self.sections[current].parent
        return tuple(reversed(chain))

    def label(self, section: str) -> str:
        """A section as officials write it: "Nghị quyết số 09-NQ/TW, Mục II, khoản 3, điểm 3.1"."""
        if section == OPENING:
            return f"{self.metadata.name}, phần mở đầu"
        if section == CLOSING:
            return f"{self.metadata.name}, phần nơi nhận và ký ban hành"
        steps = [f"{one.level} {one.marker}" for one in self.ancestors(section)]
        steps[0] = steps[0][0].upper() + steps[0][1:]
        return ", ".join([self.metadata.name, *steps])

    def cite(self, section: str, start: int, end: int) -> Citation:
        """A citation of source[start:end]. Raises ValueError for an empty or impossible span."""
        if not 0 <= start < end <= len(self.source):
            raise ValueError(f"span {start}:{end} is empty or outside {self.number} ({len(self.source)} characters)")
        return Citation(self.number, section, self.label(section), self.source[start:end], start, end)

    def section_at(self, offset: int) -> Section:
        """The innermost section that holds a source offset."""
        found = [one for one in self.sections.values() if one.start <= offset < one.end]
        return min(found, key=lambda one: one.end - one.start) if found else next(iter(self.sections.values()))
