"""What a paper or the slides will print, as lines of Markdown: read from the very file that is taken away."""

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any

from assistant.pages.plain_text import escape


def preview(file: str, content: bytes) -> list[list[str]]:
    """The text of a .docx, or of each slide of a .pptx, in its order; a heading and a slide's title in bold."""
    return list(_slides(content)) if file.endswith(".pptx") else [list(_paper(content))]


def _paper(content: bytes) -> Iterator[str]:
    from docx import Document as read_word
    from docx.table import Table

    for part in read_word(BytesIO(content)).iter_inner_content():
        if isinstance(part, Table):
            yield markdown_table([[cell.text for cell in row.cells] for row in part.rows])
        elif part.text.strip():
            heading = part.style is not None and str(part.style.name).startswith(("Heading", "Title"))
            lines = (one for one in part.text.split("\n") if one.strip())  # a title of two lines stays one of two
            yield from (f"**{escape(one)}**" if heading else escape(one) for one in lines)


def _slides(content: bytes) -> Iterator[list[str]]:
    from pptx import Presentation

    for number, slide in enumerate(Presentation(BytesIO(content)).slides, start=1):
        title = slide.shapes.title
        shapes = [one for one in slide.shapes if one != title and not _is_number(one)]
        lines = [line for one in shapes for line in _shape(one)]
        yield [f"Trang {number}", f"**{escape(title.text_frame.text if title else '')}**", *lines]


def _is_number(shape: Any) -> bool:
    """Whether a shape only says the number of its slide."""
    return bool(shape.has_text_frame) and shape.text_frame.text.strip() == "‹#›"


def _shape(shape: Any) -> Iterator[str]:
    if shape.has_table:
        yield markdown_table([[cell.text for cell in row.cells] for row in shape.table.rows])
    elif shape.has_chart:
        yield "Biểu đồ: " + escape("; ".join(str(one) for one in shape.chart.plots[0].categories))
    elif shape.has_text_frame and shape.text_frame.text.strip():
        yield from (f"- {escape(one.text)}" for one in shape.text_frame.paragraphs if one.text.strip())


def markdown_table(rows: Sequence[Sequence[str]]) -> str:
    """Rows of a table, its heads the first, as Markdown; "" for none."""
    lines = ["| " + " | ".join(escape(" ".join(cell.split())) or " " for cell in row) + " |" for row in rows]
    return "\n".join([*lines[:1], "|" + "---|" * len(rows[0]), *lines[1:]]) if rows else ""
