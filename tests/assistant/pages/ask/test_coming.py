"""What a refusal says of documents that are being indexed."""

import dataclasses
from collections.abc import Sequence

import pytest

from assistant.answer import Answer
from assistant.pages.ask.coming import tell_coming
from corpus.library.texts import Texts
from corpus.reading.store import Corpus, read_corpus

_SHIPPED = read_corpus().by_number["09-NQ/TW"]


def texts(numbers: Sequence[str]) -> Texts:
    """Texts of documents that differ in their numbers only."""
    documents = tuple(
        dataclasses.replace(_SHIPPED, metadata=dataclasses.replace(_SHIPPED.metadata, number=number))
        for number in numbers
    )
    return Texts(Corpus(documents), (), {})


def refusal(question: str) -> Answer:
    near = _SHIPPED.cite("II.3.2", 8763, 8827)
    return Answer(question, "Kho văn bản chưa có.", True, related=(near,), suggestions=("Câu khác?",))


@pytest.mark.parametrize("typed", ["Nghị quyết 12-NQ/TW nói gì?", "NQ 12 quy định gì?"])
def test_one_that_is_named_is_said_to_come(typed: str) -> None:
    told = tell_coming(refusal(typed), texts(["09-NQ/TW"]), texts(["09-NQ/TW", "12-NQ/TW"]))

    assert told.text.startswith("Nghị quyết số 12-NQ/TW vừa được thêm")
    assert "Kho văn bản chưa có" not in told.text
    assert told.related == ()
    assert told.suggestions == (typed, "Câu khác?")


def test_a_question_on_nothing_named_keeps_its_refusal_beside_what_comes() -> None:
    told = tell_coming(refusal("Mục tiêu nhà ở?"), texts(["1-NQ/TW"]), texts([f"{one}-NQ/TW" for one in range(1, 6)]))

    assert told.text.startswith("Kho văn bản chưa có. Câu trả lời này chưa tính đến văn bản vừa thêm (")
    names = "Nghị quyết số 2-NQ/TW, Nghị quyết số 3-NQ/TW, Nghị quyết số 4-NQ/TW và 1 văn bản khác"
    assert f"({names})" in told.text
    assert told.related


def test_where_nothing_comes_nothing_is_said() -> None:
    refused = refusal("Nghị quyết 12-NQ/TW nói gì?")

    assert tell_coming(refused, texts(["09-NQ/TW", "12-NQ/TW"]), texts(["09-NQ/TW"])) is refused  # one was taken out
