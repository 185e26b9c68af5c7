"""Which of four days lie within the time for which a text lays a thing down."""

import re
from pathlib import Path

import pytest

from assistant.study.facts.clauses import read_clauses
from assistant.study.facts.periods import period_facts
from tests.assistant.study.facts.small import document, facts_of

LAID_DOWN = "Việc giảm lãi suất cho vay áp dụng đối với các khoản vay có dư nợ tại ngân hàng"


def numbers_of(case: str) -> dict[str, str]:
    return {day: f"({at})" for at, day in re.findall(r"\((\d)\) ([^;.]+)", case)}


def test_a_time_that_its_heading_names_runs_to_its_last_day(tmp_path: Path) -> None:
    read = document(tmp_path, "1. Thời gian hỗ trợ\n\nTừ nay đến hết ngày 31 tháng 12 năm 2025.\n\n2. Kinh phí\n\nA.")
    (fact,) = [fact for clause in read_clauses(read) for fact in period_facts(clause)]
    number = numbers_of(fact.case)
    assert set(number) == {"17/12/2025", "31/12/2025", "01/01/2026", "14/01/2026"}
    assert fact.answer == " và ".join(sorted((number["17/12/2025"], number["31/12/2025"])))
    assert fact.case.startswith("Việc hỗ trợ được dự kiến vào một trong bốn ngày: (1) ")
    assert fact.ask == "những ngày nào nằm trong thời gian hỗ trợ?"


@pytest.mark.parametrize(
    "line",
    [
        f"{LAID_DOWN} từ ngày 01/10/2025 đến hết ngày 31/12/2025.",  # the day of the loan or of the payment?
        f"{LAID_DOWN} từ ngày 01/10/2025.",
        "Các sở đã hỗ trợ cho các hộ dân bị thiệt hại từ ngày 01/10/2025 đến hết ngày 31/12/2025.",  # it is over
        "Đến hết ngày 31/12/2025.",  # of what?
    ],
)
def test_what_sets_no_time_is_not_asked(tmp_path: Path, line: str) -> None:
    assert facts_of(tmp_path, line, period_facts) == []
