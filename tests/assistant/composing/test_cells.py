"""Rows of figures by their cells."""

import pytest

from assistant.composing.cells import cell_statement, row_in_time
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
