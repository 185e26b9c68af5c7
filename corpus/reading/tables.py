"""Tables: which lines are one, and whether it holds data or only lays out a page's head and its signature."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import compress, pairwise

from corpus.mended import Edit, MendedText
from corpus.reading.rows import MOST_COLUMNS, Row, part_rows, row_edits
from corpus.text import LOWER, UPPER
from corpus.vietnamese.roles import roles
from corpus.vietnamese.units import is_unit

_LINE = re.compile(r"[^\n]*\n?")
_RULE = re.compile(r"\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?)?\s*")
# A cell of the page's head or foot: such a table only lays out. A day behind a place's name or nothing is the head's:
# "Lam Giang, ngày 05 tháng 6"; a row may name a decision with its day.
_FRAME = re.compile(
    r"nơi nhận|cộng hòa xã hội chủ nghĩa|cộng hoà xã hội chủ nghĩa|đảng cộng sản việt nam"
    r"|^[^\w\n]*(?:TM\.|T/M|KT\.|K/T)|^[^\d\n,;:]{0,40}(?:,\s*)ngày[\s.…]*+(?:\d++[\s.…]*+)?tháng"
    r"|^\W*ngày[\s.…]*+(?:\d++[\s.…]*+)?tháng",
    re.IGNORECASE | re.MULTILINE,
)
_MOST_BARS = 500  # of a line whose cells are told apart
_LONGEST_HEADER = 120  # characters of a column's header
_UNIT_LINE = re.compile(
    r"^[*(_ ]*(?:đơn vị(?:[ ]tính)?|đvt)\s*:\s*(?P<unit>[^\W\d][^\n|:();*]{2,30}?)[*)_. ]*\n\s*\Z",
    re.IGNORECASE | re.MULTILINE,
)
_UNIT_LINE_LONG = 80  # letters before a table in which such a line stands
_LEAST_OF_ROW = 3  # filled cells that are a row, whatever is left of the others


def read_tables(mended: MendedText) -> MendedText:
    """The text with each row of a table of data on one line behind ROW_MARK, its bars gone.

    A table that only lays out (the page's head, the signature) keeps its cells, each between lone bars.
    """
    edits: list[Edit] = []
    for block in _blocks(mended.text):
        edits += _table_edits(mended.text, *block)
    return mended.edited(edits) if edits else mended


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Runs of lines between empty ones that hold a bar, or cells parted by tabs."""
    start = None
    for match in _LINE.finditer(text):
        if match.group().strip():
            start = match.start() if start is None else start
        elif start is not None:
            if _has_cells(text, start, match.start()):
                yield start, match.start()
            start = None
    if start is not None and _has_cells(text, start, len(text)):
        yield start, len(text)


def _has_cells(text: str, start: int, end: int) -> bool:
    return text.find("|", start, end) >= 0 or text.find("\t", start, end) >= 0


def _table_edits(text: str, start: int, end: int) -> list[Edit]:
    lines = [match for match in _LINE.finditer(text, start, end) if match.group().strip()]
    money = _money_above(text, start)
    if any(line.group().strip() == "|" for line in lines):
        inline = [line for line in lines if "|" in line.group().strip().strip("|")]
        rows = _rows_of_cells(text, lines)
        if not inline and _is_data(text, rows):
            return row_edits(text, rows, money)
        whole = _whole_rows(lines) if inline else []
        rows = whole if whole and _is_data(text, whole) else []
        rest = [line for line in lines if not any(row.start <= line.start() < row.end for row in rows)]
        apart = [edit for line in rest if line.group().strip() != "|" for edit in _apart(line)]
        return [*apart, *(row_edits(text, rows, money) if rows else ())]
    edits: list[Edit] = []
    for run in _runs(lines):
        is_rule = [bool(_RULE.fullmatch(line.group().strip())) for line in run]
        rules = list(compress(run, is_rule))
        rows = [_row_of(line) for line, rule in zip(run, is_rule, strict=True) if not rule]
        if _is_data(text, rows, ruled=bool(rules)):
            edits += row_edits(text, rows, money)
            edits += [Edit(one.start(), one.start() + len(one.group().rstrip("\n")), "") for one in rules]
        else:
            edits += [edit for line in run for edit in _apart(line)]
    return edits


def _money_above(text: str, start: int) -> str:
    """The unit of money that the line above a table gives for all its sums, "" for none: "Đơn vị: Triệu đồng"."""
    said = _UNIT_LINE.search(text, max(0, start - _UNIT_LINE_LONG), start)
    unit = said["unit"].lower() if said else ""
    return unit if unit.split()[-1:] == ["đồng"] and is_unit(unit) else ""


def _runs(lines: Sequence[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """Lines with bars, or with tabs, that stand together."""
    run: list[re.Match[str]] = []
    sign = ""
    for line in lines:
        stripped = line.group().strip()
        own = "|" if "|" in stripped else "\t" if stripped.count("\t") >= 2 else ""
        if run and own != sign:
            yield run
            run = []
        sign = own
        if own:
            run.append(line)
    if run:
        yield run


def _row_of(line: re.Match[str]) -> Row:
    """The row of a line with bars or tabs."""
    text = line.group().rstrip("\n")
    sign = "|" if "|" in text else "\t"
    body = text.strip()
    first = line.start() + text.index(body)
    last = first + len(body)
    inner = (first + body.startswith(sign), last - (body.endswith(sign) and len(body) > 1))
    cells = []
    at = inner[0]
    for piece in line.string[inner[0] : inner[1]].split(sign):
        cells.append(_trimmed(line.string, at, at + len(piece)))
        at += len(piece) + 1
    return Row(first, last, tuple(cells))


def _whole_rows(lines: Sequence[re.Match[str]]) -> list[Row]:
    """The rows that stand on lines of their own in a table whose head was lost, of which bars alone are left.

    A row whose line ends before its bar goes on in the next one.
    """
    rows: list[Row] = []
    first: re.Match[str] | None = None
    for line in lines:
        first = first or line
        if line.group().rstrip().endswith("|"):
            row = _row_between(first, line)
            rows += [row] if sum(start < end for start, end in row.cells) >= _LEAST_OF_ROW else []
            first = None
    return rows


def _row_between(first: re.Match[str], last: re.Match[str]) -> Row:
    """The row of the cells from one line to another."""
    text, start, end = first.string, first.start(), last.start() + len(last.group().rstrip())
    at = start + text[start:end].startswith("|")
    cells = []
    for piece in text[at : end - 1].split("|"):
        cells.append(_trimmed(text, at, at + len(piece)))
        at += len(piece) + 1
    return Row(start, end, tuple(cells))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    return (start + left, start + left + len(piece.strip())) if piece.strip() else (start, start)


def _rows_of_cells(text: str, lines: Sequence[re.Match[str]]) -> list[Row]:
    """The rows of a table whose bars stand on lines of their own, a cell's lines between two."""
    bars = [line.start() + line.group().index("|") for line in lines if line.group().strip() == "|"]
    cells = [_trimmed(text, before + 1, after) for before, after in pairwise(bars)]
    spans = part_rows([text[start:end] for start, end in cells])
    rows = [Row(bars[first], bars[last] + 1, tuple(cells[first:last])) for first, last in spans]
    return [row for row in rows if any(start < end for start, end in row.cells)]


def _is_data(text: str, rows: Sequence[Row], ruled: bool = False) -> bool:
    """Whether rows hold data under headers: three columns or more (two under a rule), and short words in the first."""
    if len(rows) < 2 or len(rows[0].cells) < (2 if ruled else 3) or len(rows[0].cells) > MOST_COLUMNS:
        return False
    headers = [text[first:last] for first, last in rows[0].cells]
    if sum(bool(one) for one in headers) < 2 or any(len(one) > _LONGEST_HEADER for one in headers):
        return False
    return not any(_FRAME.search(text, *cell) for row in rows for cell in row.cells[:2])


def _apart(line: re.Match[str]) -> list[Edit]:
    """Edits that put the cells of a line between lone bars, and the lines of a cell that were glued on lines again."""
    text, start = line.group(), line.start()
    if not 0 < text.count("|") <= _MOST_BARS:
        return []
    opening = [] if text.lstrip().startswith("|") else [Edit(start, start, "|\n")]
    bars = [Edit(start + bar.start(), start + bar.end(), "\n|\n") for bar in re.finditer(r"\|", text)]
    breaks = [Edit(start + one.start(), start + one.end(), "\n") for one in _glued().finditer(text) if one.start()]
    return [*opening, *bars, *breaks]


@cache
def _glued() -> re.Pattern[str]:
    """Where a line ends within a cell whose breaks were lost: "CHÍNH PHỦKT. THỦ TƯỚNG(Đã ký)Nguyễn Văn An"."""
    heads = "|".join(re.escape(role.upper()) for role in roles())
    return re.compile(
        rf"_{{3,}}|-{{4,}}|(?<=[{UPPER}])(?=(?:KT|TL|TUQ|Q)\.)|(?<=[{UPPER}])(?=(?:{heads})(?![{UPPER}]))"
        rf"|(?<=[{UPPER}][{UPPER}])(?=\(|[{UPPER}][{LOWER}])|(?<=\))(?=[{UPPER}])"
    )
