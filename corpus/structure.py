"""The tree of a resolution: from mended text to sections with headings, paragraphs and bullets."""

import re
from dataclasses import dataclass, field

from corpus.lines import Item, Line, continues, fills, read_lines, wrap_width
from corpus.markers import LEVEL_NAMES, Level, Marker, read_markers
from corpus.mended import MendedText, join
from corpus.model import CLOSING, OPENING, Block, Section

_CLOSING_HEAD = re.compile(r"(?:nơi nhận\b|t\s?/\s?m\b|tm\.|k\s?/\s?t\b|kt\.|t\s?/\s?l\b|tl\.)", re.IGNORECASE)
_GAP = 2  # a number may skip one (a lost line), never more
_HEADING_WORDS = 40  # a sentence with its colon, or its full stop before a list, is a heading only when short
_BARE_HEADING_WORDS = 12  # ... and one with its full stop before plain paragraphs only when very short
_RUN_IN_HEADING = re.compile(r"[^.;:()]{3,80}:\s+(?=[^\s(])")


@dataclass(slots=True)
class _Open:
    """A section being read."""

    id: str
    level: Level | None  # None for the opening and the closing
    marker: str
    value: int
    parent: "_Open | None"
    start: int
    items: list[Item] = field(default_factory=list)
    children: list["_Open"] = field(default_factory=list)

    def last_child(self, level: Level) -> int:
        return next((child.value for child in reversed(self.children) if child.level is level), 0)


def parse_sections(mended: MendedText) -> dict[str, Section]:
    """Sections by id, in the text's order. A text without any numbering is one section, the opening."""
    lines = read_lines(mended.text)
    reader = _Reader(lines)
    for line in lines:
        reader.take(line)
    return _finish(reader.opened, mended)


class _Reader:
    """Takes lines one by one and keeps the sections that are open."""

    def __init__(self, lines: list[Line]) -> None:
        self.width = wrap_width(lines)
        self.top = _top_level(lines)
        self.root = _Open("", None, "", 0, None, 0)
        self.current = _Open(OPENING, None, "", 0, self.root, 0)
        self.root.children.append(self.current)
        self.opened = [self.current]
        self.in_closing = False

    @property
    def in_body(self) -> bool:
        return self.current.level is not None

    @property
    def last_item(self) -> Item | None:
        return self.current.items[-1] if self.current.items else None

    def take(self, line: Line) -> None:
        if not self.in_closing and len(self.opened) > 1 and _CLOSING_HEAD.match(line.text):
            self.in_closing = True
            self._open(_Open(CLOSING, None, "", 0, self.root, line.start))
        marker, place = self._accept(line)
        if marker and place:
            self._open(_place(marker, place, line.start))
            self.current.items.append(Item(marker, [_after(line, marker.end)]))
        elif marker:
            self.current.items.append(Item(marker, [_after(line, marker.end)]))
        elif self.last_item and continues(self.last_item, line, self.width, self.in_body):
            self.last_item.lines.append(line)
        else:
            self.current.items.append(Item(None, [line]))

    def _open(self, section: _Open) -> None:
        assert section.parent is not None
        section.parent.children.append(section)
        self.opened.append(section)
        self.current = section

    def _accept(self, line: Line) -> tuple[Marker | None, _Open | None]:
        """The marker at a line's head that fits here, and the section under which it opens one (None for a bullet)."""
        for marker in read_markers(line.text):
            if marker.level is Level.BULLET:
                if not self._is_dash(line):
                    return marker, None
            elif not self.in_closing and self.top is not None:
                place = self._find_place(marker)
                if place:
                    return marker, place
        return None, None

    def _is_dash(self, line: Line) -> bool:
        """Whether a dash at a line's head is the dash of "Bắc - Nam", wrapped, and no bullet."""
        item = self.last_item
        if item is None or item.is_numbered or not fills(item.lines[-1], line, self.width):
            return False
        return not re.search(r"[.;:!?,]$", item.lines[-1].text)

    def _find_place(self, marker: Marker) -> _Open | None:
        """The open section under which this number is the next one, or None."""
        node: _Open | None = self.current if self.in_body else self.root
        while node is not None:
            if self._fits(node, marker):
                return node
            node = node.parent
        return None

    def _fits(self, parent: _Open, marker: Marker) -> bool:
        level = parent.level if parent.level is not None else -1
        if parent is self.root and marker.level is not self.top:
            return False
        if level >= marker.level and not (level == marker.level == Level.DOTTED):
            return False
        if marker.level is Level.DOTTED:
            return _extends(parent, marker)
        if parent is not self.root and any(child.level is not marker.level for child in parent.children):
            return False
        last = parent.last_child(marker.level)
        return marker.value == 1 if not last else last < marker.value <= last + _GAP


def _extends(parent: _Open, marker: Marker) -> bool:
    """Whether 3.1 stands under 3, or 3.1.2 under 3.1, in order."""
    head, _, _ = marker.written.rpartition(".")
    if parent.level not in (Level.NUMBER, Level.DOTTED) or parent.marker != head:
        return False
    last = parent.last_child(Level.DOTTED)
    return last < marker.value <= last + _GAP


def _top_level(lines: list[Line]) -> Level | None:
    """The outermost numbering that a text really uses: one whose first number is there."""
    found = {(m.level, m.value) for line in lines for m in read_markers(line.text) if m.level < Level.BULLET}
    for level in (Level.PART, Level.LETTER, Level.ROMAN, Level.ARTICLE, Level.NUMBER):
        needed = {(level, 1)} if level > Level.LETTER else {(level, 1), (level, 2)}
        if needed <= found:
            return level
    return None


def _place(marker: Marker, parent: _Open, start: int) -> _Open:
    step = marker.written.rpartition(".")[2] if marker.level is Level.DOTTED else marker.written
    if marker.level is Level.ARTICLE:
        step = f"Đ{step}"
    section_id = f"{parent.id}.{step}" if parent.id else step
    return _Open(section_id, marker.level, marker.written, marker.value, parent, start)


def _after(line: Line, offset: int) -> Line:
    """What stands behind the marker; the marker itself where nothing does."""
    rest = line.text[offset:]
    if not rest.strip():
        return line
    start = line.start + offset + len(rest) - len(rest.lstrip())
    return Line(line.text[start - line.start :], start, line.end, line.blank_before)


def _finish(opened: list[_Open], mended: MendedText) -> dict[str, Section]:
    sections = {}
    for section in opened:
        if section.id == OPENING and not section.items and len(opened) > 1:
            continue
        heading, blocks = _split_heading(section, mended)
        start, end = _extent(section, opened, mended)
        sections[section.id] = Section(
            id=section.id,
            level=LEVEL_NAMES[section.level] if section.level is not None else "",
            marker=section.marker,
            heading=heading,
            blocks=tuple(blocks),
            parent=section.parent.id if section.parent and section.parent.id else None,
            children=tuple(child.id for child in section.children),
            start=start,
            end=end,
        )
    return sections


def _extent(section: _Open, opened: list[_Open], mended: MendedText) -> tuple[int, int]:
    """The source's offsets of a section: up to the next one that is not inside it."""
    depth = f"{section.id}."
    following = opened[opened.index(section) + 1 :]
    after = next((one.start for one in following if not one.id.startswith(depth)), len(mended.text))
    start = mended.starts[section.start] if mended.text else 0
    return start, mended.starts[after] if after < len(mended.text) else (mended.ends[-1] if mended.text else 0)


def _split_heading(section: _Open, mended: MendedText) -> tuple[MendedText | None, list[Block]]:
    items = list(section.items)
    heading = None
    if section.level is not None and items:
        body = _body(items[0], mended)
        run_in = _RUN_IN_HEADING.match(body.text)
        followed = len(items) > 1 or bool(section.children)
        lists = bool(section.children) or any(item.marker for item in items[1:])
        if _is_heading(body.text, followed, lists, section.level):
            heading, items = _without_colon(body), items[1:]
        elif run_in and len(run_in.group().split()) <= 10 and len(body.text) > 2 * run_in.end():
            heading = _without_colon(body.cut(0, run_in.end()))
            return heading, [Block("paragraph", 0, body.cut(run_in.end(), len(body.text))), *_blocks(items[1:], mended)]
    return heading, _blocks(items, mended)


def _is_heading(text: str, followed: bool, lists: bool, level: Level) -> bool:
    """A heading is followed by what it heads; it is one sentence, and ends in no semicolon or comma."""
    if level <= Level.ROMAN:
        return followed or text.isupper()
    if not followed or text[-1] in ";,":
        return False
    sentences = len(re.findall(r"[.!?…]\s+\w", text)) + 1
    longest = _HEADING_WORDS if lists or text[-1] == ":" else _BARE_HEADING_WORDS
    return sentences == 1 and (text[-1] not in ".:" or len(text.split()) <= longest)


def _without_colon(body: MendedText) -> MendedText:
    return body.cut(0, len(body.text.rstrip(" :")))


def _blocks(items: list[Item], mended: MendedText) -> list[Block]:
    blocks = []
    signs: list[str] = []
    for item in items:
        body = _body(item, mended)
        if item.marker and item.marker.level is Level.BULLET:
            sign = item.marker.written
            signs = signs[: signs.index(sign) + 1] if sign in signs else [*signs, sign]
            blocks.append(Block("bullet", len(signs), body))
        else:
            signs = []
            blocks.append(Block("paragraph", 0, body))
    return blocks


def _body(item: Item, mended: MendedText) -> MendedText:
    return join([mended.cut(line.start, line.end) for line in item.lines])
