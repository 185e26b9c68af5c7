"""Facts of what is in time: which of four days on which a thing is done keep the day that a text sets for it."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from assistant.study.facts.bodies import whose
from assistant.study.facts.clauses import Clause, length, plainly, raised, whole
from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.fours import Fours
from assistant.study.facts.own_work import says_no_matter
from assistant.study.facts.thresholds import THRESHOLD

_DUE = re.compile(
    r",?\s+(?P<by>trước|chậm nhất(?: là)?|đến hết)\s+ngày\s+"
    r"(?P<day>\d{1,2})(?:/| tháng )(?P<month>\d{1,2})(?:(?:/| năm )(?P<year>\d{4})|\s+(?:hằng|hàng) năm)$"
)
_SENT = re.compile(r"(?<!\w)(?:báo cáo|gửi|trình|nộp|hoàn thành)(?!\w)", re.IGNORECASE)
_DONE = re.compile(r",?\s+(?:phải )?hoàn thành$")  # said again by what is asked
_RHYTHM = re.compile(r"^(?:Định kỳ|Hằng năm|Hàng năm),?\s+(?!\d|hằng|hàng)")  # the case itself tells of years
_WORK = (6, 56)  # syllables of what is to be done
_ANY_YEAR = 2023  # of a day that comes every year; one whose February has 28 days
# How four days are told: of a day of one year, which plans there are; of one that comes every year, in which years.
_SEVERAL = ("những phương án", "Yêu cầu “{}” được dự kiến hoàn thành theo bốn phương án,")
_YEARLY = ("những năm", "Trong bốn năm, yêu cầu “{}” được hoàn thành")
_LATE, _EARLY = 3, (1, 9)  # days behind and before the day that is set


def punctual_facts(clause: Clause) -> Iterator[Fact]:
    """ "… báo cáo trước ngày 31/12 hằng năm": in which of four years that is done on the 30th, the 31st, the 22nd and
    in January; of a day of one year, at which of four places."""
    found = _DUE.search(clause.text)
    work = _DONE.sub("", clause.text[: found.start()].rstrip(" ,")) if found else ""
    fits = _WORK[0] <= length(work) <= _WORK[1] and whole(work) and ":" not in work and "“" not in work
    day = _day(found) if found else None
    if not found or day is None or not fits or not _SENT.search(clause.text) or not plainly(clause):
        return
    if not whose(clause) and says_no_matter(work):
        return
    within = found["by"] != "trước"  # "trước ngày 31/12": the 31st is too late
    four = Fours(_days(day, bool(found["year"])), clause.text)
    key, wrong = _answers(four, within, f"{day.day:02}/{day.month:02}")
    place = (clause.document.number, clause.passage.section, *clause.span())
    work = work if found["year"] else _RHYTHM.sub("", work)
    said = f"{whose(clause)}{work[:1].lower()}{work[1:]}"
    asked, told = _SEVERAL if found["year"] else _YEARLY
    ask, case = (
        f"{asked} nào bảo đảm đúng thời hạn?",
        f"{told.format(raised(said))} lần lượt vào các ngày: {four.told}.",
    )
    common = (THRESHOLD, THRESHOLD, *place, key, f"{clause.text} | hạn", ask)
    yield Fact(*common, support=clause.text[found.start("day") : found.end("month")], wrong=wrong, case=case)


def _day(found: re.Match[str]) -> date | None:
    """The day that is set; None for what no calendar has, and where no whole days of its year lie before it."""
    try:
        day = date(int(found["year"] or _ANY_YEAR), int(found["month"]), int(found["day"]))
    except ValueError:
        return None
    return day if day.timetuple().tm_yday > max(_EARLY) and day.year < date.max.year else None


def _days(day: date, dated: bool) -> list[str]:
    """The day before, the very day, a day well before and one behind it, as a case tells them."""
    steps = (-_EARLY[0], 0, -_EARLY[1], _LATE)
    told = []
    for one in (day + timedelta(days=step) for step in steps):
        next_year = " năm sau" if one.year > day.year and not dated else ""
        told.append(f"{one.day:02}/{one.month:02}{f'/{one.year}' if dated else next_year}")
    return told


def _answers(four: Fours, within: bool, day: str) -> tuple[str, tuple[Wrong, ...]]:
    """Who is in time, and three wrong answers with what each of them missed."""
    on = f"đúng ngày {day} vẫn trong hạn" if within else f"hạn là trước ngày {day}"
    eve, very, early, late = range(4)
    with_it, without = four.named(eve, very, early), four.named(eve, early)
    right, other = (with_it, without) if within else (without, with_it)
    miss = f"bỏ sót {four.name(very)}: {on}" if within else f"tính cả {four.name(very)}: {on}"
    missed = sorted((four.name(eve), *([four.name(very)] if within else [])))
    only = Wrong(four.named(early), f"bỏ sót {' và '.join(missed)}, đã hoàn thành trong hạn")
    every = Wrong(four.named(eve, very, early, late), f"tính cả {four.name(late)}, đã quá hạn")
    return right, (Wrong(other, miss), only, every)
