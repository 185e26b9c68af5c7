"""What a trainer changes in a session: the words of an item, its place, whether it stays. A quotation never changes."""

from dataclasses import replace
from typing import TypeVar

from assistant.study.session import Point, Session

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


def edit_question(session: Session, at: int, text: str) -> Session:
    """A question's stem in the trainer's words; options, key and quotation stay. A blank text changes nothing."""
    question, words = session.questions[at], " ".join(text.split())
    if not words or words == question.question:
        return session
    return replace(session, questions=put(session.questions, at, replace(question, question=words, edited=True)))


def edit_card(session: Session, at: int, text: str) -> Session:
    """A card's front in the trainer's words; its back and quotation stay. A blank text changes nothing."""
    card, words = session.flashcards[at], " ".join(text.split())
    if not words or words == card.front:
        return session
    return replace(session, flashcards=put(session.flashcards, at, replace(card, front=words, edited=True)))
