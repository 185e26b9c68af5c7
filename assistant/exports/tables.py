"""Tables to take away: .xlsx for Excel, .csv for anything else. A cell is always text or a number, never a formula."""

import csv
import re
from collections.abc import Iterable, Sequence
from io import BytesIO, StringIO
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from assistant.exports.characters import clean
from assistant.exports.zip_dates import zip_dates

Cell = str | float
_WIDEST = 60  # characters of a column; longer text wraps
_NUMBER = re.compile(r"[+-]?[\d.,\s]+%?")
# What a spreadsheet may run: at the head of a cell, in Asia's full width too; and where a program that takes ";" or a
# tab for the end of a cell, as Excel does in Vietnam, would begin another.
_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]")
_INNER = re.compile(r"([;\t\r\n])(?=\s*[=@＝＠]|[+\-＋－]\S)")


def to_xlsx(title: str, headers: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """One sheet: the headers stay in sight, a filter stands on each, long texts wrap."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = title
    for at, header in enumerate(headers, start=1):
        cell = _write(sheet, 1, at, header)
        cell.alignment = Alignment()
        cell.font = Font(bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", fgColor="9B1C1F")
    for number, row in enumerate(rows, start=2):
        for at, value in enumerate(row, start=1):
            _write(sheet, number, at, value)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    _fit(sheet)
    buffer = BytesIO()
    with zip_dates():
        book.save(buffer)
    return buffer.getvalue()


def _write(sheet: Worksheet, row: int, column: int, value: Cell) -> Any:
    cell: Any = sheet.cell(row, column)
    if isinstance(value, str):
        cell.value = clean(value)
        cell.data_type = "s"  # whatever it begins with, it is text
        cell.quotePrefix = bool(_FORMULA.match(value))  # and stays text where somebody edits it
    else:
        cell.value = value
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell


def _fit(sheet: Worksheet) -> None:
    for at, column in enumerate(sheet.iter_cols(), start=1):
        longest = max(len(str(cell.value or "")) for cell in column)
        sheet.column_dimensions[get_column_letter(at)].width = min(_WIDEST, longest + 3)


def to_csv(headers: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """UTF-8 with a byte-order mark, without which Excel reads Vietnamese wrongly."""
    text = StringIO()
    writer = csv.writer(text)
    writer.writerow([_plain(header) for header in headers])
    writer.writerows([_plain(value) for value in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _plain(value: Cell) -> Cell:
    """Text that a spreadsheet would run as a formula gets an apostrophe before it; a number stays one."""
    if not isinstance(value, str) or _NUMBER.fullmatch(value):
        return value
    text = _INNER.sub(r"\1'", clean(value))
    return f"'{text}" if text[:1] in ("\t", "\r") or _FORMULA.match(text) else text
