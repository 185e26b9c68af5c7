"""What a question takes for so."""

import pytest

from assistant.composing.taken_for_so import TO_BE, is_on_condition
from assistant.service import Assistant
from assistant.understanding.kinds import Kind
from tests.assistant.small import asked

MERGED = "Sắp xếp các xã không đủ điều kiện, tiêu chuẩn theo quy định"


@pytest.mark.parametrize(
    ("question", "said", "on_condition"),
    [
        ("xã em có phải sáp nhập không", MERGED, True),
        ("xã không đủ điều kiện có phải sáp nhập không", MERGED, False),  # it puts the condition
        ("xã em có phải sáp nhập không", "Sắp xếp tất cả các xã", False),
        ("trường có được tự chủ không", "Trường đáp ứng đủ các tiêu chí được tự chủ", True),
        ("có tạo điều kiện cho doanh nghiệp không", "Tạo điều kiện thuận lợi cho doanh nghiệp", False),
    ],
)
def test_a_yes_is_left_to_the_condition_that_a_clause_puts(question: str, said: str, on_condition: bool) -> None:
    assert is_on_condition(asked(Kind.YESNO, text=question), said) is on_condition


@pytest.mark.parametrize(
    ("question", "to_be"),
    [
        ("tỉ lệ hộ nghèo hiện nay là bao nhiêu", True),
        ("tỉ lệ lao động phi nông nghiệp năm 2025 là bao nhiêu", False),
    ],
)
def test_a_figure_of_today_is_not_told_by_what_is_to_be_reached(
    assistant: Assistant, question: str, to_be: bool
) -> None:
    assert assistant.ask(question).text.startswith(TO_BE) is to_be
