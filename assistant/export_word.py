"""Word files in the look of an official paper: A4, Times New Roman, margins of Nghị định 30/2020/NĐ-CP, phụ lục I."""

import re
from collections.abc import Iterable, Sequence
from io import BytesIO

from docx import Document as new_document
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from assistant.conversations import Conversation, Turn
from assistant.export_citation import quoted, split_markers, written_by
from assistant.export_footnotes import Footnotes
from corpus.model import Document

_FONT = "Times New Roman"
# XML 1.0 has no place for these characters, so Word cannot open a file that holds one.
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """Text without the characters that XML forbids."""
    return _FORBIDDEN.sub("", text)


def official_paper(title: str, landscape: bool = False) -> WordDocument:
    """An empty paper with its title."""
    paper = new_document()
    section = paper.sections[0]
    section.page_width, section.page_height = (Mm(297), Mm(210)) if landscape else (Mm(210), Mm(297))
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    for name, size in (("Normal", 13), ("Title", 16), ("Heading 1", 14)):
        style = paper.styles[name]
        style.font.name, style.font.size = _FONT, Pt(size)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for kind in ("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"):
            fonts.set(qn(kind), _FONT)
        for theme in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            fonts.attrib.pop(qn(theme), None)
    paper.core_properties.title = clean(title)
    paper.core_properties.author = "Trợ lý nghị quyết"
    heading = paper.add_paragraph(style="Title")
    heading.alignment = WD_ALIGN_PARAGRAPH.CENTER
    heading.add_run(clean(title)).bold = True
    return paper


def to_bytes(paper: WordDocument) -> bytes:
    """The file's content."""
    buffer = BytesIO()
    paper.save(buffer)
    return buffer.getvalue()


def conversation_word(conversation: Conversation, turns: Iterable[Turn], documents: dict[str, Document]) -> bytes:
    """A conversation as .docx: each question a heading, each citation a footnote."""
    paper = official_paper(conversation.title)
    notes = Footnotes(paper)
    when = paper.add_paragraph()
    when.alignment = WD_ALIGN_PARAGRAPH.CENTER
    when.add_run(f"Trao đổi ngày {conversation.created.astimezone():%d/%m/%Y}").italic = True
    for turn in turns:
        paper.add_paragraph(clean(turn.question), style="Heading 1")
        if turn.answer.understood:
            paper.add_paragraph().add_run(clean(turn.answer.understood)).italic = True
        for line in turn.answer.text.splitlines():
            _write(paper.add_paragraph(), line, turn, notes, documents)
        if written := written_by(turn.answer):
            paper.add_paragraph().add_run(clean(written)).italic = True
        if turn.answer.related:
            paper.add_paragraph("Đoạn gần nhất trong văn bản:")
            for one in turn.answer.related:
                paper.add_paragraph(clean(quoted(one, documents.get(one.document))), style="List Bullet")
    notes.save()
    return to_bytes(paper)


def _write(paragraph: Paragraph, line: str, turn: Turn, notes: Footnotes, documents: dict[str, Document]) -> None:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    for piece in split_markers(line, len(turn.answer.citations)):
        if isinstance(piece, int):
            citation = turn.answer.citations[piece - 1]
            notes.add(paragraph, clean(quoted(citation, documents.get(citation.document))))
        else:
            paragraph.add_run(clean(piece))


def table_word(title: str, headers: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    """A table as .docx on A4 across; its head comes again on each page."""
    paper = official_paper(title, landscape=True)
    table = paper.add_table(rows=1, cols=len(headers), style="Table Grid")
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for cell, header in zip(table.rows[0].cells, headers, strict=True):
        cell.paragraphs[0].add_run(clean(header)).bold = True
    for row in rows:
        for cell, value in zip(table.add_row().cells, row, strict=True):
            cell.paragraphs[0].add_run(clean(value))
    for run in (run for row in table.rows for cell in row.cells for run in cell.paragraphs[0].runs):
        run.font.size = Pt(11)
    return to_bytes(paper)
