"""Numbers with their units in running text, told apart from dates, years, document numbers and names."""

import re
from dataclasses import dataclass
from functools import cache

from corpus.datafiles import Row, alternatives, read_data
from corpus.references import NUMBER
from corpus.text import LOWER, UPPER

_DIGITS = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?"
_YEAR = r"(?:19|20)\d{2}"
_NEAR = 160  # characters before a number that can say what it describes


class Units(Row):
    """data/units.yaml."""

    scales: tuple[str, ...]
    measures: tuple[str, ...]
    per: tuple[str, ...]
    counted: tuple[str, ...]
    describing: tuple[str, ...]
    described: tuple[str, ...]
    durations: tuple[str, ...]
    after_duration: tuple[str, ...]
    before_duration: tuple[str, ...]
    before_description: tuple[str, ...]


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


@cache
def units() -> Units:
    return read_data("units", Units)


def find_numbers(text: str) -> list[Number]:
    """The numbers of a text that count or measure something, in order. Offsets are into `text`."""
    hidden = _hide(text)
    numbers = []
    for match in _number().finditer(hidden):
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


def _read_unit(match: re.Match[str]) -> tuple[str, bool]:
    scale = " ".join((match["scale"] or "").split())
    per = match["per"] or ""
    if match["measure"]:
        return " ".join(f"{scale} {match['measure']}".split()) + per, False
    noun = match["counted"] or match["other"] or ""
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
    scale = alternatives(table.scales)
    measure = alternatives([re.escape(one) for one in table.measures])
    per = alternatives([re.escape(one) for one in table.per])
    counted = alternatives([re.escape(one) for one in table.counted])
    inner = rf"(?:\s*(?:{measure})(?![^\W\d_]))?(?:\s*[-–]\s*|\s+đến\s+)"
    return re.compile(
        rf"(?<![\w.,/–-])(?P<low>\d+/\d+(?=\s)|{_DIGITS})(?:{inner}(?P<high>{_DIGITS}))?(?![\w.,]*\d)"
        rf"(?P<scale>(?:\s*(?:{scale})(?!\w))+)?"
        rf"(?:\s+(?P<counted>{counted})(?![^\W_])|\s*(?P<measure>{measure})(?![^\W_])|\s+(?P<other>[{LOWER}]+))?"
        rf"(?P<per>(?:/(?:{per})(?![^\W_]))+)?"
    )


@cache
def _hidden() -> tuple[re.Pattern[str], ...]:
    measure = alternatives([re.escape(one) for one in (*units().measures, *units().scales)])
    return tuple(
        re.compile(pattern)
        for pattern in (
            r"\d{1,2}\s*/\s*\d{1,2}\s*/\s*\d{4}",
            r"(?i:ngày|tháng|quý)\s+\d{1,2}(?:\s*/\s*\d{1,4}|\s+tháng\s+\d{1,2})*(?:\s+năm\s+\d{4})?",
            NUMBER,
            rf"(?i:năm học|năm|giai đoạn|thời kỳ|nhiệm kỳ|niên khóa)\s+{_YEAR}"
            rf"(?:\s*(?:[-–]|đến(?:\s+năm)?)\s*{_YEAR})?",
            rf"(?<!\d){_YEAR}\s*[-–]\s*{_YEAR}(?!\d)",
            rf"(?<![\d.,]){_YEAR}(?![\d.,]*\d)(?!\s*(?:{measure})(?!\w))",
            r"\(\d{1,2}\)",
            r"(?i:lần thứ|thứ|khoản|điểm|mục|điều|lớp|khóa|khoá|số|Trung ương|quốc lộ|đường tỉnh|phụ lục|mẫu|hạng"
            r"|cấp độ|mức độ)"
            rf"\s+\d{{1,3}}(?:\.\d{{1,2}})*(?![\d.,]*\d)(?!\s*(?:{measure})(?!\w))",
            r"(?<!tấn )(?<![^\W_])(?!k?m[23]\b)[^\W\d_]+[.\-–]?\d[\w.]*",  # CT.24, QL.1C, CO2, COVID-19
            rf"(?<=[^\W_]\s)[{UPPER}][^\W\d_]*\s\d{{1,2}}(?=[\s,.;:)]|$)(?!\s*%)",  # Sông Chò 1
            r"(?i:trên|trong)\s+(?:0?1|100|1\.000|10\.000|100\.000)\s+(?:ha|dân|người|km2|hộ|trẻ|ca)(?!\w)",
        )
    )


def _hide(text: str) -> str:
    """The text with what only looks like a figure blanked out, its length kept."""
    for pattern in _hidden():
        text = pattern.sub(lambda match: "\u0000" * len(match.group()), text)
    return text
