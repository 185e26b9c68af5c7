"""Two times compared: goals and figures."""

import pytest

from assistant.service import Assistant


def test_the_figures_of_two_times_stand_in_pairs(assistant: Assistant) -> None:
    lines = assistant.ask("So sánh mục tiêu 2025 và 2030").text.splitlines()

    assert any(line.startswith("- Tỉ lệ đô thị hóa: 65% (2025); 70% (2030)") for line in lines)
    assert len(lines) >= 8


def test_only_the_indicators_that_are_named_are_paired(assistant: Assistant) -> None:
    text = assistant.ask("So sánh các chỉ tiêu nước sạch, rừng của năm 2025 và năm 2030").text

    assert "Tỉ lệ che phủ rừng: 46,5% (2025); 46,5% (2030)" in text
    assert "đô thị hóa" not in text


def test_figures_of_the_one_thing_that_is_named_are_no_table_of_all(assistant: Assistant) -> None:
    text = assistant.ask("số liệu nước sạch 2025 với 2030").text

    assert "70% (2025); 100% (2030)" in text
    assert "GRDP" not in text
    assert "GRDP" in assistant.ask("các con số so sánh 2025 và 2030").text


def test_goals_are_told_by_what_only_one_says_and_what_both_do(assistant: Assistant) -> None:
    text = assistant.ask("Mục tiêu 2030 và tầm nhìn 2045 khác nhau ở điểm nào?").text
    first, _, second = text.partition("Tầm nhìn đến năm 2045:")

    assert first.startswith("Mục tiêu đến năm 2030:")
    assert "một cực tăng trưởng" in first
    assert "phát thải khí nhà kính về mức không" in second
    assert "tổ chức đảng và hệ thống chính trị trong sạch" in second.partition("Cùng nêu: ")[2]


def test_an_indicator_of_a_long_name_brings_none_that_only_begins_like_it(assistant: Assistant) -> None:
    text = assistant.ask("chỉ tiêu tỉ lệ đô thị hóa 2025 và 2030").text

    assert "65%" in text
    assert "70%" in text
    assert "lao động" not in text


def test_several_indicators_that_are_listed_are_paired_each(assistant: Assistant) -> None:
    lines = assistant.ask("So sánh năng suất lao động, đô thị hóa và che phủ rừng 2025 và 2030").text.splitlines()

    assert [line.split(":")[0] for line in lines] == [
        "- Tăng trưởng năng suất lao động",
        "- Tỉ lệ đô thị hóa",
        "- Tỉ lệ che phủ rừng",
    ]


@pytest.mark.parametrize(
    "question",
    [
        "So sánh năm 2025 và 2030 về đô thị hóa, nông thôn mới",
        "kẻ bảng đô thị hóa, số xã đạt chuẩn nông thôn mới năm 2025 và 2030",
    ],
)
def test_each_thing_that_two_times_are_compared_in_is_told(assistant: Assistant, question: str) -> None:
    text = assistant.ask(question).text

    assert "65% (2025)" in text
    assert "70% (2030)" in text
    assert "81,5% (2025)" in text  # which is set for the one time alone


def test_how_much_each_of_several_things_moves_is_worked_out(assistant: Assistant) -> None:
    text = assistant.ask("Vốn đầu tư và đô thị hoá giai đoạn 2026-2030 tăng bao nhiêu so với giai đoạn trước").text

    assert "Chênh lệch: tăng 310 nghìn tỉ đồng (trợ lý tính từ hai số trên)." in text  # 664 - 354
    assert "Chênh lệch: tăng 5 điểm phần trăm (trợ lý tính từ hai số trên)." in text  # 70 - 65
    several = assistant.ask("Nước sạch và tăng trưởng giai đoạn sau tăng bao nhiêu so với giai đoạn trước").text
    assert several.count("Chênh lệch") <= 1  # two indicators are called growth


def test_three_times_are_told_each_under_its_own(assistant: Assistant) -> None:
    text = assistant.ask("So sánh mục tiêu 2025, 2030 và 2045").text
    first, _, rest = text.partition("Năm 2030:")
    second, _, third = rest.partition("Năm 2045:")

    assert "104 triệu đồng/người" in first
    assert "189 triệu đồng/người" in second
    assert "ngang tầm khu vực Châu Á" in third


def test_a_figure_that_one_time_alone_has_is_told_too(assistant: Assistant) -> None:
    text = assistant.ask("lập bảng chỉ tiêu 2 giai đoạn 2021-2025 và 2026-2030 của NQ 09").text

    assert "| Số xã đạt chuẩn nông thôn mới | 81,5% (2025) [22] | - |" in text
    assert "| Tỉ lệ nghèo đa chiều giảm | 1 - 1,5%/năm (2021 - 2025) [21] | - |" in text


def test_what_is_no_table_says_that_one_time_alone_has_it(assistant: Assistant) -> None:
    text = assistant.ask("So sánh các chỉ tiêu năm 2025 và 2030").text

    assert "Số xã đạt chuẩn nông thôn mới: 81,5% (2025), chỉ nêu cho thời gian này" in text


def test_the_times_of_two_periods_that_are_not_named_are_those_of_the_goals(assistant: Assistant) -> None:
    text = assistant.ask("So sánh các chỉ tiêu hai giai đoạn").text

    assert "Tăng trưởng GRDP: 7,1%/năm (2021 - 2025); 8,8%/năm (2026 - 2030)" in text
    assert assistant.ask("so sánh chỉ tiêu du lịch hai giai đoạn").text.count("(2026 - 2030)") == 0


def test_indicators_that_speak_of_what_is_asked_are_paired_too(assistant: Assistant) -> None:
    text = assistant.ask("chỉ tiêu về môi trường, nước sạch của hai giai đoạn đặt cạnh nhau").text

    assert "Tỉ lệ che phủ rừng: 46,5% (2025); 46,5% (2030)" in text
    assert "thu gom: 90% (2025); 100% (2030)" in text
    assert "70% (2025); 100% (2030)" in text
    assert "GRDP" not in text


def test_one_indicator_of_two_periods_is_compared_and_not_what_begins_like_it(assistant: Assistant) -> None:
    said = assistant.ask("tăng trưởng năng suất lao động 2 giai đoạn chênh nhau").text

    assert "tăng 1,7 điểm phần trăm" in said
    assert "GRDP" not in said
