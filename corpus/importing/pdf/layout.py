"""Pages become a text: running lines dropped, columns in order, paragraphs joined over page breaks, notes behind."""

from collections.abc import Sequence
from dataclasses import dataclass

from corpus.importing.grid import draw
from corpus.importing.imported import Notice, notice, shorten
from corpus.importing.pdf.columns import Flow, read_flows
from corpus.importing.pdf.notes import Notes
from corpus.importing.pdf.paragraphs import read_paragraphs, usual_gap
from corpus.importing.pdf.rows import Piece
from corpus.importing.pdf.running import Page, drop_running
from corpus.importing.pdf.tables import Table

_FEWEST_IN_COLUMNS = 6  # lines in each of two columns on a page that make its text one of columns, not its head or foot


@dataclass
class Sheet:
    """A page as it was read: its rows of pieces from the top, its ruled tables, its height in points."""

    rows: Page
    tables: list[Table]
    height: float


def lay_out(sheets: Sequence[Sheet]) -> tuple[str, list[Notice]]:
    """The text of pages, and what is to be told of them."""
    cleaned = drop_running([one.rows for one in sheets], [one.height for one in sheets])
    notices = [notice("running", words=shorten(words)) for words in cleaned.left_out]
    notes = Notes([])
    writer = _Writer()
    columns = []
    for at, (sheet, rows) in enumerate(zip(sheets, cleaned.pages, strict=True), start=1):
        if writer.page(notes.take(rows), sheet.tables) >= _FEWEST_IN_COLUMNS:
            columns.append(at)
    blocks = [placed for block in writer.finish() for placed in notes.place(block)]
    if columns:
        notices.append(notice("columns", f"trang {', '.join(map(str, columns))}"))
    if notes.words:
        notices.append(notice("notes", count=len(notes.words)))
    return "\n\n".join(block for block in blocks if block.strip()), notices


class _Writer:
    """Takes pages one by one; lines of one column run on from page to page until a table or another column comes."""

    def __init__(self) -> None:
        self._runs: list[list[Piece] | Table | str] = []

    def page(self, rows: Page, tables: Sequence[Table]) -> int:
        """Take a page; returns how many lines the second longest of its columns has: a signature is a short one."""
        in_columns = [0, 0]
        rest = list(rows)
        for table in [*tables, None]:
            above = [row for row in rest if table is None or row[0].base > table.top]
            taken = set(map(id, above))
            rest = [row for row in rest if id(row) not in taken]
            for flow in read_flows(above):
                in_columns.append(len(flow.lines) if flow.is_column else 0)
                self._take(flow)
            if table:
                self._take_table(table)
        return sorted(in_columns)[-2]

    def _take(self, flow: Flow) -> None:
        last = self._runs[-1] if self._runs else None
        if flow.table:
            self._runs.append(flow.table)
        elif isinstance(last, list) and not flow.is_column:
            last += flow.lines
        else:
            self._runs.append(list(flow.lines))
            if flow.is_column:
                self._runs.append("")  # what follows is another column

    def _take_table(self, table: Table) -> None:
        last = self._runs[-1] if self._runs else None
        if isinstance(last, Table) and last.goes_on(table):
            self._runs[-1] = last.with_rest(table)
        else:
            self._runs.append(table)

    def finish(self) -> list[str]:
        """The paragraphs and tables of all pages."""
        gap = usual_gap([run for run in self._runs if isinstance(run, list)])
        blocks: list[str] = []
        for run in self._runs:
            if isinstance(run, list):
                blocks += read_paragraphs(run, gap)
            else:
                blocks.append(draw(run.rows) if isinstance(run, Table) else run)
        return blocks
