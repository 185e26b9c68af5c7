"""What sets a text apart from earlier ones is what is new in it."""

import pytest

from assistant.understanding.beside_before import of_what_was_before


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("kết luận 12 khác gì trước đây", "kết luận 12 có gì mới"),
        ("điểm nổi bật của nghị quyết 21 so với trước kia", "nghị quyết 21 có gì mới"),
        ("nghị quyết 21 đổi mới ở điểm nào so với các văn bản trước?", "nghị quyết 21 có gì mới"),
        ("có sự thay đổi gì so với giai đoạn trước không", "văn bản này có gì mới"),
        ("kết luận 12 khác kết luận 11 ở điểm nào", "kết luận 12 khác kết luận 11 ở điểm nào"),
        ("trồng rừng khác gì trước đây", "trồng rừng khác gì trước đây"),
        ("tình hình nêu trong nghị quyết 21 trước đây", "tình hình nêu trong nghị quyết 21 trước đây"),
        ("trước đây", "trước đây"),
    ],
)
def test_it_is_asked_in_one_form(question: str, asked: str) -> None:
    assert of_what_was_before(question) == asked
