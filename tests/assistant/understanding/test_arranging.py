"""In what form and order an answer is wanted."""

from time import perf_counter

import pytest

from assistant.understanding.arranging import without_arrangement


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("gộp các nhiệm vụ về rừng thành một đoạn ngắn", "các nhiệm vụ về rừng"),
        ("Tổng hợp giúp em hạn chế và nguyên nhân vào 1 đoạn văn ngắn gọn nhé.", "hạn chế và nguyên nhân"),
        ("tóm tắt hạn chế về rừng thành một đoạn", "hạn chế về rừng"),
        ("rừng được giữ thế nào, gộp lại thành một đoạn giúp em", "rừng được giữ thế nào"),
        ("rừng thì sao, gộp cả hai cho em một đoạn", "rừng thì sao"),
        ("trình bày các vùng rừng theo thứ tự ưu tiên", "trình bày các vùng rừng"),
        ("hỗ trợ người trồng rừng theo thứ tự ưu tiên", "hỗ trợ người trồng rừng theo thứ tự ưu tiên"),
        ("trình bày các vùng theo thứ tự ưu tiên nào", "trình bày các vùng theo thứ tự ưu tiên nào"),
        ("còn của kết luận 91? so sánh giúp", "còn của kết luận 91"),
        ("kết luận 91 nói gì, so sánh giúp", "kết luận 91 nói gì, so sánh giúp"),
        ("tóm tắt nghị quyết 12 trong một câu", "tóm tắt nghị quyết 12 trong một câu"),
        ("tóm tắt NQ 12 trong 1 câu", "tóm tắt NQ 12 trong 1 câu"),
        ("gộp thành một đoạn", "gộp thành một đoạn"),
        ("gộp xã thành một đoạn đường mới", "gộp xã thành một đoạn đường mới"),
        ("", ""),
    ],
)
def test_the_form_in_which_an_answer_is_wanted_is_no_part_of_the_question(text: str, left: str) -> None:
    assert without_arrangement(text) == left


def test_a_long_row_of_words_costs_little() -> None:
    began = perf_counter()
    for words in (
        "gộp lại ",
        "gộp rừng thành một đoạn ngắn ",
        ", gộp cả hai giúp em ",
        "trình bày theo thứ tự ",
    ):
        without_arrangement(words * 10_000)
        without_arrangement(f"trình bày {words * 10_000}")
    assert perf_counter() - began < 2.0
