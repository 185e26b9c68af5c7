"""Words of a text that are quoted to have them explained or reworded."""

import pytest

from assistant.understanding.quoted_words import words_to_explain, words_to_reword


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("giải thích cho học viên câu “lấy rừng làm gốc”", "lấy rừng làm gốc"),
        ('Phân tích vế "là khâu đột phá của ngành" giúp em', "là khâu đột phá của ngành"),
        ("câu “rừng là vàng, biển là bạc” trong NQ 12 hiểu thế nào", "rừng là vàng, biển là bạc"),
        ("phân tích luận điểm: trồng rừng gắn với giữ nước", "trồng rừng gắn với giữ nước"),
        ("giải thích “rừng phải được giữ như giữ nhà”", "rừng phải được giữ như giữ nhà"),
        ("giải thích “đô thị hạt nhân”", ""),  # a term: what it means is asked
        ("giải thích cụm từ “rừng là vàng biển là bạc”", ""),
        ("phân tích hạn chế của ngành rừng", ""),
        ("NQ 12 có câu “rừng là vàng” không", ""),
    ],
)
def test_a_sentence_is_told_from_a_term(text: str, words: str) -> None:
    assert words_to_explain(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("viết lại câu này cho dễ hiểu: “lấy rừng làm gốc”", "lấy rừng làm gốc"),
        ("hãy diễn đạt lại đoạn sau ngắn hơn: trồng rừng gắn với giữ nước.", "trồng rừng gắn với giữ nước"),
        ('nói lại giúp em câu "trồng rừng gắn với giữ nước" cho bà con hiểu', "trồng rừng gắn với giữ nước"),
        ("viết lại cho dễ hiểu mục tiêu của kế hoạch", ""),
        ("giải thích câu “lấy rừng làm gốc”", ""),
        ("văn bản nói gì về câu “lấy rừng làm gốc”", ""),
    ],
)
def test_a_sentence_to_be_reworded_is_read(text: str, words: str) -> None:
    assert words_to_reword(text) == words
