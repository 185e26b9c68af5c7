"""Questions that want an idea explained, in the form that the rules read."""

from time import perf_counter

import pytest

from assistant.understanding.explaining import of_concept


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("giải thích từ khóa: một cánh rừng già", "khái niệm “một cánh rừng già”"),
        ("Giải thích giúp em khái niệm rừng già trong nghị quyết 09", "khái niệm “rừng già” trong nghị quyết 09"),
        ("em dạy lớp 5, cần giải thích “rừng già” theo văn bản", "khái niệm “rừng già” theo văn bản"),
        ("làm rõ thuật ngữ rừng già cho học viên", "khái niệm “rừng già”"),
        ("cụm từ “rừng già” nghĩa là gì", "khái niệm “rừng già”"),
        ('học viên hỏi "rừng già" là gì thì trả lời sao', "khái niệm “rừng già”"),
        ("“rừng già” được hiểu như thế nào trong kết luận 91?", "khái niệm “rừng già” trong kết luận 91"),
        ("giải thích từ khóa PAPI", "PAPI là gì"),  # a short form
        ("thuật ngữ rừng già nghĩa là gì", "khái niệm “rừng già”"),
        ("rừng già là gì", "rừng già là gì"),
        ("rừng già nghĩa là gì vậy", "khái niệm “rừng già”"),
        ("rừng già trong kết luận 91 có nghĩa là gì", "khái niệm “rừng già” trong kết luận 91"),
        ("rừng già hiểu thế nào?", "khái niệm “rừng già”"),
        ("PAPI nghĩa là gì", "PAPI là gì"),
        ("'cửa khẩu thông minh' nghĩa là thế nào vậy", "khái niệm “cửa khẩu thông minh”"),
        ("“rừng già” là sao", "khái niệm “rừng già”"),
        ("“rừng già” tức là gì", "khái niệm “rừng già”"),
        ("điều đó nghĩa là gì", "điều đó nghĩa là gì"),
        ("dân nên hiểu thế nào về rừng già", "dân nên hiểu thế nào về rừng già"),
        ("giải thích từ ngữ", "giải thích từ ngữ"),
        ("giải thích rõ hơn khái niệm đó", "giải thích rõ hơn khái niệm đó"),
        ("phân tích từ đầu đến cuối", "phân tích từ đầu đến cuối"),
        ("", ""),
    ],
)
def test_an_idea_that_is_to_be_explained_is_asked_as_an_idea(text: str, read: str) -> None:
    assert of_concept(text) == read


def test_a_long_row_of_words_costs_little() -> None:
    began = perf_counter()
    for words in ("rừng ", "giải thích cho ", "từ “rừng” là "):
        of_concept(words * 10_000)
        of_concept(f"giải thích khái niệm {words * 10_000}")
    assert perf_counter() - began < 2.0
