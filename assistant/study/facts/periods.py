"""Facts of periods: which of four days lie within the time that a heading names.

Of a period that stands in a sentence ("các khoản vay có dư nợ từ ngày … đến hết ngày …") nothing is asked: whether
it is the day of the loan, of the balance or of the payment, only the whole rule says.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from assistant.study.facts.clauses import Clause, plainly
from assistant.study.facts.days import titled
from assistant.study.facts.fact import Fact
from assistant.study.facts.fours import Fours
from assistant.study.facts.punctual import IN_TIME
from assistant.study.facts.thresholds import THRESHOLD

_DAY = r"(?:ngày )?(\d{1,2})(?:/| tháng )(\d{1,2})(?:/| năm )(\d{4})(?!\d)"
_UNTIL = re.compile(rf"(?:từ nay )?đến hết {_DAY}", re.IGNORECASE)
_NAMED = re.compile(r"(?P<name>Thời (?:gian|hạn) (?P<what>[^:;,.]{3,60})): $")
_LATER = 14  # days behind the last one


def period_facts(clause: Clause) -> Iterator[Fact]:
    """ "Thời gian hỗ trợ: Từ nay đến hết ngày …": which of four days lie in it, its last one among them."""
    found = _UNTIL.fullmatch(clause.text) if plainly(clause) else None
    named = _NAMED.fullmatch(titled(clause)) if found else None
    last = _date(*found.groups()) if found else None
    if not named or last is None:
        return
    days = (last - timedelta(days=_LATER), last, last + _ONE, last + timedelta(days=_LATER))
    four = Fours([_said(one) for one in days], clause.text)
    until = _said(last)
    key, wrong = four.two_of(0, 1, 2, f": hết ngày {until} mới hết thời gian", f", đã quá ngày {until}")
    name = f"{named['name'][:1].lower()}{named['name'][1:]}"
    case = f"Việc {named['what']} được dự kiến vào một trong bốn ngày: {four.told}."
    place = (clause.document.number, clause.passage.section, *clause.span())
    ask = f"những ngày nào nằm trong {name}?"
    common = (THRESHOLD, IN_TIME, *place, key, f"{clause.text} | thời gian", ask)
    yield Fact(*common, support=clause.text, wrong=wrong, case=case)


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
