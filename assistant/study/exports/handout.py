"""The one-page summary: what is handed out on paper."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, zip_longest

from docx.shared import Mm, Pt

from assistant.exports.word import add_table, official_paper, to_bytes
from assistant.study.exports.duties import duty_words, main_duties
from assistant.study.exports.outline import EDITED, figures_table
from assistant.study.exports.paper import cited, compact, figure_grid, heading, item, line, place_namer, tight_title
from assistant.study.exports.phrases import ended, to_clause
from assistant.study.session import FigureLine, Point, Session, TaskLine

_FIGURES = 9  # lines of the summary's table
# How many duties the page shows, and from how many words one is cut: the first pair that there is room for.
_DUTIES = ((9, 120), (8, 120), (7, 120), (6, 120), (6, 60), (6, 45), (6, 30), (6, 20), (5, 24), (4, 20))
_HIGH, _ACROSS = 268.0, 170.0  # millimetres of the page, a reserve left, and of its lines
_LETTER, _LEADING = 0.152, 0.4  # millimetres that a letter and a line take, by the points of the font
_AIR = 1.2  # millimetres that a row of a table takes beside its lines
_TEXT, _TABLE = 10.5, 9.5  # points
FIGURES, DUTIES = "Chỉ tiêu chính", "Ai làm gì"  # the heads of its tables
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
    for told in _texts(session):
        line(paper, told, italic=True).paragraph_format.space_after = Pt(1.5)
    place = place_namer(session)
    for one in session.summary:
        item(paper, _sentence(one, place(one.citation)), after=1.5)
    figures = main_figures(session)
    if figures:
        heading(paper, FIGURES, before=4)
        figures_table(paper, figures, _TABLE, _ACROSS)
    headers, rows = who_does_what(session)
    if rows:
        heading(paper, DUTIES, before=4)
        add_table(paper, _widths(rows), headers, rows, _TABLE)
    return to_bytes(paper)


def _texts(session: Session) -> list[str]:
    """What each text is: by whom, of which day and about what, where the title does not say that."""
    return [name if about in session.title else f"{name} {about}" for name, about in session.texts]


def _sentence(point: Point, place: str) -> str:
    mark = f"{EDITED} {cited(point.citation)}" if point.edited else f" ({place})"
    return f"{ended(point.said)}{mark}"


def main_figures(session: Session) -> tuple[FigureLine, ...]:
    """The lines of the page's table of figures, those of two periods first, of several texts in turn; () for a session
    that has no two."""
    texts = list(dict.fromkeys(one.citations[0].document for one in session.figures))
    own = [[one for one in session.figures if one.citations[0].document == text] for text in texts]
    ranked = [sorted(filter(_timed, lines), key=lambda one: len(one.values) < 2) for lines in own]
    kept = [one for one in chain.from_iterable(zip_longest(*ranked)) if one][:_FIGURES]
    return tuple(one for one in session.figures if one in kept) if len(kept) > 1 else ()


def _timed(line: FigureLine) -> bool:
    return len(line.values) > 1 or bool(line.values[0][0])


def who_does_what(session: Session) -> tuple[Row, list[Row]]:
    """The heads and the rows of the page's table of duties, as many as the page has room for; no rows without tasks."""
    if not session.tasks:
        return (), []
    place = place_namer(session)
    sentences = (_sentence(one, place(one.citation)) for one in session.summary)
    said = _said_high([session.title, *_texts(session), *sentences])
    rows = _duties(session.tasks, _HIGH - said - _figures_high(main_figures(session)))
    return _HEADERS[: len(rows[0])], rows


def _duties(tasks: Sequence[TaskLine], room: float) -> list[Row]:
    """The main duties, whole and as many as there is room for; a deadline's column stands where one is given."""
    tried: list[Row] = []
    for most, words in _DUTIES:
        main = main_duties(tasks, most)
        said = [to_clause(duty_words(one), words) for one in main]
        due = ["" if one.deadline in duty else one.deadline for one, duty in zip(main, said, strict=True)]
        timed = any(re.search(r"\d", one) for one in due)  # a day that the duty says is not said twice
        tried = [(one.lead, duty, *([day] if timed else [])) for one, duty, day in zip(main, said, due, strict=True)]
        if _rows_high([_HEADERS[: len(tried[0])], *tried], _widths(tried)) <= room:
            break
    return tried


def _widths(rows: Sequence[Row]) -> tuple[float, ...]:
    return (52.0, 94.0, 24.0) if len(rows[0]) == len(_HEADERS) else (52.0, 118.0)


def _said_high(texts: Sequence[str]) -> float:
    """Millimetres of some paragraphs, with the title above them and the two headings of the tables."""
    return _TEXT * _LEADING * (sum(_lines(one, _ACROSS - 8, _TEXT) for one in texts) + 5) + len(texts)


def _figures_high(figures: tuple[FigureLine, ...]) -> float:
    heads, rows = figure_grid(figures) if figures else ((), [])
    wide = (_ACROSS / 2, *[86.0 / max(1, len(heads) - 1)] * (len(heads) - 1))
    return _rows_high([heads, *rows], wide) if figures else 0.0


def _rows_high(rows: Sequence[Row], widths: Sequence[float]) -> float:
    """Millimetres of a table's rows."""

    def high(row: Row) -> Iterator[int]:
        return (_lines(text, width - 4, _TABLE) for text, width in zip(row, widths, strict=True))

    return sum(max(high(row)) * _TABLE * _LEADING + _AIR for row in rows)


def _lines(text: str, wide: float, size: float) -> int:
    """How many lines a text takes in a width."""
    return max(1, -int(-len(text) * size * _LETTER // wide))
