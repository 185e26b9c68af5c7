"""Clauses as questions read them."""

import pytest

from assistant.study.facts.clauses import unlabelled


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("- Trong 02 ngày, Sở trả lời", "Trong 02 ngày, Sở trả lời"),
        ("Chỉ tiêu 3: Tỷ lệ nữ đạt 27%", "Tỷ lệ nữ đạt 27%"),
        ("+ Nhiệm vụ 1.2: Rà soát", "Rà soát"),
        ("-5% là mức giảm", "-5% là mức giảm"),
        ("Nội dung: Rà soát", "Nội dung: Rà soát"),
        ("", ""),
    ],
)
def test_a_bullet_and_a_number_are_no_part_of_a_clause(text: str, bare: str) -> None:
    assert unlabelled(text) == bare
