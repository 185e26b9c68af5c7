"""The test and the cards on slides, where the trainer asks for them."""

from collections.abc import Iterator
from typing import Any

from assistant.study.exports.deck import add_slide
from assistant.study.exports.exam import key_and_why
from assistant.study.exports.paper import cited
from assistant.study.exports.shapes import put_lines
from assistant.study.exports.template import CLOSE, TALK
from assistant.study.questions.kinds import KIND_NAMES
from assistant.study.questions.versions import letter
from assistant.study.session import CHOICE, MATCHING, Question, Session


def add_test(deck: Any, session: Session) -> None:
    """The test, asked for by the trainer: a slide a question, its key in the notes; then the cards."""
    for number, question in enumerate(session.questions, start=1):
        notes = f"Đáp án: {key_and_why(question)}\n\n{cited(question.citation)}"
        slide = add_slide(deck, CLOSE, f"Câu {number}. {KIND_NAMES[question.kind]}", notes)
        put_lines(slide.placeholders[1], list(_asked(question)), 20)
    for card in session.flashcards:
        slide = add_slide(deck, TALK, "Thẻ ghi nhớ", f"{card.back}\n\n{cited(card.citation)}")
        put_lines(slide.placeholders[1], [card.front], 24)


def _asked(question: Question) -> Iterator[str]:
    yield question.question
    if question.kind == CHOICE:
        yield from (f"{letter(at)}. {option}" for at, option in enumerate(question.options))
    elif question.kind == MATCHING:
        yield from (f"{at}. {left}" for at, (left, _) in enumerate(question.pairs, start=1))
        yield from (f"{letter(at).lower()}. {option}" for at, option in enumerate(question.options))
