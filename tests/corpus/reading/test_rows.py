"""The headers of a table's columns where a second row names columns under the first."""

import pytest

from corpus.reading.rows import column_headers

YEARS = ["TT", "Sản phẩm", "Năm 2026", "Năm 2027"]


def test_each_of_several_headers_stands_over_the_same_columns() -> None:
    assert column_headers(YEARS, ["Lượng", "Giá trị", "Lượng", "Giá trị"], 6) == [
        "TT",
        "Sản phẩm",
        "Năm 2026 - Lượng",
        "Năm 2026 - Giá trị",
        "Năm 2027 - Lượng",
        "Năm 2027 - Giá trị",
    ]


def test_those_without_a_year_stand_beside() -> None:
    headers = column_headers(["TT", "Cây", "Giống", "2026", "2027"], ["Ha", "Tấn", "Ha", "Tấn"], 7)

    assert headers == ["TT", "Cây", "Giống", "2026 - Ha", "2026 - Tấn", "2027 - Ha", "2027 - Tấn"]


@pytest.mark.parametrize(
    ("second", "width"),
    [(["Lượng", "Giá trị", "Lượng", "Tiền"], 6), (["Lượng", "Giá trị", "Lượng", "Giá trị"], 9), ([], 7)],
)
def test_what_does_not_fit_leaves_the_first_row(second: list[str], width: int) -> None:
    assert column_headers(YEARS, second, width) == YEARS
