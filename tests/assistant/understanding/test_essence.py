"""What a text as a whole comes to."""

from time import perf_counter

import pytest

from assistant.understanding.essence import of_essence


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Tinh thần của nghị quyết 12 là gì", "mục tiêu của nghị quyết 12"),
        ("tư tưởng xuyên suốt của Kết luận 05-KL/TU là gì ạ", "mục tiêu của Kết luận 05-KL/TU"),
        ("Cốt lõi của NQ 12 trong một câu", "tóm tắt NQ 12, một câu"),
        ("nói gọn 2 ý: chỉ thị 7 muốn gì", "tóm tắt chỉ thị 7, 2 ý"),
        ("NQ 12 hướng tới điều gì vậy", "mục tiêu của NQ 12"),
        ("nghị quyết này ban hành để làm gì", "mục tiêu của nghị quyết này"),
        ("nói nghị quyết 12 trong một câu cho bà con hiểu", "tóm tắt nghị quyết 12, một câu"),
        ("gom NQ 12 lại còn hai câu thôi thì là câu gì", "tóm tắt NQ 12, hai câu"),
        ("NQ 12 trong đúng một câu", "tóm tắt NQ 12, một câu"),
        ("chỉ thị 7 giải quyết vấn đề gì", "mục tiêu của chỉ thị 7"),
        # of a thing in the text, of the spirit of people, and by which text something is done
        ("NQ 12 muốn gì về rừng", "NQ 12 muốn gì về rừng"),
        ("tinh thần trách nhiệm của cán bộ là gì", "tinh thần trách nhiệm của cán bộ là gì"),
        ("làm theo tinh thần NQ 12 thế nào", "làm theo tinh thần NQ 12 thế nào"),
        ("người dân muốn gì", "người dân muốn gì"),
    ],
)
def test_what_a_text_comes_to_are_its_goals(text: str, read: str) -> None:
    assert of_essence(text) == read


def test_a_long_row_of_words_costs_little() -> None:
    began = perf_counter()
    for words in ("nói gọn ", "tinh thần chung ", "nghị quyết 12 muốn ", "trong một câu "):
        of_essence(words * 5_000)
    assert perf_counter() - began < 2.0
