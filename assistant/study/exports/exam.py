"""The test as .docx, every version on pages of its own; and its keys, apart."""

from collections.abc import Sequence

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm

from assistant.exports.word import add_table, to_bytes
from assistant.study.exports.paper import cited, line, study_paper
from assistant.study.facts.likeness import stands_in
from assistant.study.questions.kinds import KIND_NAMES
from assistant.study.questions.versions import Version, by_kind, key_of, letter, make_versions
from assistant.study.session import CHOICE, CLOZE, MATCHING, SHORT, TRUE_FALSE, Question, Session, plain_quote

_SHORT = 34  # characters of an option that leaves room for another beside it
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
    head.paragraph_format.keep_with_next = question.kind != CLOZE
    if question.kind == CHOICE:
        _options(paper, [f"{letter(at)}. {option}" for at, option in enumerate(question.options)])
    elif question.kind == TRUE_FALSE:
        line(paper, "☐ Đúng      ☐ Sai")
    elif question.kind == SHORT:
        line(paper, "…" * 60)
    elif question.kind == MATCHING:
        _columns(paper, question)


def _options(paper: WordDocument, options: Sequence[str]) -> None:
    """The options one under the other, short ones two beside each other; all on the page of their question."""
    a_row = 2 if max(len(one) for one in options) <= _SHORT else 1
    rows = ["\t".join(options[at : at + a_row]) for at in range(0, len(options), a_row)]
    paragraph = line(paper, "\n".join(rows))
    paragraph.alignment = WD_ALIGN_PARAGRAPH.LEFT
    paragraph.paragraph_format.keep_together = True
    paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(82))


def _columns(paper: WordDocument, question: Question) -> None:
    sides = zip(question.pairs, question.options, strict=True)
    rows = [(f"{at}. {left}", f"{letter(at - 1).lower()}. {right}") for at, ((left, _), right) in enumerate(sides, 1)]
    table = add_table(paper, (82.0, 83.0), ("Cột A", "Cột B"), rows, 12)
    for cell in table._cells:
        cell.paragraphs[0].paragraph_format.keep_with_next = True  # the whole table on one page
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
        line(paper, f"Đáp án: {key_and_why(question)}")
        line(paper, cited(question.citation, _quoted(question)), italic=True)
    return to_bytes(paper)


def _quoted(question: Question) -> str:
    """The quotation where the explanation has it: it is not printed twice."""
    quote = plain_quote(question.citation)
    return question.citation.quote if stands_in(quote.rstrip(" .;:"), question.explanation) else ""


def _keys(paper: WordDocument, version: Version) -> None:
    rows = [(str(number), key_of(question)) for number, question in enumerate(_printed(version), start=1)]
    add_table(paper, (18.0, 147.0), ("Câu", "Đáp án"), rows, 12)


def _printed(version: Version) -> list[Question]:
    return [question for _, questions in by_kind(version.questions) for question in questions]


def key_and_why(question: Question) -> str:
    """The key in words and why it is right; where the explanation begins with the key, that alone."""
    key = full_key(question)
    said = question.explanation.startswith((f"{key}.", f"{key} "))
    return question.explanation if said else f"{key}. {question.explanation}"


def full_key(question: Question) -> str:
    """The key in words."""
    if question.kind == MATCHING:
        return "; ".join(f"{left} → {right}" for left, right in question.pairs)
    return f"{key_of(question)}. {question.answer}" if question.kind == CHOICE else question.answer
