"""The one-page summary: what is handed out on paper."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, zip_longest

from docx.document import Document as WordDocument
from docx.shared import Mm, Pt

from assistant.exports.word import add_table, official_paper, to_bytes
from assistant.study.exports.duties import duty_words, main_duties
from assistant.study.exports.outline import EDITED, figures_table
from assistant.study.exports.paper import cited, compact, figure_grid, line, place_namer, tight_title
from assistant.study.session import FigureLine, Point, Session, TaskLine

_FIGURES = 9  # lines of the summary's table
# How many duties the page shows, and from how many words one is cut: the first pair that there is room for.
_DUTIES = ((9, 120), (8, 120), (7, 120), (6, 120), (6, 60), (6, 45), (6, 30), (5, 24), (4, 20))
_HIGH, _ACROSS = 255.0, 170.0  # millimetres of the page, a reserve left, and of its lines
_LETTER, _LEADING = 0.152, 0.4  # millimetres that a letter and a line take, by the points of the font
_TEXT, _TABLE = 10.5, 9.5  # points
_HEADERS = ("Cơ quan, tổ chức", "Nhiệm vụ", "Thời hạn")
Row = tuple[str, ...]


def summary_word(session: Session) -> bytes:
    """One A4 page: the sentences that carry the text, the main figures, who does what."""
    paper = official_paper("TRANG TÓM TẮT")
    section = paper.sections[0]
    section.top_margin = section.bottom_margin = Mm(13)
    section.left_margin, section.right_margin = Mm(25), Mm(15)
    compact(paper, _TEXT, 1.5)
    tight_title(paper)
    line(paper, session.title, bold=True)
    place = place_namer(session)
    sentences = [_sentence(one, place(one.citation)) for one in session.summary]
    for one in sentences:
        _add_sentence(paper, one)
    figures = _figures(session)
    if figures:
        line(paper, "Chỉ tiêu chính", bold=True).paragraph_format.keep_with_next = True
        figures_table(paper, figures, _TABLE, _ACROSS)
    if session.tasks:
        line(paper, "Ai làm gì", bold=True).paragraph_format.keep_with_next = True
        rows = _duties(session.tasks, _HIGH - _said_high([session.title, *sentences]) - _figures_high(figures))
        headers, widths = _HEADERS[: len(rows[0])], _widths(rows)
        add_table(paper, widths, headers, rows, _TABLE)
    return to_bytes(paper)


def _sentence(point: Point, place: str) -> str:
    mark = f"{EDITED} {cited(point.citation)}" if point.edited else f" ({place})"
    return f"- {point.said.rstrip(' ;')}{mark}"


def _add_sentence(paper: WordDocument, text: str) -> None:
    paragraph = line(paper, text)
    paragraph.paragraph_format.left_indent, paragraph.paragraph_format.first_line_indent = Mm(4), Mm(-3)
    paragraph.paragraph_format.space_after = Pt(1.5)


def _figures(session: Session) -> tuple[FigureLine, ...]:
    """The main figures, those of two periods first, of several texts in turn; in the session's order."""
    texts = list(dict.fromkeys(one.citations[0].document for one in session.figures))
    own = [[one for one in session.figures if one.citations[0].document == text] for text in texts]
    ranked = [sorted(filter(_timed, lines), key=lambda one: len(one.values) < 2) for lines in own]
    kept = [one for one in chain.from_iterable(zip_longest(*ranked)) if one][:_FIGURES]
    return tuple(one for one in session.figures if one in kept) if len(kept) > 1 else ()


def _timed(line: FigureLine) -> bool:
    return len(line.values) > 1 or bool(line.values[0][0])


def _duties(tasks: Sequence[TaskLine], room: float) -> list[Row]:
    """The main duties, whole and as many as there is room for; a deadline's column stands where one is given."""
    tried: list[Row] = []
    for most, words in _DUTIES:
        main = main_duties(tasks, most)
        timed = any(re.search(r"\d", one.deadline) for one in main)
        tried = [(one.lead, _cut(duty_words(one), words), *([one.deadline] if timed else [])) for one in main]
        if _rows_high([_HEADERS[: len(tried[0])], *tried], _widths(tried)) <= room:
            break
    return tried


def _widths(rows: Sequence[Row]) -> tuple[float, ...]:
    return (52.0, 94.0, 24.0) if len(rows[0]) == len(_HEADERS) else (52.0, 118.0)


def _cut(duty: str, most: int) -> str:
    """A duty up to where its clauses end within so many words, its first one at least; what is left out is marked."""
    if len(duty.split()) <= most:
        return duty
    ends = [mark.start() for mark in re.finditer(r";\s|\.\s", duty)]
    within = [one for one in ends if len(duty[:one].split()) <= most] or ends[:1]
    return f"{duty[: within[-1]]} …" if within else duty


def _said_high(texts: Sequence[str]) -> float:
    """Millimetres of some paragraphs, with the title above them and the two headings of the tables."""
    return _TEXT * _LEADING * (sum(_lines(one, _ACROSS - 8, _TEXT) for one in texts) + 5) + len(texts)


def _figures_high(figures: tuple[FigureLine, ...]) -> float:
    heads, rows = figure_grid(figures) if figures else ((), [])
    wide = (_ACROSS / 2, *[80.0 / max(1, len(heads) - 1)] * (len(heads) - 1))
    return _rows_high([heads, *rows], wide) if figures else 0.0


def _rows_high(rows: Sequence[Row], widths: Sequence[float]) -> float:
    """Millimetres of a table's rows."""

    def high(row: Row) -> Iterator[int]:
        return (_lines(text, width - 4, _TABLE) for text, width in zip(row, widths, strict=True))

    return sum(max(high(row)) * _TABLE * _LEADING + 0.5 for row in rows)


def _lines(text: str, wide: float, size: float) -> int:
    """How many lines a text takes in a width."""
    return max(1, -int(-len(text) * size * _LETTER // wide))
