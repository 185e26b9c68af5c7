"""Facts of days: a clause from which the day by which a thing must be done is left out."""

import re
from collections.abc import Iterator

from assistant.study.facts.bodies import whose
from assistant.study.facts.clauses import Clause, length, plainly, raised, whole
from assistant.study.facts.fact import Fact, Wrong

DAY = "day"
_LONGEST, _LEAST = 70, 8  # syllables of a clause, and of what is said of the day in it
_DATE = r"\d{1,2}/\d{1,2}(?:/\d{4})?"
_DUE = re.compile(
    r"(?<!\w)(?:trước|chậm nhất|đến hết|hoàn thành|hoàn thành trong|hoàn thành vào|trong(?=\s+tháng))\s+"
    r"(?:là\s+)?(?:trước\s+)?(?:"
    rf"ngày\s+(?P<day>{_DATE}(?:\s+và\s+{_DATE})?|\d{{1,2}} tháng \d{{1,2}}(?: năm \d{{4}})?)"
    r"|(?:trong\s+)?tháng\s+(?P<month>\d{1,2}(?:/\d{4}| năm \d{4})))(?![\d/])"
)
_STEPS = (1, -1, 2, -2, 3, -3, -6)  # months by which a wrong day is off


def day_facts(clause: Clause) -> Iterator[Fact]:
    """A clause that gives one day, without it."""
    text = clause.text
    found = list(_DUE.finditer(text))
    fits = length(text) <= _LONGEST and whole(text) and ":" not in text and len(found) == 1
    if not fits or length(text) - length(found[0].group()) < _LEAST or not plainly(clause):
        return
    group = "day" if found[0]["day"] else "month"
    first, last = found[0].span(group)
    answer = text[first:last]
    wrong = tuple(Wrong(one) for one in _others(answer))
    place = (clause.document.number, clause.passage.section, *clause.span())
    head = whose(clause)
    yield Fact(DAY, DAY, *place, answer, text, "", raised(f"{head}{text[:first]}"), text[last:], wrong=wrong)


def _others(answer: str) -> Iterator[str]:
    """Days written as this one, some months off: "31/12" -> "30/11", "15/6 và 01/12" -> "15/7 và 01/11"."""
    for step in _STEPS:
        moved = _moved(answer, step)
        if moved:
            yield moved


def _moved(answer: str, step: int) -> str:
    month = r"(?<=/)\d{1,2}(?!\d)" if re.match(r"\d{1,2}/\d{1,2}(?!\d)", answer) else r"(?<=tháng )\d{1,2}"
    if re.match(r"\d{1,2}(?:/\d{4}| năm)", answer):
        month = r"^\d{1,2}"
    months = [int(one) for one in re.findall(month, answer)]
    if not months or not all(1 <= one + step <= 12 for one in months):
        return ""
    moved = re.sub(month, lambda one: str(int(one.group()) + step).zfill(len(one.group())), answer)
    moved = re.sub(r"^(?:29|30|31)(?=/0?2(?!\d))", "28", moved)
    return re.sub(r"^31(?=/(?:0?[469]|11)(?!\d))", "30", moved)
