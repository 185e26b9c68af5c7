"""Sections while they are read: which number goes on with which, and how a part of a document nests its numbers."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from corpus.reading.attached import Attached
from corpus.reading.lines import Item, Line
from corpus.reading.markers import POINT_ORDER, Level, Marker

GAP = 2  # a number may skip one (a lost line), never more
_POINT_GAP = 8  # letters that a writer passes over: "d" and then "g", "đ" and then "k"


@dataclass(slots=True, eq=False)
class Open:
    """A section being read."""

    id: str
    level: Level | None  # None for the opening, the closing and an attached part
    marker: str
    value: int
    suffix: str
    parent: "Open | None"
    start: int
    head: Attached | None = None
    title: list[Line] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    children: list["Open"] = field(default_factory=list)
    child_level: Level | None = None
    last: dict[Level, tuple[int, str]] = field(default_factory=dict)  # the last child's number, by its level
    look: tuple[int, ...] = ()  # of a number that is guessed: how its line looks, outer ones first

    def add(self, child: "Open") -> None:
        self.children.append(child)
        if child.level is not None:
            self.child_level = child.level
            self.last[child.level] = (child.value, child.suffix)


@dataclass(frozen=True, slots=True)
class Order:
    """How a part of a document nests its numbers: its outermost level, and whether Roman numbers stand in its Điều."""

    top: Level | None
    roman_inside: bool = False

    def rank(self, level: Level) -> float:
        if self.roman_inside and level in (Level.LETTER, Level.ROMAN):
            return Level.ARTICLE + (0.2 if level is Level.LETTER else 0.4)
        return float(level)


@dataclass(slots=True, eq=False)
class Part:
    """The document itself, or what is attached to it: numbered on its own.

    A form has the part `outer` that it stands in, and the section of that which it stands in the middle of.
    """

    node: Open
    order: Order
    outer: "Part | None" = None
    within: Open | None = None

    @property
    def is_form(self) -> bool:
        return self.outer is not None

    @property
    def prefix(self) -> str:
        return f"{self.node.id}." if self.node.id else ""


def read_order(markers: Sequence[Sequence[Marker]]) -> Order:
    """How a part is numbered, from the markers of its lines: by where the first numbers of each kind stand."""
    first: dict[tuple[Level, int], int] = {}
    for at, found in enumerate(markers):
        for marker in found:
            if marker.value <= 2 and not marker.weak and not marker.suffix:
                first.setdefault((marker.level, marker.value), at)
    starts = {
        level: first[level, 1]
        for level in (Level.PART, Level.CHAPTER, Level.LETTER, Level.ROMAN, Level.ARTICLE)
        if (level, 1) in first and (level not in (Level.PART, Level.LETTER) or (level, 2) in first)
    }
    article = starts.get(Level.ARTICLE)
    romans = [at for level, at in starts.items() if level in (Level.LETTER, Level.ROMAN)]
    inside = article is not None and all(article < at for at in romans)
    if starts:
        return Order(min(starts, key=lambda level: starts[level]), inside)
    return Order(next((level for level in (Level.NUMBER, Level.DIVISION) if (level, 1) in first), None))


def follows(last: tuple[int, str], marker: Marker, gap: int = GAP) -> bool:
    """Whether a number goes on with the last one: 4 and 3a with 3, 3b with 3a."""
    value, suffix = last
    if marker.value == value:
        return bool(marker.suffix) and (not suffix or POINT_ORDER.index(marker.suffix) > POINT_ORDER.index(suffix))
    return value < marker.value <= value + gap


def extends(parent: Open, marker: Marker) -> bool:
    """Whether 3.1 stands under 3, or 3.1.2 under 3.1, in order."""
    head, _, _ = marker.written.rpartition(".")
    if parent.level not in (Level.NUMBER, Level.DOTTED) or parent.marker != head:
        return False
    return follows(parent.last.get(Level.DOTTED, (0, "")), marker)


def look_of(line: Line, rest: str) -> tuple[int, ...]:
    """How a numbered line looks, the outer the less: in capitals, less indented, without a full stop."""
    return (0 if rest.isupper() else 1, line.indent, 1 if rest.endswith((".", ";", ",")) else 0)


def fits(part: Part, parent: Open, marker: Marker) -> bool:
    """Whether a number is the next one under a section of a part."""
    order = part.order
    if parent is part.node and marker.level is not order.top:
        return False
    if marker.level is Level.DOTTED:
        return extends(parent, marker)
    if parent.level is not None and order.rank(parent.level) >= order.rank(marker.level):
        return False
    if parent is not part.node and parent.child_level not in (None, marker.level):
        return False
    last = parent.last.get(marker.level)
    if last is None:
        return marker.value == 1 and not marker.suffix
    return follows(last, marker, _POINT_GAP if marker.level is Level.POINT else GAP)


def take_in(part: Open, section: Open) -> None:
    """Put the forms that a section is in the middle of into it."""
    while part.children and part.children[-1].head is not None and part.children[-1].head.is_form:
        form = part.children.pop()
        form.parent = section
        section.children.append(form)
