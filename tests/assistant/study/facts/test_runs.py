"""At which of four places a thing lasted for so many years in a row."""

import re
from pathlib import Path

import pytest

from assistant.study.facts.runs import run_facts
from tests.assistant.study.facts.small import facts_of


def numbers_of(case: str) -> dict[str, str]:
    return {years: f"({at})" for at, years in re.findall(r"\((\d)\) ([^;.]+)", case)}


def test_two_years_in_a_row_are_not_two_years_apart(tmp_path: Path) -> None:
    line = (
        "Điều chuyển, thay thế người đứng đầu nếu kết quả cải cách của đơn vị 02 năm liên tục xếp hạng trung bình hoặc "
        "01 năm xếp hạng yếu."
    )
    (fact,) = facts_of(tmp_path, line, run_facts)
    assert fact.case.startswith("Bốn đơn vị có kết quả cải cách xếp hạng trung bình lần lượt trong các năm: (1) ")
    assert fact.case.endswith(" Các năm khác đều đạt yêu cầu.")  # the other case of the rule is none of theirs
    number = numbers_of(fact.case)
    assert set(number) == {"2024 và 2025", "2024, 2025 và 2026", "2024 và 2026", "2024"}
    assert fact.answer == " và ".join(sorted((number["2024 và 2025"], number["2024, 2025 và 2026"])))
    asked = "quy định “điều chuyển, thay thế người đứng đầu” được áp dụng trong những trường hợp nào?"
    assert fact.ask == asked  # the measure is on the head, not on the place
    assert fact.wrong[0].note == f"bỏ sót {number['2024 và 2025']}, đã đủ 02 năm liên tục"


def test_what_follows_may_stand_behind(tmp_path: Path) -> None:
    line = "Nếu cán bộ không hoàn thành nhiệm vụ trong 3 năm liên tiếp thì phải xem xét bố trí công việc khác."
    (fact,) = facts_of(tmp_path, line, run_facts)
    assert fact.case.startswith("Có bốn trường hợp cán bộ không hoàn thành nhiệm vụ lần lượt trong các năm: (1) ")
    assert set(numbers_of(fact.case)) == {
        "2024, 2025 và 2026", "2024, 2025, 2026 và 2027", "2024, 2025 và 2027", "2024 và 2025",
    }  # fmt: skip


@pytest.mark.parametrize(
    "line",
    [
        "Điều chuyển người đứng đầu nếu đơn vị 02 năm liên tục xếp hạng thấp và 03 năm liên tục có vi phạm.",
        "Phấn đấu 02 năm liên tục xếp hạng tốt về cải cách hành chính.",
        "Nếu 02 năm liên tục thì thôi.",
        "nếu thì 02 năm liên tục",
    ],
)
def test_what_has_no_one_run_and_one_sequel_is_not_asked(tmp_path: Path, line: str) -> None:
    assert facts_of(tmp_path, line, run_facts) == []
