"""What stands on a slide beside its title: lines that fill their box, a table, a map, a note at the side."""

from collections.abc import Sequence
from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Inches, Pt

from assistant.exports.characters import clean
from assistant.study.exports.phrases import unwidowed
from assistant.study.exports.template import BODY_BOX, FONT, INK, RED, SAND

LEAST = 18  # points: nothing on a slide is smaller
_SOURCE = 20  # of where a quotation stands
_MUCH = 560  # letters of a table from which it is set smaller
_CARD = 20  # points of what stands in boxes, at least where they have room for it
NOTE_ROWS, _NOTE = 3, 11.0  # rows of the smallest size in the band over the points, and its width in inches
_A_COLUMN = 5  # boxes one under the other
_ROOT = 4.0  # inches of a text's box on the map: a number is not cut at its hyphen
_NAME = 24  # letters of it that stand on one line large
_FILLED = 0.9  # of the height that a part has on the map: two lines in it
_MOST_GAP = 2.5  # of a font's size: what stands between two lines at most
_HANGING = 1.2  # of a font's size: from the mark of a line to its words
_BULLET = f'<a:buChar {nsdecls("a")} char="•"/>'
_NUMBERED = f'<a:buAutoNum {nsdecls("a")} type="arabicPeriod"/>'
_LETTER, _LINE = 0.5, 1.2  # of a font's size: the width of a letter, the height of a line


def put_lines(holder: Any, lines: Sequence[str], size: int, bullets: bool = False, numbered: bool = False) -> None:
    """Write lines into a placeholder, as large as fits up to `size`, spread over its height."""
    frame = holder.text_frame
    frame.word_wrap = True
    mark = _NUMBERED if numbered and len(lines) > 1 else _BULLET if bullets else ""
    fitting = next((one for one in range(size, LEAST, -1) if _height(lines, one, holder) <= holder.height.pt), LEAST)
    spare = max(0.0, holder.height.pt - _height(lines, fitting, holder))
    gap = min(fitting * _MOST_GAP, spare / max(1, len(lines)))
    if len(lines) == 1 and not bullets:  # one that stands alone stands in the middle
        frame.vertical_anchor = MSO_ANCHOR.MIDDLE
        gap = min(gap, fitting)
    for at, text in enumerate(lines):
        paragraph = frame.paragraphs[0] if at == 0 else frame.add_paragraph()
        paragraph.space_after = Pt(gap)
        if mark:
            _hang(paragraph, mark, fitting)
        run = paragraph.add_run()
        run.text = unwidowed(clean(text))
        run.font.size = Pt(fitting)


def add_source(holder: Any, text: str) -> None:
    """Where a quotation stands, small under it."""
    paragraph = holder.text_frame.add_paragraph()
    run = paragraph.add_run()
    run.text = clean(text)
    run.font.size, run.font.italic = Pt(_SOURCE), True


def _hang(paragraph: Any, mark: str, size: float) -> None:
    """Let a paragraph hang behind a mark that PowerPoint makes itself: its lines stand under one another."""
    room = int(Pt(size * _HANGING))
    layout = paragraph._p.get_or_add_pPr()
    layout.set("marL", str(room))
    layout.set("indent", str(-room))
    layout.append(parse_xml(mark))


def _height(lines: Sequence[str], size: float, holder: Any) -> float:
    """Points that some lines take at a size, with the frame's margins."""
    return sum(rows_of(one, size, holder.width.inches) for one in lines) * size * _LINE + 10


def rows_of(text: str, size: float, width: float) -> int:
    """How many rows a text takes in a width in inches."""
    a_row = max(1.0, (width - 0.25) * 72 / (size * _LETTER))
    return max(1, -int(-(len(text) + 3) // a_row))


def add_note(slide: Any, text: str, place: str) -> None:
    """What to bring home, in a band over the points."""
    box = _box(slide, (0.7, 1.6, 11.9, 1.25), "")
    frame = box.text_frame
    frame.margin_left = frame.margin_right = Inches(0.25)
    for at, (words, size, bold) in enumerate(((text, 24, True), (place, LEAST, False))):
        paragraph = frame.paragraphs[0] if at == 0 else frame.add_paragraph()
        paragraph.alignment = PP_ALIGN.LEFT
        _run(paragraph, words, _note_size(words, size), bold, RED if bold else INK)


def _note_size(text: str, size: int) -> int:
    """Large on one line, smaller on two, smallest on three: the band has room for no more."""
    return size if rows_of(text, size, _NOTE) == 1 else 20 if rows_of(text, 20, _NOTE) < NOTE_ROWS else LEAST


def add_grid(slide: Any, headers: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float]) -> None:
    """A table as wide as the body, its rows as high as fill it."""
    left, top, _, height = BODY_BOX
    size = _grid_size(rows)
    shape = slide.shapes.add_table(
        len(rows) + 1, len(headers), Inches(left), Inches(top), Inches(sum(widths)), Inches(height)
    )
    table = shape.table
    for at, width in enumerate(widths):
        table.columns[at].width = Inches(width)
    least = _heights(headers, rows, widths)
    spare = max(0.0, height * 72 - sum(least)) / len(least)
    for at, row in enumerate((headers, *rows)):
        table.rows[at].height = Pt(least[at] + min(spare, 26))
        for cell, text in zip(table.rows[at].cells, row, strict=True):
            _cell(cell, text, size, head=at == 0)


def fits_grid(headers: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float]) -> bool:
    """Whether a table is no higher than the body."""
    return sum(_heights(headers, rows, widths)) <= BODY_BOX[3] * 72


def _heights(headers: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float]) -> list[float]:
    """Points that each row needs, the head first."""
    size = _grid_size(rows)
    needs = [
        max(rows_of(text, size, width) for text, width in zip(row, widths, strict=True)) for row in (headers, *rows)
    ]
    return [need * size * _LINE + 9 for need in needs]


def _grid_size(rows: Sequence[Sequence[str]]) -> int:
    return 20 if len(rows) <= 6 and sum(len(cell) for row in rows for cell in row) <= _MUCH else LEAST


def _cell(cell: Any, text: str, size: int, head: bool) -> None:
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    cell.margin_top = cell.margin_bottom = Pt(3)
    cell.fill.solid()
    cell.fill.fore_color.rgb = colour_of(RED if head else SAND)
    _run(cell.text_frame.paragraphs[0], text, size, head, "FFFFFF" if head else INK)


def add_map(slide: Any, texts: Sequence[tuple[str, Sequence[str]]]) -> None:
    """The parts of each text as boxes joined to it: shapes that can be moved, no picture."""
    left, top, width, height = BODY_BOX
    high = height / sum(len(parts) for _, parts in texts)
    for text, parts in texts:
        middle = top + high * len(parts) / 2
        tall = min(1.8, high * len(parts) * _FILLED)
        root = _box(slide, (left, middle - tall / 2, _ROOT, tall), text, 20 if len(text) <= _NAME else LEAST, bold=True)
        for part in parts:
            box = _box(
                slide, (left + _ROOT + 1, top + high * (1 - _FILLED) / 2, width - _ROOT - 1, high * _FILLED), part, 20
            )
            _join(slide, root, box)
            top += high


def _join(slide: Any, root: Any, box: Any) -> None:
    line = slide.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, 0, 0, 0, 0)
    line.begin_connect(root, 3)
    line.end_connect(box, 1)
    line.line.color.rgb = colour_of(RED)


def add_cards(slide: Any, texts: Sequence[str]) -> None:
    """Short texts in boxes, in two columns where they are many, read down the one and then the other."""
    left, top, width, height = BODY_BOX
    columns = 1 if len(texts) <= _A_COLUMN else 2
    rows = -(-len(texts) // columns)
    wide, high = width / columns, height / rows
    largest = min(_fit(text, 24, wide - 0.2, high * 0.86) for text in texts)
    # A little smaller where a row less does: no word alone on a second one.
    sizes = range(largest, min(largest, _CARD) - 1, -1)
    size = min(sizes, key=lambda one: (sum(rows_of(text, one, wide - 0.3) for text in texts), -one))
    for at, text in enumerate(texts):
        place = (left + wide * (at // rows), top + high * (at % rows), wide - 0.2, high * 0.86)
        box = _box(slide, place, text, size)
        box.text_frame.paragraphs[0].alignment = PP_ALIGN.LEFT
        box.text_frame.margin_left = Inches(0.25)


def _box(slide: Any, place: tuple[float, float, float, float], text: str, size: int = 20, bold: bool = False) -> Any:
    box = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, *(Inches(one) for one in place))
    box.fill.solid()
    box.fill.fore_color.rgb = colour_of(SAND)
    box.line.color.rgb = colour_of(RED)
    box.shadow.inherit = False
    frame = box.text_frame
    frame.word_wrap, frame.vertical_anchor = True, MSO_ANCHOR.MIDDLE
    frame.margin_top = frame.margin_bottom = Pt(3)
    if text:
        _run(frame.paragraphs[0], text, _fit(text, size, place[2], place[3]), bold, INK)
    return box


def _fit(text: str, size: int, width: float, height: float) -> int:
    """The largest size up to `size` at which a text fits a box in inches."""
    sizes = (one for one in range(size, LEAST, -1) if rows_of(text, one, width) * one * _LINE <= height * 72)
    return next(sizes, LEAST)


def _run(paragraph: Any, text: str, size: float, bold: bool, colour: str) -> None:
    run = paragraph.add_run()
    run.text = unwidowed(clean(text))
    run.font.size, run.font.bold, run.font.name = Pt(size), bold, FONT
    run.font.color.rgb = colour_of(colour)


def colour_of(code: str) -> Any:
    """A colour by its six hexadecimal digits."""
    make: Any = RGBColor.from_string  # python-pptx gives it no types
    return make(code)
