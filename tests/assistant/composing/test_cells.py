"""Rows of figures by their cells."""

import pytest

from assistant.composing.cells import cell_statement, cells_said, of_row, row_in_time
from assistant.evidence.clauses import passage_clauses
from corpus.figures.cells import cells_of
from tests.assistant.small import passage, term

ROW = "Cà phê; năm 2026 - Lượng (Tấn): 34.500; năm 2027 - Lượng (Tấn): 35.000; năm 2027 - Giá trị: 117 USD"


def test_the_cell_of_the_year_is_said_with_the_rows_name() -> None:
    clauses = passage_clauses(passage(ROW))
    of_2027 = next(one for one in clauses if one.text.startswith("năm 2027 - Lượng"))
    said = cell_statement(of_2027, [("2027",)])

    assert said is not None
    assert said.text == "Cà phê; năm 2027 - Lượng (Tấn): 35.000."
    assert len(said.supports) == 2
    assert cell_statement(of_2027, [("2026",)]) is None
    whole = cell_statement(of_2027, [])
    assert whole is not None
    assert whole.text == f"{ROW}."


def test_all_cells_of_a_period_are_said() -> None:
    (cell,) = (one for one in passage_clauses(passage(ROW)) if one.text.startswith("năm 2026"))
    said = cell_statement(cell, [("2026", "2030")])

    assert said is not None
    assert said.text == f"{ROW}."
    assert cell_statement(cell, [("2027", "2030")]) is None


def test_a_row_is_told_in_the_times_asked_for() -> None:
    said = row_in_time(passage(ROW), [("2027",)])

    assert said is not None
    assert said.text == "Cà phê; năm 2027 - Lượng (Tấn): 35.000; năm 2027 - Giá trị: 117 USD."
    assert row_in_time(passage(ROW), [("2030",)]) is None
    assert row_in_time(passage("Trồng rừng năm 2027."), [("2027",)]) is None


@pytest.mark.parametrize(
    "text", ["", "Trồng rừng; giữ rừng.", "A: 1; B: 2; C: 3", "Sở A chủ trì: lập sổ; Sở B: 5 tỉ; ..."]
)
def test_other_paragraphs_are_no_rows(text: str) -> None:
    assert cells_of(text) == []


GRANT = "Xây bể; mức hỗ trợ (triệu đồng): 6; mức vay (triệu đồng): 9; đối tượng: Hộ nghèo"


def of_money(text: str) -> bool:
    return "đồng" in text


@pytest.mark.parametrize(
    ("at", "phrases", "told"),
    [
        ("mức hỗ trợ", ["mức vay"], "Xây bể; mức vay (triệu đồng): 9."),  # the column that is asked for
        ("đối tượng", [], "Xây bể; mức hỗ trợ (triệu đồng): 6; mức vay (triệu đồng): 9."),  # whoever gets it is no sum
        ("Xây bể", ["mức hỗ trợ"], "Xây bể; mức hỗ trợ (triệu đồng): 6."),
    ],
)
def test_the_cells_that_hold_what_is_asked_are_told_with_their_row(at: str, phrases: list[str], told: str) -> None:
    (clause,) = (one for one in passage_clauses(passage(GRANT)) if one.text.startswith(at))
    said = of_row(clause, of_money, [term(one) for one in phrases])

    assert said is not None
    assert said.text == told


def test_where_no_cell_holds_it_the_row_is_told_whole() -> None:
    clause = passage_clauses(passage(GRANT))[-1]
    said = of_row(clause, lambda _: False, [])

    assert said is not None
    assert said.text == f"{GRANT}."
    assert of_row(passage_clauses(passage("Trồng rừng ở xã."))[0], of_money, []) is None


def test_the_cells_of_a_stretch_are_told_with_the_rows_name() -> None:
    start = ROW.index("năm 2027 - Lượng")
    said = cells_said(passage(ROW), start, len(ROW))

    assert said is not None
    assert said.text == "Cà phê; năm 2027 - Lượng (Tấn): 35.000; năm 2027 - Giá trị: 117 USD."
    assert cells_said(passage("Trồng rừng."), 0, 5) is None
