"""Word files in the look of an official paper: A4, Times New Roman, margins of Nghị định 30/2020/NĐ-CP, phụ lục I."""

from collections.abc import Sequence
from io import BytesIO

from docx import Document as new_document
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table

from assistant.exports.characters import clean, property_text
from assistant.exports.zip_dates import zip_dates

ACROSS = 267.0  # millimetres between the margins of A4 across
UPRIGHT = 165.0  # the same of A4 upright
_FONT = "Times New Roman"
_SIDE, _AIR = 108, 20  # twentieths of a point beside the words of a cell, and over and under them


def official_paper(title: str, landscape: bool = False) -> WordDocument:
    """An empty paper with its title."""
    paper = new_document()
    section = paper.sections[0]
    section.page_width, section.page_height = (Mm(297), Mm(210)) if landscape else (Mm(210), Mm(297))
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    for name, size in (("Normal", 13), ("Title", 16), ("Heading 1", 14), ("Heading 2", 13), ("Heading 3", 13)):
        style = paper.styles[name]
        style.font.name, style.font.size = _FONT, Pt(size)
        style.font.color.rgb = RGBColor(0, 0, 0)  # an official paper has no coloured headings
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for kind in ("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"):
            fonts.set(qn(kind), _FONT)
        for theme in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            fonts.attrib.pop(qn(theme), None)
    for border in paper.styles["Title"].element.findall(f".//{qn('w:pBdr')}"):
        border.getparent().remove(border)
    paper.core_properties.title = property_text(title)
    paper.core_properties.author = "Trợ lý nghị quyết"
    heading = paper.add_paragraph(style="Title")
    heading.alignment = WD_ALIGN_PARAGRAPH.CENTER
    heading.add_run(clean(title)).bold = True
    return paper


def to_bytes(paper: WordDocument) -> bytes:
    """The file's content."""
    buffer = BytesIO()
    with zip_dates():
        paper.save(buffer)
    return buffer.getvalue()


def add_table(
    paper: WordDocument,
    widths: Sequence[float],
    headers: Sequence[str],
    rows: Sequence[Sequence[str]],
    size: float = 11,
) -> Table:
    """A table whose columns have the given widths in millimetres, in Word and in LibreOffice alike.

    Its head comes again on each page, and no row is cut by the end of one.
    """
    table: Table = paper.add_table(rows=1, cols=len(widths), style="Table Grid")
    table.autofit = False
    _set_in(table)
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for row in (headers, *rows):
        cells = table.rows[0].cells if row is headers else table.add_row().cells  # type: ignore[no-untyped-call]
        for cell, value in zip(cells, row, strict=True):
            paragraph = cell.paragraphs[0]
            paragraph.paragraph_format.space_after = Pt(0)
            run = paragraph.add_run(clean(value))
            run.bold, run.font.size = row is headers, Pt(size)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
        for cell in column.cells:
            cell.width = Mm(width)
    for one in table.rows:
        one._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    return table


def _set_in(table: Table) -> None:
    """Let a table's frame, not its words, stand on the margin, and leave a little air over and under the words."""
    indent, margins = OxmlElement("w:tblInd"), OxmlElement("w:tblCellMar")
    indent.set(qn("w:w"), str(_SIDE))
    indent.set(qn("w:type"), "dxa")
    for side, room in (("top", _AIR), ("left", _SIDE), ("bottom", _AIR), ("right", _SIDE)):
        margin = OxmlElement(f"w:{side}")
        margin.set(qn("w:w"), str(room))
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    layout = table._tbl.tblPr
    layout.insert_element_before(indent, "w:tblBorders", "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")
    layout.insert_element_before(margins, "w:tblLook")


def column_widths(headers: Sequence[str], rows: Sequence[Sequence[str]], room: float) -> list[float]:
    """Widths in millimetres that share out a page's room by what stands in the columns.

    A column of long texts gets most, none less than its longest word, an empty one its heading.
    """
    columns = [[headers[at], *(row[at] for row in rows)] for at in range(len(headers))]
    least = [max(len(word) for text in column for word in (text.split() or [""])) * 2.1 + 5 for column in columns]
    asked = [(sum(len(text) for text in column) / len(column)) ** 0.75 + 4 for column in columns]
    spare = max(0.0, room - sum(least))
    return [low + spare * part / sum(asked) for low, part in zip(least, asked, strict=True)]


def table_word(title: str, headers: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    """A table as .docx on A4 across, its columns as wide as their texts ask for."""
    paper = official_paper(title, landscape=True)
    section = paper.sections[0]
    section.left_margin = section.right_margin = Mm(15)
    section.top_margin = section.bottom_margin = Mm(14)
    add_table(paper, column_widths(headers, rows, ACROSS), headers, rows, 9.5)
    return to_bytes(paper)
