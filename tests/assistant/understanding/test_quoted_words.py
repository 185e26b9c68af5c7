"""Words of a text that are quoted to have them explained."""

import pytest

from assistant.understanding.quoted_words import words_to_explain


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
