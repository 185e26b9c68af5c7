"""Who works with whom, and a long duty as far as it is asked for: texts made by hand."""

from dataclasses import replace
from pathlib import Path

import pytest

from assistant.study.facts.bodies import TASK, body_facts
from assistant.study.facts.joins import join_facts
from assistant.study.facts.short_duties import short_duty
from assistant.study.questions.gate import broken
from tests.assistant.study.facts.small import document
from tests.assistant.study.questions.sample import FIGURE

LONG = "rà soát, thống kê đầy đủ, chính xác để bố trí quỹ đất xây dựng mới cho những hộ có nhà bị lũ cuốn trôi"
ADDED = ", hoàn thành theo chỉ đạo tại các công điện của Thủ tướng Chính phủ"
MOST = ", đặc biệt là tại các tỉnh bị ảnh hưởng nặng nề của bão lũ vừa qua"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("xây dựng quy chế; báo cáo kết quả", "xây dựng quy chế"),
        (f"{LONG}{ADDED}{MOST}", f"{LONG}{ADDED}"),
        (f"{LONG} {LONG} {LONG}", ""),
        ("chỉ đạo các đơn vị: rà soát", ""),
        ("", ""),
    ],
)
def test_a_long_duty_is_asked_for_up_to_where_more_is_only_added(text: str, asked: str) -> None:
    assert short_duty(text) == asked


def test_with_whom_a_body_does_a_thing(tmp_path: Path) -> None:
    lines = (
        "1. Sở Tài chính chủ trì, phối hợp với Sở Y tế rà soát các cơ sở khám bệnh bị thiệt hại do bão lũ.",
        "2. Sở Xây dựng phối hợp với các cơ quan liên quan rà soát các công trình bị hư hỏng trên địa bàn tỉnh.",
        "4. Sở Tư pháp phối hợp với Công an tỉnh nâng cao hiệu quả thực hiện kết luận liên ngành về điều tra, truy tố.",
        "3. Sở Nội vụ chỉ đạo các đơn vị phối hợp với Sở Tài chính rà soát các công trình bị hư hỏng trên địa bàn.",
    )
    (fact,) = join_facts(document(tmp_path, "\n\n".join(lines)))
    assert fact.answer == "Sở Y tế"
    asked = "rà soát các cơ sở khám bệnh bị thiệt hại do bão lũ"
    assert fact.ask == f"Sở Tài chính phối hợp với cơ quan, tổ chức nào để {asked}?"


def test_no_duty_of_all_bodies_of_a_kind_is_asked_of_one(tmp_path: Path) -> None:
    lines = (
        "1. Các cấp ủy tăng cường kiểm tra, giám sát việc thực hiện ở địa phương.",
        "2. Sở Nội vụ xây dựng kế hoạch đào tạo cán bộ, công chức hằng năm của tỉnh.",
    )
    found = [one for one in body_facts(document(tmp_path, "\n\n".join(lines))) if one.topic == TASK]
    assert [one.subject for one in found] == ["Sở Nội vụ"]


def test_a_duty_that_the_name_of_its_body_tells_is_no_question() -> None:
    options = ("Tăng cường quản lý thị trường", "Trồng rừng phòng hộ", "Xử lý rác thải", "Xây dựng trường học mới")
    question = replace(FIGURE, topic=TASK, subject="Bộ Công Thương", options=options, answer=options[0])
    assert "body not told" in [rule.name for rule in broken(question)]
    other = replace(question, subject="Bộ Nội vụ")
    assert "body not told" not in [rule.name for rule in broken(other)]
