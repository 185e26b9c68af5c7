"""The targets that rise most from one time to another, and those that stay."""

import pytest

from assistant.service import Assistant


def lines(assistant: Assistant, question: str) -> list[str]:
    return [line for line in assistant.ask(question).text.splitlines() if line]


@pytest.mark.parametrize("question", ["chỉ tiêu nào tăng nhiều nhất", "những chỉ tiêu tăng mạnh nhất đến năm 2030"])
def test_those_that_rise_most_come_first_with_how_often(assistant: Assistant, question: str) -> None:
    lead, *told = lines(assistant, question)

    assert lead == "Tăng nhiều nhất (gấp 1,88 lần; 1,82 lần; 1,43 lần; trợ lý tính từ các số dưới đây):"
    assert [one.split(":")[0] for one in told] == [  # 664 / 354, 189 / 104, 100 / 70
        "- Tổng huy động vốn đầu tư toàn xã hội",
        "- GRDP bình quân đầu người",
        "- Tỉ lệ sử dụng nước sạch, nước hợp vệ sinh của dân cư thành thị, dân cư nông thôn",
    ]


@pytest.mark.parametrize("question", ["chỉ tiêu nào không thay đổi giữa 2025 và 2030", "chỉ tiêu nào 2030 giữ nguyên"])
def test_those_that_stay_are_told_alone(assistant: Assistant, question: str) -> None:
    assert lines(assistant, question) == [
        "Giữ nguyên giữa hai thời gian:",
        "- Tỉ lệ che phủ rừng: 46,5% (2025); 46,5% (2030) [1][2].",
    ]


def test_those_that_stay_or_rise_are_told_together(assistant: Assistant) -> None:
    lead, *told = lines(assistant, "những chỉ tiêu nào giữ nguyên hoặc tăng từ 2025 sang 2030?")

    assert lead == "Giữ nguyên hoặc tăng giữa hai thời gian:"
    assert len(told) == 12
    assert [one for one in told if "rừng: 46,5% (2025); 46,5% (2030)" in one]


def test_what_is_to_be_cut_is_no_move(assistant: Assistant) -> None:
    assert "Giữ nguyên" not in assistant.ask("các chỉ tiêu về giảm nghèo").text
    assert "tăng nhiều nhất" not in assistant.ask("Kể các chỉ tiêu đến năm 2030").text


def test_a_document_without_figures_of_two_times_has_no_move(assistant: Assistant) -> None:
    assert "Giữ nguyên" not in assistant.ask("chỉ tiêu nào giữ nguyên trong Kết luận 91").text
