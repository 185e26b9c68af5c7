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
        ("chắc không, tôi tưởng 95%", "có phải 95% không?"),
        ("ủa em nghe nói là 3 tháng mà", "có phải 3 tháng không?"),
        ("tôi nhớ là tỉnh trồng rừng ven sông", "tỉnh trồng rừng ven sông, đúng không?"),
        ("em nghĩ nên làm gì", ""),  # it asks for something else
        ("tôi nghe nói có trồng rừng không", ""),
        ("chắc không", ""),
        ("không, cảm ơn", ""),
        ("sai rồi", ""),
        ("không có ai chịu trách nhiệm à", ""),
        ("Ai ký Nghị quyết 09?", ""),
    ],
)
def test_what_is_meant_instead(text: str, asked: str) -> None:
    assert corrected(text) == asked
