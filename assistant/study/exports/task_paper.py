"""Nhiệm vụ: who must do what as a table on A4 across, then the groups of tasks that a text heads."""

from collections.abc import Sequence

from docx.document import Document as WordDocument
from docx.shared import Mm

from assistant.exports.word import ACROSS, add_table, column_widths, official_paper, to_bytes
from assistant.study.exports.duties import duty_words
from assistant.study.exports.paper import add_gap, compact, heading, item, line, number_pages, place_of, tight_title
from assistant.study.exports.phrases import ended
from assistant.study.session import Point, Session, TaskGroup, TaskLine

_NUMBER = 10.0  # millimetres of the column of numbers


def tasks_word(session: Session) -> bytes:
    """The file's content."""
    paper = official_paper(f"NHIỆM VỤ\n{session.title}", landscape=True)
    section = paper.sections[0]
    section.left_margin = section.right_margin = Mm(15)
    section.top_margin = section.bottom_margin = Mm(14)
    compact(paper, 11, 2)
    tight_title(paper)
    number_pages(paper)
    named = [*(one.citation.name for one in session.tasks), *(one.citation.name for one in session.groups)]
    texts = list(dict.fromkeys(named))
    if session.tasks:
        heading(paper, "I. Nhiệm vụ giao cho cơ quan, tổ chức", 1)
    for name in texts:
        own = [one for one in session.tasks if one.citation.name == name]
        if own and len(texts) > 1:
            heading(paper, name)
        if own:
            _duties(paper, own)
            add_gap(paper)
    groups = [one for one in session.groups if not all(_told(point, session.tasks) for point in one.points)]
    if groups:
        heading(paper, "II. Các nhóm nhiệm vụ, giải pháp", 1, before=8)
    for name in texts:
        inside = [one for one in groups if one.citation.name == name]
        if inside and len(texts) > 1:
            heading(paper, name)
        for at, group in enumerate(inside, start=1):
            _group(paper, at, group, nested=len(texts) > 1)
    if not session.tasks and not session.groups:
        line(paper, "Các phần đã chọn không giao nhiệm vụ cho cơ quan, tổ chức nào.")
    return to_bytes(paper)


def _duties(paper: WordDocument, tasks: Sequence[TaskLine]) -> None:
    joined, timed = any(one.joins for one in tasks), any(one.deadline for one in tasks)
    headers = ("TT", "Chủ trì", "Nhiệm vụ", *["Phối hợp"] * joined, *["Thời hạn"] * timed, "Căn cứ")
    rows = [_cells(at, one, joined, timed) for at, one in enumerate(tasks, start=1)]
    widths = column_widths(headers[1:], [row[1:] for row in rows], ACROSS - _NUMBER)
    add_table(paper, (_NUMBER, *widths), headers, rows, 10)


def _cells(at: int, task: TaskLine, joined: bool, timed: bool) -> tuple[str, ...]:
    """A row; with whom and by when have columns where any duty of the text gives them."""
    own = [task.joins] * joined + [task.deadline] * timed
    return (str(at), task.lead, duty_words(task), *own, place_of(task.citation))


def _told(point: Point, tasks: Sequence[TaskLine]) -> bool:
    """Whether a point of a group stands in a duty of the table already."""
    said = [one.citation for one in tasks if one.citation.document == point.citation.document]
    return any(one.start < point.citation.end and point.citation.start < one.end for one in said)


def _group(paper: WordDocument, at: int, group: TaskGroup, nested: bool) -> None:
    heading(paper, f"{at}. {ended(group.heading)} ({place_of(group.citation)})", 3 if nested else 2, before=4)
    for point in group.points:
        item(paper, ended(point.said))
