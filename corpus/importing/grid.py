"""Tables, wherever they come from, as rows of "|": one header row, each cell on one line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

# Words of a page's head and foot: a table with them only lays out.
_FRAME = re.compile(
    r"cộng h(?:òa|oà) xã hội|độc lập\s*-\s*tự do|đảng cộng sản việt nam|nơi nhận\s*:"
    r"|^\s*(?:TM\.|T/M|KT\.|K/T|TL\.|TUQ\.)|^\s*số\s*:?[\s\d]*[-/]|ngày[\s.…\d]*tháng[\s.…\d]*năm",
    re.IGNORECASE | re.MULTILINE,
)
_FRAME_ROWS = 6  # a table that lays out a page's head or foot has no more
_MOST_COLUMNS = 64


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's words, the columns that it takes, and whether it goes on with the cell above."""

    text: str
    span: int = 1
    goes_on: bool = False


Rows = Sequence[Sequence[Cell]]


def draw(rows: Rows, heads: int | None = None) -> str:
    """A table as text, "" for one without words; heads is the number of its header rows, where the file says it.

    What only lays out a page (its head, its foot, a single row or column) gives its cells' lines one after another.
    """
    rows = [row for row in rows if any(cell.text.strip() or cell.goes_on for cell in row)]
    if not rows:
        return ""
    if _lays_out(rows):
        return "\n\n".join(cell.text for row in rows for cell in row if cell.text.strip() and not cell.goes_on)
    return _drawn(rows, min(heads or _header_rows(rows), len(rows) - 1))


def _lays_out(rows: Rows) -> bool:
    if len(rows) == 1 or all(len(row) == 1 for row in rows):
        return True
    return len(rows) <= _FRAME_ROWS and any(_FRAME.search(cell.text) for row in rows for cell in row)


def _header_rows(rows: Rows) -> int:
    """The first row, and the second where the first has merged cells that take it in."""
    wide = any(cell.span > 1 for cell in rows[0]) and len(rows) > 2
    return 2 if wide and any(cell.goes_on for cell in rows[1]) else 1


def _drawn(rows: Rows, heads: int) -> str:
    width = min(max(sum(cell.span for cell in row) for row in rows), _MOST_COLUMNS)
    grid: list[list[str]] = []
    for at, row in enumerate(rows):
        words = _columns(row, width, is_head=at < heads)
        merged = [cell.goes_on for cell in row for _ in range(cell.span)][:width]
        grid.append(words)
        for column, goes_on in enumerate(merged):
            if goes_on and at:
                words[column] = grid[at - 1][column]
    header = [" ".join(one for one, _ in groupby(names) if one) for names in zip(*grid[:heads], strict=True)]
    lines = [header, ["---"] * width, *grid[heads:]]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _columns(row: Sequence[Cell], width: int, is_head: bool) -> list[str]:
    """A row's words by column: a header that takes several columns heads each, any other cell fills its first."""
    words: list[str] = []
    for cell in row:
        text = " ".join(cell.text.replace("|", "¦").split())
        words += [text, *([text] if is_head else [""]) * (cell.span - 1)]
    return [*words, *[""] * (width - len(words))][:width]
