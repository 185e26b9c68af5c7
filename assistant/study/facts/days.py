"""Facts of days: a clause from which the day by which a thing must be done is left out."""

import re
from calendar import monthrange
from collections.abc import Iterator

from assistant.study.facts.bodies import whose
from assistant.study.facts.clauses import Clause, length, plainly, raised, whole
from assistant.study.facts.fact import Fact, Wrong

DAY = "day"
_LONGEST = 70  # syllables of a clause
_LEAST, _LEAST_TITLED = 8, 5  # of what is said of the day in it, in its own words or behind its heading
_SHORT = 14  # syllables of a clause that says too little without its heading
_DATE = r"\d{1,2}/\d{1,2}(?:/\d{4})?"
_DUE = re.compile(
    r"(?<!\w)(?:trước|chậm nhất|đến hết|hoàn thành|hoàn thành trong|hoàn thành vào|trong(?=\s+tháng))\s+"
    r"(?:là\s+)?(?:trước\s+)?(?:"
    rf"ngày\s+(?P<day>{_DATE}(?:\s+và\s+{_DATE})?|\d{{1,2}} tháng \d{{1,2}}(?: năm \d{{4}})?)"
    r"|(?:trong\s+)?tháng\s+(?P<month>\d{1,2}(?:/\d{4}| năm \d{4})))(?![\d/])"
)
_DATED = re.compile(r"(?<![\d/])(?P<day>\d{1,2})(?P<between>/| tháng )(?P<month>\d{1,2})(?!\d)")
_MONTH = re.compile(r"^(?P<month>\d{1,2})(?=/\d{4}| năm)")
_MONTHS, _DAYS = 12, 31
_PLAIN_YEAR = 2023  # whose February has 28 days
_STEPS = (1, -1, 2, -2, 3, -3, -6)  # months by which a wrong day is off


def day_facts(clause: Clause) -> Iterator[Fact]:
    """A clause that gives one day, without it."""
    text = clause.text
    found = list(_DUE.finditer(text))
    fits = length(text) <= _LONGEST and whole(text) and ":" not in text and len(found) == 1
    titled = _titled(clause) if length(text) <= _SHORT else ""
    least = _LEAST_TITLED if titled else _LEAST
    if not fits or length(f"{titled}{text}") - length(found[0].group()) < least or not plainly(clause):
        return
    group = "day" if found[0]["day"] else "month"
    first, last = found[0].span(group)
    answer = text[first:last]
    wrong = tuple(map(Wrong, _others(answer)))
    if not wrong:
        return
    place = (clause.document.number, clause.passage.section, *clause.span())
    head = whose(clause) or titled
    before = raised(f"{head}{text[:1].lower() if head else text[:1]}{text[1:first]}")
    yield Fact(DAY, DAY, *place, answer, text, "", before, text[last:], wrong=wrong)


def _titled(clause: Clause) -> str:
    """The heading of a short clause that is all of its section: "Thời gian hỗ trợ: "."""
    section = clause.document.sections[clause.passage.section]
    alone = clause.passage.text.rstrip(" .;") == clause.text
    return f"{section.title.rstrip(' .:')}: " if section.title and alone and not section.title.isupper() else ""


def _others(answer: str) -> tuple[str, ...]:
    """Days written as this one, some months off: "31/12" -> "30/11", "15/6 và 01/12" -> "15/5 và 01/11"; none of a
    day that no calendar has."""
    if not _moved(answer, 0):
        return ()
    return tuple(moved for step in _STEPS if (moved := _moved(answer, step)))


def _moved(answer: str, step: int) -> str:
    """The same days so many months on, "" where one leaves its year; no month gets a day that it has not."""
    dates = list(_DATED.finditer(answer)) or list(_MONTH.finditer(answer))
    months = [int(one["month"]) + step for one in dates]
    days = [int(one.groupdict().get("day") or 1) for one in dates]
    if not dates or not all(1 <= one <= _MONTHS for one in months) or not all(1 <= one <= _DAYS for one in days):
        return ""

    def later(one: re.Match[str]) -> str:
        month = int(one["month"]) + step
        said = str(month).zfill(len(one["month"]))
        day = one.groupdict().get("day")
        if not day:
            return said
        return f"{min(int(day), monthrange(_PLAIN_YEAR, month)[1]):0{len(day)}d}{one['between']}{said}"

    return (_DATED if _DATED.search(answer) else _MONTH).sub(later, answer)
