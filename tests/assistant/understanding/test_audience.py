"""Whom a talk is for."""

from time import perf_counter

import pytest

from assistant.understanding.audience import without_audience


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("giảng NQ 12 cho cán bộ thôn cần nhấn mạnh điểm nào", "giảng NQ 12 cần nhấn mạnh điểm nào"),
        ("Khi quán triệt Nghị quyết 12-NQ/TW tới đoàn viên thì nên tập trung vào đâu",
         "giảng Nghị quyết 12-NQ/TW thì nên tập trung vào đâu"),
        ("dạy kết luận 5 cho học sinh lớp 9, tôi nên nói gì", "giảng kết luận 5, tôi nên nói gì"),
        ("đảng viên phải thuộc những con số nào của NQ 12", "phải thuộc những con số nào của NQ 12"),
        ("các con số nào hội viên cần nhớ trong NQ 12", "các con số nào cần nhớ trong NQ 12"),
        ("điểm mới, ý cần nhấn mạnh khi tuyên truyền NQ 12 cho bà con", "điểm mới, ý cần nhấn mạnh của NQ 12"),
        ("những nội dung trọng tâm lúc quán triệt kết luận 5 là gì", "những nội dung trọng tâm của kết luận 5 là gì"),
        ("ai phải làm gì khi tuyên truyền NQ 12", "ai phải làm gì khi tuyên truyền NQ 12"),
        ("ý cần nhấn mạnh khi phổ biến NQ 12 cho dân về rừng", "ý cần nhấn mạnh khi phổ biến NQ 12 cho dân về rừng"),
        # of a subject, and what people have to do
        ("giảng NQ 12 về rừng cho cán bộ thôn cần nhấn mạnh điểm nào",
         "giảng NQ 12 về rừng cho cán bộ thôn cần nhấn mạnh điểm nào"),
        ("NQ 12 giao gì cho cán bộ thôn cần nhấn mạnh", "NQ 12 giao gì cho cán bộ thôn cần nhấn mạnh"),
        ("đảng viên cần làm gì theo NQ 12", "đảng viên cần làm gì theo NQ 12"),
    ],
)  # fmt: skip
def test_whom_a_talk_is_for_is_no_part_of_the_question(text: str, left: str) -> None:
    assert without_audience(text) == left


def test_a_long_row_of_words_costs_little() -> None:
    began = perf_counter()
    for words in ("giảng NQ 12 cho ", "cán bộ cần nhớ ", "học viên cần ", "khi nếu muốn "):
        without_audience(words * 5_000)
    assert perf_counter() - began < 2.0
