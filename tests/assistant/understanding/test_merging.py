"""Follow-ups that want the answers before told as one."""

from time import perf_counter

import pytest

from assistant.understanding.merging import merges


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("gộp hai cái đó thành một đoạn ngắn giúp tôi", 2),
        ("Giúp tôi ghép 3 nội dung trên lại", 3),
        ("gop 2 cau tra loi tren lai", 2),
        ("Kết hợp cả hai ý vừa nêu thành một đoạn", 2),
        ("gom 3 ý về trồng rừng", 0),  # points of a subject
        ("gộp hai xã đó thành một xã lớn", 0),  # a thing of the texts
        ("hai cái đó khác nhau gì", 0),
        ("", 0),
    ],
)
def test_so_many_answers_are_to_be_told_as_one(text: str, count: int) -> None:
    assert merges(text) == count


def test_a_long_message_costs_little() -> None:
    start = perf_counter()
    merges("gộp hai cái đó " * 20000)
    merges("giúp tôi " * 20000)

    assert perf_counter() - start < 2
