"""Brackets: the ranges into which a text puts cases by a count: "dưới 50 học viên", "từ 5,0 điểm trở lên"."""

import re
from dataclasses import dataclass

from corpus.vietnamese.intervals import Interval, read_interval
from corpus.vietnamese.numbers import WRITTEN

# A range or a bound, then the noun; the noun may stand behind the lower end as well: "từ 12 tháng đến dưới 36 tháng".
_BRACKET = re.compile(
    rf"(?<![\w/.,])(?P<range>(?:trên |hơn |từ )?{WRITTEN})(?: (?!đến)[^\W\d_]+)?\s*"
    rf"(?P<to>-|–|đến dưới|đến)\s*(?P<high>{WRITTEN}) (?P<noun>[^\W\d_]+)"
    rf"|(?<!\w)(?:(?P<sign>dưới|trên|hơn|không quá) |từ )(?P<value>{WRITTEN}) (?P<counted>[^\W\d_]+)"
    r"(?P<behind>(?: [^\W\d_]+)? trở (?:lên|xuống))?(?![\w/])"
)

_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Bracket:
    """A range of a count, the first syllable of what it counts, and where it ends in the text."""

    interval: Interval
    noun: str
    end: int


def find_brackets(text: str) -> list[Bracket]:
    """The brackets of a text in search form, in order; a bare "từ 5" that nothing closes is none."""
    read = ((read_interval(_written(one)), one) for one in _BRACKET.finditer(text))
    return [Bracket(interval, one["noun"] or one["counted"], one.end()) for interval, one in read if interval]


def _written(one: re.Match[str]) -> str:
    """A bracket without its nouns, "" for a bound that nothing closes and for a period of years."""
    if one["range"] and _YEAR.fullmatch(one["high"]):
        return ""
    if one["range"]:
        return f"{one['range']} {one['to']} {one['high']}"
    if one["sign"]:
        return f"{one['sign']} {one['value']}"
    if not one["behind"]:
        return ""
    return f"{'từ' if one['behind'].endswith('lên') else 'không quá'} {one['value']}"


_STEPS = re.compile(rf"(?<!\w)(?:(?:cứ|mỗi)(?: khi)?(?: tăng)? thêm|thêm (?:mỗi|cứ)) {WRITTEN} (?P<noun>[^\W\d_]+)")


def find_steps(text: str) -> list[str]:
    """The first syllables of what a text (search form) goes on counting by steps: "cứ thêm 10 học viên"."""
    return [one["noun"] for one in _STEPS.finditer(text)]
