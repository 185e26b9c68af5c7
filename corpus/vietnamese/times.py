"""Times: years, periods and days, found in a text, compared, named."""

import datetime
import re

from corpus.text import blank, search_form

Time = tuple[str, ...]  # ("2030",) a year; ("2021", "2025") a period; () none
Place = tuple[int, int, Time]  # text[start:end] and the time that it says

YEAR = r"(?:19|20)\d\d"
PERIOD = rf"{YEAR}\s*(?:[-–—]|(?:đến|tới)(?:\s+năm)?)\s*{YEAR}"
DAY_MONTH = r"(?<!\d)(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])(?!\d)"  # "31/74 xã" is no date
DAY = r"(?P<day>\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(?P<month>\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(?P<year>\d{4})(?!\d)"
# A day, a day of any year, or a month: "28/01/2022", "31/12", "12/2025", "28 tháng 1"; "tháng" may stand before it.
DATE = (
    r"(?:\d{1,2}\s*/\s*\d{1,2}\s*/\s*\d{4}|\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?|\d{1,2}/\d{4}(?!\d)"
    r"|(?<=tháng )\d{1,2}\s+năm\s+\d{4}|\d{1,2}/\d{1,2}(?![/\d]))"
)
# "15/12 hằng năm", with its "ngày" where it has one: the day, the month.
YEARLY_DAY = re.compile(r"(?<![\d/])(?:ngày )?(\d{1,2})/(\d{1,2})(?![\d/])(?=\s+(?:hằng|hàng) năm)")
_YEAR = re.compile(rf"(?<![\d/,.]){YEAR}(?![\d/]|[,.]\d)")
_PERIOD = re.compile(rf"(?<![\d/]){PERIOD}(?!\d)", re.IGNORECASE)
_YEAR_ANYWHERE = re.compile(rf"(?<!\d){YEAR}(?!\d)")
_WORDED = re.compile(
    rf"(?:(?:giai đoạn|thời kỳ|nhiệm kỳ|năm học|các năm|từ năm|năm)\s+)?(?<!\d){PERIOD}(?!\d)"
    rf"|năm\s+{YEAR}(?!\d)|\d{{1,2}}\s*/\s*{YEAR}(?!\d)",
    re.IGNORECASE,
)
_DAY = re.compile(rf"(?<![\d/.-]){DAY}", re.IGNORECASE)
_FIGURES = re.compile(rf"(?:(0?[1-9]|[12]\d|3[01]) )?(0?[1-9]|1[0-2]) ({YEAR})")  # of a day or a month, blanks between
_DAY_SAID = re.compile(rf"ngày\s+\d{{1,2}}|{DAY_MONTH}")
_TIME_SAID = re.compile(
    rf"(?<!\w)(?:ngày\s+\d{{1,2}}|{DAY_MONTH}|tháng\s+\d{{1,2}}|quý\s+[ivx\d]+|{YEAR}"
    r"|h[àằ]ng\s+(?:năm|quý|tháng|tuần)|định kỳ|thường xuyên|mỗi\s+(?:năm|quý|tháng)"
    r"|\d+\s+(?:năm|tháng)\s+(?:một|1)\s+lần)"
)
# A time that something is compared with ("so với năm 2020", "gấp 2,5 lần năm 2020"), or that names a standard ("chuẩn
# nghèo giai đoạn 2021 - 2025"), is no time of a fact.
_BASELINE = re.compile(
    r"(?<!\w)(?:(?:so với|so|lần|cùng kỳ|bằng mức|mức)(?:\s+(?:của|mức|cùng kỳ|bình quân|cuối|đầu)){0,6}"
    r"(?:\s+(?:năm|giai đoạn|thời kỳ))?|(?:chuẩn|tiêu chí)(?:\s+[^\W\d]+){0,4}?\s+(?:giai đoạn|thời kỳ))"
    rf"\s+(?:\d{{1,2}}\s*/\s*)?(?:{PERIOD}|{YEAR})(?!\d)",
    re.IGNORECASE,
)


def find_times(text: str) -> list[Place]:
    """The periods and the single years of a text in its order; years of days ("12/4/2014") are none."""
    found = [(match.start(), match.end(), _time(match)) for match in _PERIOD.finditer(text)]
    rest = blank(text, [(start, end) for start, end, _ in found])
    found += [(match.start(), match.end(), _time(match)) for match in _YEAR.finditer(rest)]
    return sorted(found)


def find_figure_times(text: str) -> list[Place]:
    """The times that figures of a text can be of, with the words that belong to them ("giai đoạn 2021 - 2025").

    Unlike find_times it passes over a bare year, which may be a number, and over what figures are compared with; the
    year of a month or a day counts ("quý 1/2024").
    """
    found = _WORDED.finditer(without_baselines(text))
    return [(match.start(), match.end(), _time(match)) for match in found]


def _time(match: re.Match[str]) -> Time:
    return tuple(_YEAR_ANYWHERE.findall(match.group()))


def years_in(text: str) -> list[str]:
    """Every year of a text, whatever it belongs to: a date, a period, the number of a document."""
    return _YEAR_ANYWHERE.findall(text)


def is_year(number: str) -> bool:
    """Whether a number can be a year: "2030"."""
    return bool(re.fullmatch(YEAR, number))


def without_baselines(text: str) -> str:
    """A text with bars over what it only compares with, so that no time joins over them. Keeps length."""
    return _BASELINE.sub(lambda match: "|" * len(match.group()), text)


def main_times(text: str) -> tuple[Time, ...]:
    """The periods, then the years that a text speaks of, but for those that it compares with."""
    return _listed(without_baselines(search_form(text)))


def times_of(text: str) -> tuple[Time, ...]:
    """The periods and years that a text speaks of; those that it only compares with come last."""
    return tuple(dict.fromkeys((*main_times(text), *_listed(search_form(text)))))


def baselines(text: str) -> tuple[Time, ...]:
    """The periods and years that a text only compares with: 2011 of "tăng 2 lần so với năm 2011"."""
    main = main_times(text)
    return tuple(time for time in times_of(text) if time not in main)


def _listed(text: str) -> tuple[Time, ...]:
    times = [time for _, _, time in find_times(text)]
    return tuple(dict.fromkeys(sorted(times, key=len, reverse=True)))


def same_time(first: Time, second: Time) -> bool:
    """Whether two times are one: equal, or a year and the period that it ends."""
    if not first or not second:
        return False
    return first == second or (len(first) != len(second) and first[-1] == second[-1])


def read_time(text: str) -> Time:
    """The time of write_time's form: "2021-2025", "2030", ""."""
    return tuple(text.split("-")) if text else ()


def write_time(time: Time) -> str:
    """A time as data hold it: "2021-2025", "2030", ""."""
    return "-".join(time)


def time_label(time: Time) -> str:
    """A year or period inside a sentence: "năm 2030", "giai đoạn 2021 - 2025"."""
    return f"{'năm' if len(time) == 1 else 'giai đoạn'} {bare_label(time)}"


def bare_label(time: Time) -> str:
    """The same without the word before it: "2021 - 2025"."""
    return " - ".join(time)


_PART_OF_YEAR = re.compile(
    r"(?<![\w/])(?:\d{1,2} tháng(?: đầu| cuối)?|quý (?:[ivx]+|\d)|nửa (?:đầu|cuối)) (?:của )?năm \d{4}(?!\w)"
)


def parts_of_years(text: str) -> list[str]:
    """The parts of years that a text (search form) names, as it does: "10 tháng năm 2025", "quý i năm 2026"."""
    return _PART_OF_YEAR.findall(text)


def read_day(match: re.Match[str]) -> datetime.date | None:
    """The day of a match of DAY, None for one that no calendar has ("31/02/2024")."""
    try:
        return datetime.date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None


def find_days(text: str) -> list[re.Match[str]]:
    """The days that a text writes out in full, as matches of DAY, in its order: "28/01/2022", "28 tháng 1 năm 2022"."""
    return list(_DAY.finditer(text))


def day_forms(words: str) -> tuple[str, ...]:
    """How texts write a day or a month that is given in figures ("19 11 2025"); () for no such time."""
    match = _FIGURES.fullmatch(words)
    if not match:
        return ()
    day, month, year = (one or "" for one in match.groups())
    plain = [(day.lstrip("0"), month.lstrip("0")), (day and day.zfill(2), month.zfill(2)), (day, month)]
    plain += [(day and day.zfill(2), month.lstrip("0"))]
    forms = [form for one, other in plain for form in (f"{one} tháng {other} năm {year}", f"{one} {other} {year}")]
    return tuple(dict.fromkeys(form.strip() for form in forms))


def gives_date(text: str, unit: str = "") -> bool:
    """Whether a text gives a time: a date, a year, a rhythm; unit "day" wants a day."""
    return bool((_DAY_SAID if unit == "day" else _TIME_SAID).search(search_form(text)))
