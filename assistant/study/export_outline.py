"""Đề cương as .docx: objectives, timed outline, points with quotations, talk, dates, cards, a page to hand out."""

from docx.document import Document as WordDocument
from docx.shared import Mm

from assistant.export_word import clean, to_bytes
from assistant.study.export_paper import cited, line, study_paper
from assistant.study.session import OutlineRow, Point, Session

EDITED = " [đã chỉnh sửa]"


def outline_word(session: Session) -> bytes:
    """The whole preparation of a session but its test."""
    request = session.request
    paper = study_paper(
        f"ĐỀ CƯƠNG\n{session.title}", f"Đối tượng: {request.audience} · Thời lượng: {request.minutes} phút"
    )
    paper.add_paragraph("I. MỤC TIÊU", style="Heading 1")
    for one in session.objectives:
        line(paper, f"- {one}")
    paper.add_paragraph("II. NỘI DUNG VÀ THỜI GIAN", style="Heading 1")
    _table(paper, session)
    for number, row in enumerate(session.outline, start=1):
        _row(paper, number, row)
    paper.add_paragraph("III. DÒNG THỜI GIAN", style="Heading 1")
    for event in session.timeline:
        line(paper, f"- {event.date}: {event.text} {cited(event.citation, event.text)}")
    paper.add_paragraph("IV. THẺ GHI NHỚ", style="Heading 1")
    for card in session.flashcards:
        line(paper, f"- {card.front} {card.back}. {cited(card.citation)}")
    paper.add_paragraph("TRANG TÓM TẮT", style="Heading 1").paragraph_format.page_break_before = True
    for point in session.summary:
        _point(paper, point)
    return to_bytes(paper)


def _table(paper: WordDocument, session: Session) -> None:
    table = paper.add_table(rows=1, cols=3, style="Table Grid")
    for cell, name in zip(table.rows[0].cells, ("TT", "Nội dung", "Thời gian (phút)"), strict=True):
        cell.paragraphs[0].add_run(name).bold = True
    for number, row in enumerate(session.outline, start=1):
        for cell, value in zip(table.add_row().cells, (str(number), row.heading, str(row.minutes)), strict=True):
            cell.paragraphs[0].add_run(clean(value))
    for row_cells in table.rows:
        for cell, width in zip(row_cells.cells, (Mm(12), Mm(123), Mm(30)), strict=True):
            cell.width = width


def _row(paper: WordDocument, number: int, row: OutlineRow) -> None:
    line(paper, f"{number}. {row.heading} ({row.minutes} phút)", bold=True).paragraph_format.keep_with_next = True
    for point in row.points:
        _point(paper, point)
    line(paper, f"Trao đổi: {row.discussion}", italic=True)


def _point(paper: WordDocument, point: Point) -> None:
    line(paper, f"- {point.text}{EDITED if point.edited else ''} {cited(point.citation, point.text)}")
