"""What stands at the head of a line: the number of a part, a section or a point, or a bullet."""

import re
from dataclasses import dataclass
from enum import IntEnum

from corpus.text import UPPER


class Level(IntEnum):
    """Kinds of numbering, outermost first, as Party and State texts nest them."""

    PART = 0  # Phần thứ nhất
    CHAPTER = 1  # Chương I
    DIVISION = 2  # Mục 1 of a Chương
    SUBDIVISION = 3  # Tiểu mục 1
    LETTER = 4  # A-, B-
    ROMAN = 5  # I-, II.
    ARTICLE = 6  # Điều 1.
    NUMBER = 7  # 1.
    DOTTED = 8  # 3.1.
    POINT = 9  # a)
    BULLET = 10


LEVEL_NAMES = {
    Level.PART: "phần",
    Level.CHAPTER: "chương",
    Level.DIVISION: "mục",
    Level.SUBDIVISION: "tiểu mục",
    Level.LETTER: "phần",
    Level.ROMAN: "mục",
    Level.ARTICLE: "điều",
    Level.NUMBER: "khoản",
    Level.DOTTED: "điểm",
    Level.POINT: "điểm",
}
CONTAINERS = (
    Level.PART,
    Level.CHAPTER,
    Level.DIVISION,
    Level.SUBDIVISION,
)  # what may stand above a Điều, unnamed by it

# The order of points in Vietnamese texts; f, j, w, z are used by a few writers.
POINT_ORDER = "abcdđefghijklmnopqrstuvwxyz"
_ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")


@dataclass(frozen=True, slots=True)
class Marker:
    """A line's head: its kind, its number as written, its value for order, and where the text after it begins.

    `suffix` is the letter of a number put in later ("3a"). A weak head has no sign between its number and what follows.
    """

    level: Level
    written: str
    value: int
    end: int
    suffix: str = ""
    weak: bool = False


_ORDINAL = "|".join(_ORDINALS)
# Behind "Chương II": nothing, a sign, or a title, which begins with a capital.
_TITLE = rf"\s*(?:[-–—.:]+\s*|$|\s(?=[{UPPER}]))"
_PATTERNS: tuple[tuple[Level, re.Pattern[str]], ...] = (
    (Level.PART, re.compile(rf"(?i:phần\s+(?:thứ\s+)?)((?i:[ivx]{{1,6}}\b|\d{{1,2}}|{_ORDINAL})){_TITLE}")),
    (Level.CHAPTER, re.compile(rf"(?i:chương\s+(?:thứ\s+)?)((?i:[ivx]{{1,6}}\b|\d{{1,2}}|{_ORDINAL})){_TITLE}")),
    (Level.DIVISION, re.compile(rf"(?i:mục\s+)((?i:[ivx]{{1,6}}\b|\d{{1,2}})){_TITLE}")),
    (Level.SUBDIVISION, re.compile(rf"(?i:tiểu mục\s+)((?i:[ivx]{{1,6}}\b|\d{{1,2}})){_TITLE}")),
    (Level.ROMAN, re.compile(r"([IVX]{1,6})\s*[-–—.:/)]+\s*(?=\S)")),
    (Level.LETTER, re.compile(r"([A-H])\s*[-–—.]\s*(?=\S)")),
    (
        Level.ARTICLE,
        re.compile(rf"(?:Điều|ĐIỀU)\s+(\d{{1,3}}[a-zđ]?)\b(?:\s*[.:]+[-–]?\s*|\s*$|(?P<weak>\s+(?=[{UPPER}])))"),
    ),
    (Level.DOTTED, re.compile(r"(\d{1,2}(?:\.\d{1,2}){1,3})\s*[.)\-–]?\s+(?=\D)")),
    (Level.NUMBER, re.compile(r"(\d{1,3}[a-zđ]?)\s*(?:[.)\-–/]\s*(?=\D)|[.)]\s+(?=\d))")),
    (Level.POINT, re.compile(r"([a-zđ])\s*[).]\s*(?=\S)")),
    (Level.BULLET, re.compile(r"(--|[-–—+*•●▪◦○■❖➢►✓·])\s*(?=[^\W_]|[\"“(])")),
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


# The figures 1 to 9 of grades ("cấp IV", "cấp 4") and how a text in one spelling writes them in Roman numerals.
GRADE_NUMERALS = {str(value): to_roman(value).lower() for value in range(1, 10)}


def read_markers(line: str) -> list[Marker]:
    """Every way to read the head of a line (stripped, NFC), outermost kind first; [] for running text."""
    markers = []
    for level, pattern in _PATTERNS:
        match = pattern.match(line)
        if match:
            written = match.group(1)
            value = _value(level, written)
            if value:
                suffix = written[-1] if written[-1].isalpha() and level in (Level.ARTICLE, Level.NUMBER) else ""
                weak = level is Level.ARTICLE and match.group("weak") is not None
                markers.append(Marker(level, written, value, match.end(), suffix, weak))
    return markers


def _value(level: Level, written: str) -> int:
    if level is Level.BULLET:
        return 1
    if level in CONTAINERS:
        if written.lower() in _ORDINALS:
            return _ORDINALS.index(written.lower()) + 1
        return int(written) if written.isdigit() else roman_value(written.upper())
    if level is Level.ROMAN:
        return roman_value(written)
    if level is Level.LETTER:
        return ord(written) - ord("A") + 1
    if level is Level.POINT:
        return POINT_ORDER.index(written) + 1
    if level in (Level.ARTICLE, Level.NUMBER):
        return int(re.sub(r"\D", "", written))
    return int(written.split(".")[-1])
