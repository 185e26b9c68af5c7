"""The limbs of a rule that each count so many times of a state."""

from decimal import Decimal

import pytest

from assistant.composing.case_limbs import limb_said
from assistant.understanding.kinds import Kind
from assistant.understanding.measures import Measure
from tests.assistant.small import asked

_RULE = "Thay thế nếu 02 năm liên tục xếp hạng trung bình hoặc 01 năm xếp hạng yếu"


def said(question: str, count: str, noun: str, rule: str = _RULE) -> str:
    measure = Measure(Decimal(count), noun, f"{count} {noun}")
    return limb_said(asked(Kind.YESNO, text=question, measures=(measure,)), rule)


@pytest.mark.parametrize(
    ("question", "count", "told"),
    [
        ("xã trung bình 1 năm", "1", "1 năm trung bình không thuộc trường hợp “02 năm liên tục xếp hạng trung bình”."),
        ("xã yếu 1 năm", "1", "1 năm yếu thuộc trường hợp “01 năm xếp hạng yếu”."),
        ("2 năm liên tục trung bình", "2", "2 năm trung bình thuộc trường hợp “02 năm liên tục xếp hạng trung bình”."),
        ("2 năm trung bình", "2", ""),  # whether on end is not said
        ("xã khá 1 năm", "1", ""),
        ("xã 1 năm", "1", ""),
    ],
)
def test_a_count_is_put_to_the_limb_of_its_state(question: str, count: str, told: str) -> None:
    assert said(question, count, "năm") == told


def test_nothing_is_told_of_another_unit_or_of_a_limit() -> None:
    assert said("trung bình 1 quý", "1", "quý") == ""
    assert said("xã yếu 1 năm", "1", "năm", "Xếp hạng yếu thì thay thế") == ""
    limits = "Giữ không quá 05 năm chức trưởng hoặc 03 năm chức phó"
    assert said("làm trưởng 6 năm", "6", "năm", limits) == ""
