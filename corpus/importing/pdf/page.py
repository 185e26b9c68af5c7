"""What a page of a .pdf holds, in points, the origin at the lower left: characters, ruled lines, pictures."""

import ctypes
import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

_THIN = 2.5  # points: a path that is no thicker is a ruled line
_SHORTEST = 6.0  # points of a line that can rule a table
_DEEPEST = 6  # drawings in one another
_LIGHT = 160  # of 255: watermarks are lighter than this ...
_HUGE = 26.0  # ... and larger than any heading, points
_SHEER = 128  # of 255: what is less opaque lets the page through
_ASLANT = 0.1  # radians: words that are turned further are no line of the text
_MOST_RULES = 1_500
_MOST_DRAWN = 100_000  # paths and pictures that are looked at: a map has more, and rules no table
_HYPHENS = (0x02, 0xFFFE)  # what pdfium makes of a hyphen at a line's end


@dataclass(frozen=True, slots=True)
class Char:
    """A character: its left and right edge, its baseline, its size."""

    text: str
    left: float
    right: float
    base: float
    size: float


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line: (left, bottom, right, top), thin in one direction."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def is_level(self) -> bool:
        return self.right - self.left > self.top - self.bottom


@dataclass(frozen=True)
class PageContent:
    """A page seen upright: its size, its characters, its ruled lines.

    `across` is what is no line of it: words that are turned, or pale and huge (a watermark, a stamp).
    """

    width: float
    height: float
    chars: list[Char]
    across: str
    rules: list[Rule]
    pictured: float  # share of the page that its largest picture covers


def count_letters(page: Any) -> int:
    """How many letters and blanks a pypdfium2 page has; the page is closed."""
    text = page.get_textpage()
    try:
        return int(text.count_chars())
    finally:
        text.close()
        page.close()


def read_page(page: Any) -> PageContent:
    """Read a pypdfium2 page. A page whose words run up or down is turned until they run to the right."""
    raw = _raw()
    text = page.get_textpage()
    try:
        found = list(_characters(text, raw))
    finally:
        text.close()
    frame = _frame(page, _main_turn([one.angle for one in found]))
    chars = [frame.upright(one) for one in found if frame.is_upright(one)]
    across = "".join(one.text for one in found if not frame.is_upright(one))
    rules, pictured = _drawings(page, raw, frame)
    return PageContent(frame.width, frame.height, chars, " ".join(across.split()), rules, pictured)


def _raw() -> Any:
    import pypdfium2.raw as raw

    return raw


@dataclass(frozen=True, slots=True)
class _Written:
    """A character as the file has it: box (left, bottom, right, top), origin, size, angle in radians."""

    text: str
    box: tuple[float, float, float, float]
    origin: tuple[float, float]
    size: float
    angle: float
    is_pale: bool


@dataclass(frozen=True, slots=True)
class _Frame:
    """A page seen upright: the quarter turns that its words are turned by, and its size then."""

    turn: int
    width: float
    height: float

    def place(self, x: float, y: float) -> tuple[float, float]:
        """A point of the file in the upright page."""
        return ((x, y), (self.width - y, x), (self.width - x, self.height - y), (y, self.height - x))[self.turn]

    def box(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        (x0, y0), (x1, y1) = self.place(left, bottom), self.place(right, top)
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    def is_upright(self, one: _Written) -> bool:
        """Whether a character belongs to the page's words: it is not turned against them, nor a watermark's."""
        off = (one.angle - self.turn * math.pi / 2 + math.pi) % (2 * math.pi) - math.pi
        return abs(off) < _ASLANT and not one.is_pale

    def upright(self, one: _Written) -> Char:
        """A character in the upright page. A font whose size is hidden in a matrix is as tall as its box."""
        left, bottom, right, top = self.box(*one.box)
        return Char(one.text, left, right, self.place(*one.origin)[1], one.size if one.size > 1.5 else top - bottom)


def _frame(page: Any, turn: int) -> _Frame:
    width, height = page.get_size()
    if page.get_rotation() in (90, 270):
        width, height = height, width
    return _Frame(turn, *((height, width) if turn in (1, 3) else (width, height)))


def _characters(text: Any, raw: Any) -> Iterator[_Written]:
    """All characters that the file itself wrote; blanks and breaks that pdfium adds are left out."""
    box, x, y = raw.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    for at in range(text.count_chars()):
        code = raw.FPDFText_GetUnicode(text, at)
        if raw.FPDFText_IsGenerated(text, at) == 1 or code in (0, 10, 13) or code > 0x10FFFF or 0xD800 <= code < 0xE000:
            continue
        raw.FPDFText_GetLooseCharBox(text, at, box)
        raw.FPDFText_GetCharOrigin(text, at, x, y)
        size = raw.FPDFText_GetFontSize(text, at)
        yield _Written(
            text="-" if code in _HYPHENS else chr(code),
            box=(box.left, box.bottom, box.right, box.top),
            origin=(x.value, y.value),
            size=size,
            angle=raw.FPDFText_GetCharAngle(text, at),
            is_pale=max(size, box.top - box.bottom) > _HUGE and _is_pale(text, at, raw),
        )


def _is_pale(text: Any, at: int, raw: Any) -> bool:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not raw.FPDFText_GetFillColor(text, at, red, green, blue, alpha):
        return False
    return min(red.value, green.value, blue.value) > _LIGHT or alpha.value < _SHEER


def _main_turn(angles: list[float]) -> int:
    """The quarter turns by which most of the page's characters are turned."""
    counted = Counter(round(angle / (math.pi / 2)) % 4 for angle in angles)
    return counted.most_common(1)[0][0] if counted else 0


def _drawings(page: Any, raw: Any, frame: _Frame) -> tuple[list[Rule], float]:
    """The ruled lines of a page, and the share of it that its largest picture covers."""
    rules: list[Rule] = []
    largest = 0.0
    drawn = page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_IMAGE], max_depth=_DEEPEST)
    for one in islice(drawn, _MOST_DRAWN):
        left, bottom, right, top = frame.box(*one.get_bounds())
        if one.type == raw.FPDF_PAGEOBJ_IMAGE:
            largest = max(largest, (right - left) * (top - bottom))
        elif len(rules) < _MOST_RULES:
            rules += _edges(left, bottom, right, top)
    area = frame.width * frame.height
    return rules, largest / area if area else 0.0


def _edges(left: float, bottom: float, right: float, top: float) -> list[Rule]:
    """A thin path is a line; a box gives its four sides, which may rule a table."""
    wide, tall = right - left, top - bottom
    if min(wide, tall) <= _THIN:
        return [Rule(left, bottom, right, top)] if max(wide, tall) >= _SHORTEST else []
    return [
        Rule(left, bottom, right, bottom),
        Rule(left, top, right, top),
        Rule(left, bottom, left, top),
        Rule(right, bottom, right, top),
    ]
