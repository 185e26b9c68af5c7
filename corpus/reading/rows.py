"""A table's row as one line that says its columns' headers: "Tổng thu (tỉ đồng); năm 2027: 4.600 tỉ đồng"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from corpus.mended import Edit
from corpus.reading.lines import ROW_MARK
from corpus.vietnamese.units import is_unit

MOST_COLUMNS = 24
_INDEX = re.compile(r"(?:số\s*)?(?:tt|stt|thứ tự|số thứ tự|no\.?)", re.IGNORECASE)
_UNIT = re.compile(r"(?:đơn vị(?:\s+tính)?|đvt|đv tính)(?:\s*\(.{0,20}\))?", re.IGNORECASE)
_NUMBERING = re.compile(r"(?:mục|số|số hiệu|ký hiệu|mã|mã số|điều|khoản)?", re.IGNORECASE)
_UNIT_BEHIND = re.compile(r"\((?P<unit>[^()]{1,24})\)$")
_REMARK = re.compile(r"ghi chú", re.IGNORECASE)
_NO_SUM = re.compile(
    r"(?:tổng )?số (?!tiền|vốn|kinh phí|chi|thu)|năm|tỉ lệ|tỷ lệ|hệ số|điểm|diện tích|sản lượng"
    r"|khối lượng|chiều|thời|tuổi|ngày|mã|ghi chú|[^(]*\(%\)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[<>≤≥~]?\s*-?\d[\d.,]*(?:\s*-\s*\d[\d.,]*)?")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
# A year, or two of a period, that no word before it calls so.
_BARE_YEAR = re.compile(
    r"(?<![\w/.,-])(?<!năm )(?<!năm học )(?<!- )(?<!– )(?:19|20)\d\d(?!\s*[-–]\s*\d)(?![\w/.,%])", re.IGNORECASE
)
_BARE_SPAN = re.compile(r"^(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d(?!\w)")
_SIGNS = ("-", "+", "*")
_NUMERAL = re.compile(r"[-+*]|\(?(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,6}|[A-Za-zĐđ])\)?[.)]?")
_SHORT_ROW = 1.0  # what a row of merged cells costs when rows are told from one another,
_EMPTY_CELL = 0.1  # ... an empty cell
_NO_HEAD = 0.2  # ... and, beside that, an empty one at a row's head: its number or its name stands there


@dataclass(frozen=True, slots=True)
class Row:
    """A row: the offsets of its cells, outer blanks left out, and of itself, its bars included."""

    start: int
    end: int
    cells: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Piece:
    """A cell as it is said: what stands before it and behind it."""

    start: int
    end: int
    before: str
    behind: str = ""


def part_rows(cells: Sequence[str]) -> list[tuple[int, int]]:
    """The rows of a table's cells in a row, of which an empty one may be the gap between two: spans of `cells`.

    Rows are taken to be of one width: that of the first row or, where a second one names columns under it, the one that
    leaves the fewest rows short and the fewest cells empty.
    """
    filled = [bool(one) for one in cells]
    first = next((at for at, one in enumerate(filled) if not one), len(filled)) or 1
    second = list(takewhile(bool, cells[first + 1 :]))
    if len(second) < 2 or any(_NUMERAL.fullmatch(one) or _NUMBER.fullmatch(one) for one in second):
        return _of_width(filled, first)[0]
    begin = first + 1 + len(second) + 1
    widths = range(first, max(first, min(MOST_COLUMNS, first - 1 + len(second))) + 1)
    rows = min((_of_width(filled[begin:], width) for width in widths), key=lambda one: one[1])[0]
    heads = [(0, first), (first + 1, begin - 1)]
    return [*heads, *((begin + start, begin + end) for start, end in rows)]


def _of_width(filled: Sequence[bool], width: int) -> tuple[list[tuple[int, int]], float]:
    """Rows of a width, read from the left: one whose end is no gap is as long as its filled cells."""
    rows = []
    cost = 0.0
    at = 0
    while at < len(filled):
        to = at + width
        if to < len(filled) and filled[to]:
            to = next((one for one in range(at, to) if not filled[one]), to)
            if to == at or filled[to]:
                to = next((one for one in range(max(at, to), len(filled)) if not filled[one]), len(filled))
        to = min(to, len(filled))
        empty = sum(not one for one in filled[at:to])
        if to > at:
            rows.append((at, to))
            cost += _EMPTY_CELL * empty + (_SHORT_ROW if to - at != width else 0.0) + (0.0 if filled[at] else _NO_HEAD)
        at = to + 1
    return rows, cost


def row_edits(text: str, rows: Sequence[Row], money: str = "") -> list[Edit]:
    """Edits that make each row a line behind ROW_MARK. The first row names the columns.

    money is the unit of its sums where a line above the table says it once for all of them.
    """
    words = [[" ".join(text[first:last].split()) for first, last in row.cells] for row in rows[:2]]
    counted = words[0][0].isdigit()  # a table that goes on has its headers elsewhere
    width = max(len(row.cells) for row in rows[1:])
    below = [[text[first:last] for first, last in row.cells] for row in rows[2:] if len(row.cells) == width]
    headers = [] if counted else column_headers(words[0], words[1], width, below)
    edits = _line_edits(text, rows[0], [""] * len(rows[0].cells), money if counted else "")
    for row in rows[1:]:
        edits += _line_edits(text, row, _headers_of(text, row, headers), money)
    return edits


def _headers_of(text: str, row: Row, headers: list[str]) -> list[str]:
    """The headers of a row's cells: none where cells are merged, but for a total's one figure in the last column."""
    if len(row.cells) == len(headers):
        return headers
    name, *figures = [text[start:end] for start, end in row.cells if start < end] or [""]
    ends = row.cells[-1][0] < row.cells[-1][1] and len(row.cells) < len(headers)
    is_total = ends and len(figures) == 1 and _NUMBER.fullmatch(figures[0].strip("*")) and not _NUMERAL.fullmatch(name)
    return [*[""] * (len(row.cells) - 1), headers[-1] if is_total else ""]


def column_headers(first: list[str], second: list[str], width: int, below: Sequence[Sequence[str]] = ()) -> list[str]:
    """The header of each column. One above several is told only where no other column can be the one above them.

    Of several that could, it is the only one under which the rows below hold cells of one kind: marks, or numbers.
    """
    if spread := _spread(first, second, width):
        return spread
    if len(first) == width or any(_NUMBER.fullmatch(one) for one in second):
        return first
    named = next((at for at, one in enumerate(first) if not _INDEX.fullmatch(one)), 0)
    above = [at for at, one in enumerate(first) if at > named and not _UNIT.fullmatch(one) and not _REMARK.match(one)]
    if len(first) - 1 + len(second) != width:
        return _each_above(first, above, second, width)
    covering = [at for at in above if _covers(first[at], second)]
    chosen = covering if len(covering) == 1 else above
    chosen = chosen if len(chosen) < 2 else [at for at in above if _are_alike(below, at, at + len(second))]
    if len(chosen) != 1:
        return first
    names = second if covering else [f"{first[chosen[0]]} - {one}" if one else first[chosen[0]] for one in second]
    return [*first[: chosen[0]], *names, *first[chosen[0] + 1 :]]


def _spread(first: Sequence[str], second: Sequence[str], width: int) -> list[str]:
    """The header of each column where one over several is written once, with empty cells behind it; [] for no such.

    The second row names just the columns that it is over, each of them.
    """
    if not len(first) == len(second) == width or second[0] or any(_is_figure(one) for one in second):
        return []
    over = ""
    headers = []
    for above, own in zip(first, second, strict=True):
        over = above or over
        headers.append(f"{over} - {own}" if own else above)
    return headers if any(second) and all(headers) and not all(first) else []


def _is_figure(cell: str) -> bool:
    return bool(_NUMBER.fullmatch(cell)) and not _YEAR.fullmatch(cell)


def _each_above(first: list[str], above: Sequence[int], second: Sequence[str], width: int) -> list[str]:
    """The header of each column where every one of several stands above the same: a quantity and a value of each year.

    Those above are all that may be, or those that name a year; they stand side by side.
    """
    for over in (above, [at for at in above if _YEAR.search(first[at])]):
        group = list(second[: len(second) // len(over)]) if len(over) > 1 else []
        fits = group and group * len(over) == list(second) and len(first) - len(over) + len(second) == width
        if fits and list(over) == list(range(over[0], over[-1] + 1)):
            names = [f"{first[at]} - {one}" for at in over for one in group]
            return [*first[: over[0]], *names, *first[over[-1] + 1 :]]
    return first


def _are_alike(rows: Sequence[Sequence[str]], start: int, end: int) -> bool:
    """Whether rows hold cells of one kind between two columns, and somewhere all of them."""
    kinds = [[_cell_kind(one) for one in row[start:end] if one] for row in rows]
    return all(len(set(one)) < 2 for one in kinds) and any(len(one) == end - start for one in kinds)


def _cell_kind(cell: str) -> str:
    """What a cell holds: a number, a lone mark ("x"), or words."""
    bare = cell.strip("* ")
    return "number" if _NUMBER.fullmatch(bare) else "mark" if len(bare) == 1 else "words"


def _covers(header: str, below: Sequence[str]) -> bool:
    """Whether a header's period holds the years below it: "Giai đoạn 2026 - 2030" those from 2026 to 2030."""
    years = [_YEAR.findall(one) for one in below]
    period = _YEAR.findall(header)
    return len(period) == 2 and all(len(one) == 1 and period[0] <= one[0] <= period[1] for one in years)


def _line_edits(text: str, row: Row, headers: Sequence[str], money: str) -> list[Edit]:
    """Edits that make a row one line: words between its cells instead of bars."""
    edits: list[Edit] = []
    position = row.start
    behind = "\n" + ROW_MARK if row.start and text[row.start - 1] != "\n" else ROW_MARK
    for piece in _pieces(text, row, headers, money):
        edits.append(Edit(position, piece.start, behind + piece.before))
        cell = text[piece.start : piece.end]
        breaks = (one.span() for one in re.finditer(r"\s*\n\s*", cell))
        edits += [Edit(piece.start + start, piece.start + end, " ") for start, end in breaks]
        position, behind = piece.end, piece.behind
    edits.append(Edit(position, row.end, behind + ("\n" if text[row.end : row.end + 1] != "\n" else "")))
    return edits


def _pieces(text: str, row: Row, headers: Sequence[str], money: str) -> Iterator[_Piece]:
    """The filled cells but a bare count. The first that is no count names the row, and goes without its header.

    A numeral that is no count ("Cấp cháy: III") names it with its header. A unit in the cell behind a number is said
    there, else behind each number.
    """
    unit = next(
        (text[slice(*cell)] for cell, name in zip(row.cells, headers, strict=True) if _UNIT.fullmatch(name)), ""
    )
    unit = unit or _own_unit(text, row, headers)
    in_money = not unit
    unit = unit or money
    last = ""
    named = counted = False
    following = {one[1]: text[slice(*after)] for one, after in pairwise(row.cells)}
    for (start, cell_end), header in zip(row.cells, headers, strict=True):
        end = cell_end - 1 if _has_full_stop(text[start:cell_end]) else cell_end
        cell = text[start:end]
        if not cell or (_INDEX.fullmatch(header) and cell[0].isdigit() and _NUMERAL.fullmatch(cell)):
            continue
        graded = not named and _is_grade(cell, header)
        if named and cell == unit and _UNIT.fullmatch(header):
            yield _Piece(start, end, " " if counted else " (", "" if counted else ")")
        else:
            between = _between(last, named)
            counted = bool(unit) and named and bool(_NUMBER.fullmatch(cell))
            counted = counted and not (in_money and _is_no_sum(cell, header))
            unit_next = following.get(cell_end) == unit
            behind = (
                "" if not counted or unit_next or _unit_behind(header) else unit if unit.startswith("%") else f" {unit}"
            )
            yield _Piece(start, end, between + (_said(header) if named else f"{header}: " if graded else ""), behind)
        last = cell
        named = named or graded or not _NUMERAL.fullmatch(cell)


def _is_no_sum(cell: str, header: str) -> bool:
    """Whether a number is a year, or its header names what is counted and no sum of money."""
    return bool(_YEAR.fullmatch(cell) or _NO_SUM.match(header))


def _has_full_stop(cell: str) -> bool:
    """Whether a cell of words ends in a full stop, behind which a row would go on in small letters."""
    return cell.endswith(".") and not cell.endswith("..") and not _NUMERAL.fullmatch(cell)


def _own_unit(text: str, row: Row, headers: Sequence[str]) -> str:
    """The unit that stands behind a row's name, "" for none: "Diện tích lúa (ha)"."""
    cells = [text[start:end].strip("* ") for start, end in row.cells]
    name = next(
        (cell for cell, header in zip(cells, headers, strict=True) if cell and not _INDEX.fullmatch(header)), ""
    )
    return _unit_behind(name)


def _unit_behind(words: str) -> str:
    said = _UNIT_BEHIND.search(words)
    return said["unit"] if said and is_unit(said["unit"]) else ""


def _is_grade(cell: str, header: str) -> bool:
    """Whether a numeral is of a kind that its header names, and no number of a row: "Cấp cháy", "III"."""
    numbers = _INDEX.fullmatch(header) or _NUMBERING.fullmatch(header)
    return bool(_NUMERAL.fullmatch(cell)) and not numbers and len(header.split()) > 1


def _between(last: str, named: bool) -> str:
    """What stands between a cell and the one before it: "I. Nông nghiệp", "- Diện tích", "…; …"."""
    if not last or last in _SIGNS or last[-1] in ".;:,":
        return " " if last else ""
    return "; " if named else ". "


def _said(header: str) -> str:
    """A header before its cell: "Năm 2027" -> "năm 2027: ", as well as "2027"."""
    if not header:
        return ""
    header = _BARE_YEAR.sub(lambda found: f"năm {found.group()}", _BARE_SPAN.sub(r"giai đoạn \g<0>", header))
    return f"{header[0].lower() + header[1:] if header[1:2].islower() else header}: "
