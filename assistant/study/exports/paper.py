"""What every paper of a session shares: the heading block of Party documents, page numbers, citations."""

import re
from collections.abc import Callable, Iterable, Sequence

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from assistant.exports.characters import clean
from assistant.exports.word import official_paper
from assistant.study.facts.likeness import form
from assistant.study.session import FigureLine, Session
from corpus.citation import Citation
from corpus.text import capital, one_line

_BARE = 0.5  # share of cells without a value from which the years stand in the cells
_MOST_YEARS = 3  # columns of years that a table of figures has room for

_BLANK = "……………………"
_STRETCH = "\u00a0-\u00a0"  # between two years on one line
_DASH = 4.0  # millimetres from the dash of an item to its words
_HEADER = 8.0  # from the edge of the paper to its page number: it stands apart from the first line


def study_paper(title: str, subtitle: str = "") -> WordDocument:
    """An empty paper with the heading block (Hướng dẫn 36-HD/VPTW: the organ left, the Party right) and its title."""
    paper = official_paper(title)
    heading = paper.paragraphs[0]
    for run in heading.runs:
        run.font.size = Pt(14)
    table = paper.add_table(rows=1, cols=2)
    left, right = table.rows[0].cells
    table.autofit = False
    for column, width in zip(table.columns, (Mm(70), Mm(95)), strict=True):
        column.width = width
    left.width, right.width = Mm(70), Mm(95)
    _centred(left, [(f"ĐẢNG BỘ {_BLANK}", True), (_BLANK, True), ("*", False)])
    _centred(right, [("ĐẢNG CỘNG SẢN VIỆT NAM", True), ("…………, ngày …… tháng …… năm ……", False)])
    right.paragraphs[0].runs[0].underline = True
    right.paragraphs[1].runs[0].italic = True
    heading._p.addprevious(table._tbl)
    if subtitle:
        line = paper.add_paragraph()
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
        line.add_run(clean(subtitle)).italic = True
    number_pages(paper)
    return paper


def _centred(cell: _Cell, lines: list[tuple[str, bool]]) -> None:
    for at, (text, bold) in enumerate(lines):
        paragraph = cell.paragraphs[0] if at == 0 else cell.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.paragraph_format.space_after = Pt(0)
        paragraph.add_run(text).bold = bold


def number_pages(paper: WordDocument) -> None:
    """The page's number in the middle of the upper margin, not on the first page."""
    section = paper.sections[0]
    section.different_first_page_header_footer = True
    section.header_distance = Mm(_HEADER)
    paragraph = section.header.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    paragraph._p.append(field)


def line(paper: WordDocument, text: str, bold: bool = False, italic: bool = False) -> Paragraph:
    """A justified paragraph."""
    paragraph = paper.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    paragraph.paragraph_format.space_after = Pt(4)
    run = paragraph.add_run(clean(text))
    run.bold, run.italic = bold, italic
    return paragraph


def item(paper: WordDocument, text: str, after: float = 2) -> Paragraph:
    """A justified paragraph behind a dash, its lines under one another."""
    paragraph = line(paper, f"-\t{text}")
    layout = paragraph.paragraph_format
    layout.left_indent, layout.first_line_indent, layout.space_after = Mm(_DASH), Mm(-_DASH), Pt(after)
    return paragraph


def heading(paper: WordDocument, text: str, level: int = 2, before: float = 6, after: float = 2) -> Paragraph:
    """A heading of Word's own, by which the paper is read in outline and its contents listed."""
    head = paper.add_paragraph(clean(text), style=f"Heading {level}")
    head.alignment = WD_ALIGN_PARAGRAPH.LEFT
    head.paragraph_format.space_before, head.paragraph_format.space_after = Pt(before), Pt(after)
    return head


def blank(paper: WordDocument, label: str = "", wide: float = 165.0) -> Paragraph:
    """A dotted line to the right margin to write on, behind its label."""
    paragraph = line(paper, f"{label}\t")
    paragraph.alignment = WD_ALIGN_PARAGRAPH.LEFT
    paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(wide), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    return paragraph


def cited(citation: Citation, said: str = "") -> str:
    """The place of a quotation, and its words where they are not those just said."""
    if form(said) == form(citation.quote):
        return f"({citation.label})"
    return f"“{one_line(citation.quote)}” ({citation.label})"


def place_of(citation: Citation) -> str:
    """A quotation's place without the document's name: "Mục II, khoản 1"; a word and its number on one line."""
    steps = capital(citation.place or citation.label).split(", ")
    return ", ".join(one.replace(" ", "\u00a0") for one in steps)


def place_namer(session: Session) -> Callable[[Citation], str]:
    """How a session's papers name a place: of several texts with the text's number before it, "09-NQ/TW, Mục II"."""
    several = len({number for number, _ in session.request.sections}) > 1
    return (lambda one: f"{one.document}, {place_of(one)}") if several else place_of


def value_of(figure: FigureLine, at: int) -> str:
    """A value of an indicator with its period: "65% (2025)", "7,1%/năm (2021 - 2025)"."""
    period, value = figure.values[at]
    return f"{value} ({_short(period).replace(' - ', _STRETCH)})" if period else value


def figure_grid(lines: Sequence[FigureLine]) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """The heads and the rows of a table of figures: a column for each year that something is to be reached by.

    A value that the text does not give is said not to be there; more years than fit stand in the cells.
    """
    periods = [period for one in lines for period, _ in one.values]
    years = sorted({period[-4:] for period in periods})
    bare = len(lines) * len(years) - len({(one.indicator, period[-4:]) for one in lines for period, _ in one.values})
    if not all(periods) or len(years) > _MOST_YEARS or bare > _BARE * len(lines) * len(years):
        return _undated(lines)
    heads = {year: _head_of([one for one in periods if one.endswith(year)], year) for year in years}
    cells = [{one.values[at][0][-4:]: _cell_of(one, at, heads) for at in range(len(one.values))} for one in lines]
    rows_of_years = [tuple(row.get(year, "không nêu") for year in years) for row in cells]
    return ("Chỉ tiêu", *heads.values()), [(one.indicator, *row) for one, row in zip(lines, rows_of_years, strict=True)]


def _undated(lines: Sequence[FigureLine]) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """A table with the periods in its cells; a second column of values where any line has another one."""
    last = [value_of(one, len(one.values) - 1) if len(one.values) > 1 else "" for one in lines]
    if not any(last):
        return ("Chỉ tiêu", "Mức"), [(one.indicator, value_of(one, 0)) for one in lines]
    rows = [(one.indicator, value_of(one, 0), other) for one, other in zip(lines, last, strict=True)]
    return ("Chỉ tiêu", "Mốc đầu", "Mốc sau"), list(rows)


def _head_of(periods: Sequence[str], year: str) -> str:
    """What heads the column of a year: the stretch that all its values are of, else the year alone."""
    (first, *others) = {_short(one) for one in periods}
    return f"Năm {year}" if others or first == year else first


def _cell_of(figure: FigureLine, at: int, heads: dict[str, str]) -> str:
    """A value; one of a stretch under a year's head with the stretch: what grows in five years is reached in no one."""
    period, value = figure.values[at]
    return value if _short(period) in (period[-4:], heads[period[-4:]]) else value_of(figure, at)


def _short(period: str) -> str:
    return re.sub(r"^(?:Năm|Giai đoạn)\s+", "", period)


def centre(grid: Table, columns: Iterable[int]) -> None:
    """Set what stands in some columns of a table in their middle: numbers and letters."""
    for at in columns:
        for cell in grid.column_cells(at):
            cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER


def add_gap(paper: WordDocument) -> None:
    """A low line behind a table: two tables without one would grow together."""
    gap = paper.add_paragraph().paragraph_format
    gap.space_after, gap.line_spacing = Pt(0), Pt(6)


def tight_title(paper: WordDocument) -> None:
    """Set the paper's title smaller and what stands under it closer."""
    title = paper.paragraphs[0]
    title.paragraph_format.space_after = Pt(2)
    for run in title.runs:
        run.font.size = Pt(14)


def compact(paper: WordDocument, size: float = 12, after: float = 2) -> None:
    """Set the paper's text smaller and its lines closer."""
    style = paper.styles["Normal"]
    style.font.size = Pt(size)
    style.paragraph_format.space_after = Pt(after)
    style.paragraph_format.line_spacing = 1.0
    for level in (2, 3):  # the headings under the first are as large as the text
        paper.styles[f"Heading {level}"].font.size = Pt(size)
