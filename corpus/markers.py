"""What stands at the head of a line: the number of a part, a section or a point, or a bullet."""

import re
from dataclasses import dataclass
from enum import IntEnum


class Level(IntEnum):
    """Kinds of numbering, outermost first, as Party and State texts nest them."""

    PART = 0  # Phần thứ nhất, Chương I
    LETTER = 1  # A-, B-
    ROMAN = 2  # I-, II.
    ARTICLE = 3  # Điều 1.
    NUMBER = 4  # 1.
    DOTTED = 5  # 3.1.
    POINT = 6  # a)
    BULLET = 7


LEVEL_NAMES = {
    Level.PART: "phần",
    Level.LETTER: "phần",
    Level.ROMAN: "mục",
    Level.ARTICLE: "điều",
    Level.NUMBER: "khoản",
    Level.DOTTED: "điểm",
    Level.POINT: "điểm",
}

# The order of points in Vietnamese texts; f, j, w, z are used by a few writers.
POINT_ORDER = "abcdđefghijklmnopqrstuvwxyz"
_ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")


@dataclass(frozen=True, slots=True)
class Marker:
    """A line's head: its kind, its number as written, its value for order, and where the text after it begins."""

    level: Level
    written: str
    value: int
    end: int


_PATTERNS: tuple[tuple[Level, re.Pattern[str]], ...] = (
    (Level.PART, re.compile(r"(?:phần thứ|phần|chương)\s+([ivx]+|\w+)\s*(?:[-–.:]\s*|$)", re.IGNORECASE)),
    (Level.ROMAN, re.compile(r"([IVX]{1,6})\s*[-–—.:/)]+\s*(?=\S)")),
    (Level.LETTER, re.compile(r"([A-H])\s*[-–—.]\s*(?=\S)")),
    (Level.ARTICLE, re.compile(r"Điều\s+(\d{1,3})\s*[.:]\s*")),
    (Level.DOTTED, re.compile(r"(\d{1,2}(?:\.\d{1,2}){1,3})\s*[.)\-–]?\s+(?=\D)")),
    (Level.NUMBER, re.compile(r"(\d{1,2})\s*[.)\-–/]\s*(?=\D)")),
    (Level.POINT, re.compile(r"([a-zđ])\s*[).]\s*(?=\S)")),
    (Level.BULLET, re.compile(r"([-–—+*•●▪◦])\s*(?=[^\W_]|[\"“(])")),
)
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10}


def roman_value(numeral: str) -> int:
    """The value of a Roman numeral up to 39, 0 for letters that are none ("IIX")."""
    digits = [_ROMAN_VALUES[char] for char in numeral]
    value = sum(-one if one < after else one for one, after in zip(digits, [*digits[1:], 0], strict=True))
    return value if to_roman(value) == numeral else 0


def to_roman(value: int) -> str:
    """1 -> "I", ..., 39 -> "XXXIX"."""
    numeral = "X" * (value // 10)
    return numeral + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[value % 10]


def read_markers(line: str) -> list[Marker]:
    """Every way to read the head of a line (stripped, NFC), outermost kind first; [] for running text."""
    markers = []
    for level, pattern in _PATTERNS:
        match = pattern.match(line)
        if match:
            written = match.group(1)
            value = _value(level, written)
            if value:
                markers.append(Marker(level, written, value, match.end()))
    return markers


def _value(level: Level, written: str) -> int:
    if level is Level.BULLET:
        return 1
    if level is Level.PART:
        if written.lower() in _ORDINALS:
            return _ORDINALS.index(written.lower()) + 1
        return roman_value(written) if re.fullmatch("[IVX]+", written) else 0
    if level is Level.ROMAN:
        return roman_value(written)
    if level is Level.LETTER:
        return ord(written) - ord("A") + 1
    if level is Level.POINT:
        return POINT_ORDER.index(written) + 1
    return int(written.split(".")[-1])
