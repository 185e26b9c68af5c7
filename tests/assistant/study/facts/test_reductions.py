"""How many a share is of what a place has."""

from pathlib import Path

import pytest

from assistant.study.facts.reductions import reduction_facts
from tests.assistant.study.facts.small import facts_of


def test_a_share_to_be_cut_is_reckoned_for_a_place_with_three_hundred(tmp_path: Path) -> None:
    (fact,) = facts_of(
        tmp_path, "Đến năm 2025, giảm tối thiểu 10% số lượng đơn vị sự nghiệp công lập.", reduction_facts
    )
    assert fact.case == "Một địa phương có 300 đơn vị sự nghiệp công lập."
    asked = "địa phương này phải giảm ít nhất bao nhiêu đơn vị sự nghiệp công lập?"
    assert fact.ask == f"đến năm 2025, nếu áp dụng đúng tỉ lệ chung, {asked}"
    assert fact.answer == "30"
    assert [one.text for one in fact.wrong] == ["10", "60", "270"]
    assert fact.wrong[1].note == "tính theo tỉ lệ 20%"
    assert fact.support == "10%"


def test_of_two_shares_the_one_stands_beside_the_other(tmp_path: Path) -> None:
    line = "Giai đoạn 2022 - 2026, giảm ít nhất 5% biên chế cán bộ, công chức và ít nhất 12% biên chế viên chức."
    (fact,) = facts_of(tmp_path, line, reduction_facts)  # the second share has no verb of its own
    assert fact.case == "Một địa phương có 300 biên chế cán bộ, công chức."
    assert fact.answer == "15"
    assert [one.text for one in fact.wrong] == ["5", "36", "285"]
    assert fact.wrong[2].note == "là số có sau khi giảm"


def test_what_is_added_to_a_year_begins_in_that_year(tmp_path: Path) -> None:
    line = "Đến năm 2030, tăng ít nhất 15% số lượng hợp tác xã nông nghiệp so với năm 2025."
    (fact,) = facts_of(tmp_path, line, reduction_facts)
    assert fact.case == "Năm 2025, một địa phương có 300 hợp tác xã nông nghiệp."
    assert fact.answer == "45"
    assert [one.text for one in fact.wrong] == ["15", "90", "345"]


def test_the_number_asked_for_is_no_other_share_of_the_rule(tmp_path: Path) -> None:
    line = "Giảm ít nhất 5% biên chế cán bộ và ít nhất 15% biên chế giáo viên hợp đồng."  # 5% of 300 are 15
    (fact,) = facts_of(tmp_path, line, reduction_facts)
    assert fact.case == "Một địa phương có 400 biên chế cán bộ."
    assert [fact.answer, *(one.text for one in fact.wrong)] == ["20", "5", "60", "380"]


def test_another_share_of_the_paragraph_is_the_nearest_mistake(tmp_path: Path) -> None:
    line = "Đến năm 2028, giảm ít nhất 10% số lượng đầu mối trực thuộc. Mỗi năm tăng 4% số hồ sơ trực tuyến."
    (fact,) = facts_of(tmp_path, line, reduction_facts)
    assert [fact.answer, *(one.text for one in fact.wrong)] == ["30", "10", "12", "270"]


@pytest.mark.parametrize(
    "line",
    [
        "Đến năm 2025, giảm tối thiểu 90% số lượng đơn vị sự nghiệp công lập.",
        "Đến năm 2025, giảm tối thiểu 1% số lượng đơn vị sự nghiệp công lập.",
        "Đến năm 2025, giảm tối thiểu 10% chi phí thực hiện thủ tục hành chính.",  # not counted
        "Các sở phải phối hợp, giảm tối thiểu 10% số lượng đơn vị sự nghiệp công lập.",
        "Giảm 10%.",
        "%",
    ],
)
def test_what_cannot_be_reckoned_in_things_is_not_asked(tmp_path: Path, line: str) -> None:
    assert facts_of(tmp_path, line, reduction_facts) == []
