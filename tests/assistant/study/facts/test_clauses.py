"""Clauses as questions read them."""

from pathlib import Path

import pytest

from assistant.study.facts.clauses import read_clauses, unlabelled
from tests.assistant.study.facts.small import document


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


@pytest.mark.parametrize(
    ("line", "clause"),
    [
        ("Cụ thể hóa thành các chương trình của từng xã.", "Cụ thể hóa thành các chương trình của từng xã"),
        ("Cụ thể các xã lập chương trình riêng.", "các xã lập chương trình riêng"),
    ],
)
def test_a_verb_is_no_opening_word(tmp_path: Path, line: str, clause: str) -> None:
    assert [one.text for one in read_clauses(document(tmp_path, f"- {line}"))][-1:] == [clause]
