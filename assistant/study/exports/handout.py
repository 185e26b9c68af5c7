"""What is handed out on paper: the one-page summary, and the tasks with the groups that a text heads."""

from docx.document import Document as WordDocument
from docx.shared import Mm, Pt

from assistant.exports.characters import clean
from assistant.exports.word import add_table, official_paper, to_bytes
from assistant.study.exports.duties import main_duties
from assistant.study.exports.outline import EDITED, figures_table
from assistant.study.exports.paper import cited, compact, line, number_pages, place_of
from assistant.study.session import Point, Session, TaskLine
from corpus.text import one_line

_FIGURES, _DUTIES = 9, 6  # lines of the summary's tables
_DUTY = 30  # syllables of a duty in the summary; a longer one stands in its first clause
_WIDTHS = (10.0, 62.0, 115.0, 38.0, 24.0, 18.0)


def summary_word(session: Session) -> bytes:
    """One A4 page: the sentences that carry the text, the main figures, who does what."""
    paper = official_paper("TRANG TÓM TẮT")
    section = paper.sections[0]
    section.top_margin = section.bottom_margin = Mm(13)
    section.left_margin, section.right_margin = Mm(25), Mm(15)
    compact(paper, 10.5, 1.5)
    _tight_title(paper)
    line(paper, session.title, bold=True)
    for point in session.summary:
        _sentence(paper, point)
    moving = [one for one in session.figures if len(one.values) > 1]
    lines = (*moving, *(one for one in session.figures if len(one.values) == 1 and one.values[0][0]))[:_FIGURES]
    if lines:
        line(paper, "Chỉ tiêu chính", bold=True).paragraph_format.keep_with_next = True
        figures_table(paper, lines, 9.5, 170.0)
    if session.tasks:
        line(paper, "Ai làm gì", bold=True).paragraph_format.keep_with_next = True
        rows = [(one.lead, _brief(one), one.deadline) for one in main_duties(session.tasks, _DUTIES)]
        add_table(paper, (58.0, 88.0, 24.0), ("Cơ quan, tổ chức", "Nhiệm vụ", "Thời hạn"), rows, 9.5)
    return to_bytes(paper)


def _tight_title(paper: WordDocument) -> None:
    title = paper.paragraphs[0]
    title.paragraph_format.space_after = Pt(2)
    for run in title.runs:
        run.font.size = Pt(14)


def _sentence(paper: WordDocument, point: Point) -> None:
    mark = f"{EDITED} {cited(point.citation)}" if point.edited else f" ({place_of(point.citation)})"
    paragraph = line(paper, f"- {point.said.rstrip(' ;')}{mark}")
    paragraph.paragraph_format.left_indent, paragraph.paragraph_format.first_line_indent = Mm(4), Mm(-3)
    paragraph.paragraph_format.space_after = Pt(1.5)


def _brief(task: TaskLine) -> str:
    words = one_line(task.task)
    return words if len(words.split()) <= _DUTY else words.split("; ")[0].split(". ")[0].rstrip(" .;:")


def tasks_word(session: Session) -> bytes:
    """The duties as a table on A4 across, then each group of tasks with its points."""
    paper = official_paper(f"NHIỆM VỤ\n{session.title}", landscape=True)
    section = paper.sections[0]
    section.left_margin = section.right_margin = Mm(15)
    section.top_margin = section.bottom_margin = Mm(14)
    compact(paper, 11, 2)
    _tight_title(paper)
    number_pages(paper)
    if session.tasks:
        line(paper, "I. Nhiệm vụ giao cho cơ quan, tổ chức", bold=True).paragraph_format.keep_with_next = True
        rows = [_cells(at, one) for at, one in enumerate(session.tasks, start=1)]
        headers = ("TT", "Chủ trì", "Nhiệm vụ", "Phối hợp", "Thời hạn", "Căn cứ")
        add_table(paper, _WIDTHS, headers, rows, 10)
    if session.groups:
        line(paper, "II. Các nhóm nhiệm vụ, giải pháp", bold=True).paragraph_format.space_before = Pt(8)
    for at, group in enumerate(session.groups, start=1):
        head = line(paper, f"{at}. {group.heading} ({place_of(group.citation)})", bold=True)
        head.paragraph_format.keep_with_next = True
        for point in group.points:
            paragraph = line(paper, f"- {clean(point.said.rstrip(' ;'))}")
            paragraph.paragraph_format.left_indent, paragraph.paragraph_format.first_line_indent = Mm(5), Mm(-4)
    if not session.tasks and not session.groups:
        line(paper, "Các phần đã chọn không giao nhiệm vụ cho cơ quan, tổ chức nào.")
    return to_bytes(paper)


def _cells(at: int, task: TaskLine) -> tuple[str, ...]:
    return (str(at), task.lead, one_line(task.task), task.joins, task.deadline, place_of(task.citation))
