"""Parts of two documents that a comparison calls by what they are on: their sections side by side."""

import pytest

from assistant.service import Assistant


@pytest.mark.parametrize(
    ("question", "sections"),
    [
        (
            "So sánh phần xây dựng Đảng của NQ 09 với phần kỷ luật, kỷ cương của KL 91",
            [("09-NQ/TW", "III.10"), ("91-KL/TU", "II.8")],
        ),
        (
            "Đối chiếu mục tài chính công của kết luận 91 với mục hạ tầng giao thông của nghị quyết 09",
            [("91-KL/TU", "II.6"), ("09-NQ/TW", "III.4")],
        ),
    ],
)
def test_both_sections_are_told(assistant: Assistant, question: str, sections: list[tuple[str, str]]) -> None:
    told = assistant.ask(question).citations

    assert list(dict.fromkeys((one.document, one.section) for one in told)) == sections


def test_a_part_that_no_heading_calls_so_is_told_from_all_that_says_it(assistant: Assistant) -> None:
    told = assistant.ask("So sánh phần nguồn nhân lực của kết luận 91 với phần cải cách hành chính của nghị quyết 09")

    assert len({one.section for one in told.citations}) > 2
