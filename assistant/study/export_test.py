"""The test as .docx, every version on pages of its own; and its keys, apart."""

from docx.document import Document as WordDocument

from assistant.export_word import clean, to_bytes
from assistant.study.export_paper import cited, line, study_paper
from assistant.study.session import CHOICE, CLOZE, MATCHING, SHORT, TRUE_FALSE, Question, Session
from assistant.study.versions import Version, by_kind, key_of, letter, make_versions

KIND_NAMES = {
    CHOICE: "Chọn phương án đúng",
    TRUE_FALSE: "Đúng hay sai",
    CLOZE: "Điền vào chỗ trống",
    SHORT: "Trả lời ngắn",
    MATCHING: "Ghép đôi",
}
_ROMAN = ("I", "II", "III", "IV", "V")


def exam_word(session: Session) -> bytes:
    """The paper for the room: no answers."""
    paper = study_paper(f"ĐỀ KIỂM TRA\n{session.title}", f"Số câu: {len(session.questions)}")
    for at, version in enumerate(make_versions(session)):
        line(paper, f"Mã đề: {version.code}", bold=True).paragraph_format.page_break_before = at > 0
        line(paper, "Họ và tên: …………………………………………………………………………")
        line(paper, "Đơn vị: ………………………………………………………………………………")
        _version(paper, version)
    return to_bytes(paper)


def _version(paper: WordDocument, version: Version) -> None:
    number = 0
    for part, (kind, questions) in enumerate(by_kind(version.questions)):
        paper.add_paragraph(f"Phần {_ROMAN[part]}. {KIND_NAMES[kind]}", style="Heading 1")
        for question in questions:
            number += 1
            _question(paper, number, question)


def _question(paper: WordDocument, number: int, question: Question) -> None:
    head = line(paper, f"Câu {number}. {question.question}")
    head.paragraph_format.keep_with_next = question.kind in (CHOICE, TRUE_FALSE, MATCHING)
    if question.kind == CHOICE:
        for at, option in enumerate(question.options):
            line(paper, f"{letter(at)}. {option}")
    elif question.kind == TRUE_FALSE:
        line(paper, "☐ Đúng      ☐ Sai")
    elif question.kind == SHORT:
        line(paper, "…" * 60)
    elif question.kind == MATCHING:
        _columns(paper, question)


def _columns(paper: WordDocument, question: Question) -> None:
    table = paper.add_table(rows=1, cols=2, style="Table Grid")
    for cell, name in zip(table.rows[0].cells, ("Cột A", "Cột B"), strict=True):
        cell.paragraphs[0].add_run(name).bold = True
    for at, ((left, _), right) in enumerate(zip(question.pairs, question.options, strict=True)):
        cells = table.add_row().cells
        cells[0].paragraphs[0].add_run(clean(f"{at + 1}. {left}"))
        cells[1].paragraphs[0].add_run(clean(f"{letter(at).lower()}. {right}"))
    line(paper, "Trả lời: " + "; ".join(f"{at} - ……" for at in range(1, len(question.pairs) + 1)))


def key_word(session: Session) -> bytes:
    """The keys: a table for each version, and for each question why, with its quotation."""
    versions = make_versions(session)
    paper = study_paper(f"ĐÁP ÁN\n{session.title}", f"Mã đề: {', '.join(one.code for one in versions)}")
    for version in versions:
        line(paper, f"Mã đề {version.code}", bold=True).paragraph_format.keep_with_next = True
        _keys(paper, version)
    why = paper.add_paragraph(f"Giải thích và trích dẫn (theo thứ tự mã đề {versions[0].code})", style="Heading 1")
    why.paragraph_format.page_break_before = True
    for number, question in enumerate(_printed(versions[0]), start=1):
        line(paper, f"Câu {number}. {question.question}", bold=True).paragraph_format.keep_with_next = True
        line(paper, f"Đáp án: {full_key(question)}. {question.explanation}")
        line(paper, cited(question.citation), italic=True)
    return to_bytes(paper)


def _keys(paper: WordDocument, version: Version) -> None:
    table = paper.add_table(rows=1, cols=2, style="Table Grid")
    for cell, name in zip(table.rows[0].cells, ("Câu", "Đáp án"), strict=True):
        cell.paragraphs[0].add_run(name).bold = True
    for number, question in enumerate(_printed(version), start=1):
        cells = table.add_row().cells
        cells[0].paragraphs[0].add_run(str(number))
        cells[1].paragraphs[0].add_run(clean(key_of(question)))


def _printed(version: Version) -> list[Question]:
    return [question for _, questions in by_kind(version.questions) for question in questions]


def full_key(question: Question) -> str:
    """The key in words."""
    if question.kind == MATCHING:
        return "; ".join(f"{left} → {right}" for left, right in question.pairs)
    return f"{key_of(question)}. {question.answer}" if question.kind == CHOICE else question.answer
