"""Figures of a table's rows: what each is of, how much and when, by hand."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.figures.cells import Cell, cells_of, columns_of, dated_cells
from corpus.figures.targets import extract_targets
from corpus.reading.store import read_document

ROW = "Tổng thu từ du lịch (tỉ đồng); năm 2027: 4.600 tỉ đồng; năm 2030: ≥ 9.200 tỉ đồng"
PLAN = """KẾ HOẠCH
về phát triển dịch vụ số

I. CHỈ TIÊU

Các chỉ tiêu:

| TT | Chỉ tiêu | Đơn vị | 2026 | 2030 |
|---|---|---|---|---|
| I | Hạ tầng | | | |
| 1 | Hộ có mạng | % | 82 | 95 |
| 2 | Tổ công nghệ | tổ | 820 | 1.150 |
| 3 | Phần việc khác | | 7 | 8 |

Giao các xã năm 2026:

| Xã | Điểm phục vụ | Hồ sơ trực tuyến (%) |
|---|---|---|
| Đông | 14 | 75 |
"""


def test_each_cell_of_a_year_is_a_figure_of_the_rows_name() -> None:
    first, last = dated_cells(ROW)

    assert first == Cell("Tổng thu từ du lịch", "4.600", "tỉ đồng", ("2027",), "", False, first.start, first.end)
    assert ROW[first.start : first.end] == "4.600 tỉ đồng"
    assert (last.value, last.time, last.bound) == ("9.200", ("2030",), "min")


def test_a_columns_word_for_what_stood_or_is_set_is_no_part_of_the_indicator() -> None:
    stood, is_set = dated_cells("Hộ dùng nước sạch (%); hiện trạng năm 2025: 61%; mục tiêu năm 2030: 90%")

    assert (stood.indicator, stood.time, stood.stood) == ("Hộ dùng nước sạch", ("2025",), True)
    assert (is_set.indicator, is_set.time, is_set.stood) == ("Hộ dùng nước sạch", ("2030",), False)


def test_any_row_of_a_table_has_a_name_and_columns() -> None:
    row = "Xây bể; mức hỗ trợ (triệu đồng): 6; đối tượng: Hộ nghèo"
    assert [row[slice(*one)] for one in columns_of(row)] == row.split("; ")
    assert columns_of("Trồng rừng; giữ rừng.") == []
    assert columns_of("Đối tượng: Hộ nghèo; mức: 6") == []  # no name


def test_a_bare_number_is_in_the_unit_of_its_column_or_of_its_row() -> None:
    (lone,) = dated_cells("Hộ có mạng (%); năm 2026: 82")
    assert (lone.indicator, lone.value, lone.unit) == ("Hộ có mạng", "82", "%")
    own, other = dated_cells("Cà phê; năm 2026 - Lượng (Tấn): 34.500; năm 2026 - Giá trị (tỉ đồng): 12")
    assert (own.indicator, own.unit) == ("Cà phê - Lượng", "Tấn")
    assert (other.indicator, other.unit) == ("Cà phê - Giá trị", "tỉ đồng")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Tây Kha; điểm phục vụ: 9; hồ sơ (%): 62",  # of no time
        "Trồng rừng; năm 2027: Sở A chủ trì",
        "Đến năm 2027: 4.600 tỉ đồng; năm 2030: 9.200 tỉ đồng",  # no row has a figure for its name
    ],
)
def test_what_is_no_row_of_years_has_no_cells(text: str) -> None:
    assert dated_cells(text) == []


def test_a_table_of_years_sets_its_targets(tmp_path: Path) -> None:
    path = tmp_path / "plan.md"
    path.write_text(PLAN, encoding="utf-8")
    document = read_document(path)
    found = [(one.indicator, one.value, one.unit, one.period) for one in extract_targets(document)]

    assert found == [
        ("Hạ tầng - Hộ có mạng", "82", "%", "2026"),
        ("Hạ tầng - Hộ có mạng", "95", "%", "2030"),
        ("Hạ tầng - Tổ công nghệ", "820", "tổ", "2026"),
        ("Hạ tầng - Tổ công nghệ", "1.150", "tổ", "2030"),
    ]
    values = [document.source[one.value_start : one.value_end] for one in extract_targets(document)]
    assert values == ["82", "95", "820", "1.150"]


@given(st.text(alphabet="aă0159.,:; ()%-≥\nnăm 2030", max_size=80))
def test_any_text_gives_cells_that_lie_in_it(text: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end in cells_of(text))
    assert all(text[one.start : one.end].strip() for one in dated_cells(text))
