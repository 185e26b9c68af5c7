"""A message that corrects the one before is told from one that only says no."""

import pytest

from assistant.understanding.correcting import corrected


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("nhầm, ý tôi là 2030", "còn 2030"),
        ("không, tôi hỏi về rác thải", "còn rác thải"),
        ("à không phải, năm 2025 cơ", "còn năm 2025"),
        ("ý em là cấp xã", "còn cấp xã"),
        ("không, tôi muốn hỏi tỉ lệ che phủ rừng là bao nhiêu", "tỉ lệ che phủ rừng là bao nhiêu"),
        ("không, cảm ơn", ""),
        ("sai rồi", ""),
        ("không có ai chịu trách nhiệm à", ""),
        ("Ai ký Nghị quyết 09?", ""),
    ],
)
def test_what_is_meant_instead(text: str, asked: str) -> None:
    assert corrected(text) == asked
