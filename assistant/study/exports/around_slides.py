"""Who does what, and the dates: the two tables on slides behind the parts of a lesson."""

import re
from collections.abc import Sequence

from assistant.study.exports.brief import brief
from assistant.study.exports.duties import duty_words, main_duties
from assistant.study.exports.figures_slides import Adder
from assistant.study.exports.lines import main_clause
from assistant.study.exports.paper import cited
from assistant.study.exports.shapes import add_grid, fits_grid
from assistant.study.exports.template import TABLE, TIMELINE
from assistant.study.facts.clauses import raised
from assistant.study.facts.verbs import begins_with_verb
from assistant.study.session import Event, Session, TaskLine

_LEAD = 18  # words of a body's name
_EVENTS, _FEW_EVENTS = 6, 5
_EVENT = (60, 45, 36, 30, 24, 20, 16)  # words of an event in a table, the most that fit
_TIME = re.compile(r"(?:từ|đến|trước|trong|giai đoạn|năm|ngày)\s", re.IGNORECASE)
_LATE = 10  # words before a date from which an event is told from its date's phrase on
# How many duties a table shows and of how many words: the first that fit.
_DUTIES = ((6, 36), (6, 32), (6, 26), (5, 30), (5, 24), (4, 32), (4, 24), (4, 18))
_WHO, _WHO_WIDTHS = ("Cơ quan, tổ chức", "Nhiệm vụ"), (4.0, 7.9)
_DATED, _DATED_WIDTHS = ("Mốc", "Nội dung"), (3.0, 8.9)


def add_around(add: Adder, session: Session) -> None:
    """The slides, each where the text has two lines for it at least."""
    if len(session.tasks) > 1:
        notes = "\n\n".join(f"{one.lead}: {one.task} ({one.citation.label})" for one in session.tasks)
        slide = add(TABLE, "Ai làm gì", notes)
        sizes = [_duty_rows(main_duties(session.tasks, most), words) for most, words in _DUTIES]
        fitted = (one for one in sizes if fits_grid(_WHO, one, _WHO_WIDTHS))
        add_grid(slide, _WHO, next(fitted, sizes[-1]), _WHO_WIDTHS)
    events = _main_events(session.timeline)
    if len(events) > 1:
        notes = "\n\n".join(f"{one.date}: {cited(one.citation)}" for one in session.timeline)
        add_grid(add(TIMELINE, "Các mốc thời gian", notes), _DATED, _event_rows(events), _DATED_WIDTHS)


def _duty_rows(duties: Sequence[TaskLine], words: int) -> list[tuple[str, ...]]:
    return [(brief(one.lead, _LEAD), f"{brief(main_clause(_first(one)), words)}{_by_when(one)}") for one in duties]


def _first(task: TaskLine) -> str:
    """The first sentence of a duty."""
    return re.split(r"\.\s", duty_words(task))[0]


def _by_when(task: TaskLine) -> str:
    """A day behind a duty of one sentence that does not say it; a rhythm ("định kỳ") is left to the notes."""
    alone = _first(task) == duty_words(task) and task.deadline not in main_clause(_first(task))
    return f" ({task.deadline})" if alone and re.search(r"\d", task.deadline) else ""


def _event_rows(events: Sequence[Event]) -> list[tuple[str, ...]]:
    """The events said whole, the last of them alone where that is too much; else all of them cut."""
    for few in (events, events[-_FEW_EVENTS:]):
        whole = [(raised(one.date), told_event(one)) for one in few]
        if fits_grid(_DATED, whole, _DATED_WIDTHS):
            return list(whole)
    shorter = ([(raised(one.date), brief(told_event(one), words)) for one in few] for words in _EVENT)
    fitted = (dated for dated in shorter if fits_grid(_DATED, dated, _DATED_WIDTHS))
    return list(next(fitted, [(raised(one.date), brief(told_event(one))) for one in few]))


def told_event(event: Event) -> str:
    """An event's words, those of a long clause from the phrase on that its date stands in."""
    before, found, behind = event.text.partition(event.date)
    start = max(before.rfind(", "), before.rfind("; "))
    inside = before.count("(") > before.count(")")  # a phrase in brackets is none of its own
    phrase = f"{before[start + 2 :]}{found}{behind}"
    alone = begins_with_verb(raised(phrase)) or _TIME.match(phrase)  # else its subject stands before it
    late = found and len(before.split()) > _LATE and start >= 0 and not inside and alone
    return main_clause(phrase if late else event.text)


def _main_events(timeline: Sequence[Event]) -> list[Event]:
    """One event a date, those to come kept before those past where there are too many."""
    first = {one.date.casefold(): one for one in reversed(timeline)}
    return sorted(list(first.values())[:_EVENTS], key=lambda one: one.order)
