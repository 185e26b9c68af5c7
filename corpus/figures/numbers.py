"""The figures of a text: numbers with their units as written, and what they count."""

import re
from dataclasses import dataclass
from functools import cache

from corpus.datafiles import alternatives
from corpus.text import LOWER
from corpus.vietnamese.numbers import WRITTEN
from corpus.vietnamese.quantities import hide_others, quantities
from corpus.vietnamese.units import units

_NEAR = 160  # characters before a number that can say what it describes


@dataclass(frozen=True, slots=True)
class Number:
    """A number with its unit at text[start:end].

    value is as written, (low, high) for a range. `noun` is what a count counts ("xã" in "12 xã đạt …"),
    else "". `describes` says that it tells the age, length or duration of something, and measures nothing itself.
    """

    start: int
    end: int
    value: str | tuple[str, str]
    unit: str
    noun: str
    describes: bool


def find_numbers(text: str) -> list[Number]:
    """The numbers of a text that count or measure something, in order. Offsets are into `text`."""
    numbers = []
    for match in _number().finditer(hide_others(text)):
        unit, is_count = _read_unit(match)
        if not unit:
            continue
        end = match.end(match.lastgroup) if match.lastgroup else match.end()
        low, high = match["low"], match["high"]
        value: str | tuple[str, str] = (low, high) if high else low
        noun = (match["counted"] or match["other"]) if is_count else ""
        numbers.append(
            Number(match.start("low"), end, value, unit, noun, _describes(text, match.start("low"), end, unit))
        )
    return numbers


def gives_figure(text: str) -> bool:
    """Whether a text gives a figure, which a number that only tells how long something took is not."""
    numbers = find_numbers(text)
    return bool(quantities(text)) and not (numbers and all(one.describes for one in numbers))


def _read_unit(match: re.Match[str]) -> tuple[str, bool]:
    scale = " ".join((match["scale"] or "").split())
    per = match["per"] or ""
    if match["measure"]:
        return " ".join(f"{scale} {match['measure']}".split()) + per, False
    noun = match["counted"] or match["other"] or ""
    noun = "" if noun in units().uncounted else noun
    return " ".join(f"{scale} {noun}".split()) + per, bool(noun)


def _describes(text: str, start: int, end: int, unit: str) -> bool:
    table = units()
    before = text[max(0, start - _NEAR) : start].casefold()
    if unit in table.describing:
        return not re.search(rf"(?:{alternatives(table.described)})[^;.]*$", before)
    if unit in table.durations:
        if re.match(rf"\s+(?:{alternatives(table.after_duration)})(?!\w)", text[end : end + 20]):
            return True
        return bool(
            re.search(rf"(?<!\w)(?:{alternatives(table.before_duration)})\s+(?:(?:gần|hơn|khoảng)\s+)?$", before)
        )
    return False


@cache
def _number() -> re.Pattern[str]:
    table = units()
    scale = alternatives([*table.scales])
    measure = alternatives([re.escape(one) for one in table.measures])
    per = alternatives([re.escape(one) for one in table.per])
    counted = alternatives([re.escape(one) for one in table.counted])
    inner = rf"(?:\s*(?:{measure})(?![^\W\d_]))?(?:\s*[-–]\s*|\s+đến\s+)"
    return re.compile(
        rf"(?<![\w.,/–-])(?P<low>(?>\d+/\d+(?=\s)|{WRITTEN}))(?:{inner}(?P<high>{WRITTEN}))?(?![\w.,]*\d)"
        rf"(?P<scale>(?:\s*(?:{scale})(?!\w))+)?"
        rf"(?:\s+(?P<counted>{counted})(?![^\W_])|\s*(?P<measure>{measure})(?![^\W_])|\s+(?P<other>[{LOWER}]+))?"
        rf"(?P<per>(?:/(?:{per})(?![^\W_]))+)?"
    )
