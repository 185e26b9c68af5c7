"""Days that might stand in the place of a day by which a thing must be done."""

import re
from calendar import monthrange
from datetime import date, timedelta

_DATED = re.compile(
    r"(?<![\d/])(?P<day>\d{1,2})(?P<between>/| tháng )(?P<month>\d{1,2})(?:(?P<with>/| năm )(?P<year>\d{4}))?(?!\d)"
)
_MONTH = re.compile(r"^(?P<month>\d{1,2})(?P<with>/| năm )(?P<year>\d{4})")
_MONTHS = 12
_PLAIN_YEAR = 2023  # whose February has 28 days
_STEPS = (1, -1, 2, -2, 3, -3, -6)  # months by which a wrong day is off
_DAYS = (-7, 7, 14)  # and days, of a day with its year that ends no month


def other_days(answer: str, issued: date | None) -> tuple[str, ...]:
    """Days written as this one, some months or days off: "31/12" -> "30/11", "15/6 và 01/12" -> "15/5 và 01/11"; () for
    what no calendar has. Beside a day that lies after its text was issued none stands that lies before: no text sets
    a deadline that has passed."""
    if not moved(answer, 0):
        return ()
    months = (moved(answer, step) for step in _STEPS)
    found = [one for one in (*(_by_days(answer, step) for step in _DAYS), *months) if one]
    own = _day_of(answer)
    to_come = issued is not None and own is not None and own >= issued
    return tuple(
        dict.fromkeys(one for one in found if not to_come or issued is None or (_day_of(one) or issued) >= issued)
    )


def moved(answer: str, step: int) -> str:
    """The same days so many months on, "" where one without a year leaves its year; no month gets a day that it has
    not."""
    pattern = _DATED if _DATED.search(answer) else _MONTH
    dates = list(pattern.finditer(answer))
    if not dates or not all(_stands(one) and _reaches(one, step) for one in dates):
        return ""
    return pattern.sub(lambda one: _later(one, step), answer)


def _stands(one: re.Match[str]) -> bool:
    month, day = int(one["month"]), int(one.groupdict().get("day") or 1)
    year = int(one["year"] or _PLAIN_YEAR)
    return 1 <= month <= _MONTHS and year > 0 and 1 <= day <= monthrange(year, month)[1]


def _reaches(one: re.Match[str], step: int) -> bool:
    return bool(one["year"]) or 1 <= int(one["month"]) + step <= _MONTHS


def _later(one: re.Match[str], step: int) -> str:
    years, month = divmod(int(one["month"]) - 1 + step, _MONTHS)
    year, day = int(one["year"] or _PLAIN_YEAR) + years, one.groupdict().get("day")
    said = str(month + 1).zfill(len(one["month"]))
    dated = f"{one['with']}{year}" if one["year"] else ""
    if not day:
        return f"{said}{dated}"
    return f"{min(int(day), monthrange(year, month + 1)[1]):0{len(day)}d}{one['between']}{said}{dated}"


def _by_days(answer: str, step: int) -> str:
    """A single day with its year so many days on; "" for any other, and for the last of a month."""
    one, own = _DATED.fullmatch(answer), _day_of(answer)
    if not one or own is None or own.day == monthrange(own.year, own.month)[1]:
        return ""
    on = own + timedelta(days=step)
    day, month = str(on.day).zfill(len(one["day"])), str(on.month).zfill(len(one["month"]))
    return f"{day}{one['between']}{month}{one['with']}{on.year}"


def _day_of(words: str) -> date | None:
    """The first day or month with a year that words name, a month by its last day; None for none."""
    one = _DATED.search(words) or _MONTH.search(words)
    if not one or not one["year"]:
        return None
    year, month = int(one["year"]), int(one["month"])
    if not 1 <= month <= _MONTHS or not 1 <= year < date.max.year:
        return None
    last = monthrange(year, month)[1]
    return date(year, month, min(int(one.groupdict().get("day") or last), last))
