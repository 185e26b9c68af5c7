"""What the papers say of duties, and how a key is laid out: lessons made by hand."""

import io
from dataclasses import replace

import pytest
from docx import Document as read_word
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm

from assistant.study.exports.duties import duty_words
from assistant.study.exports.exam import exam_word, key_word
from assistant.study.exports.handout import summary_word
from assistant.study.exports.outline import outline_word
from assistant.study.exports.paper import figure_grid
from assistant.study.exports.task_paper import tasks_word
from assistant.study.session import (
    CHOICE,
    SHORT,
    FigureLine,
    OutlineRow,
    Point,
    Question,
    Request,
    Session,
    TaskGroup,
    TaskLine,
)
from corpus.citation import Citation
from tests.assistant.study.conftest import Maker

LONG = "Rà soát, cứu trợ lương thực cho các hộ có nguy cơ thiếu đói, không để ai thiếu ăn; " + "; ".join(
    f"sơ tán người dân khỏi khu vực thứ {at}" for at in range(6)
)


def place(words: str, start: int = 0) -> Citation:
    label = "Nghị quyết số 1-NQ/XX, Mục II, khoản 3"
    return Citation("1-NQ/XX", "II.3", label, words, start, start + len(words))


def duty(task: str, lead: str = "Bộ A", joins: str = "", deadline: str = "", start: int = 0) -> TaskLine:
    return TaskLine(lead, task, joins, deadline, place(task, start))


def lesson(**parts: object) -> Session:
    empty = Session("Chuyên đề: Nghị quyết số 1-NQ/XX", Request(()), (), (), (), (), (), ())
    return replace(empty, **parts)  # type: ignore[arg-type]


def row(**parts: object) -> OutlineRow:
    """A part of the content, its opening and its close around it."""
    return replace(OutlineRow("I", "Mục I: Nhiệm vụ", 10, (), "", place("Nhiệm vụ")), **parts)  # type: ignore[arg-type]


def test_a_day_that_a_duty_says_has_no_column() -> None:
    told = [duty("Báo cáo trước ngày 31/12", f"Bộ {name}", deadline="trước ngày 31/12") for name in "AB"]
    (table,) = tables(summary_word(lesson(tasks=tuple(told))))
    assert table[0] == ["Cơ quan, tổ chức", "Nhiệm vụ"]
    (table,) = tables(summary_word(lesson(tasks=(*told, duty("Rà soát", "Bộ C", deadline="trước ngày 01/9")))))
    assert [row[2] for row in table] == ["Thời hạn", "", "", "trước ngày 01/9"]


def tables(content: bytes) -> list[list[list[str]]]:
    return [[[cell.text for cell in row.cells] for row in one.rows] for one in read_word(io.BytesIO(content)).tables]


@pytest.mark.parametrize(
    ("task", "said"),
    [
        ("Tuyên truyền đúng đối tượng./", "Tuyên truyền đúng đối tượng"),
        ("Chỉ đạo thực hiện các giải pháp\ntrọng tâm sau:", "Chỉ đạo thực hiện các giải pháp trọng tâm"),
        ("Báo cáo trước ngày 31/12 năm sau", "Báo cáo trước ngày 31/12 năm sau"),
        ("", ""),
    ],
)
def test_a_duty_ends_where_its_words_do(task: str, said: str) -> None:
    assert duty_words(duty(task)) == said


def test_a_summary_with_room_says_its_duties_whole() -> None:
    tasks = tuple(duty(LONG, f"Bộ {name}", start=at * 1000) for at, name in enumerate("ABCDEFGH"))
    (table,) = tables(summary_word(lesson(tasks=tasks[:6])))
    assert [row[1] for row in table[1:]] == [LONG] * 6
    assert table[0] == ["Cơ quan, tổ chức", "Nhiệm vụ"]  # no deadline, no column of deadlines
    many = tuple(Point("Một câu rất dài của văn bản " * 20, place("x", at)) for at in range(8))
    (short,) = tables(summary_word(lesson(tasks=tasks, summary=many)))
    cut = [row[1] for row in short[1:]]
    assert len(cut) < 8
    assert all(one.endswith("\u00a0…") and LONG.startswith(one.removesuffix("\u00a0…")) for one in cut)


def test_with_whom_and_by_when_have_columns_where_a_duty_gives_them() -> None:
    tasks = [duty(f"Làm việc thứ {at}", start=at * 100) for at in range(9)]
    (table,) = tables(tasks_word(lesson(tasks=tuple(tasks))))
    assert table[0] == ["TT", "Chủ trì", "Nhiệm vụ", "Căn cứ"]
    tasks[3] = duty("Rà soát", joins="Bộ B", deadline="31/12/2025", start=300)
    (table,) = tables(tasks_word(lesson(tasks=tuple(tasks))))
    assert table[0] == ["TT", "Chủ trì", "Nhiệm vụ", "Phối hợp", "Thời hạn", "Căn cứ"]
    assert table[4][2:5] == ["Rà soát", "Bộ B", "31/12/2025"]


def test_a_paper_is_set_as_word_sets_one(make: Maker) -> None:
    session = make("both", questions=10)
    paper = read_word(io.BytesIO(outline_word(session)))
    parts = [one.text for one in paper.paragraphs if one.style is not None and one.style.name == "Heading 2"]
    assert len(parts) == len(session.outline)  # Word's own headings: the paper is read in outline
    items = [one for one in paper.paragraphs if one.text.startswith("-\t")]
    assert all(one.paragraph_format.left_indent == -(one.paragraph_format.first_line_indent or 0) for one in items)
    assert len(items) >= sum(len(row.points) for row in session.outline)
    section = paper.sections[0]
    assert (section.header_distance or 0) + Mm(5) < (section.top_margin or 0)
    assert [one.alignment for one in paper.tables[1].column_cells(2)[1].paragraphs] == [WD_ALIGN_PARAGRAPH.CENTER]
    assert "w:tblInd" in paper.tables[1]._tbl.xml


def test_what_is_written_on_a_line_has_room_to_the_margin(make: Maker) -> None:
    paper = read_word(io.BytesIO(exam_word(make("both", questions=20))))
    dotted = [one for one in paper.paragraphs if "w:leader" in one._p.xml]
    assert {one.text for one in dotted} >= {"Họ và tên: \t", "Đơn vị: \t", "\t"}
    assert all(abs(one.paragraph_format.tab_stops[0].position - Mm(165)) < Mm(1) for one in dotted)


def figures(*values: tuple[str, str], name: str = "Tỉ lệ") -> FigureLine:
    return FigureLine(name, values, (place("x"),))


def test_a_stretch_under_the_head_of_a_year_is_named() -> None:
    rate = figures(("Giai đoạn 2021 - 2025", "7%/năm"), ("Giai đoạn 2026 - 2030", "8%/năm"), name="Tăng trưởng")
    share = figures(("Năm 2025", "65%"), ("Năm 2030", "70%"))
    heads, rows = figure_grid([rate, share])
    assert heads == ("Chỉ tiêu", "Năm 2025", "Năm 2030")
    assert [one.replace("\u00a0", " ") for one in rows[0]] == [
        "Tăng trưởng",
        "7%/năm (2021 - 2025)",
        "8%/năm (2026 - 2030)",
    ]
    assert rows[1] == ("Tỉ lệ", "65%", "70%")
    assert figure_grid([rate, rate])[0] == ("Chỉ tiêu", "2021 - 2025", "2026 - 2030")
    assert figure_grid([figures(("", "5%"))]) == (("Chỉ tiêu", "Mức"), [("Tỉ lệ", "5%")])


def test_the_summary_says_by_whom_each_text_is() -> None:
    named = lesson(texts=(("Nghị quyết số 1-NQ/XX, ngày 01/02/2024 của Tỉnh ủy", "về rừng"),))
    words = [one.text for one in read_word(io.BytesIO(summary_word(named))).paragraphs]
    assert "Nghị quyết số 1-NQ/XX, ngày 01/02/2024 của Tỉnh ủy về rừng" in words
    titled = replace(named, title="Chuyên đề: Nghị quyết số 1-NQ/XX về rừng")
    words = [one.text for one in read_word(io.BytesIO(summary_word(titled))).paragraphs]
    assert "Nghị quyết số 1-NQ/XX, ngày 01/02/2024 của Tỉnh ủy" in words


def test_a_group_that_the_table_says_whole_is_not_said_again() -> None:
    told = TaskGroup("Về nhà ở", (Point("Rà soát nhà ở", place("nhà ở", 105)),), place("Về nhà ở", 90))
    other = TaskGroup("Về giao thông", (Point("Sửa cầu", place("Sửa cầu", 905)),), place("Về giao thông", 890))
    paper = read_word(io.BytesIO(tasks_word(lesson(tasks=(duty("Rà soát nhà ở", start=100),), groups=(told, other)))))
    words = "\n".join(one.text for one in paper.paragraphs)
    assert "Về nhà ở" not in words
    assert "1. Về giao thông" in words
    assert "không giao nhiệm vụ" in "\n".join(
        one.text for one in read_word(io.BytesIO(tasks_word(lesson()))).paragraphs
    )


def test_a_key_is_a_row_of_letters_and_the_longer_answers_under_it() -> None:
    one = Question("1", CHOICE, "Hỏi?", ("a", "b"), "b", (), "b", "Mục II ghi: “b”.", place("b"), "t", "s")
    short = Question("2", SHORT, "Việc gì?", (), "rà soát", (), "rà soát", "Vì thế.", place("rà soát"), "t", "s")
    session = lesson(questions=(*[replace(one, id=f"{at}") for at in range(12)], short))
    heading, scale, first, second, rest = tables(key_word(session))
    assert "ĐẢNG CỘNG SẢN" in heading[0][1]
    assert scale[0] == ["Phần", "Số câu", "Điểm mỗi câu", "Cộng"]
    assert first == [["Câu", *map(str, range(1, 7))], ["Đáp án", *["B"] * 6]]
    assert second == [["Câu", *map(str, range(7, 13))], ["Đáp án", *["B"] * 6]]
    assert rest == [["Câu", "Đáp án"], ["13", "rà soát"]]
    words = [one.text for one in read_word(io.BytesIO(key_word(session))).paragraphs]
    assert "Đáp án: B. b. Mục II ghi: “b”. (Nghị quyết số 1-NQ/XX, Mục II, khoản 3)" in words
    assert "“rà soát” (Nghị quyết số 1-NQ/XX, Mục II, khoản 3)" in words
