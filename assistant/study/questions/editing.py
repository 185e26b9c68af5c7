"""What a trainer changes in a session: the words of an item, its place, whether it stays. A quotation never changes."""

from dataclasses import dataclass, replace
from typing import TypeVar

from assistant.study.session import Point, Question, Session

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


def with_points(session: Session, row: int, points: tuple[Point, ...]) -> Session:
    """The session with other points in a row of its outline."""
    return replace(session, outline=put(session.outline, row, replace(session.outline[row], points=points)))


def edit_point(session: Session, row: int, at: int, text: str) -> Session:
    """A point in the trainer's words, marked as edited; its quotation stays. A blank text changes nothing."""
    point = session.outline[row].points[at]
    words = " ".join(text.split())
    if not words or words == point.text:
        return session
    points = put(session.outline[row].points, at, replace(point, text=words, edited=True))
    return with_points(session, row, points)


def edit_summary(session: Session, at: int, text: str) -> Session:
    """A sentence of the page to hand out in the trainer's words, marked as edited. A blank text changes nothing."""
    point, words = session.summary[at], " ".join(text.split())
    if not words or words == point.text:
        return session
    return replace(session, summary=put(session.summary, at, replace(point, text=words, edited=True)))


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
