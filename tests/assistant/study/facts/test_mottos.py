"""Mottos and what they mean."""

from pathlib import Path

import pytest

from assistant.study.facts.mottos import motto_facts
from tests.assistant.study.facts.small import facts_of


@pytest.mark.parametrize(
    ("line", "ask", "answer"),
    [
        (
            "Xử lý môi trường ngay sau khi lũ rút với tinh thần “lũ rút đến đâu xử lý ngay đến đó”.",
            "việc xử lý môi trường ngay sau khi lũ rút với tinh thần nào?",
            "lũ rút đến đâu xử lý ngay đến đó",
        ),
        (
            "Huy động mọi nguồn lực của xã hội cho vùng lũ theo phương châm “ai có gì giúp nấy”.",
            "việc huy động mọi nguồn lực của xã hội cho vùng lũ được thực hiện theo phương châm nào?",
            "ai có gì giúp nấy",
        ),
        (
            "Các cơ quan bảo đảm dữ liệu theo nguyên tắc “đúng, đủ, sạch” trong mọi trường hợp.",
            "các cơ quan bảo đảm dữ liệu theo nguyên tắc nào?",
            "đúng, đủ, sạch",
        ),
        (
            "Bảo đảm nguyên tắc “ba rõ” trong phân công (rõ người, rõ việc và rõ kết quả).",
            "nguyên tắc “ba rõ” gồm những nội dung nào?",
            "rõ người, rõ việc và rõ kết quả",
        ),
    ],
)
def test_a_motto_is_asked_for(tmp_path: Path, line: str, ask: str, answer: str) -> None:
    (fact,) = facts_of(tmp_path, line, motto_facts)
    assert (fact.ask.removeprefix("việc "), fact.answer) == (ask.removeprefix("việc "), answer)


@pytest.mark.parametrize("line", ["Theo nguyên tắc “đúng”.", "Xây dựng “đô thị thông minh” ven biển.", "“”"])
def test_a_mere_name_is_none(tmp_path: Path, line: str) -> None:
    assert facts_of(tmp_path, line, motto_facts) == []
