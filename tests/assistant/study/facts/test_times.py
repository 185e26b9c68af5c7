"""At which of four places a thing is done as often as a text lets or asks."""

import re
from pathlib import Path

import pytest

from assistant.study.facts.times import times_facts
from tests.assistant.study.facts.small import facts_of


def numbers_of(case: str) -> dict[str, str]:
    return {said: f"({at})" for at, said in re.findall(r"\((\d)\) ([^;.]+)", case)}


def test_not_more_than_once_a_year(tmp_path: Path) -> None:
    line = "Thanh tra, kiểm tra không quá 01 lần/năm đối với doanh nghiệp, cơ sở kinh doanh."
    (fact,) = facts_of(tmp_path, line, times_facts)
    assert fact.case.startswith("Việc thanh tra, kiểm tra ở bốn doanh nghiệp diễn ra vào các thời điểm: (1) ")
    asked = "ở những doanh nghiệp nào, số lần thanh tra, kiểm tra đúng quy định"
    assert fact.ask == f"{asked} (mỗi năm tính từ tháng 01 đến tháng 12)?"
    number = numbers_of(fact.case)  # a text without a day: of the years from 2024 on
    once, two_years = number["tháng 6/2024"], number["tháng 11/2024 và tháng 02/2025"]
    twice, thrice = number["tháng 3/2024 và tháng 10/2024"], number["tháng 02/2024, tháng 12/2024 và tháng 5/2025"]
    assert fact.answer == " và ".join(sorted((once, two_years)))
    assert fact.wrong[0].text == f"Chỉ {once}"
    assert thrice in fact.wrong[1].text
    assert twice not in fact.wrong[1].text
    assert fact.wrong[2].text == " và ".join(sorted((once, thrice)))
    assert fact.support == "01 lần"


def test_twice_at_the_most_is_counted_in_one_year(tmp_path: Path) -> None:
    line = "Thanh tra, kiểm tra không quá 02 lần/năm đối với doanh nghiệp, cơ sở kinh doanh."
    (fact,) = facts_of(tmp_path, line, times_facts)
    assert fact.case.startswith("Trong một năm, số lần thanh tra, kiểm tra ở bốn doanh nghiệp lần lượt là: (1) ")
    assert set(numbers_of(fact.case)) == {"1 lần", "2 lần", "3 lần", "4 lần"}


def test_at_least_so_often(tmp_path: Path) -> None:
    line = "Các sở, ngành tổ chức đối thoại với doanh nghiệp ít nhất 02 lần mỗi năm."
    (fact,) = facts_of(tmp_path, line, times_facts)
    number = numbers_of(fact.case)
    assert set(number) == {"3 lần", "2 lần", "1 lần", "không lần nào"}
    asked = "các sở, ngành tổ chức đối thoại với doanh nghiệp"
    assert fact.ask == f"ở những nơi nào, số lần {asked} đúng quy định?"
    assert fact.answer == " và ".join(sorted((number["3 lần"], number["2 lần"])))


@pytest.mark.parametrize(
    "line",
    [
        "Các sở, ngành tổ chức đối thoại với doanh nghiệp ít nhất 01 lần mỗi năm.",  # of less there is one way alone
        "Các sở, ngành tổ chức đối thoại với 30 doanh nghiệp không quá 02 lần/năm.",
        "Thanh tra không quá 01 lần/năm.",
        "Thanh tra, kiểm tra không quá 01 lần/năm đối với cùng một nội dung quản lý nhà nước tại doanh nghiệp.",
        "Tăng 1,5 lần so với năm 2020.",
        "không quá 00 lần/năm đối với các doanh nghiệp, cơ sở.",
        "lần/năm",
    ],
)
def test_what_is_not_so_bounded_is_not_asked(tmp_path: Path, line: str) -> None:
    assert facts_of(tmp_path, line, times_facts) == []
