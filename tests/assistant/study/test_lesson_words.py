"""What a lesson says of a text is what the text says: whose duty, what lacks, of which goal, in which part."""

import pytest

from assistant.study.aims import announces
from assistant.study.facts.labels import shortened
from assistant.study.session import CONTENT, OutlineRow, Point, Session
from corpus.citation import Citation
from tests.assistant.study.conftest import Maker

PLACE = Citation("1-NQ/TU", "I", "Nghị quyết số 1-NQ/TU, Mục I", "x", 0, 1)


def rows_of(session: Session) -> list[OutlineRow]:
    return [row for row in session.outline if row.phase == CONTENT]


@pytest.mark.parametrize(
    ("when", "label", "said"),
    [
        ("", "", "Rà soát"),
        ("Đến năm 2030", "", "Đến năm 2030: Rà soát"),
        ("", "Bộ Công Thương", "Bộ Công Thương: Rà soát"),
        ("Đến năm 2030", "Hạn chế", "Đến năm 2030, Hạn chế: Rà soát"),
        ("", "Trọng tâm: (1)", "Trọng tâm: (1) Rà soát"),
    ],
)
def test_a_point_is_said_with_its_time_and_label(when: str, label: str, said: str) -> None:
    assert Point("Rà soát", PLACE, when=when, label=label).said == said
    assert Point("Rà soát", PLACE, edited=True, when=when, label=label).said == "Rà soát"


def test_the_first_of_many_bodies_stands_for_them() -> None:
    assert shortened("Bộ Công Thương") == "Bộ Công Thương"
    many = "Các huyện ủy, thị ủy, thành ủy và đảng ủy trực thuộc Tỉnh ủy; các cơ quan tham mưu Tỉnh ủy, các sở"
    assert shortened(many) == "Các huyện ủy, thị ủy, thành ủy và đảng ủy trực thuộc Tỉnh ủy…"


@pytest.mark.parametrize(
    ("passage", "clause", "told"),
    [
        ("Tuy nhiên, công tác này vẫn còn hạn chế. Nhân lực thiếu.", "công tác này vẫn còn hạn chế", True),
        ("Kinh tế khá. Kết quả hợp tác còn hạn chế.", "Kết quả hợp tác còn hạn chế", False),
        ("Tuy nhiên, nhân lực chưa đáp ứng yêu cầu.", "nhân lực chưa đáp ứng yêu cầu", False),
    ],
)
def test_that_something_lacks_is_no_lack(passage: str, clause: str, told: bool) -> None:
    assert announces(passage, passage.index(clause), clause) is told


def test_what_lacks_is_told_apart_from_what_is_wanted(make: Maker) -> None:
    part = rows_of(make("conclusion", questions=20, minutes=45))[0]
    assert part.heading.endswith(": Bối cảnh và mục tiêu")
    lacking = [point for point in part.points if "chưa đúng mức" in point.text]
    assert [point.label for point in lacking] == ["Hạn chế"]


def test_all_that_a_goal_counts_out_is_there_and_its_first_clause_once(make: Maker) -> None:
    goals = next(row for row in rows_of(make("conclusion", questions=20)) if row.section == "I")
    labels = [point.label for point in goals.points if point.label]
    assert labels == ["Trọng tâm cải cách hành chính đến năm 2030: (1)", "(2)", "(3)"]
    assert any("nhóm 25 tỉnh, thành phố dẫn đầu" in point.text for point in goals.points)
    assert goals.aim
    assert not any(point.text.startswith(goals.aim.text) for point in goals.points)


def test_each_duty_of_a_body_is_a_point_with_its_name(make: Maker) -> None:
    part = next(row for row in rows_of(make("resolution", questions=20)) if row.section == "IV")
    own = [point.said for point in part.points if point.label == "Ban cán sự đảng Chính phủ"]
    assert [one.partition(": ")[2][:18] for one in own] == ["Ban hành Chương tr", "Xây dựng, thí điểm"]


@pytest.mark.parametrize(("chosen", "minutes"), [("resolution", 180), ("conclusion", 180), ("both", 90)])
def test_questions_to_talk_over_quote_what_says_something_and_choose_among_tasks(
    make: Maker, chosen: str, minutes: int
) -> None:
    for row in rows_of(make(chosen, questions=20, minutes=minutes)):
        for question in row.talk:
            assert "trực thuộc Tỉnh ủy”?" not in question
            assert "vẫn còn hạn chế”" not in question
            assert row.purpose not in ("viewpoint", "goal") or "Trong các việc" not in question
            assert "GRDP bình quân" not in question.partition("Trong các việc")[2]
