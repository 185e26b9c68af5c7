"""A question that wants a table is told where it stands."""

import pytest

from assistant.service import Assistant

TARGETS = "Bảng này có ở trang Chỉ tiêu, tải về được tệp Excel."


@pytest.mark.parametrize(
    ("question", "page"),
    [
        ("Lập bảng các chỉ tiêu đến năm 2030", TARGETS),
        ("So sánh mục tiêu năm 2025 và năm 2030, kẻ bảng giúp", TARGETS),
        ("Ban Kinh tế Trung ương có nhiệm vụ gì, xếp thành bảng", TARGETS.replace("Chỉ tiêu", "Nhiệm vụ")),
    ],
)
def test_the_page_that_has_the_table_is_named_last(assistant: Assistant, question: str, page: str) -> None:
    assert assistant.ask(question).text.endswith(f"\n{page}")


@pytest.mark.parametrize("question", ["Kể các chỉ tiêu đến năm 2030", "Lập bảng hạn chế của du lịch"])
def test_no_page_is_named_where_none_is_wanted_or_has_it(assistant: Assistant, question: str) -> None:
    assert "tệp Excel" not in assistant.ask(question).text
