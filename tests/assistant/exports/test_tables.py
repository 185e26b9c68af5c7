"""Tables opened again hold what went in, and nothing in them is a formula."""

import csv
import io

import pytest
from openpyxl import load_workbook

from assistant.exports.tables import to_csv, to_xlsx

HEADERS = ("Chỉ tiêu", "Giá trị", "Ghi chú")
ROWS = (("Tỉ lệ đô thị hóa", 65.0, "đến năm 2025"), ("=HYPERLINK(1)", -1.5, "- Tăng trưởng\x07"), ("+1", "7,1", "-2%"))


def test_xlsx() -> None:
    sheet = load_workbook(io.BytesIO(to_xlsx("Chỉ tiêu", HEADERS, ROWS))).active

    assert sheet is not None
    found = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert found == [
        list(HEADERS),
        ["Tỉ lệ đô thị hóa", 65.0, "đến năm 2025"],
        ["=HYPERLINK(1)", -1.5, "- Tăng trưởng"],
        ["+1", "7,1", "-2%"],
    ]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} == {"s", "n"}
    assert sheet.freeze_panes == "A2"


HOSTILE = [
    "=HYPERLINK(1)", "+SUM(A1)", "-cmd|' /C calc'!A0", "@SUM(1)", "\t=1", "\r=1", " =1", "＝1+1a", "＋x",
    "＠x", "=", "#N/A",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_no_cell_of_a_workbook_is_run_now_or_when_it_is_edited(text: str) -> None:
    sheet = load_workbook(io.BytesIO(to_xlsx("Chỉ tiêu", (text,), ((text,),)))).active

    assert sheet is not None
    for cell in (sheet["A1"], sheet["A2"]):
        assert cell.data_type == "s"
        assert str(cell.value).strip() == text.strip()
        assert cell.quotePrefix == (text != "#N/A")


@pytest.mark.parametrize("text", HOSTILE[:-1])
def test_no_cell_of_a_csv_begins_like_a_formula(text: str) -> None:
    content = to_csv((text,), ((text, "b"),)).decode("utf-8-sig")

    assert [row[0][0] for row in csv.reader(io.StringIO(content))] == ["'", "'"]


@pytest.mark.parametrize("sign", [";", "\t", "\n", "\r"])
def test_no_cell_hides_another_behind_what_some_programs_take_for_its_end(sign: str) -> None:
    content = to_csv(("a",), ((f"x{sign}=cmd|' /C calc'!A0", f"x{sign}-2+3", f"x{sign} @SUM(1)"),)).decode("utf-8-sig")

    row = list(csv.reader(io.StringIO(content)))[1]
    assert row == [f"x{sign}'=cmd|' /C calc'!A0", f"x{sign}'-2+3", f"x{sign}' @SUM(1)"]
    assert to_csv(("a",), (("một; - hai",),)).decode("utf-8-sig").splitlines()[1] == "một; - hai"


def test_no_character_costs_a_table() -> None:
    text = "a\x00b\x1b\ud800\ufffe" + "x" * 40_000
    sheet = load_workbook(io.BytesIO(to_xlsx("Chỉ tiêu", (text,), ((text,),)))).active

    assert sheet is not None
    assert sheet["A2"].value == ("ab" + "x" * 40_000)[:32_767]  # a cell of Excel has no room for more
    assert list(csv.reader(io.StringIO(to_csv((text,), ((text,),)).decode("utf-8-sig"))))[1] == ["ab" + "x" * 40_000]


def test_an_empty_table_has_its_headers() -> None:
    sheet = load_workbook(io.BytesIO(to_xlsx("Nhiệm vụ", HEADERS, ()))).active
    assert sheet is not None
    assert [cell.value for cell in sheet[1]] == list(HEADERS)


def test_csv() -> None:
    content = to_csv(HEADERS, ROWS)

    assert content.startswith(b"\xef\xbb\xbf")
    assert list(csv.reader(io.StringIO(content.decode("utf-8-sig")))) == [
        list(HEADERS),
        ["Tỉ lệ đô thị hóa", "65.0", "đến năm 2025"],
        ["'=HYPERLINK(1)", "-1.5", "'- Tăng trưởng"],
        ["+1", "7,1", "-2%"],
    ]
