"""Whether a question asks who does something."""

import pytest

from assistant.understanding.acting import asks_who_acts


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("ai phải lo việc trồng rừng", True),
        ("cơ quan nào theo dõi nghị quyết", True),
        ("ai kiểm tra việc ấy", True),
        ("ai được bảo vệ", False),
        ("báo cáo gửi cho ai theo dõi", False),  # to whom
        ("rừng cháy thì ai chịu trách nhiệm", False),  # what follows
        ("ai chịu trách nhiệm trồng rừng", True),
        ("ai thẩm định hồ sơ", True),
        ("cơ quan nào chủ trì trồng rừng", True),
        ("do ai sao lưu dữ liệu", True),
        ("ai sao lục văn bản", True),
        ("ai có quyền khóa sổ", True),
        ("ai thuộc diện miễn phí", False),
        ("ai là trưởng ban", False),
        ("ai", False),
        ("", False),
        ("ai nào " * 20_000, False),
    ],
)
def test_who_acts_is_told_from_whom_it_is_done_to(text: str, asks: bool) -> None:
    assert asks_who_acts(text) is asks
