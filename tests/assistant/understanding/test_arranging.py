"""How long an answer is to be, and in what form and order."""

from time import perf_counter

import pytest

from assistant.understanding.arranging import as_passage, asked_words, without_arrangement


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("gộp các nhiệm vụ về rừng thành một đoạn ngắn", "các nhiệm vụ về rừng"),
        ("Tổng hợp giúp em hạn chế và nguyên nhân vào 1 đoạn văn ngắn gọn nhé.", "hạn chế và nguyên nhân"),
        ("rừng được giữ thế nào, gộp lại thành một đoạn giúp em", "rừng được giữ thế nào"),
        ("rừng thì sao, gộp cả hai cho em một đoạn", "rừng thì sao"),
        ("trình bày các vùng rừng theo thứ tự ưu tiên", "trình bày các vùng rừng"),
        ("hỗ trợ người trồng rừng theo thứ tự ưu tiên", "hỗ trợ người trồng rừng theo thứ tự ưu tiên"),
        ("trình bày các vùng theo thứ tự ưu tiên nào", "trình bày các vùng theo thứ tự ưu tiên nào"),
        ("còn của kết luận 91? so sánh giúp", "còn của kết luận 91"),
        ("kết luận 91 nói gì, so sánh giúp", "kết luận 91 nói gì, so sánh giúp"),
        ("gộp thành một đoạn", "gộp thành một đoạn"),
        ("gộp xã thành một đoạn đường mới", "gộp xã thành một đoạn đường mới"),
        ("", ""),
    ],
)
def test_the_form_in_which_an_answer_is_wanted_is_no_part_of_the_question(text: str, left: str) -> None:
    assert without_arrangement(text) == left


@pytest.mark.parametrize(
    ("text", "words", "passage"),
    [
        ("viết 150 chữ về rừng", 150, False),
        ("tóm tắt kết luận trong 100 từ", 100, False),
        ("gộp các ý về rừng thành một đoạn ngắn", 100, True),
        ("viết cho em một đoạn văn về rừng", 150, True),
        ("viết đoạn văn 80 chữ về rừng", 80, True),
        ("nói về rừng trong nửa trang", 200, False),
        ("mở bài phát biểu 2 phút về rừng", 280, False),
        ("tiết giảng 2 tiết về rừng", 0, False),
        ("trồng rừng 30 phút một lần", 0, False),
        ("có đúng 150 từ khóa về rừng", 0, False),
        ("viết đoạn nào về rừng", 0, False),
        ("đầu tư thành một đoạn đường", 0, False),
        ("rừng", 0, False),
        ("", 0, False),
    ],
)
def test_how_long_an_answer_is_to_be_is_read(text: str, words: int, passage: bool) -> None:
    assert asked_words(text) == words
    assert as_passage(text) is passage


def test_a_long_row_of_words_costs_little() -> None:
    began = perf_counter()
    for words in (
        "gộp lại ",
        "gộp rừng thành một đoạn ngắn ",
        ", gộp cả hai giúp em ",
        "trình bày theo thứ tự ",
        "trong ",
    ):
        without_arrangement(words * 10_000)
        without_arrangement(f"trình bày {words * 10_000}")
        asked_words(words * 10_000)
    assert perf_counter() - began < 2.0
