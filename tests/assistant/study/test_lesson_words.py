"""What a lesson says of a text is what the text says: whose duty, what lacks, of which goal, in which part."""

from pathlib import Path

import pytest

from assistant.study.aims import announces
from assistant.study.facts.labels import make_point, shortened
from assistant.study.outline import _only_joins, make_objectives
from assistant.study.session import CONTENT, OutlineRow, Point, Request, Session
from assistant.study.units import read_units
from corpus.citation import Citation
from corpus.reading.store import Corpus
from tests.assistant.study.conftest import Maker
from tests.assistant.study.facts.small import document

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


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("(4) Tiếp tục tổ chức triển khai có hiệu quả đề án; rà soát các kho của tỉnh.", ""),
        ("(5) Văn phòng Tỉnh uỷ rà soát các kho của tỉnh; tổ chức kiểm kê mỗi năm một lần.", "Văn phòng Tỉnh uỷ"),
        ("Văn phòng Tỉnh uỷ rà soát các kho của tỉnh; tổ chức kiểm kê mỗi năm một lần.", "Văn phòng Tỉnh uỷ"),
    ],
)
def test_the_number_of_an_item_is_no_part_of_a_name(tmp_path: Path, line: str, label: str) -> None:
    read = document(tmp_path, line)
    start = read.source.index(line.partition("; ")[2][:10])
    assert make_point(read, "I", start, start + 20).label == label


@pytest.mark.parametrize(
    ("words", "joins"),
    [
        ("Chủ trì, phối hợp với Bộ Nông nghiệp và Môi trường", True),
        ("phối hợp với Bộ Xây dựng", True),
        ("Chủ trì, phối hợp với Bộ Tài chính rà soát các kho của tỉnh", False),
        ("Rà soát các kho, phối hợp với Bộ Tài chính", False),
        ("", False),
    ],
)
def test_with_whom_alone_is_no_example(words: str, joins: bool) -> None:
    assert _only_joins(words) is joins


def test_the_objectives_say_what_is_to_be_done_with_or_without_figures(corpus: Corpus) -> None:
    for sections, said in (
        ((("09-NQ/TW", "II"),), "nêu đúng các chỉ tiêu chính ("),
        ((("09-NQ/TW", "IV"),), "nêu đúng nhiệm vụ"),
    ):
        (_, skill, _) = make_objectives(corpus, read_units(corpus, sections), Request(sections))
        assert skill.startswith(f"Về kỹ năng: {said}")


def test_the_opening_of_several_texts_speaks_of_them_all(make: Maker) -> None:
    assert make("both", questions=10).outline[0].heading == "Mở đầu: vì sao học các văn bản này"
    assert make("conclusion", questions=10).outline[0].heading == "Mở đầu: vì sao học văn bản này"


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
