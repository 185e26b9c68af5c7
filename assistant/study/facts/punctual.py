"""Facts of what is in time: which of four days on which a thing is done keep the day that a text sets for it."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from assistant.study.facts.clauses import Clause, length, plainly, raised, whole
from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.fours import Fours
from assistant.study.facts.named_above import whose
from assistant.study.facts.own_work import says_no_matter
from assistant.study.facts.thresholds import THRESHOLD
from assistant.study.facts.verbs import begins_with_verb
from corpus.tasks.duties import find_duty

IN_TIME = "in time"  # the group of these facts
HELD = " | hạn"  # behind a clause as the subject of such a fact
_DUE = re.compile(
    r",?\s+(?P<by>trước|chậm nhất(?: là)?|đến hết)\s+ngày\s+"
    r"(?P<day>\d{1,2})(?:/| tháng )(?P<month>\d{1,2})(?:(?:/| năm )(?P<year>\d{4})|\s+(?:hằng|hàng) năm)$"
)
# The same at the head of a clause: "Trước ngày 15 tháng 12 hằng năm, báo cáo …".
_DUE_FIRST = re.compile(
    r"(?:Định kỳ |Hằng năm |Hàng năm )?(?P<due>(?:[Tt]rước|[Cc]hậm nhất(?: là)?)\s+ngày\s+"
    r"\d{1,2}(?:/| tháng )\d{1,2}(?:(?:/| năm )\d{4}|\s+(?:hằng|hàng) năm)),\s+(?P<work>.+)"
)
_SENT = re.compile(r"(?<!\w)(?:báo cáo|gửi|trình|nộp|hoàn thành)(?!\w)", re.IGNORECASE)
_DONE = re.compile(r",?\s+(?:phải )?hoàn thành$")  # said again by what is asked
_RHYTHM = re.compile(r"^(?:Định kỳ|Hằng năm|Hàng năm),?\s+(?!\d|hằng|hàng)")  # the case itself tells of years
_WORK = (6, 46)  # syllables of what is to be done
_ANY_YEAR = 2023  # of a day that comes every year; one whose February has 28 days
_OF_CASE = re.compile(r"(?:đối với|trường hợp|trong trường hợp|khi|nếu|trong)\s", re.IGNORECASE)  # no work by itself
_BY_RULE = re.compile(r" theo (?:quy định|hướng dẫn) (?:tại|của) [^,;]{4,160}(?=,|$)")  # no one is asked for it
_LONG, _LEAST_FIRST = 30, 8  # syllables of a work that is shortened, and of what is done first
_NAMED_WORK = re.compile(r"^(?:hoàn thành\s+)?(?:việc\s+)?", re.IGNORECASE)
# What says only that another work is done: "chỉ đạo tiến hành | đánh giá".
_CARRIES = re.compile(r"^(?:(?:chỉ đạo|tiến hành|tổ chức|triển khai|thực hiện)\s+)+", re.IGNORECASE)
_SENDS = re.compile(r"\s+(?:gửi|trình|nộp)(?:\s+(?:kết quả|hồ sơ|danh sách))?$")
_LEAST_DONE = 4  # syllables of a work behind who does it
_LATE, _EARLY = 3, (1, 9)  # days behind and before the day that is set
_MANY = re.compile(r"[Cc]ác\s(?!cấp\s)")


def punctual_facts(clause: Clause) -> Iterator[Fact]:
    """ "Sở A báo cáo trước ngày 31/12 hằng năm": which of four days that the office has in mind keep it, the very day
    among them: in time by "chậm nhất ngày", one day late by "trước ngày"."""
    found, work = _due(clause.text)
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
    if _OF_CASE.match(work):
        return
    planned, whom = _planned(whose(clause), work, bool(found["year"]))
    case = f"{planned}: {four.told}."
    ask = f"những {whom} nào bảo đảm đúng thời hạn?"
    common = (THRESHOLD, IN_TIME, *place, key, f"{clause.text}{HELD}", ask)
    yield Fact(*common, support=found.string[found.start("day") : found.end("month")], wrong=wrong, case=case)


def _due(text: str) -> tuple[re.Match[str] | None, str]:
    """The day by which a clause has a thing done, at its end or at its head, and what is to be done."""
    first = _DUE_FIRST.fullmatch(text)
    if first:
        due = f" {first['due'][:1].lower()}{first['due'][1:]}"
        return _DUE.fullmatch(due), first["work"]
    found = _DUE.search(text)
    return found, _DONE.sub("", text[: found.start()].rstrip(" ,")) if found else ""


def _day(found: re.Match[str]) -> date | None:
    """The day that is set; None for what no calendar has, and where no whole days of its year lie before it."""
    try:
        day = date(int(found["year"] or _ANY_YEAR), int(found["month"]), int(found["day"]))
    except ValueError:
        return None
    return day if day.timetuple().tm_yday > max(_EARLY) and day.year < date.max.year else None


def _short(work: str) -> str:
    """A long work with what is done first and to whom it is sent: what else is done on the way is left out."""
    parts = work.split(", ")
    sent = next((at for at in range(1, len(parts)) if _SENT.match(parts[at])), 0)
    long = length(work) > _LONG and sent > 1 and length(parts[0]) >= _LEAST_FIRST
    return ", ".join([parts[0], *parts[sent:]]) if long else work


def _planned(owner: str, work: str, dated: bool) -> tuple[str, str]:
    """Who does which work on which of four days, as far as the text says who, and what is asked for: of many of a kind
    four, of one body four years where it does it every year, else four days that it has in mind."""
    said = _short(_BY_RULE.sub("", _RHYTHM.sub("", work)))
    duty = find_duty(said, vague=True)
    who = owner.removesuffix(" phải ")
    if not who and duty and duty.start == 0 and length(said[duty.duty :]) >= _LEAST_DONE:
        who = _SENDS.sub("", said[: duty.end])  # "Sở Nội vụ gửi | báo cáo"
        said = said[duty.duty if who == said[: duty.end] else len(who) :].strip()
    said = _bare(_NAMED_WORK.sub("", said))
    doing = f"việc {said[:1].lower()}{said[1:]}"
    many = _MANY.match(who)
    if not who:
        return f"Có bốn dự kiến về ngày hoàn thành {doing}", "ngày"
    if many:
        return f"Bốn {who[many.end() :]} hoàn thành {doing} lần lượt vào các ngày", "nơi"
    if not dated:
        return f"Trong bốn năm, {who} hoàn thành {doing} lần lượt vào các ngày", "lần"
    return f"{raised(who)} dự kiến một trong bốn ngày để hoàn thành {doing}", "ngày"


def _bare(work: str) -> str:
    """A work by its own verb, where one stands behind those that only have it done."""
    own = _CARRIES.sub("", work)
    return own if begins_with_verb(own) else work


def _days(day: date, dated: bool) -> list[str]:
    """The day before, the very day, a day well before, and a day behind it, as a case tells them."""
    steps = (-_EARLY[0], 0, -_EARLY[1], _LATE)
    told = []
    for one in (day + timedelta(days=step) for step in steps):
        next_year = " năm sau" if one.year > day.year and not dated else ""
        told.append(f"{one.day:02}/{one.month:02}{f'/{one.year}' if dated else next_year}")
    return told


def _answers(four: Fours, within: bool, day: str) -> tuple[str, tuple[Wrong, ...]]:
    """Who is in time, and three wrong answers with what each of them missed."""
    eve, very, early, late = range(4)
    if not within:
        return four.two_of(early, eve, very, ", vẫn trong hạn", f": phải xong trước ngày {day}")
    without = Wrong(four.named(eve, early), f"bỏ sót {four.name(very)}: đúng ngày {day} vẫn trong hạn")
    missed = " và ".join(sorted((four.name(eve), four.name(very))))
    only = Wrong(four.named(early), f"bỏ sót {missed}, vẫn trong hạn")
    every = Wrong(four.named(eve, very, early, late), f"tính cả {four.name(late)}, đã quá hạn")
    return four.named(eve, very, early), (without, only, every)
