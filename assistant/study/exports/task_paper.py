"""Nhiệm vụ: who must do what as a table on A4 across, then the groups of tasks that a text heads."""

from collections.abc import Sequence

from docx.document import Document as WordDocument
from docx.shared import Mm, Pt

from assistant.exports.characters import clean
from assistant.exports.word import ACROSS, add_table, column_widths, official_paper, to_bytes
from assistant.study.exports.duties import duty_words
from assistant.study.exports.paper import compact, line, number_pages, place_of, tight_title
from assistant.study.session import Point, Session, TaskGroup, TaskLine

_SELDOM = 0.25  # a column that fewer rows fill is none: what it would hold stands behind the duty


def tasks_word(session: Session) -> bytes:
    """The file's content."""
    paper = official_paper(f"NHIỆM VỤ\n{session.title}", landscape=True)
    section = paper.sections[0]
    section.left_margin = section.right_margin = Mm(15)
    section.top_margin = section.bottom_margin = Mm(14)
    compact(paper, 11, 2)
    tight_title(paper)
    number_pages(paper)
    if session.tasks:
        line(paper, "I. Nhiệm vụ giao cho cơ quan, tổ chức", bold=True).paragraph_format.keep_with_next = True
        _duties(paper, session.tasks)
    groups = [one for one in session.groups if not all(_told(point, session.tasks) for point in one.points)]
    if groups:
        line(paper, "II. Các nhóm nhiệm vụ, giải pháp", bold=True).paragraph_format.space_before = Pt(8)
    for at, group in enumerate(groups, start=1):
        _group(paper, at, group)
    if not session.tasks and not session.groups:
        line(paper, "Các phần đã chọn không giao nhiệm vụ cho cơ quan, tổ chức nào.")
    return to_bytes(paper)


def _duties(paper: WordDocument, tasks: Sequence[TaskLine]) -> None:
    joined = _often([one.joins for one in tasks])
    timed = _often([one.deadline for one in tasks])
    headers = ("TT", "Chủ trì", "Nhiệm vụ", *["Phối hợp"] * joined, *["Thời hạn"] * timed, "Căn cứ")
    rows = [_cells(at, one, joined, timed) for at, one in enumerate(tasks, start=1)]
    add_table(paper, column_widths(headers, rows, ACROSS), headers, rows, 10)


def _often(values: Sequence[str]) -> bool:
    return sum(map(bool, values)) >= _SELDOM * len(values)


def _cells(at: int, task: TaskLine, joined: bool, timed: bool) -> tuple[str, ...]:
    """A row; with whom and by when stand behind the duty where they have no column."""
    own = [task.joins] * joined + [task.deadline] * timed
    behind = ["phối hợp: " + task.joins] * (bool(task.joins) and not joined)
    behind += ["thời hạn: " + task.deadline] * (bool(task.deadline) and not timed)
    words = duty_words(task) + (f" ({'; '.join(behind)})" if behind else "")
    return (str(at), task.lead, words, *own, place_of(task.citation))


def _told(point: Point, tasks: Sequence[TaskLine]) -> bool:
    """Whether a point of a group stands in a duty of the table already."""
    said = [one.citation for one in tasks if one.citation.document == point.citation.document]
    return any(one.start < point.citation.end and point.citation.start < one.end for one in said)


def _group(paper: WordDocument, at: int, group: TaskGroup) -> None:
    head = line(paper, f"{at}. {group.heading} ({place_of(group.citation)})", bold=True)
    head.paragraph_format.keep_with_next = True
    for point in group.points:
        paragraph = line(paper, f"- {clean(point.said.rstrip(' ;'))}")
        paragraph.paragraph_format.left_indent, paragraph.paragraph_format.first_line_indent = Mm(5), Mm(-4)
