"""Reading lines into a tree of open sections: which number at a line's head goes on with which section."""

import re
from collections import Counter
from collections.abc import Sequence

from corpus.model import CLOSING, OPENING
from corpus.reading.attached import Attached, find_attached, is_title, kind_head, opens_page, page_head
from corpus.reading.closing import begins_closing, is_example
from corpus.reading.lines import Item, Line, continues, fills, is_contents, text_behind, wrap_width
from corpus.reading.markers import CONTAINERS, Level, Marker, read_markers
from corpus.reading.nodes import Open, Order, Part, fits, follows, look_of, read_order, take_in
from corpus.reading.quoted import quoted_lines
from corpus.reading.run_in import part_run_in

_ARTICLE_GAP = 5  # a consolidated text leaves out what is repealed
_FEWEST_ONES = 3  # lines numbered 1 within another's count, from which on numbers are taken for lost
_STEPS = {Level.PART: "P", Level.CHAPTER: "C", Level.DIVISION: "M", Level.SUBDIVISION: "T"}


class Reader:
    """Takes lines one by one and keeps the sections that are open, in the text's order."""

    def __init__(self, lines: Sequence[Line], guesses: bool = False) -> None:
        """With `guesses`, a number tells only that a line is numbered: which one it is, its place and looks say."""
        self.lines = lines
        self.guesses = guesses
        self.ones = 0  # lines numbered 1 that begin no count
        self.counted = 0  # sections numbered 2 and more
        self.others: list[Line] = []  # where another document may begin
        self.width = wrap_width(lines)
        self.attached = find_attached(lines)
        self.quoted = quoted_lines(lines)
        self.markers = [self._markers_of(at) for at in range(len(lines))]
        self.ids: set[str] = {OPENING}
        self.twins: Counter[str] = Counter()  # how often an id was wanted that was taken, or a number for a part
        self.root = Part(Open("", None, "", 0, "", None, 0), self._order_from(0))
        self.part = self.root
        self.current = Open(OPENING, None, "", 0, "", self.root.node, 0)
        self.opened = [self.current]
        self.in_closing = False
        self.behind_title = 0
        for at, line in enumerate(lines):
            self._take(at, line)

    @property
    def in_body(self) -> bool:
        return self.current.level is not None

    @property
    def last_item(self) -> Item | None:
        """The paragraph that may go on: behind a note the one before it, where the note is whole."""
        items = self.current.items
        if len(items) > 1 and items[-1].lines[0].is_note and items[-1].lines[-1].text[-1] in ".;!?":
            return items[-2]
        return items[-1] if items else None

    def _markers_of(self, at: int) -> list[Marker]:
        line = self.lines[at]
        if line.is_row or line.is_note or at in self.quoted or is_contents(line.text):
            return []
        found = read_markers(line.text)
        return [one for one in found if one.level is Level.BULLET] if line.in_table else found

    def _order_from(self, start: int) -> Order:
        """How the part that begins at a line is numbered, up to the next part; a document's forms stand behind it."""
        for end in range(start + 1, len(self.lines)):
            if end in self.attached and (start or not self.attached[end].is_form):
                return read_order(self.markers[start:end])
        return read_order(self.markers[start:])

    def _take(self, at: int, line: Line) -> None:
        if at < self.behind_title:
            self.current.title.append(line)
            return
        head = self._attached_at(at)
        if head is not None:
            self._open_part(head, line)
            if head.title_end > at:
                self.current.title.append(line)
                return
        elif not self.in_closing and self._has_body(at) and self._closes(at):
            self.in_closing = True
            self._open(Open(self._free(f"{self.part.prefix}{CLOSING}"), None, "", 0, "", self.part.node, line.start))
        self._take_text(at, line)

    def _take_text(self, at: int, line: Line) -> None:
        marker, place = self._accept(at, line)
        if place:
            self._open(place)
        item = None if self._counts_in_quotation(at) else self.last_item
        if marker:
            self.current.items.append(Item(marker, [text_behind(line, marker.end)]))
        elif item and continues(item, line, self.width, self.in_body):
            item.lines.append(line)
        else:
            self.current.items.append(Item(None, [line]))

    def _counts_in_quotation(self, at: int) -> bool:
        """Whether a quoted line that stands apart has a number of the text it quotes: a paragraph of its own."""
        line = self.lines[at]
        return at in self.quoted and line.blank_before and any(not one.weak for one in read_markers(line.text))

    def _closes(self, at: int) -> bool:
        """Whether the recipients or the signature begin: no example of one in the text itself."""
        shown = self.part is self.root and is_example(self.lines, at)
        return begins_closing(self.lines, at) and not shown

    def _has_body(self, at: int) -> bool:
        return len(self.opened) > 1 or (len(self.lines) > 8 and at > 0.4 * len(self.lines))

    def _free(self, section_id: str) -> str:
        """An id that no section has yet: the second "end" of a part is "end~2"."""
        free = section_id
        while free in self.ids:
            self.twins[section_id] += 1
            free = f"{section_id}~{self.twins[section_id] + 1}"
        self.ids.add(free)
        return free

    def _attached_at(self, at: int) -> Attached | None:
        """The attached part that begins at a line. Forms begin only behind a signature or in an attached part."""
        head = self.attached.get(at)
        if head is None and self.in_closing:
            if opens_page(self.lines, at):
                self.others += [self.lines[at]] if self.part is self.root else []
                head = page_head(self.lines, at, self.part is not self.root)
            elif self.part is self.root and is_title(self.lines[at]):
                head = kind_head(self.lines, at)
        behind = self.in_closing or self.part is not self.root
        if head is None or len(self.opened) == 1 or (head.is_form and not behind):
            return None
        return head

    def _open_part(self, head: Attached, line: Line) -> None:
        """A form stands in the attached part before it, never in another form; any other part in the document."""
        outer = (self.part.outer or self.part) if head.is_form and self.part is not self.root else None
        within = None
        if outer is not None:
            within = self.part.within if self.part.is_form else self.current if self.in_body else None
        prefix = outer.prefix if outer else ""
        number = head.number or self._next_number(f"{prefix}{head.letters}")
        above = (outer or self.root).node
        part_id = self._free(f"{prefix}{head.letters}{number}")
        node = Open(part_id, None, head.written, number, "", above, line.start, head)
        self._open(node)
        self.part = Part(node, self._order_from(head.at), outer, within)
        self.in_closing = False
        self.behind_title = head.title_end

    def _next_number(self, letters: str) -> int:
        """A number for a part without one: the first that no part of these letters has."""
        number = self.twins[letters] + 1
        while f"{letters}{number}" in self.ids:
            number += 1
        self.twins[letters] = number
        return number

    def _open(self, section: Open) -> None:
        assert section.parent is not None
        section.parent.add(section)
        self.opened.append(section)
        self.current = section

    def _accept(self, at: int, line: Line) -> tuple[Marker | None, Open | None]:
        """The marker at a line's head that fits here, and the section that it opens (None for a bullet)."""
        for marker in self.markers[at]:
            if marker.level is Level.BULLET:
                if not self._is_dash(line):
                    return marker, None
                continue
            if self.in_closing:
                self._leave_form(marker)
            place = None if self.in_closing else self._place(marker, line)
            if place:
                self.counted += marker.level is Level.NUMBER and marker.value > 1
                return marker, place
            self.ones += marker.level is Level.NUMBER and marker.value == 1 and not self.in_closing
        return None, None

    def _is_dash(self, line: Line) -> bool:
        """Whether a dash at a line's head is the dash of "Bắc - Nam", wrapped, and no bullet."""
        item = self.last_item
        if item is None or item.is_numbered or not fills(item.lines[-1], line, self.width):
            return False
        return not re.search(r"[.;:!?,]$", item.lines[-1].text)

    def _leave_form(self, marker: Marker) -> None:
        """Behind a form's signature, go back into the section that it stands in where a number goes on there."""
        part = self.part
        if part.outer is None or part.within is None or marker.level > Level.NUMBER:
            return
        closing, self.current, self.part = self.current, part.within, part.outer
        self.in_closing = False
        if self._find_parent(marker) is None:
            self.current, self.part, self.in_closing = closing, part, True
        else:
            take_in(part.outer.node, part.within)

    def _place(self, marker: Marker, line: Line) -> Open | None:
        """The section that a number opens, None where it is none of this part's."""
        if marker.level is Level.ARTICLE:
            return self._article(marker, line)
        if marker.level in CONTAINERS:
            return self._container(marker, line)
        if self.guesses and marker.level is Level.NUMBER:
            return self._guess(marker, line)
        parent = self._find_parent(marker) or self._repeated(marker, line)
        if parent is None:
            return None
        step = marker.written.rpartition(".")[2] if marker.level is Level.DOTTED else marker.written
        return self._new(f"{parent.id}.{step}" if parent.id else step, marker, parent, line)

    def _guess(self, marker: Marker, line: Line) -> Open | None:
        """The section of a line whose number was lost: the next one of the innermost that looks like an outer one."""
        look = look_of(line, line.text[marker.end :])
        node = self.current if self.in_body else self.part.node
        while node.level is not None and (node.level > Level.NUMBER or node.look >= look) and node.parent:
            node = node.parent
        if node is self.part.node and self.part.order.top is not Level.NUMBER:
            return None
        value = node.last.get(Level.NUMBER, (0, ""))[0] + 1
        guessed = Marker(Level.NUMBER, str(value), value, marker.end)
        section = self._new(f"{node.id}.{value}" if node.id else str(value), guessed, node, line)
        section.look = look
        return section

    def _new(self, section_id: str, marker: Marker, parent: Open, line: Line) -> Open:
        free = self._free(section_id)
        return Open(free, marker.level, marker.written, marker.value, marker.suffix, parent, line.start)

    def _article(self, marker: Marker, line: Line) -> Open | None:
        """A Điều goes on with the last one of its part, wherever that stands."""
        last = self.part.node.last.get(Level.ARTICLE, (0, ""))
        if (
            self.part.order.top is None
            or self.part.order.top > Level.ARTICLE
            or not follows(last, marker, _ARTICLE_GAP)
        ):
            return None
        if marker.weak and (marker.value > last[0] + 1 or len(line.text) > 150 or line.text[-1] in ".;,:"):
            return None
        section = self._new(f"{self.part.prefix}Đ{marker.written}", marker, self._above(Level.ARTICLE), line)
        self.part.node.last[Level.ARTICLE] = (marker.value, marker.suffix)
        return section

    def _above(self, level: Level) -> Open:
        """The innermost open section that a level may stand in; the part itself if none."""
        rank = self.part.order.rank(level)
        node: Open | None = self.current if self.in_body else self.part.node
        while node is not None and node.level is not None and self.part.order.rank(node.level) >= rank:
            node = node.parent
        return node if node is not None else self.part.node

    def _container(self, marker: Marker, line: Line) -> Open | None:
        """A Phần or Chương goes on with the last of its part, or counts anew in what it stands in, as a Mục does."""
        parent = self._above(marker.level)
        counted = marker.level in (Level.PART, Level.CHAPTER)
        goes_on = counted and follows(self.part.node.last.get(marker.level, (0, "")), marker)
        if not goes_on and not follows(parent.last.get(marker.level, (0, "")), marker):
            return None
        step = f"{_STEPS[marker.level]}{marker.value}"
        outer = f"{parent.id}." if parent.id else ""
        if counted and f"{self.part.prefix}{step}" not in self.ids:
            outer = self.part.prefix
        section = self._new(f"{outer}{step}", marker, parent, line)
        if counted:
            self.part.node.last[marker.level] = (marker.value, "")
        return section

    def _find_parent(self, marker: Marker) -> Open | None:
        """The open section under which this number is the next one, or None."""
        node: Open | None = self.current if self.in_body else self.part.node
        while node is not None:
            if fits(self.part, node, marker):
                return node
            if node is self.part.node:
                return None
            node = node.parent
        return None

    def _repeated(self, marker: Marker, line: Line) -> Open | None:
        """The open section whose last one has this number, which its writer gave twice: "V." and "V. TỔ CHỨC …"."""
        stands_apart = line.blank_before and self.last_item is not None and self.last_item.lines[-1].text[-1] in ".;"
        titled = marker.level is Level.ROMAN and line.text.isupper()
        if not (titled or (marker.level is Level.POINT and stands_apart)) or marker.value == 1:
            return None
        node: Open | None = self.current if self.in_body else self.part.node
        while node is not None:
            if node.last.get(marker.level, (0, ""))[0] == marker.value and node.child_level is marker.level:
                return node
            node = None if node is self.part.node else node.parent
        return None


def read_tree(lines: Sequence[Line]) -> Reader:
    """The sections of a text's lines. Where most numbers of a converter came out as 1, they are guessed."""
    lines = part_run_in(lines, quoted_lines(lines))
    reader = Reader(lines)
    if reader.ones >= _FEWEST_ONES and reader.ones > reader.counted:
        return Reader(lines, guesses=True)
    return reader
