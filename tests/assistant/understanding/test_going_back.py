"""A message that goes back to an earlier one goes on from that."""

import pytest

from assistant.understanding.going_back import go_back

THREE = ["một", "hai", "ba"]


@pytest.mark.parametrize(
    ("text", "question", "history"),
    [
        ("Quay lại câu đầu, năm 2045 thì sao", "năm 2045 thì sao", ["một"]),
        ("thôi trở lại câu hỏi trước đó: ai làm?", "ai làm?", ["một", "hai"]),
        ("quay lại câu đầu tiên", "một", []),
        ("quay lại câu lúc nãy nhé", "hai", ["một"]),
        ("quay lại chuyện du lịch", "quay lại chuyện du lịch", THREE),
        ("câu đầu nói gì", "câu đầu nói gì", THREE),
        ("", "", THREE),
    ],
)
def test_what_is_gone_back_to(text: str, question: str, history: list[str]) -> None:
    assert go_back(text, THREE) == (question, history)


def test_where_nothing_was_asked_there_is_nothing_to_go_back_to() -> None:
    assert go_back("quay lại câu đầu", []) == ("quay lại câu đầu", [])


def test_of_one_message_the_one_before_is_that() -> None:
    assert go_back("quay lại câu trước, ai làm", ["một"]) == ("ai làm", ["một"])
