"""How long an answer is to be."""

from time import perf_counter

import pytest

from assistant.understanding.answer_length import as_passage, asked_words


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
    for words in ("trong ", "viết cho em một ", "100 ", "nửa trang "):
        asked_words(words * 10_000)
        as_passage(words * 10_000)
    assert perf_counter() - began < 2.0
