"""A question that wants a table gets one, and is told which page has it with a file."""

import pytest

from assistant.answer import Table, blocks
from assistant.composing.as_table import with_table
from assistant.composing.draft import Draft, Statement, Support, cite
from assistant.service import Assistant
from corpus.reading.store import Corpus

TARGETS = "Bảng này có ở trang Chỉ tiêu, tải về được tệp Excel."


@pytest.mark.parametrize(
    ("question", "page"),
    [
        ("Lập bảng các chỉ tiêu đến năm 2030", TARGETS),
        ("So sánh mục tiêu năm 2025 và năm 2030, kẻ bảng giúp", TARGETS),
        ("Ban Kinh tế Trung ương có nhiệm vụ gì, xếp thành bảng", TARGETS.replace("Chỉ tiêu", "Nhiệm vụ")),
    ],
)
def test_the_page_that_has_the_table_is_named_last(assistant: Assistant, question: str, page: str) -> None:
    assert assistant.ask(question).text.endswith(f"\n{page}")


@pytest.mark.parametrize("question", ["Kể các chỉ tiêu đến năm 2030", "Lập bảng hạn chế của du lịch"])
def test_no_page_is_named_where_none_is_wanted_or_has_it(assistant: Assistant, question: str) -> None:
    assert "tệp Excel" not in assistant.ask(question).text


def tables(text: str) -> list[Table]:
    return [one for one in blocks(text) if isinstance(one, Table)]


def test_figures_of_two_times_stand_in_a_row(assistant: Assistant) -> None:
    (table,) = tables(assistant.ask("Lập bảng các chỉ tiêu 2025 và 2030").text)

    assert table.columns == ("Chỉ tiêu", "Mốc trước", "Mốc sau")
    assert table.rows[4] == ("Tỉ lệ đô thị hóa", "65% (2025) [9]", "70% (2030) [10]")


def test_targets_of_one_time_have_their_values_apart(assistant: Assistant) -> None:
    (table,) = tables(assistant.ask("Kẻ bảng các chỉ tiêu đến năm 2030 của Nghị quyết 09").text)

    assert table.rows[3] == ("GRDP bình quân đầu người", "189 triệu đồng/người [4]", "2030")


def test_one_long_statement_is_laid_out_clause_by_clause(corpus: Corpus) -> None:
    first = "Chủ rừng không trồng lại rừng trong thời hạn 12 tháng sau khi khai thác thì bị thu hồi đất rừng"
    second = "Chủ rừng để cháy rừng hai năm liên tục thì bị đưa ra khỏi danh sách được giao rừng của tỉnh"
    place = (Support("91-KL/TU", "II.8", 0, 9),)
    draft = with_table(Draft((Statement(f"{first}. {second}.", place),), "facts"), corpus)

    assert [one.cells[0].text for one in draft.statements] == [f"{first}.", f"{second}."]
    assert with_table(Draft((Statement("Rừng đủ.", place),), "facts"), corpus).statements[0].cells == ()


def test_two_documents_stand_beside_each_other(assistant: Assistant) -> None:
    (table,) = tables(assistant.ask("Lập bảng so sánh hai văn bản").text)

    assert table.columns == ("Nội dung so sánh", "Nghị quyết số 09-NQ/TW", "Kết luận số 91-KL/TU")
    assert [row[0] for row in table.rows[:2]] == ["Cơ quan ban hành", "Ngày ban hành"]
    assert "28/01/2022" in table.rows[1][1]
    assert "18 tháng 10 năm 2022" in table.rows[1][2]


def test_points_under_several_heads_say_theirs_and_their_place(assistant: Assistant) -> None:
    (table,) = tables(assistant.ask("Lập bảng tổng hợp hạn chế và nguyên nhân của Nghị quyết 09").text)

    assert table.columns == ("Phần", "Nội dung", "Căn cứ")
    row = next(row for row in table.rows if "Du lịch phát triển chưa bền vững" in row[1])
    assert row[0].startswith("Hạn chế, yếu kém")
    assert row[2] == "Mục I"


def test_one_head_stands_over_the_table(corpus: Corpus) -> None:
    place = Support("09-NQ/TW", "I", 200, 220)
    items = (Statement("Một.", (place,), "1. "), Statement("Hai.", (place,), "2. "))
    draft = with_table(Draft((Statement("Có 2 ý:", ours=True), *items), "headings"), corpus)

    text, _ = cite(draft, corpus)

    assert text.splitlines()[0] == "Có 2 ý:"
    (table,) = tables(text)
    assert table == Table(("Nội dung", "Căn cứ"), (("1. Một [1]", "Mục I"), ("2. Hai [1]", "Mục I")))


@pytest.mark.parametrize("statements", [(), (Statement("Một.", (Support("09-NQ/TW", "I", 200, 220),), "- "),)])
def test_fewer_than_two_points_make_no_table(statements: tuple[Statement, ...], corpus: Corpus) -> None:
    draft = Draft(statements, "facts")
    assert with_table(draft, corpus) == draft


def test_two_sides_stand_in_two_columns_where_these_are_asked_for(assistant: Assistant) -> None:
    first, second = tables(assistant.ask("kết quả và hạn chế nêu trong hai văn bản, chia hai cột").text)

    assert first.columns == second.columns == ("Kết quả", "Hạn chế, yếu kém")
    assert second.rows[3][1] == ""  # three shortcomings beside more results
    assert not tables(assistant.ask("kết quả và hạn chế nêu trong hai văn bản").text)


def test_what_both_times_say_stands_in_no_column(assistant: Assistant) -> None:
    text = assistant.ask("mục tiêu 2030 và tầm nhìn 2045, kẻ bảng hai cột").text

    (table,) = tables(text)
    assert len(table.columns) == 2
    assert text.splitlines()[-1].startswith("Cùng nêu:")


def test_the_same_parts_of_two_documents_have_a_column_for_each(assistant: Assistant) -> None:
    (goals,) = tables(assistant.ask("so sánh mục tiêu của 2 văn bản, kẻ bảng 2 cột").text)
    (parts,) = tables(assistant.ask("so sánh mục tiêu và tổ chức thực hiện của hai văn bản, lập bảng").text)

    assert goals.columns == ("Nghị quyết số 09-NQ/TW", "Kết luận số 91-KL/TU")
    assert goals.rows[0][1].startswith("Xây dựng bộ máy chính quyền")
    assert parts.columns == ("Phần", *goals.columns)
    assert {row[0] for row in parts.rows} == {"Mục tiêu", "Tổ chức thực hiện"}


def test_statements_in_a_row_are_rows_too(assistant: Assistant) -> None:
    told = assistant.ask("lập bảng giúp", ["Tỉ lệ đô thị hóa năm 2025", "thêm 2030 nữa"]).text
    (table,) = tables(told)

    assert [row[0].partition(" [")[0] for row in table.rows] == [
        "Đến năm 2025, tỉ lệ đô thị hóa đạt 65%",
        "Đến năm 2030, tỉ lệ đô thị hóa đạt 70%",
    ]
    assert "Chênh lệch: tăng 5 điểm phần trăm" in told
    assert not tables(assistant.ask("kẻ bảng", ["ai ký nghị quyết 09"]).text)


def test_facts_are_rows_as_well(assistant: Assistant) -> None:
    table = next(
        one
        for one in blocks(assistant.ask("Biên chế và số đơn vị sự nghiệp phải giảm bao nhiêu, lập thành bảng").text)
        if isinstance(one, Table)
    )

    assert len(table.rows) == 2
    assert table.rows[0][0].startswith("Đến năm 2025, giảm tối thiểu 10%")


def test_the_answers_to_several_questions_stand_in_one_table(assistant: Assistant) -> None:
    question = "tỉ lệ đô thị hoá 2030 bao nhiêu, vốn đầu tư 2026-2030 bao nhiêu, kẻ bảng giúp"
    table = next(one for one in blocks(assistant.ask(question).text) if isinstance(one, Table))

    assert [row[0] for row in table.rows] == ["Tỉ lệ đô thị hoá 2030 bao nhiêu", "Vốn đầu tư 2026-2030 bao nhiêu"]
    assert "70%" in table.rows[0][1]
    assert "664 nghìn tỉ đồng" in table.rows[1][1]
