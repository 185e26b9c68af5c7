"""What a slide shows of its points: whole main clauses with their figures, no more than there is room for."""

import pytest

from assistant.study.exports.lines import SMALL, main_clause, whole_lines
from assistant.study.exports.shapes import rows_of

WIDTH = 10.0  # inches
_INDUSTRY = "phát triển mạnh công nghiệp chế biến, chế tạo có hàm lượng khoa học cao"
_ROADS = "xây dựng hệ thống kết cấu hạ tầng đồng bộ, hiện đại, nhất là hạ tầng giao thông, năng lượng và thuỷ lợi"
_GOAL = "phấn đấu đến năm 2030 tỉ lệ đô thị hoá đạt 70%, hạ tầng giao thông, năng lượng và thuỷ lợi được nâng cấp"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (
            "phát triển ba vùng trọng điểm là Khu vực vịnh Vân Phong.",
            "Phát triển ba vùng trọng điểm là Khu vực vịnh Vân Phong",
        ),
        (f"{_INDUSTRY}; {_ROADS}", "P" + _INDUSTRY[1:]),
        (f"{_INDUSTRY}; {_GOAL}", f"P{_INDUSTRY[1:]}; {_GOAL}"),  # its figures stand in the second clause
        ("  . ;", ""),
        ("", ""),
        ("<b>x</b> " * 30, ("<b>x</b> " * 30).strip()),
    ],
)
def test_a_text_is_cut_only_where_a_main_clause_begins(text: str, shown: str) -> None:
    assert main_clause(text) == shown


def test_the_end_of_a_document_is_no_part_of_its_last_line() -> None:
    assert main_clause("Các cơ quan chịu trách nhiệm thi hành Quyết định này./.") == (
        "Các cơ quan chịu trách nhiệm thi hành Quyết định này"
    )


def test_what_fits_is_shown_in_its_order() -> None:
    assert whole_lines(["một việc.", "hai việc;", "ba việc"], WIDTH) == ["Một việc", "Hai việc", "Ba việc"]
    assert whole_lines([], WIDTH) == []


def test_the_longest_point_without_a_figure_is_left_out_first() -> None:
    first, goal, talk = "Nâng cấp quốc lộ", "Tỉ lệ đô thị hoá đạt 70% " * 6, "Đẩy mạnh tuyên truyền về biển " * 6
    assert whole_lines([first, talk, goal], WIDTH, rows=4) == [first, goal.strip()]


def test_points_without_an_end_are_cut_to_the_room_there_is() -> None:
    lines = whole_lines(["phát triển kinh tế biển xanh " * 60] * 3, WIDTH)
    assert len(lines) == 2
    assert sum(rows_of(one, SMALL, WIDTH) for one in lines) <= 6


def test_a_list_without_room_loses_its_last_things_and_counts_them() -> None:
    things = "; ".join(
        f"({number}) Xây dựng kho thứ {number} của các cơ quan trong cả tỉnh nhà" for number in range(1, 9)
    )
    lines = whole_lines([f"Trọng tâm: {things}", "Kho " * 60], WIDTH)
    assert lines[0].startswith("Trọng tâm: (1) Xây dựng kho thứ 1")
    assert lines[0].endswith(" nội dung khác")
    left = int(lines[0].rsplit("và ", 1)[1].split()[0])
    assert lines[0].count("(") + left == 8
