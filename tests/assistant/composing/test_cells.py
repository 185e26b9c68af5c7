"""Rows of figures by their cells."""

import pytest

from assistant.composing.cells import cell_statement, cells_said, of_row, row_in_time
from assistant.evidence.clauses import passage_clauses
from corpus.figures.cells import cells_of
from tests.assistant.small import passage

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


GRANT = "Xây bể; mức hỗ trợ (triệu đồng): 6; đối tượng: Hộ nghèo"


@pytest.mark.parametrize(
    ("at", "holds", "told"),
    [
        ("mức hỗ trợ", True, "Xây bể; mức hỗ trợ (triệu đồng): 6."),
        ("đối tượng", False, f"{GRANT}."),  # whom it is for does not say what they get
        ("Xây bể", False, f"{GRANT}."),
    ],
)
def test_a_cell_is_told_with_its_row(at: str, holds: bool, told: str) -> None:
    (clause,) = (one for one in passage_clauses(passage(GRANT)) if one.text.startswith(at))
    said = of_row(clause, holds)

    assert said is not None
    assert said.text == told


def test_the_name_of_a_row_that_answers_stands_for_itself() -> None:
    first = passage_clauses(passage(GRANT))[0]
    assert of_row(first, holds=True) is None
    assert of_row(passage_clauses(passage("Trồng rừng ở xã."))[0], holds=False) is None


def test_the_cells_of_a_stretch_are_told_with_the_rows_name() -> None:
    start = ROW.index("năm 2027 - Lượng")
    said = cells_said(passage(ROW), start, len(ROW))

    assert said is not None
    assert said.text == "Cà phê; năm 2027 - Lượng (Tấn): 35.000; năm 2027 - Giá trị: 117 USD."
    assert cells_said(passage("Trồng rừng."), 0, 5) is None
