"""Facts of periods: which of four days lie within the time for which a text lays a thing down."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from assistant.study.facts.clauses import Clause, length, plainly, whole
from assistant.study.facts.days import titled
from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.fours import Fours
from assistant.study.facts.thresholds import THRESHOLD

_DAY = r"(?:ngày )?(\d{1,2})(?:/| tháng )(\d{1,2})(?:/| năm )(\d{4})(?!\d)"
_FROM_TO = re.compile(rf"(?<!\w)từ {_DAY} đến hết {_DAY}", re.IGNORECASE)
_UNTIL = re.compile(rf"(?:từ nay )?đến hết {_DAY}", re.IGNORECASE)
_NAMED = re.compile(r"(?P<name>Thời (?:gian|hạn) [^:;,.]{3,60}): $")
_OF = (6, 48)  # syllables of what the period is set for
_LATER = 14  # days behind the last one


def period_facts(clause: Clause) -> Iterator[Fact]:
    """Of a clause with one period, which of four days lie in it: the day before it, its first, its last, the next."""
    if not plainly(clause):
        return
    found = list(_FROM_TO.finditer(clause.text))
    if found and len({one.groups() for one in found}) == 1:
        yield from _within(clause, found[0])
    elif not found and (until := _UNTIL.fullmatch(clause.text)):
        yield from _until(clause, until)


def _within(clause: Clause, found: re.Match[str]) -> Iterator[Fact]:
    first, last = _date(*found.groups()[:3]), _date(*found.groups()[3:])
    of = clause.text[: found.start()].rstrip(" ,")
    fits = _OF[0] <= length(of) <= _OF[1] and whole(of) and not re.search(r"[:“]|(?<!\w)đã(?!\w)", of)
    if first is None or last is None or first >= last or not fits:
        return
    four = Fours([_said(one) for one in (first - _ONE, first, last, last + _ONE)], clause.text)
    before, very, end, behind = range(4)
    wrong = (
        Wrong(four.named(very), f"bỏ sót {four.name(end)}: hết ngày {_said(last)} mới hết thời gian"),
        Wrong(four.named(before, very, end), f"tính cả {four.name(before)}, chưa đến ngày {_said(first)}"),
        Wrong(four.named(before, very, end, behind), f"tính cả {four.name(before)} và {four.name(behind)}"),
    )
    case = f"Bốn trường hợp thuộc quy định “{of}” có thời điểm lần lượt là: {four.told}."
    yield _fact(clause, four.named(very, end), "những trường hợp nào thuộc thời gian áp dụng?", case, wrong)


def _until(clause: Clause, found: re.Match[str]) -> Iterator[Fact]:
    """ "Thời gian hỗ trợ: Từ nay đến hết ngày …"."""
    named, last = _NAMED.fullmatch(titled(clause)), _date(*found.groups())
    if not named or last is None:
        return
    days = (last - timedelta(days=_LATER), last, last + _ONE, last + timedelta(days=_LATER))
    four = Fours([_said(one) for one in days], clause.text)
    early, very, late, later = range(4)
    wrong = (
        Wrong(four.named(early), f"bỏ sót {four.name(very)}: hết ngày {_said(last)} mới hết thời gian"),
        Wrong(four.named(early, very, late), f"tính cả {four.name(late)}, đã quá ngày {_said(last)}"),
        Wrong(four.named(early, very, late, later), f"tính cả {four.name(late)} và {four.name(later)}"),
    )
    name = f"{named['name'][:1].lower()}{named['name'][1:]}"
    case = f"Bốn trường hợp được giải quyết lần lượt vào các ngày: {four.told}."
    yield _fact(clause, four.named(early, very), f"những trường hợp nào còn trong {name}?", case, wrong)


def _fact(clause: Clause, key: str, ask: str, case: str, wrong: tuple[Wrong, ...]) -> Fact:
    place = (clause.document.number, clause.passage.section, *clause.span())
    common = (THRESHOLD, THRESHOLD, *place, key, f"{clause.text} | thời gian", ask)
    return Fact(*common, support=clause.text, wrong=wrong, case=case)


def _date(day: str, month: str, year: str) -> date | None:
    """A day of the calendar that has others around it, None for any other."""
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return found if date.min.year < found.year < date.max.year else None


_ONE = timedelta(days=1)


def _said(day: date) -> str:
    return f"{day.day:02}/{day.month:02}/{day.year}"
