"""Tables opened again hold what went in, and nothing in them is a formula."""

import csv
import io

from openpyxl import load_workbook

from assistant.export_tables import to_csv, to_xlsx

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
        ["'=HYPERLINK(1)", "-1.5", "'- Tăng trưởng\x07"],
        ["+1", "7,1", "-2%"],
    ]
