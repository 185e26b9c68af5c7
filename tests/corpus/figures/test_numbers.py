"""Numbers with what they count."""

import pytest

from corpus.figures.numbers import find_numbers, gives_figure


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("trồng 12 xã đạt chuẩn", [("12", "xã")]),
        ("giảm 5% biên chế", [("5", "%")]),
        ("sau bão số 12 và mưa lũ", []),
        ("theo Nghị quyết 347 và Nghị quyết này", []),
        ("mở rộng giai đoạn 2 của nhà máy", []),
        ("tăng từ 2 lên 3 phó chủ tịch", [("3", "phó")]),
        ("", []),
    ],
)
def test_a_word_that_joins_is_nothing_that_is_counted(text: str, found: list[tuple[str, str]]) -> None:
    assert [(one.value, one.unit) for one in find_numbers(text)] == found


@pytest.mark.parametrize(
    ("text", "gives"),
    [
        ("Sau gần 10 năm thực hiện, rừng đã xanh lại", False),  # how long it took
        ("Sau hơn 5 năm, che phủ đạt 46,5%", True),
        ("02 năm liên tục xếp hạng trung bình", True),
        ("trồng 12 xã", True),
        ("rừng xanh", False),
        ("", False),
    ],
)
def test_how_long_something_took_is_no_figure(text: str, gives: bool) -> None:
    assert gives_figure(text) is gives
