"""Slides as .pptx: points, talk, dates and questions; the notes hold quotations and answers."""

from io import BytesIO
from typing import Any

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR
from pptx.util import Inches, Pt

from assistant.export_word import clean
from assistant.study.export_paper import cited
from assistant.study.export_test import KIND_NAMES, full_key
from assistant.study.session import CHOICE, MATCHING, Event, Flashcard, OutlineRow, Question, Session
from assistant.study.versions import letter

_WIDE, _HIGH = 13.333, 7.5  # inches
_FONT = "Times New Roman"
_RED, _PAPER, _INK = "9B1C1F", "F4F0E7", "211D18"
_SIZES = ((380, 26), (650, 22), (1000, 18), (1500, 15), (2200, 12))  # characters that fit at a size in points
_CHUNK = 560  # characters of points on one slide
_EVENTS = 4


def slides(session: Session) -> bytes:
    """The file's content."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Inches(_WIDE), Inches(_HIGH)
    request = session.request
    about = f"Đối tượng: {request.audience}\nThời lượng: {request.minutes} phút"
    _slide(deck, session.title, [about], "")
    _slide(deck, "Mục tiêu", list(session.objectives), "")
    _map(deck, session)
    for row in session.outline:
        _row(deck, row)
    for at in range(0, len(session.timeline), _EVENTS):
        _events(deck, session.timeline[at : at + _EVENTS])
    for number, question in enumerate(session.questions, start=1):
        _question(deck, number, question)
    for card in session.flashcards:
        _card(deck, card)
    buffer = BytesIO()
    deck.save(buffer)
    return buffer.getvalue()


def _slide(deck: Any, title: str, lines: list[str], notes: str) -> Any:
    slide = deck.slides.add_slide(deck.slide_layouts[6])
    head = slide.shapes.add_textbox(Inches(0.6), Inches(0.35), Inches(_WIDE - 1.2), Inches(1.2)).text_frame
    _write(head, [title], 28 if len(title) < 90 else 20 if len(title) < 220 else 14, bold=True)
    head.vertical_anchor = MSO_ANCHOR.MIDDLE
    if lines:
        body = slide.shapes.add_textbox(Inches(0.6), Inches(1.65), Inches(_WIDE - 1.2), Inches(5.4)).text_frame
        length = sum(len(one) + 60 for one in lines)
        size = next((size for most, size in _SIZES if length <= most), 10)
        _write(body, lines, size)
    if notes:
        slide.notes_slide.notes_text_frame.text = clean(notes)
    return slide


def _colour(code: str) -> Any:
    make: Any = RGBColor.from_string  # python-pptx gives it no types
    return make(code)


def _write(frame: Any, lines: list[str], size: int, bold: bool = False) -> None:
    frame.word_wrap = True
    for at, text in enumerate(lines):
        paragraph = frame.paragraphs[0] if at == 0 else frame.add_paragraph()
        run = paragraph.add_run()
        run.text = clean(text)
        run.font.name, run.font.size, run.font.bold = _FONT, Pt(size), bold
        paragraph.space_after = Pt(size / 3)
        if bold:
            run.font.color.rgb = _colour(_RED)


def _map(deck: Any, session: Session) -> None:
    """The sections as boxes joined to the title: shapes that can be moved, no picture."""
    rows = session.outline[:14]
    slide = _slide(deck, "Sơ đồ nội dung", [], "\n".join(row.heading for row in session.outline))
    high = 5.3 / len(rows)
    root = _box(slide, 0.6, 3.2, 3.2, 1.8, session.title, 16)
    for at, row in enumerate(rows):
        box = _box(slide, 5.2, 1.7 + at * high, 7.5, high * 0.82, row.heading[:150], 14 if high > 0.6 else 9)
        line = slide.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, 0, 0, 0, 0)
        line.begin_connect(root, 3)
        line.end_connect(box, 1)
        line.line.color.rgb = _colour(_RED)


def _box(slide: Any, left: float, top: float, width: float, height: float, text: str, size: int) -> Any:
    box = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, Inches(left), Inches(top), Inches(width), Inches(height))
    box.fill.solid()
    box.fill.fore_color.rgb = _colour(_PAPER)
    box.line.color.rgb = _colour(_RED)
    frame = box.text_frame
    frame.margin_top = frame.margin_bottom = Pt(1)
    frame.vertical_anchor = MSO_ANCHOR.MIDDLE
    _write(frame, [text], size)
    for run in frame.paragraphs[0].runs:
        run.font.color.rgb = _colour(_INK)
    return box


def _row(deck: Any, row: OutlineRow) -> None:
    """As many slides as the points need, the talk on the last."""
    title = f"{row.heading} ({row.minutes} phút)"
    lines: list[str] = []
    notes: list[str] = []
    for point in row.points:
        if lines and sum(len(one) for one in lines) + len(point.text) > _CHUNK:
            _slide(deck, title, lines, "\n\n".join(notes))
            lines, notes = [], []
        lines.append(f"• {point.text}")
        notes.append(cited(point.citation))
    _slide(deck, title, [*lines, f"Trao đổi: {row.discussion}"], "\n\n".join(notes))


def _events(deck: Any, events: tuple[Event, ...]) -> None:
    lines = [f"{one.date}: {one.text}" for one in events]
    _slide(deck, "Dòng thời gian", lines, "\n\n".join(f"{one.date}: {cited(one.citation)}" for one in events))


def _question(deck: Any, number: int, question: Question) -> None:
    lines = [question.question]
    if question.kind == CHOICE:
        lines += [f"{letter(at)}. {option}" for at, option in enumerate(question.options)]
    elif question.kind == MATCHING:
        lines += [f"{at}. {left}" for at, (left, _) in enumerate(question.pairs, start=1)]
        lines += [f"{letter(at).lower()}. {option}" for at, option in enumerate(question.options)]
    notes = f"Đáp án: {full_key(question)}. {question.explanation}\n\n{cited(question.citation)}"
    _slide(deck, f"Câu {number}. {KIND_NAMES[question.kind]}", lines, notes)


def _card(deck: Any, card: Flashcard) -> None:
    _slide(deck, "Thẻ ghi nhớ", [card.front], f"{card.back}\n\n{cited(card.citation)}")
