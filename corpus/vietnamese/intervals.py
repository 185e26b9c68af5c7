"""Intervals of numbers as a table's cell gives them: "5< số tầng <=10", "35-45", "trên 15", "từ 2 đến 4"."""

import re
from dataclasses import dataclass
from decimal import Decimal

from corpus.vietnamese.numbers import WRITTEN, leading_number

_BETWEEN = re.compile(rf"(?P<low>{WRITTEN})\s*(?P<open><=|≤|<)[^\d<>≤≥]*(?P<close><=|≤|<)\s*(?P<high>{WRITTEN})")
_RANGE = re.compile(
    rf"(?<![\d/])(?P<open>trên |hơn )?(?P<low>{WRITTEN})\s*%?"
    rf"(?:\s*[-–]|(?P<unit>(?:\s+[^\W\d_]+){{0,3}}?)\s*đến(?: dưới)?)"
    rf"\s*(?P<high>{WRITTEN})(?![\d/])(?(unit)(?P=unit))"
)
_ONE_SIDE = re.compile(
    rf"(?P<sign><=|>=|≤|≥|<|>|(?<!\w)(?:trên|hơn|dưới|không quá|tối đa|đến|từ)(?!\w))\s*(?P<value>{WRITTEN})(?![\d/])"
    r"(?P<behind>[^\d;]{0,20}?(?:trở lên|trở xuống))?"
)
_UP_TO = {"<=", "≤", "không quá", "tối đa", "đến"}
_BELOW = {"<", "dưới"}
_ABOVE = {">", "trên", "hơn"}
_END = "trở xuống"


@dataclass(frozen=True, slots=True)
class Interval:
    """From low to high, None for no bound; open ends are not in it."""

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False

    def holds(self, value: Decimal) -> bool:
        """Whether a number lies in it."""
        over = self.low is None or (value > self.low if self.low_open else value >= self.low)
        return over and (self.high is None or (value < self.high if self.high_open else value <= self.high))


def read_interval(text: str) -> Interval | None:
    """The interval that a cell (search form) gives, None for none."""
    if found := _BETWEEN.search(text):
        return Interval(_number(found["low"]), _number(found["high"]), found["open"] == "<", found["close"] == "<")
    if found := _RANGE.search(text):
        return Interval(_number(found["low"]), _number(found["high"]), bool(found["open"]), "dưới" in found.group())
    found = _ONE_SIDE.search(text)
    if not found:
        return None
    value, sign = _number(found["value"]), found["sign"]
    if sign in _UP_TO or (found["behind"] or "").endswith(_END):
        return Interval(None, value)
    if sign in _BELOW:
        return Interval(None, value, high_open=True)
    return Interval(value, None, low_open=sign in _ABOVE)


def _number(written: str) -> Decimal | None:
    return leading_number(written)
