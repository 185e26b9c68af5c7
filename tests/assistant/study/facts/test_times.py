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
    said = "Trong một năm, số lần thanh tra, kiểm tra ở bốn doanh nghiệp lần lượt là: (1) "
    assert fact.case.startswith(said)  # at one place several may each have theirs
    assert fact.ask == "ở những doanh nghiệp nào, việc này đúng quy định?"
    number = numbers_of(fact.case)
    assert set(number) == {"không lần nào", "1 lần", "2 lần", "3 lần"}
    assert fact.answer == " và ".join(sorted((number["không lần nào"], number["1 lần"])))
    assert fact.wrong[0].text == f"Chỉ {number['không lần nào']}"
    assert fact.wrong[2].text == "Cả (1), (2), (3) và (4)"
    assert fact.support == "01 lần"


def test_at_least_so_often(tmp_path: Path) -> None:
    line = "Các sở, ngành tổ chức đối thoại với doanh nghiệp ít nhất 02 lần mỗi năm."
    (fact,) = facts_of(tmp_path, line, times_facts)
    number = numbers_of(fact.case)
    assert set(number) == {"3 lần", "2 lần", "1 lần", "không lần nào"}
    assert fact.ask == "ở những nơi nào, việc này đúng quy định?"
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
