"""Which of several things is called how in short."""

from pathlib import Path

import pytest

from assistant.study.facts.short_names import short_name_facts
from tests.assistant.study.facts.small import facts_of


def test_each_short_name_with_its_full_one(tmp_path: Path) -> None:
    line = (
        "Các chỉ số: Sẵn sàng kho bãi (SKB), Năng lực vận tải (NVT Index), Mức độ hài lòng (MHL) "
        "và Tốc độ xếp dỡ (TXD) được cải thiện."
    )
    facts = facts_of(tmp_path, line, short_name_facts)
    assert [(one.subject, one.answer) for one in facts] == [
        ("SKB", "Sẵn sàng kho bãi"),
        ("NVT Index", "Năng lực vận tải"),
        ("MHL", "Mức độ hài lòng"),
        ("TXD", "Tốc độ xếp dỡ"),
    ]
    assert {one.scope for one in facts} == {"chỉ số"}  # what the names are of


def test_names_of_which_no_kind_is_said(tmp_path: Path) -> None:
    line = "Sẵn sàng kho bãi (SKB), Năng lực vận tải (NVT), Mức độ hài lòng (MHL), Tốc độ xếp dỡ (TXD) được cải thiện."
    assert [one.scope for one in facts_of(tmp_path, line, short_name_facts)] == [""] * 4


@pytest.mark.parametrize(
    "line",
    [
        "Các chỉ số: Sẵn sàng kho bãi (SKB), Năng lực vận tải (NVT), Mức độ hài lòng (MHL) được cải thiện.",  # too few
        "Sẵn sàng kho bãi (SKB), Năng lực vận tải (SKB), Mức độ hài lòng (SKB), Tốc độ xếp dỡ (SKB) được cải thiện.",
        "(A), (B), (C), (D).",
        "B.",
    ],
)
def test_a_few_or_one_name_for_all_is_not_asked(tmp_path: Path, line: str) -> None:
    assert facts_of(tmp_path, line, short_name_facts) == []
