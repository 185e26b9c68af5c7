"""A conversation as Markdown and as a Word document."""

from collections.abc import Sequence

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.text.paragraph import Paragraph

from assistant.answer import Answer, Table, blocks
from assistant.conversations.store import Conversation, Turn
from assistant.exports.characters import clean
from assistant.exports.citation_orders import Notes, Order, split_markers, written_by
from assistant.exports.footnotes import Footnotes
from assistant.exports.markdown import escape
from assistant.exports.word import UPRIGHT, add_table, column_widths, official_paper, to_bytes
from corpus.model import Document

# A page that is still open offers its copies after that: the file says why nothing stands in it.
_GONE = "Cuộc trao đổi này không còn đọc được: đã bị xóa, hoặc người chia sẻ đã thôi chia sẻ."


def conversation_markdown(
    conversation: Conversation,
    turns: Sequence[Turn],
    documents: dict[str, Document],
    order: Order = Order.LARGE_FIRST,
) -> str:
    """The whole conversation; footnotes are numbered through and stand at the end."""
    lines = [f"# {escape(conversation.title)}", "", f"*Trao đổi ngày {conversation.created.astimezone():%d/%m/%Y}*", ""]
    lines += [] if turns else [_GONE]
    notes: list[str] = []
    cited = Notes(documents, order)
    for turn in turns:
        lines += [f"## {escape(turn.question)}", ""]
        if turn.answer.understood:
            lines += [f"*{escape(turn.answer.understood)}*", ""]
        lines += [_answer(turn, notes, cited), ""]
        if written := written_by(turn.answer):
            lines += [f"*{escape(written)}*", ""]
        if turn.answer.related:
            lines += [_related_title(turn.answer), ""]
            lines += [f"- {escape(cited.note(one))}" for one in turn.answer.related] + [""]
    return "\n".join(lines + notes).rstrip() + "\n"


def _related_title(answer: Answer) -> str:
    """What stands above passages: the nearest under a refusal, else what is not sure or had no room."""
    if answer.refused:
        return "Đoạn gần nhất trong văn bản:"
    return "Các ý khác trong văn bản:" if answer.sure else "Câu trả lời cũng có thể nằm ở:"


def _answer(turn: Turn, notes: list[str], cited: Notes) -> str:
    first = len(notes)
    for number, one in enumerate(turn.answer.citations, start=first + 1):
        notes.append(f"[^{number}]: {escape(cited.note(one))}")

    def written(text: str) -> str:
        pieces = split_markers(text, len(turn.answer.citations))
        return "".join(f"[^{first + one}]" if isinstance(one, int) else escape(one) for one in pieces)

    paragraphs = []
    for block in blocks(turn.answer.text):
        if isinstance(block, Table):
            names, rule = map(escape, block.columns), ("---" for _ in block.columns)
            rows = (names, rule, *(map(written, row) for row in block.rows))
            paragraphs.append("\n".join(f"| {' | '.join(row)} |" for row in rows))
        else:
            paragraphs.append(written(block))
    return "\n\n".join(paragraphs)


def conversation_word(
    conversation: Conversation,
    turns: Sequence[Turn],
    documents: dict[str, Document],
    order: Order = Order.LARGE_FIRST,
) -> bytes:
    """A conversation as .docx: each question a heading, each citation a footnote."""
    paper = official_paper(conversation.title)
    notes, cited = Footnotes(paper), Notes(documents, order)
    when = paper.add_paragraph()
    when.alignment = WD_ALIGN_PARAGRAPH.CENTER
    when.add_run(f"Trao đổi ngày {conversation.created.astimezone():%d/%m/%Y}").italic = True
    if not turns:
        paper.add_paragraph(_GONE)
    for turn in turns:
        paper.add_paragraph(clean(turn.question), style="Heading 1")
        if turn.answer.understood:
            paper.add_paragraph().add_run(clean(turn.answer.understood)).italic = True
        for block in blocks(turn.answer.text):
            if isinstance(block, Table):
                _write_table(paper, block, turn, notes, cited)
            else:
                paragraph = paper.add_paragraph()
                paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
                _write(paragraph, block, turn, notes, cited)
        if written := written_by(turn.answer):
            paper.add_paragraph().add_run(clean(written)).italic = True
        if turn.answer.related:
            paper.add_paragraph(_related_title(turn.answer))
            for one in turn.answer.related:
                paper.add_paragraph(clean(cited.note(one)), style="List Bullet")
    notes.save()
    return to_bytes(paper)


def _write_table(paper: WordDocument, table: Table, turn: Turn, notes: Footnotes, cited: Notes) -> None:
    """A table of an answer, its markers footnotes as in the lines around it."""
    widths = column_widths(table.columns, table.rows, UPRIGHT)
    empty = [[""] * len(table.columns) for _ in table.rows]
    grid = add_table(paper, widths, table.columns, empty)
    for row, texts in zip(grid.rows[1:], table.rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            _write(cell.paragraphs[0], text, turn, notes, cited)
    paper.add_paragraph()


def _write(paragraph: Paragraph, line: str, turn: Turn, notes: Footnotes, cited: Notes) -> None:
    for piece in split_markers(line, len(turn.answer.citations)):
        if isinstance(piece, int):
            citation = turn.answer.citations[piece - 1]
            notes.add(paragraph, clean(cited.note(citation)))
        else:
            paragraph.add_run(clean(piece))
