"""Intervals as a table's cell gives them."""

from decimal import Decimal

import pytest

from corpus.vietnamese.intervals import read_interval


@pytest.mark.parametrize(
    ("cell", "inside", "outside"),
    [
        ("5< số tầng <=10", ["6", "10"], ["5", "11"]),
        ("35-45", ["35", "40", "45"], ["34", "46"]),
        ("từ 2 đến 4", ["2", "4"], ["1", "5"]),
        ("trên 2 đến 4", ["3", "4"], ["2"]),
        ("trên 10 năm đến 20 năm", ["11", "20"], ["10", "50"]),
        ("từ 10 tỷ đồng đến dưới 20 tỷ đồng", ["10", "19"], ["9", "20"]),
        ("từ 3 tháng đến 1 năm", ["3", "12"], ["2"]),  # of two units only the first bound is known
        ("<10", ["9"], ["10"]),
        ("số tầng > 15", ["15.01", "20"], ["15"]),
        ("không quá 3 tầng", ["3", "1"], ["4"]),
        ("từ 7 tầng trở lên", ["7", "30"], ["6"]),
        ("từ 7 tầng trở xuống", ["7", "1"], ["8"]),
        ("dưới 1.000", ["999"], ["1000"]),
    ],
)
def test_a_cell_holds_the_numbers_of_its_interval(cell: str, inside: list[str], outside: list[str]) -> None:
    interval = read_interval(cell)

    assert interval is not None
    assert [one for one in inside if not interval.holds(Decimal(one))] == []
    assert [one for one in outside if interval.holds(Decimal(one))] == []


@pytest.mark.parametrize("cell", ["", "rừng", "12", "20/10/2025", "(", "5 <"])
def test_other_cells_give_none(cell: str) -> None:
    assert read_interval(cell) is None
