"""Đề cương as .docx: objectives, the phases with their minutes, and each part as it is taught."""

from collections.abc import Callable

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm
from docx.table import Table

from assistant.exports.characters import clean
from assistant.exports.word import add_table, to_bytes
from assistant.study.exports.brief import brief
from assistant.study.exports.paper import (
    add_gap,
    centre,
    cited,
    compact,
    figure_grid,
    heading,
    item,
    place_namer,
    place_of,
    study_paper,
)
from assistant.study.exports.phrases import duty_start, ended, held, to_clause, unwidowed
from assistant.study.facts.likeness import form
from assistant.study.session import CONTENT, FigureLine, OutlineRow, Point, Session
from corpus.citation import Citation
from corpus.misprints import plain_quote

EDITED = " [đã chỉnh sửa]"
Namer = Callable[[Citation], str]
_ALOUD = " [đọc nguyên văn]"
_WIDTHS = (12.0, 125.0, 28.0)
_CONTENT = 24  # words of each heading of a part of several
_LONGEST_DUTY = 60  # words of all that a body must do
_YEARS = 86.0  # millimetres of the columns of years
_MOST_FIGURES = 16  # lines of a part's table


def outline_word(session: Session) -> bytes:
    """The plan of a session; test, cards, summary and tasks are files of their own."""
    request = session.request
    paper = study_paper(
        f"ĐỀ CƯƠNG BÀI GIẢNG\n{session.title}", f"Đối tượng: {request.audience} · Thời lượng: {request.minutes} phút"
    )
    compact(paper, 12, 1)
    paper.sections[0].top_margin, paper.sections[0].bottom_margin = Mm(15), Mm(13)
    heading(paper, "I. MỤC TIÊU", 1)
    for one in session.objectives:
        item(paper, one)
    heading(paper, "II. TIẾN TRÌNH", 1, after=4)
    named = headings_of(session)
    minutes = [str(one.minutes) for one in session.outline]
    rows = [(str(at), held(name), many) for at, (name, many) in enumerate(zip(named, minutes, strict=True), start=1)]
    grid = add_table(paper, _WIDTHS, ("TT", "Nội dung", "Số phút"), [*rows, ("", "Cộng", str(request.minutes))], 12)
    _set_programme(grid)
    heading(paper, "III. NỘI DUNG TỪNG PHẦN", 1)
    for number, (name, row) in enumerate(zip(named, session.outline, strict=True), start=1):
        place = place_of if row.phase == CONTENT else place_namer(session)  # a part's heading names its text
        _row(paper, f"{number}. {name}", row, place)
    return to_bytes(paper)


def _set_programme(grid: Table) -> None:
    """Numbers and minutes in the middle of their columns, the sum as bold as the head."""
    centre(grid, (0, len(_WIDTHS) - 1))
    for cell in grid.rows[-1].cells:
        for run in cell.paragraphs[0].runs:
            run.bold = True


def headings_of(session: Session) -> list[str]:
    """The headings of the phases; of several texts each part with its text's number."""
    several = len({number for number, _ in session.request.sections}) > 1
    return [
        f"{one.citation.document}, {one.heading}" if several and one.phase == CONTENT else one.heading
        for one in session.outline
    ]


def _row(paper: WordDocument, name: str, row: OutlineRow, place: Namer) -> None:
    heading(paper, f"{name} ({row.minutes}\u00a0phút)", before=4, after=1)
    if row.aim:
        said = ended(row.aim.said)
        aloud = _ALOUD if row.reading and _same(row.reading, row.aim) else ""
        _labelled(paper, "Cần nhớ: ", f"{said}{EDITED if row.aim.edited else ''} {_ground(row.aim, place)}{aloud}")
    if row.contents:
        names = (
            one if len(one.split()) <= _CONTENT else f"{brief(one.rstrip(' …'), _CONTENT)} …" for one in row.contents
        )
        _labelled(paper, "Gồm: ", unwidowed(f"{'; '.join(names)}.".replace("….", "…")))
    if row.phase != CONTENT:
        for one in row.talk:
            item(paper, one)
    for point in row.points:
        _point(paper, point, place, aloud=point.citation == row.reading)
    if row.figures:
        add_gap(paper)
        figures_table(paper, row.figures[:_MOST_FIGURES])
    if row.reading and not _said_already(row):
        _labelled(paper, "Đọc nguyên văn: ", f"“{plain_quote(row.reading.quote)}” ({place(row.reading)})")
    if row.example and not row.contents:  # several headings are examples enough
        _labelled(paper, "Ví dụ trong văn bản: ", f"{ended(row.example.text)} ({place(row.example.citation)})")
    for at, question in enumerate(row.talk if row.phase == CONTENT else (), start=1):
        name = f"Trao đổi {at}: " if len(row.talk) > 1 else "Trao đổi: "
        _labelled(paper, name, question, italic=True)


def _said_already(row: OutlineRow) -> bool:
    """Whether what is to be read aloud is a point or what is to be brought home: there it is marked."""
    assert row.reading is not None  # asked only of a row that has one
    told = any(point.citation == row.reading for point in row.points)
    return told or (row.aim is not None and _same(row.reading, row.aim))


def _same(reading: Citation, aim: Point) -> bool:
    return form(plain_quote(reading.quote)) == form(aim.text)


def _labelled(paper: WordDocument, name: str, text: str, italic: bool = False) -> None:
    paragraph = paper.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    paragraph.add_run(name).bold = True
    paragraph.add_run(held(clean(text))).italic = italic


def _point(paper: WordDocument, point: Point, place: Namer, aloud: bool) -> None:
    mark = EDITED if point.edited else ""
    said = to_clause(point.said, _LONGEST_DUTY) if duty_start(point.said) and not mark else point.said
    item(paper, f"{ended(said)}{mark} {_ground(point, place)}{_ALOUD if aloud else ''}")


def _ground(point: Point, place: Namer) -> str:
    """Where a point stands; of one that was edited also the quotation that it no longer is."""
    return cited(point.citation) if point.edited else f"({place(point.citation)})"


def figures_table(paper: WordDocument, lines: tuple[FigureLine, ...], size: float = 10.5, room: float = 165.0) -> None:
    """The main figures, the years side by side."""
    heads, rows = figure_grid(lines)
    wide = 50.0 if len(heads) == 2 else _YEARS / (len(heads) - 1)
    add_table(paper, (room - wide * (len(heads) - 1), *[wide] * (len(heads) - 1)), heads, rows, size)
    add_gap(paper)
