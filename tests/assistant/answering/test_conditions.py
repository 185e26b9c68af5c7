"""What must hold for something to be."""

import pytest

from assistant.service import Assistant


@pytest.mark.parametrize(
    "question",
    [
        "khi nào tập thể lãnh đạo được xếp loại hoàn thành xuất sắc",
        "điều kiện để tập thể lãnh đạo được hoàn thành xuất sắc",
    ],
)
def test_when_a_thing_may_be_is_told_by_what_must_hold(question: str, assistant: Assistant) -> None:
    answer = assistant.ask(question)

    assert "phải có kết quả xếp hạng cải cách hành chính xếp hạng tốt" in answer.text
    assert [one.section for one in answer.citations] == ["II.8"]


@pytest.mark.parametrize("question", ["khi nào sân bay được bán", "bao giờ xong cao tốc Bắc - Nam"])
def test_a_day_that_no_text_gives_is_not_made_of_what_is_near(question: str, assistant: Assistant) -> None:
    assert assistant.ask(question).refused
