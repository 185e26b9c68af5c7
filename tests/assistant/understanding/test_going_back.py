"""A message that goes back to an earlier one goes on from that."""

import pytest

from assistant.understanding.going_back import go_back, recent, without_quotations

THREE = ["một", "hai", "ba"]


@pytest.mark.parametrize(
    ("text", "question", "history"),
    [
        ("Quay lại câu đầu, năm 2045 thì sao", "năm 2045 thì sao", ["một"]),
        ("thôi trở lại câu hỏi trước đó: ai làm?", "ai làm?", ["một", "hai"]),
        ("quay lại câu đầu tiên", "một", []),
        ("quay lại câu lúc nãy nhé", "hai", ["một"]),
        ("nhắc lại câu hỏi đầu", "một", []),
        ("xem lại câu trả lời vừa rồi", "ba", ["một", "hai"]),
        ("vừa rồi mình hỏi gì nhỉ", "ba", ["một", "hai"]),
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


def test_what_only_wants_an_answer_told_otherwise_counts_for_no_question() -> None:
    asked = ["Mục tiêu đến năm 2030?", "ngắn lại", "kẻ bảng", "ghi nguồn", "gạch đầu dòng"]

    assert recent(asked) == asked
    assert recent(["một", *THREE, "ngắn lại"]) == [*THREE, "ngắn lại"]
    assert recent([]) == []


def test_quotations_and_places_are_no_material() -> None:
    assert without_quotations(["Mục tiêu đến năm 2030?", "ngắn lại", "trích nguyên văn", "ở mục nào"]) == [
        "Mục tiêu đến năm 2030?",
        "ngắn lại",
    ]
    assert without_quotations(["trích nguyên văn"]) == ["trích nguyên văn"]
