"""Which points of a part of a text weigh most."""

import pytest

from assistant.understanding.weighing import asks_weightiest, without_weight


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("3 hạn chế lớn nhất của tỉnh", "3 hạn chế của tỉnh"),
        ("nhiệm vụ nào quan trọng nhất", "nhiệm vụ nào"),
        ("Điểm yếu nhất của huyện là gì", "Điểm yếu của huyện là gì"),
        ("giải pháp cần chú ý nhất về rừng", "giải pháp về rừng"),
        ("3 điều quan trọng nhất của nghị quyết", "3 điều quan trọng nhất của nghị quyết"),  # an order to sum up
    ],
)
def test_the_weightiest_points_are_asked_for_as_all_of_them(text: str, plain: str) -> None:
    assert asks_weightiest(text.lower())
    assert without_weight(text, lambda _: 0) == plain


@pytest.mark.parametrize(
    "text", ["xã nào nghèo nhất", "nhiệm vụ nhất là về rừng", "thống nhất mục tiêu", "mục tiêu", ""]
)
def test_nothing_else_is(text: str) -> None:
    assert not asks_weightiest(text)
    assert without_weight(text, lambda _: 0) == text


def test_what_a_text_calls_so_itself_is_asked_for_by_its_words() -> None:
    text = "nhiệm vụ nào là quan trọng nhất"

    assert without_weight(text, lambda words: words == "nhiệm vụ quan trọng nhất") == text
