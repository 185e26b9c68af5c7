"""Which of four indicators of a report reach what a text sets for their year."""

import re
from pathlib import Path

from assistant.study.facts.results import result_facts
from tests.assistant.study.facts.small import document

_TARGETS = """1. Mục tiêu đến năm 2025

- Đến năm 2025, tỉ lệ đô thị hóa đạt 60%.

- Đến năm 2025, tỉ lệ lao động qua đào tạo đạt 70%.

- Đến năm 2025, tỉ lệ che phủ rừng đạt 40%.

- Đến năm 2025, tỉ lệ hộ dùng nước sạch đạt 80%.

2. Mục tiêu đến năm 2030

- Đến năm 2030, tỉ lệ đô thị hóa đạt 69%.

- Đến năm 2030, tỉ lệ lao động qua đào tạo đạt 79%.

- Đến năm 2030, tỉ lệ che phủ rừng đạt 46%.

- Đến năm 2030, tỉ lệ hộ dùng nước sạch đạt 95%."""


def test_what_only_passes_the_earlier_target_does_not_reach_its_own(tmp_path: Path) -> None:
    (fact,) = result_facts(document(tmp_path, _TARGETS))
    assert fact.case.startswith("Báo cáo cuối năm 2030 ghi: (1) ")
    number = {said: f"({at})" for at, said in re.findall(r"\((\d)\) ([^;.]+)", fact.case)}
    above, level = "tỉ lệ đô thị hóa 70%", "tỉ lệ lao động qua đào tạo 79%"
    assert set(number) == {above, level, "tỉ lệ che phủ rừng 44%", "tỉ lệ hộ dùng nước sạch 90%"}
    assert fact.answer == " và ".join(sorted((number[above], number[level])))
    assert fact.ask == "những chỉ tiêu nào đạt mức đặt ra cho năm 2030?"
    assert fact.wrong[0].text == f"Chỉ {number[above]}"
    assert re.search(r"mới vượt mức \d+% của năm 2025$", fact.wrong[1].note)
    assert len(fact.also) == 3


def test_what_is_to_fall_and_what_has_no_earlier_target_is_left_out(tmp_path: Path) -> None:
    falls = _TARGETS.replace("tỉ lệ che phủ rừng", "tỉ lệ hộ nghèo")
    assert list(result_facts(document(tmp_path, falls))) == []
    assert list(result_facts(document(tmp_path, _TARGETS.partition("2. Mục")[0]))) == []
    assert list(result_facts(document(tmp_path, "B."))) == []
