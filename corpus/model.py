"""The words of the domain: Document, Section, Block, Passage, Part, Warning."""

import datetime
import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import cached_property

from corpus.citation import CLOSING_SAID, OPENING_SAID, Citation, written_place
from corpus.mended import MendedText
from corpus.text import one_line

OPENING = "0"
CLOSING = "end"
ANNEX = "PL"  # the ids of annexes and of what stands in them begin so
_FRAMES = {OPENING: OPENING_SAID, CLOSING: CLOSING_SAID}


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
class Warning:
    """A place that a reader should look at: what was found there ("struck", "figure", ...), in a Vietnamese sentence.

    source[start:end] is the place; the whole text where the warning is of no one place.
    """

    kind: str
    message: str
    start: int
    end: int


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
        """How officials call it: "Nghị quyết số 09-NQ/TW"; by its file's name where the text gives no number."""
        if not self.kind:
            return self.number
        given = re.match(r"\d+[a-z]?(?:\.\d+)?[-/]", self.number)
        return f"{self.kind} số {self.number}" if given else f"{self.kind} “{self.number}”"


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

    kind: str  # "paragraph", "bullet", a table's "row" or a page's "note"
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
    is_guessed: bool = False  # its number was lost, and is told from its place

    @property
    def title(self) -> str:
        """The heading mended, "" where the section has none."""
        return self.heading.text if self.heading else ""

    @property
    def is_annexed(self) -> bool:
        """Whether it is an annex or stands in one."""
        return self.id.startswith(ANNEX)

    @property
    def is_article(self) -> bool:
        """Whether it is a Điều, which counts through its whole document and whose heading names a matter."""
        return self.level == "điều"


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
    lead: str  # what ends in a colon and this bullet stands under, or the row that heads this row's group, else ""
    parts: tuple[Part, ...]

    @property
    def id(self) -> str:
        return f"{self.document}#{self.section}@{self.start}"

    @property
    def place(self) -> tuple[str, str]:
        """The document and the section that it stands in."""
        return self.document, self.section

    def part_at(self, offset: int) -> Part | None:
        """The numbered part that holds an offset into the passage's text, None where none does."""
        return next((one for one in self.parts if one.start <= offset < one.end), None)


@dataclass(frozen=True, eq=False)  # one object a document: compared and hashed by identity
class Document:
    """One text: its source as shipped, what it says of itself, its sections in order, its misprints.

    `warnings` are in the source's order.
    """

    metadata: Metadata
    source: str
    sections: dict[str, Section]
    errata: tuple[Erratum, ...]
    passages: tuple[Passage, ...]
    warnings: tuple[Warning, ...] = ()

    @property
    def number(self) -> str:
        return self.metadata.number

    @cached_property
    def on_one_line(self) -> str:
        """The source with each run of blanks and line breaks a space: where words are looked for, not offsets."""
        return one_line(self.source)

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

    def article_of(self, section: str) -> Section | None:
        """The Điều that a section is or stands in, None where it stands in none."""
        return next((one for one in self.ancestors(section) if one.is_article), None)

    def label(self, section: str) -> str:
        """A section as officials write it: "Nghị quyết số 09-NQ/TW, Mục II, khoản 3, điểm 3.1"."""
        return ", ".join(filter(None, (self.metadata.name, self.place(section))))

    def place(self, section: str) -> str:
        """A section's label without the document's name: "Mục II, khoản 3, điểm 3.1"."""
        return written_place(self.ancestors(section), _FRAMES.get(section.rpartition(".")[2].partition("~")[0], ""))

    def cite(self, section: str, start: int, end: int) -> Citation:
        """A citation of source[start:end]. Raises ValueError for an empty or impossible span."""
        if not 0 <= start < end <= len(self.source):
            raise ValueError(f"span {start}:{end} is empty or outside {self.number} ({len(self.source)} characters)")
        return Citation(self.number, section, self.label(section), self.source[start:end], start, end)

    def passage_at(self, offset: int) -> Passage | None:
        """The passage that holds a source offset, None for one in a heading or between passages."""
        at = bisect_right(self._passage_starts, offset) - 1
        return self.passages[at] if at >= 0 and offset < self.passages[at].end else None

    def passages_in(self, start: int, end: int) -> tuple[Passage, ...]:
        """The passages that share a character with source[start:end], in the text's order."""
        first = bisect_right(self._passage_starts, start) - 1
        first += first < 0 or self.passages[first].end <= start
        return self.passages[first : max(first, bisect_left(self._passage_starts, end))]

    def find(self, pattern: str) -> tuple[str, int, int] | None:
        """The first place whose mended words match a regular expression, case aside: its section and offsets."""
        wanted = re.compile(pattern, re.IGNORECASE)
        for section in self.sections.values():
            bodies = [section.heading] if section.heading else []
            for body in (*bodies, *(block.body for block in section.blocks)):
                match = wanted.search(body.text)
                if match and match.group():
                    return section.id, *body.span(*match.span())
        return None

    def section_at(self, offset: int) -> Section:
        """The innermost section that holds a source offset, the first of the document where none does."""
        at = bisect_right(self._section_starts, offset) - 1
        section = self._by_start[at] if at >= 0 else None
        while section and offset >= section.end:
            section = self.sections[section.parent] if section.parent else None
        return section or next(iter(self.sections.values()))

    def heading_passage(self, section: str) -> Passage | None:
        """A section's heading as a passage under the headings above it, None where it has none."""
        *above, own = self.ancestors(section)
        titles = tuple(one.title for one in above if one.title)
        return Passage(self.number, section, own.heading, titles, "", ()) if own.heading else None

    # Passages follow one another, and sections lie within one another.

    @cached_property
    def _passage_starts(self) -> list[int]:
        return [one.start for one in self.passages]

    @cached_property
    def _by_start(self) -> list[Section]:
        """The sections by where they start, of those that start together the innermost last."""
        return sorted(self.sections.values(), key=lambda one: (one.start, -one.end))

    @cached_property
    def _section_starts(self) -> list[int]:
        return [one.start for one in self._by_start]
