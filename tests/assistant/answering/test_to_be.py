"""What is to be of a branch or a name: all that the texts say of it, where nothing else is asked."""

import pytest

from assistant.service import Assistant


def test_the_way_of_a_place_is_all_that_is_to_become_of_it(assistant: Assistant) -> None:
    text = assistant.ask("Nha Trang thì phát triển theo hướng gì").text

    assert text.splitlines()[1].startswith("- Thành phố Nha Trang là đô thị hạt nhân")
    assert "3 vùng trọng điểm" in text


@pytest.mark.parametrize(
    "question",
    [
        "Cam Lâm sẽ thành gì",  # one clause says it
        "Khánh Hòa phát triển theo hướng nào",  # a whole text is of it
        "du lịch Nha Trang phát triển theo hướng gì",
        "Thủ Thiêm phát triển theo hướng gì",
        "phát triển theo hướng gì",
    ],
)
def test_of_anything_else_it_is_not_told_so(assistant: Assistant, question: str) -> None:
    assert "way of a name" not in assistant.ask(question).explanation.get("decide", [])
