"""A figure of several times where a question names none."""

import pytest

from assistant.service import Assistant


@pytest.mark.parametrize(
    ("question", "figures"),
    [
        ("Năng suất lao động phải tăng bao nhiêu một năm?", ["6,1%", "7,8%"]),
        ("tỉ lệ lao động phi nông nghiệp", ["77,97%", "81,91%"]),
        ("tỉ lệ đô thị hóa", ["65%", "70%"]),
        ("Tổng vốn đầu tư toàn xã hội giai đoạn 2021 - 2030 là bao nhiêu?", ["354 nghìn tỉ", "664 nghìn tỉ"]),
    ],
)
def test_each_time_is_given_with_its_own_figure(assistant: Assistant, question: str, figures: list[str]) -> None:
    text = assistant.ask(question).text

    assert [text.find(one) for one in figures] == sorted(text.find(one) for one in figures)
    assert all(one in text for one in figures)
    assert "2025" in text
    assert "2030" in text


@pytest.mark.parametrize("question", ["Tỉ lệ đô thị hóa đến năm 2025 là bao nhiêu?", "tỉ lệ đô thị hóa 2025"])
def test_of_a_time_that_is_named_there_is_one_figure(assistant: Assistant, question: str) -> None:
    text = assistant.ask(question).text

    assert "65%" in text
    assert "70%" not in text


def test_an_indicator_of_one_time_is_given_with_it(assistant: Assistant) -> None:
    assert assistant.ask("tỉ lệ nghèo đa chiều").text.startswith("Giai đoạn 2021 - 2025, ")


def test_a_part_of_an_indicator_that_is_called_one_is_given_for_each_time(assistant: Assistant) -> None:
    first, second = assistant.ask("chỉ tiêu nước sạch").text.split(" [1]. ")

    assert first.startswith("Đến năm 2025, ")
    assert first.endswith("70%")
    assert second.startswith("Đến năm 2030, tỉ lệ sử dụng nước sạch")
    assert "100%" in second


@pytest.mark.parametrize(
    "question", ["vốn đầu tư toàn xã hội tới 2030", "vốn đầu tư toàn xã hội từ nay đến 2030 là bao nhiêu"]
)
def test_what_comes_together_up_to_a_year_is_told_of_the_periods_before_it_too(
    assistant: Assistant, question: str
) -> None:
    text = assistant.ask(question).text

    assert "2021 - 2025, tổng huy động vốn đầu tư toàn xã hội đạt 354 nghìn tỉ đồng" in text
    assert "2026 - 2030, tổng huy động vốn đầu tư toàn xã hội đạt 664 nghìn tỉ đồng" in text


@pytest.mark.parametrize(
    ("question", "other"),
    [
        ("vốn đầu tư toàn xã hội giai đoạn 2026 - 2030", "354"),
        ("tổng vốn đầu tư toàn xã hội đến năm 2025", "664"),
        ("tăng trưởng GRDP đến năm 2030 là bao nhiêu", "7,1%"),
    ],
)
def test_a_period_that_is_named_a_rate_and_the_first_period_stand_alone(
    assistant: Assistant, question: str, other: str
) -> None:
    assert other not in assistant.ask(question).text
