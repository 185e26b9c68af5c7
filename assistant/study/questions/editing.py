"""What a trainer changes in a session: the words of an item, its place, whether it stays. A quotation never changes."""

from dataclasses import dataclass, replace
from typing import Any, TypeVar

from assistant.study.session import OutlineRow, Point, Question, Session

Item = TypeVar("Item")


def moved(items: tuple[Item, ...], at: int, by: int) -> tuple[Item, ...]:
    """The items with one moved; past either end nothing moves."""
    to = at + by
    if not 0 <= to < len(items):
        return items
    kept = [*items[:at], *items[at + 1 :]]
    return (*kept[:to], items[at], *kept[to:])


def dropped(items: tuple[Item, ...], at: int) -> tuple[Item, ...]:
    """The items without one."""
    return (*items[:at], *items[at + 1 :])


def put(items: tuple[Item, ...], at: int, item: Item) -> tuple[Item, ...]:
    """The items with one in the place of another."""
    return (*items[:at], item, *items[at + 1 :])


def with_row(session: Session, row: int, **parts: Any) -> Session:
    """The session with other parts of a row of its outline, by the names of its fields."""
    return replace(session, outline=put(session.outline, row, replace(session.outline[row], **parts)))


def with_points(session: Session, row: int, points: tuple[Point, ...]) -> Session:
    """The session with other points in a row of its outline."""
    return with_row(session, row, points=points)


def with_talk(session: Session, row: int, talk: tuple[str, ...]) -> Session:
    """The session with other questions to talk over in a row of its outline."""
    return with_row(session, row, talk=talk, discussion=talk[0] if talk else "")


def talk_of(row: OutlineRow) -> tuple[str, ...]:
    """What a row gives to talk over; a session of old has one question alone."""
    return row.talk or ((row.discussion,) if row.discussion else ())


def edit_point(session: Session, row: int, at: int, text: str) -> Session:
    """A point in the trainer's words, marked as edited; its quotation stays. A blank text changes nothing."""
    points = session.outline[row].points
    return with_points(session, row, put(points, at, _reworded(points[at], text)))


def edit_aim(session: Session, row: int, text: str) -> Session:
    """What to bring home from a part in the trainer's words, marked as edited. A blank text changes nothing."""
    aim = session.outline[row].aim
    return with_row(session, row, aim=_reworded(aim, text)) if aim else session


def edit_contents(session: Session, row: int, text: str) -> Session:
    """What a part holds, a line each. A blank text changes nothing."""
    lines = _lines(text)
    return with_row(session, row, contents=lines) if lines else session


def edit_talk(session: Session, row: int, at: int, text: str) -> Session:
    """A question to talk over in the trainer's words. A blank text changes nothing."""
    words, talk = " ".join(text.split()), talk_of(session.outline[row])
    return with_talk(session, row, put(talk, at, words or talk[at]))


def edit_objectives(session: Session, text: str) -> Session:
    """What the session is for, a line each. A blank text changes nothing."""
    return replace(session, objectives=_lines(text) or session.objectives)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(" ".join(one.split()) for one in text.splitlines() if one.strip())


def _reworded(point: Point, text: str) -> Point:
    words = " ".join(text.split())
    return point if words in ("", point.text) else replace(point, text=words, edited=True)


def edit_summary(session: Session, at: int, text: str) -> Session:
    """A sentence of the page to hand out in the trainer's words, marked as edited. A blank text changes nothing."""
    return replace(session, summary=put(session.summary, at, _reworded(session.summary[at], text)))


def without_question(session: Session, at: int) -> Session:
    """The session without a question, which "another question" never brings again."""
    left_out = session.questions[at].id
    return replace(session, questions=dropped(session.questions, at), seen=(*session.seen, left_out))


@dataclass(frozen=True, slots=True)
class Changes:
    """A question in the trainer's words; what is blank stays as it was."""

    question: str = ""
    options: tuple[str, ...] = ()
    answer: str = ""
    explanation: str = ""
    level: str = ""


def edit_question(session: Session, at: int, changes: Changes) -> Session:
    """A question with changed words, options, key, explanation or level, marked as edited; its quotation stays."""
    question = session.questions[at]
    texts = tuple(" ".join(one.split()) for one in changes.options)
    options = texts if len(texts) == len(question.options) and all(texts) else question.options
    changed = replace(
        question,
        question=" ".join(changes.question.split()) or question.question,
        options=options,
        answer=_key(question, options, " ".join(changes.answer.split())),
        explanation=" ".join(changes.explanation.split()) or question.explanation,
        level=changes.level or question.level,
    )
    if changed == question:
        return session
    return replace(session, questions=put(session.questions, at, replace(changed, edited=True)))


def _key(question: Question, options: tuple[str, ...], answer: str) -> str:
    """The key that was chosen; where its option was reworded, the reworded one."""
    if answer and (not options or answer in options):
        return answer
    if question.answer in question.options:
        return options[question.options.index(answer if answer in question.options else question.answer)]
    return question.answer


def edit_card(session: Session, at: int, text: str) -> Session:
    """A card's front in the trainer's words; its back and quotation stay. A blank text changes nothing."""
    card, words = session.flashcards[at], " ".join(text.split())
    if not words or words == card.front:
        return session
    return replace(session, flashcards=put(session.flashcards, at, replace(card, front=words, edited=True)))
