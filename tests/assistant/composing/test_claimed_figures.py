"""The figure that a question claims, beside the one that a clause gives."""

from decimal import Decimal

import pytest

from assistant.composing.claimed_figures import figure_claimed, gives_other_figure
from assistant.understanding.kinds import Kind
from tests.assistant.small import asked


@pytest.mark.parametrize(
    ("text", "clause", "other"),
    [
        ("rừng được 104 triệu đồng", "Rừng được 100 triệu đồng.", True),
        ("rừng được 104 triệu đồng", "Rừng được 104 triệu đồng.", False),
        ("rừng được 104 triệu", "Rừng được 100 triệu đồng.", True),  # of any unit
        ("rừng được 104 triệu đồng", "Rừng rộng 100 ha.", False),  # of another kind
        ("rừng được 104 triệu đồng", "Rừng được từ 100 triệu đồng trở lên.", False),  # a bound
        ("rừng được 104 triệu đồng", "Rừng được 100 triệu đồng, cây được 2 triệu đồng.", False),
        ("rừng được 104 triệu đồng", "Rừng được 100 - 120 triệu đồng.", False),  # it lies between
        ("rừng được 104 triệu đồng", "Giai đoạn 2021 - 2025, rừng được 100 triệu đồng.", True),
        ("rừng xanh", "Rừng được 100 triệu đồng.", False),
        ("", "", False),
    ],
)
def test_a_clause_gives_another_figure(text: str, clause: str, other: bool) -> None:
    assert gives_other_figure(asked(Kind.YESNO, "rừng", text=text), clause) is other


def test_a_claimed_figure_is_given_as_it_is_said() -> None:
    question = asked(Kind.NUMBER, "rừng", text="có phải 104 triệu không")

    told = figure_claimed(question, "Rừng được 100 triệu đồng.")
    assert told == ("104 triệu", Decimal(104_000_000), Decimal(100_000_000))
    assert figure_claimed(question, "Rừng xanh.") is None


def test_a_case_is_a_share() -> None:
    question = asked(Kind.NUMBER, "rừng", text="có phải không", cases=("5",))

    assert figure_claimed(question, "Rừng đạt 46,5 %.") == ("5%", Decimal(5), Decimal("46.5"))
    assert figure_claimed(question, "Rừng đạt 5%, cây đạt 6%.") is None
    assert figure_claimed(question, "Rừng tăng từ 1 - 5,5%/năm.") is None
