"""Which case falls under a rule with a share, and which three do not."""

import re
from pathlib import Path

import pytest

from assistant.study.facts.thresholds import threshold_facts
from tests.assistant.study.facts.small import facts_of


def test_of_four_two_fall_under_the_rule_one_at_its_very_beginning(tmp_path: Path) -> None:
    line = "Cán bộ có từ 10% hồ sơ trễ hạn trở lên thì không được xếp loại hoàn thành tốt nhiệm vụ."
    (fact,) = facts_of(tmp_path, line, threshold_facts)
    assert fact.case.startswith("Bốn cán bộ có tỉ lệ hồ sơ trễ hạn lần lượt là: (1) ")
    number = {share: f"({at})" for at, share in re.findall(r"\((\d)\) (\d+%)", fact.case)}
    assert set(number) == {"12%", "9%", "10%", "6%"}
    assert fact.ask == "trường hợp nào thuộc diện “không được xếp loại hoàn thành tốt nhiệm vụ”?"
    assert fact.answer == " và ".join(sorted((number["12%"], number["10%"])))
    assert fact.wrong[0].text == f"Chỉ {number['12%']}"
    assert fact.wrong[1].text.count("(") == 3
    assert number["6%"] not in fact.wrong[1].text
    assert fact.wrong[2].text == " và ".join(sorted((number["12%"], number["9%"])))  # as many as the key names
    assert fact.support == "10%"


def test_a_rule_of_two_conditions_is_met_by_either(tmp_path: Path) -> None:
    line = (
        "Không xếp hạng tốt đối với các cơ quan, đơn vị có từ 10% hồ sơ trễ hạn trở lên, "
        "hoặc chỉ số hài lòng từ 80% trở xuống."
    )
    (fact,) = facts_of(tmp_path, line, threshold_facts)
    assert fact.answer == "Cơ quan có 8% hồ sơ trễ hạn, chỉ số hài lòng đạt 78%"
    assert [one.text for one in fact.wrong] == [
        "Cơ quan có 9% hồ sơ trễ hạn, chỉ số hài lòng đạt 85%",
        "Cơ quan có 8% hồ sơ trễ hạn, chỉ số hài lòng đạt 90%",
        "Cơ quan có 7% hồ sơ trễ hạn, chỉ số hài lòng đạt 82%",
    ]
    assert {one.note for one in fact.wrong} == {"chưa đến 10% hồ sơ trễ hạn, chỉ số hài lòng trên 80%"}


@pytest.mark.parametrize(
    "line",
    [
        "Cán bộ có từ 4% hồ sơ trễ hạn trở lên thì không được xếp loại tốt.",  # three cases below leave no room
        "Cán bộ có từ 99% hồ sơ trễ hạn trở lên thì không được xếp loại tốt.",
        "Không xếp hạng tốt đối với các đơn vị có từ 10% hồ sơ trễ hạn trở lên, hoặc chỉ số hài lòng từ 2% trở xuống.",
        "Không xếp hạng tốt đối với các đơn vị có từ 10% hồ sơ trễ hạn trở lên, hoặc chỉ số hài lòng từ 99% trở xuống.",
        "Cán bộ có từ 10% hồ sơ trễ hạn trở lên thì được khen thưởng.",
        "Cán bộ có hồ sơ trễ hạn thì không được xếp loại tốt.",
        "<b>%</b> từ % trở lên thì không được.",
        "B.",
    ],
)
def test_what_is_no_rule_or_leaves_no_room_is_not_asked(tmp_path: Path, line: str) -> None:
    assert facts_of(tmp_path, line, threshold_facts) == []
