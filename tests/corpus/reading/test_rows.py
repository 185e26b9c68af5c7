"""The headers of a table's columns where a second row names columns under the first."""

from pathlib import Path

import pytest

from corpus.mended import mend
from corpus.reading.rows import column_headers
from corpus.reading.store import read_document
from corpus.reading.tables import read_tables

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


def in_bars(rows: list[list[str]]) -> str:
    """A table whose bars stand on lines of their own, an empty cell as two bars in a row."""
    return "\n".join(
        "\n".join(["|", *(line for cell in row for line in ([cell, "|"] if cell else ["|"]))]) for row in rows
    )


def read_rows(rows: list[list[str]], tmp_path: Path) -> list[str]:
    (tmp_path / "a.md").write_text(f"KẾ HOẠCH\nvề trồng rừng\n\nI. CHỈ TIÊU\n\n{in_bars(rows)}\n", encoding="utf-8")
    document = read_document(tmp_path / "a.md")
    return [one.text for one in document.passages if one.section == "I"]


def test_rows_with_many_empty_cells_begin_with_their_number(tmp_path: Path) -> None:
    rows = [["STT", "Xã", "Cây giống"], ["Keo", "Bạch đàn", "Thông", "Tràm"]]
    rows += [[str(at), f"xã {name}", *("" for _ in range(at - 1)), str(at), *("" for _ in range(4 - at))]
             for at, name in enumerate(("Hạ", "Trung", "Thượng"), start=1)]  # fmt: skip

    assert [one.split("; ")[0] for one in read_rows(rows, tmp_path)[2:]] == ["xã Hạ", "xã Trung", "xã Thượng"]
    assert read_rows(rows, tmp_path)[-1].endswith("Thông: 3")


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (["", "**Tổng cộng**", "", "732"], "Tổng cộng; tổng số (cây): 732"),
        (["Tổng cộng", "732"], "Tổng cộng; tổng số (cây): 732"),
        (["II", "Rừng phòng hộ"], "Rừng phòng hộ"),
        (["Rừng phòng hộ", "không trồng"], "Rừng phòng hộ; không trồng"),
        (["Tổng cộng", "", "700", "732"], "Tổng cộng; 700; 732"),
    ],
)
def test_the_figure_of_a_total_is_under_the_last_header(row: list[str], said: str, tmp_path: Path) -> None:
    rows = [["TT", "Loại rừng", "Mùa", "Số lô", "Tổng số (cây)"], ["1", "Rừng keo", "thu", "4", "732"], row]

    assert said in read_rows(rows, tmp_path)[-1]


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ("Năm 2027", "năm 2027: 5"),
        ("2027", "năm 2027: 5"),
        ("2024 (thực hiện)", "năm 2024 (thực hiện): 5"),
        ("Thực hiện 2024", "thực hiện năm 2024: 5"),
        ("2027 - Ha", "năm 2027 - Ha: 5"),
        ("2021 - 2025", "giai đoạn 2021 - 2025: 5"),
        ("Giai đoạn 2021-2025", "giai đoạn 2021-2025: 5"),
        ("Năm học 2024 - 2025", "năm học 2024 - 2025: 5"),
        ("QĐ 12/2024", "QĐ 12/2024: 5"),  # no year of the cells
        ("GRDP", "GRDP: 5"),
    ],
)
def test_a_column_of_a_year_is_called_so_before_its_cells(header: str, said: str) -> None:
    table = f"| TT | Cây | {header} | Ghi chú |\n|---|---|---|---|\n| 1 | Lúa | 5 | |\n"
    rows = read_tables(mend(table, ())).text.splitlines()
    assert any(one.endswith(f"Lúa; {said}") for one in rows)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Trồng rừng phòng hộ.", "Trồng rừng phòng hộ; số điểm: 5"),
        ("Bò, trâu, v.v...", "Bò, trâu, v.v... số điểm: 5"),  # dots that leave something out stay
        ("2.", "2. số điểm: 5"),  # as does the one of a number
    ],
)
def test_a_name_with_a_full_stop_goes_on_without_it(name: str, said: str) -> None:
    table = f"| Mã | Nội dung | Số điểm |\n|---|---|---|\n| A | {name} | 5 |\n"
    rows = read_tables(mend(table, ())).text.splitlines()
    assert any(one.endswith(said) for one in rows)


@pytest.mark.parametrize(
    ("cell", "row"),
    [
        ("Quyết định 5 ngày 03 tháng 9 năm 2025", "Quyết định 5 ngày 03 tháng 9 năm 2025; cơ quan: Sở A"),
        ("Lam Giang, ngày 03 tháng 9 năm 2025", ""),  # the head of a page
        ("Ngày … tháng … năm 2025", ""),
    ],
)
def test_a_row_may_name_a_document_with_its_day(cell: str, row: str) -> None:
    table = f"| TT | Văn bản | Cơ quan |\n|---|---|---|\n| 1 | {cell} | Sở A |\n"
    rows = read_tables(mend(table, ())).text.splitlines()

    assert any(one.endswith(row) for one in rows if row) is bool(row)


def test_marks_of_one_kind_tell_what_the_header_above_them_is() -> None:
    first, second = ["TT", "Mã", "Tên thủ tục", "Nơi nhận hồ sơ"], ["Cấp tỉnh", "Cấp xã"]
    below = [["1", "A.1", "Cấp phép làm muối", "x", "x"], ["2", "A.2", "Cấp lại", "", "x"]]

    assert column_headers(first, second, 5, below) == [
        *first[:3],
        "Nơi nhận hồ sơ - Cấp tỉnh",
        "Nơi nhận hồ sơ - Cấp xã",
    ]
    words = [["1", "A.1", "Cấp phép", "Sở Muối", "Xã"]]
    assert column_headers(first, second, 5, words) == first  # either may be the one above


def test_rows_are_read_where_only_bars_are_left_of_their_head() -> None:
    table = (
        "| TT\n|\n|\n|\n"
        "| 1 | Ghe muối mới | Điều 4 | 14.000 | 70% |\n"
        "| 2 | Kho muối\n| Điều 5, khoản 1 | 5.000 | 30% |\n"
        "| 3 | Trạm cân | Điều 6 | 450 |\n|\n"
    )
    rows = [one for one in read_tables(mend(table, ())).text.splitlines() if ";" in one]

    assert [one.partition("Ghe")[2] or one.partition("K")[2] or one.partition("T")[2] for one in rows] == [
        " muối mới; Điều 4; 14.000; 70%",
        "ho muối; Điều 5, khoản 1; 5.000; 30%",
        "rạm cân; Điều 6; 450",
    ]


def test_lone_bars_of_a_page_s_head_are_no_table() -> None:
    head = "| **UBND** |\n|\n| **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** |\n| Số: 4/KH | Hà Nội, ngày 1 tháng 2 năm 2025 |"
    assert "; " not in read_tables(mend(head, ())).text


@pytest.mark.parametrize(
    ("line", "header", "cell", "said"),
    [
        ("**Đơn vị: Triệu đồng**", "Mức chi", "14.000", "mức chi: 14.000 triệu đồng"),
        ("(Đơn vị tính: nghìn đồng)", "Tổng số tiền", "450", "tổng số tiền: 450 nghìn đồng"),
        ("ĐVT: đồng", "Mức chi", "70%", "mức chi: 70%"),
        ("ĐVT: triệu đồng", "Số hộ", "70", "số hộ: 70"),  # what is counted is no sum
        ("ĐVT: triệu đồng", "Thu", "2027", "thu: 2027"),  # a year
        ("ĐVT: triệu đồng", "Thu (USD)", "70", "thu (USD): 70"),
        ("Đơn vị: Sở Muối", "Mức chi", "70", "mức chi: 70"),
        ("Đơn vị tính: triệu đồng. Kế hoạch này:", "Mức chi", "70", "mức chi: 70"),
    ],
)
def test_a_unit_of_money_above_a_table_is_that_of_its_sums(line: str, header: str, cell: str, said: str) -> None:
    table = f"{line}\n\n| TT | Việc | {header} |\n|---|---|---|\n| 1 | Họp | {cell} |\n"
    rows = read_tables(mend(table, ())).text.splitlines()
    assert any(one.endswith(f"Họp; {said}") for one in rows)


def test_a_header_written_once_over_empty_cells_is_that_of_all_below_it() -> None:
    first = ["TT", "Thủ tục", "Nơi nhận", "", "Ghi chú"]

    assert column_headers(first, ["", "", "Tỉnh", "Xã", ""], 5) == [
        "TT",
        "Thủ tục",
        "Nơi nhận - Tỉnh",
        "Nơi nhận - Xã",
        "Ghi chú",
    ]
    assert column_headers(first, ["", "", "2026", "2027", ""], 5)[2:4] == ["Nơi nhận - 2026", "Nơi nhận - 2027"]
    assert column_headers(first, ["", "Tổng cộng", "5", "7", ""], 5) == first
    assert column_headers(first, ["", "", "Tỉnh", "", ""], 5) == first
