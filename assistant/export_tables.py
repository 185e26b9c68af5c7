"""Tables to take away: .xlsx for Excel, .csv for anything else. A cell is always text or a number, never a formula."""

import csv
import re
from collections.abc import Iterable, Sequence
from io import BytesIO, StringIO

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

Cell = str | float
_WIDEST = 60  # characters of a column; longer text wraps
_NUMBER = re.compile(r"[+-]?[\d.,\s]+%?")


def to_xlsx(title: str, headers: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """One sheet: the headers stay in sight, a filter stands on each, long texts wrap."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = title
    for at, header in enumerate(headers, start=1):
        cell = sheet.cell(1, at, header)
        cell.font = Font(bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", fgColor="9B1C1F")
    for number, row in enumerate(rows, start=2):
        for at, value in enumerate(row, start=1):
            _write(sheet, number, at, value)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    _fit(sheet)
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _write(sheet: Worksheet, row: int, column: int, value: Cell) -> None:
    cell = sheet.cell(row, column)
    if isinstance(value, str):
        cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)
        cell.data_type = "s"  # whatever it begins with, it is text
    else:
        cell.value = value
    cell.alignment = Alignment(wrap_text=True, vertical="top")


def _fit(sheet: Worksheet) -> None:
    for at, column in enumerate(sheet.iter_cols(), start=1):
        longest = max(len(str(cell.value or "")) for cell in column)
        sheet.column_dimensions[get_column_letter(at)].width = min(_WIDEST, longest + 3)


def to_csv(headers: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """UTF-8 with a byte-order mark, without which Excel reads Vietnamese wrongly."""
    text = StringIO()
    writer = csv.writer(text)
    writer.writerow(headers)
    writer.writerows([_plain(value) for value in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _plain(value: Cell) -> Cell:
    """Text that a spreadsheet would run as a formula gets an apostrophe before it; a number stays one."""
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r") and not _NUMBER.fullmatch(value):
        return f"'{value}"
    return value
