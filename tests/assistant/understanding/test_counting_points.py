"""A follow-up that counts the points told is told from one that asks for a figure."""

import pytest

from assistant.understanding.counting_points import counts_points


@pytest.mark.parametrize(
    ("text", "before", "counts"),
    [
        ("có mấy trọng tâm", "trọng tâm cải cách hành chính là gì", True),
        ("tất cả mấy ý vậy", "du lịch được nêu thế nào", True),
        ("có mấy huyện", "trọng tâm cải cách hành chính là gì", False),
        ("bao nhiêu phần trăm", "trọng tâm cải cách hành chính là gì", False),
    ],
)
def test_what_is_counted(text: str, before: str, counts: bool) -> None:
    assert counts_points(text, before) is counts
