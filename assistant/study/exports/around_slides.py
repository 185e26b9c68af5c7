"""Who does what, and the dates: the two tables on slides behind the parts of a lesson."""

import re
from collections.abc import Sequence
from typing import Any

from assistant.study.exports.brief import brief
from assistant.study.exports.deck import add_slide
from assistant.study.exports.duties import duty_words, main_duties
from assistant.study.exports.lines import main_clause
from assistant.study.exports.paper import cited
from assistant.study.exports.shapes import add_grid, fits_grid
from assistant.study.exports.template import TABLE, TIMELINE
from assistant.study.facts.clauses import raised, whole
from assistant.study.facts.verbs import begins_with_verb
from assistant.study.session import Event, Session, TaskLine

_BODIES = 4  # of a table from which none stands in it twice
_LEAD = 18  # words of a body's name
_EVENTS, _FEWEST_EVENTS = 6, 3
_EVENT = (60, 45, 36, 30, 24, 20, 16)  # words of an event in a table, the most that fit
_TIME = re.compile(r"(?:từ|đến|trước|trong|giai đoạn|năm|ngày)\s", re.IGNORECASE)
_DAY = re.compile(r"/|tháng")
_FIGURE = re.compile(r"\d\s*(?:%|lần|triệu|tỷ|tỉ|nghìn)|nhóm \d")
_LONG_PHRASE = 26  # words of a phrase that is cut behind its date
_WHEN = 6  # words beside a date that only say that it is one
_LATE = 10  # words before a date from which an event is told from its date's phrase on
# How many duties a table shows and of how many words: the first that fit.
_DUTIES = ((6, 36), (6, 32), (6, 26), (5, 30), (5, 24), (4, 32), (4, 24), (4, 18))
_WHO, _WHO_WIDTHS = ("Cơ quan, tổ chức", "Nhiệm vụ"), (4.0, 7.9)
_DATED, _DATED_WIDTHS = ("Mốc", "Nội dung"), (3.0, 8.9)


def add_around(deck: Any, session: Session) -> None:
    """The slides, each where the text has two lines for it at least."""
    if len(session.tasks) > 1:
        notes = "\n\n".join(f"{one.lead}: {one.task} ({one.citation.label})" for one in session.tasks)
        slide = add_slide(deck, TABLE, "Ai làm gì", notes)
        sizes = [_duty_rows(_each_once(main_duties(session.tasks, most)), words) for most, words in _DUTIES]
        fitted = (one for one in sizes if fits_grid(_WHO, one, _WHO_WIDTHS))
        add_grid(slide, _WHO, next(fitted, sizes[-1]), _WHO_WIDTHS)
    events = _main_events(session.timeline)
    if len(events) > 1:
        notes = "\n\n".join(f"{one.date}: {cited(one.citation)}" for one in session.timeline)
        add_grid(add_slide(deck, TIMELINE, "Các mốc thời gian", notes), _DATED, _event_rows(events), _DATED_WIDTHS)


def _duty_rows(duties: Sequence[TaskLine], words: int) -> list[tuple[str, ...]]:
    shown = [(one, brief(main_clause(_first(one)), words)) for one in duties]
    return [(brief(one.lead, _LEAD), f"{said}{_by_when(one, said)}") for one, said in shown]


def _each_once(duties: Sequence[TaskLine]) -> Sequence[TaskLine]:
    """One duty a body, its dated one, where the bodies are enough for a table."""
    first: dict[str, TaskLine] = {}
    for one in sorted(duties, key=lambda one: not re.search(r"\d", one.deadline)):
        first.setdefault(one.lead, one)
    return [one for one in duties if one in first.values()] if len(first) >= _BODIES else duties


def _first(task: TaskLine) -> str:
    """The first sentence of a duty."""
    return re.split(r"\.\s", duty_words(task))[0]


def _by_when(task: TaskLine, said: str) -> str:
    """A day behind a duty of one sentence that does not say it; a rhythm ("định kỳ") is left to the notes."""
    alone = _first(task) == duty_words(task) and task.deadline not in said
    return f" ({task.deadline})" if alone and re.search(r"\d", task.deadline) else ""


def _event_rows(events: Sequence[Event]) -> list[tuple[str, ...]]:
    """The events said whole, those that tell least left to the notes; where three are too much, these cut."""
    kept = list(events)
    last = max((one.order for one in kept if _headed(one)), default="")  # how far the text looks ahead
    while len(kept) > _FEWEST_EVENTS and not fits_grid(_DATED, _told_rows(kept), _DATED_WIDTHS):
        kept.remove(max((one for one in kept if one.order != last), key=_telling))
    if fits_grid(_DATED, _told_rows(kept), _DATED_WIDTHS):
        return _told_rows(kept)
    shorter = ([(raised(one.date), brief(told_event(one), words)) for one in kept] for words in _EVENT)
    fitted = (dated for dated in shorter if fits_grid(_DATED, dated, _DATED_WIDTHS))
    return list(next(fitted, [(raised(one.date), brief(told_event(one))) for one in kept]))


def _headed(event: Event) -> bool:
    """Whether an event is the goal or the vision of a year that a heading gives."""
    return event.order.endswith("-12-31") and not _DAY.search(event.date)


def _told_rows(events: Sequence[Event]) -> list[tuple[str, ...]]:
    """A row for each thing that is told, with all its dates ("Năm 2025, năm 2026")."""
    dates: dict[str, list[str]] = {}
    for one in events:
        dates.setdefault(told_event(one), []).append(one.date)
    return [(raised(", ".join(dated)), told) for told, dated in dates.items()]


def told_event(event: Event) -> str:
    """An event's words, those of a long clause from the phrase on that its date stands in."""
    before, found, behind = event.text.partition(event.date)
    start = max(before.rfind(", "), before.rfind("; "))
    inside = before.count("(") > before.count(")")  # a phrase in brackets is none of its own
    phrase = f"{before[start + 2 :]}{found}{behind}"
    opens = raised(f"{before[start + 2 :]}{found}")
    alone = (begins_with_verb(opens) or _TIME.match(phrase)) and not _says_when_alone(phrase, found)
    late = found and len(before.split()) > _LATE and start >= 0 and not inside and alone
    return main_clause(_to_its_end(phrase, found) if late else event.text)


def _says_when_alone(text: str, date: str) -> bool:
    """Whether words say by when and not what: "hoàn thành trước ngày 30/12/2025"."""
    return bool(date) and date in text and len(text.replace(date, "").split()) <= _WHEN


def _to_its_end(phrase: str, date: str) -> str:
    """A phrase to the comma behind its date, where what follows is long and another's."""
    head, _, rest = phrase.partition(date)
    told = head + date + re.split(r",\s|;", rest)[0]
    return told if len(phrase.split()) > _LONG_PHRASE and len(told.split()) > _LATE and whole(told) else phrase


def _main_events(timeline: Sequence[Event]) -> list[Event]:
    """One event a date, those to come kept before those past where there are too many."""
    first: dict[str, Event] = {}
    for one in reversed([one for one in timeline if not _says_when_alone(one.text, one.date)]):
        date = one.date.casefold()
        first[date] = min((first.get(date, one), one), key=_telling)
    return sorted(list(first.values())[:_EVENTS], key=lambda one: one.order)


def _telling(event: Event) -> tuple[bool, int]:
    """First what gives a figure or has a day, then what is short."""
    binds = _FIGURE.search(event.text) or _DAY.search(event.date)
    return not binds, len(told_event(event))
