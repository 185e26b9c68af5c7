"""What a figure is of, where a question gives nothing but that."""

import pytest

from assistant.service import Assistant


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("354 nghìn tỉ là số gì", ["Tổng huy động vốn đầu tư toàn xã hội đạt 354 nghìn tỉ đồng"]),
        ("354.000 tỷ là gì vậy", ["Tổng huy động vốn đầu tư toàn xã hội đạt 354 nghìn tỉ đồng"]),
        ("46.5 % là chỉ tiêu gì", ["Đến năm 2025, tỉ lệ che phủ rừng", "Đến năm 2030, tỉ lệ che phủ rừng"]),
        ("con số 189 triệu nói về cái gì", ["GRDP bình quân đầu người"]),
        ("GRDP 8,8% là gì", ["tăng trưởng GRDP đạt mức 8,8%/năm"]),
    ],
)
def test_whatever_gives_the_figure_is_told(assistant: Assistant, question: str, said: list[str]) -> None:
    answer = assistant.ask(question)

    assert not answer.refused
    for one in said:
        assert one.lower() in answer.text.lower()


@pytest.mark.parametrize("question", ["999 nghìn tỉ là số gì", "12,34% là gì"])
def test_a_figure_that_no_text_gives_is_not_told(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).refused
