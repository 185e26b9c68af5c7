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


def test_the_first_and_the_last_day_lie_in_a_period(tmp_path: Path) -> None:
    line = f"{LAID_DOWN} từ ngày 01 tháng 10 năm 2025 đến hết ngày 31 tháng 12 năm 2025."
    (fact,) = facts_of(tmp_path, line, period_facts)
    assert fact.case.startswith(f"Bốn trường hợp thuộc quy định “{LAID_DOWN}” có thời điểm lần lượt là: (1) ")
    number = numbers_of(fact.case)
    assert set(number) == {"30/09/2025", "01/10/2025", "31/12/2025", "01/01/2026"}
    assert fact.answer == " và ".join(sorted((number["01/10/2025"], number["31/12/2025"])))
    assert fact.wrong[0].text == f"Chỉ {number['01/10/2025']}"
    assert fact.ask == "những trường hợp nào thuộc thời gian áp dụng?"


def test_a_period_said_twice_is_one_and_two_are_none(tmp_path: Path) -> None:
    same = "từ ngày 01/10/2025 đến hết ngày 31/12/2025"
    again = f"{LAID_DOWN} {same} và thời gian thực hiện giảm lãi suất {same}."
    assert len(facts_of(tmp_path, again, period_facts)) == 1
    other = f"{LAID_DOWN} {same} và thời gian thực hiện giảm lãi suất từ ngày 01/11/2025 đến hết ngày 31/12/2025."
    assert facts_of(tmp_path, other, period_facts) == []


def test_a_time_that_its_heading_names_runs_to_its_last_day(tmp_path: Path) -> None:
    read = document(tmp_path, "1. Thời gian hỗ trợ\n\nTừ nay đến hết ngày 31 tháng 12 năm 2025.\n\n2. Kinh phí\n\nA.")
    (fact,) = [fact for clause in read_clauses(read) for fact in period_facts(clause)]
    number = numbers_of(fact.case)
    assert set(number) == {"17/12/2025", "31/12/2025", "01/01/2026", "14/01/2026"}
    assert fact.answer == " và ".join(sorted((number["17/12/2025"], number["31/12/2025"])))
    assert fact.ask == "những trường hợp nào còn trong thời gian hỗ trợ?"


@pytest.mark.parametrize(
    "line",
    [
        f"{LAID_DOWN} từ ngày 31/12/2025 đến hết ngày 01/10/2025.",
        f"{LAID_DOWN} từ ngày 31/02/2025 đến hết ngày 01/10/2025.",
        f"{LAID_DOWN} từ ngày 01/10/9999 đến hết ngày 31/12/9999.",
        f"{LAID_DOWN} từ ngày 01/10/2025.",
        "Các sở đã hỗ trợ cho các hộ dân bị thiệt hại từ ngày 01/10/2025 đến hết ngày 31/12/2025.",  # it is over
        "Đến hết ngày 31/12/2025.",  # of what?
    ],
)
def test_what_sets_no_time_is_not_asked(tmp_path: Path, line: str) -> None:
    assert facts_of(tmp_path, line, period_facts) == []
