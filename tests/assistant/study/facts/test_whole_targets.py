"""Targets of which a part stands elsewhere are not asked of by themselves."""

from pathlib import Path

import pytest

from assistant.study.facts.figures import figure_facts
from assistant.study.facts.whole_targets import whole_targets
from tests.assistant.study.facts.small import document


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("Đến năm 2030, trên 80% số trạm y tế, nhà thuốc và 95% bệnh viện công lập đủ điều kiện xét nghiệm.", ["95"]),
        ("Đến năm 2030, 80% hộ dân có nước sạch và 95% hộ dân có điện.", ["80", "95"]),
        ("Đến năm 2030, bồi dưỡng 10.000 giám đốc điều hành.", []),
        ("Đến năm 2030, xây dựng 5.000 km đường bộ cao tốc.", ["5.000"]),
        ("Các đơn vị chọn không quá 02 trường hợp đủ điều kiện để khen thưởng.", []),
        ("Năm 2030 và %.", []),
        ("Đến năm 2030, chanh leo - - sản lượng đạt 5.000 tấn.", []),
        ("Đến năm 2030, cà phê - kế hoạch - lượng đạt 5.000 tấn.", []),
    ],
)
def test_a_share_without_its_predicate_and_a_cut_unit_are_left_out(
    tmp_path: Path, line: str, values: list[str]
) -> None:
    assert [str(one.value) for one in whole_targets(document(tmp_path, f"- {line}"))] == values


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("Các thông số: Độ mặn, nhiệt độ, tổng chất rắn lơ lửng quan trắc với tần suất tối thiểu 2 lần/tháng.", False),
        ("Chỉ tiêu: Tổng lượng khách đạt tối thiểu 12 triệu lượt vào năm 2030.", True),
        ("Ngân sách xã hỗ trợ 40% và các nguồn xã hội hóa khác hỗ trợ tối thiểu 10%.", False),
    ],
)
def test_the_last_thing_of_a_list_and_a_part_of_a_whole_are_not_asked_of(
    tmp_path: Path, line: str, asked: bool
) -> None:
    assert bool(figure_facts(document(tmp_path, f"- {line}"))) is asked
