"""The test as .docx, every version on pages of its own; and its keys, apart."""

from collections.abc import Sequence

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from assistant.exports.characters import clean
from assistant.exports.word import add_table, to_bytes
from assistant.study.exports.marks import marks_of, minutes_of, written
from assistant.study.exports.paper import add_gap, blank, centre, cited, line, study_paper
from assistant.study.facts.likeness import stands_in
from assistant.study.questions.kinds import KIND_NAMES
from assistant.study.questions.versions import Version, by_kind, key_of, letter, make_versions
from assistant.study.session import CHOICE, CLOZE, MATCHING, SHORT, TRUE_FALSE, Question, Session
from corpus.misprints import plain_quote

_SHORT = 34  # characters of an option that leaves room for another beside it
_HANGING = 6.0  # millimetres from an option's letter to its words
_BESIDE = 82.0  # millimetres to the option that stands beside another
_LETTERS = 10  # keys of one letter or word beside each other
_ANSWER = 2  # dotted lines of a short answer
_ROMAN = ("I", "II", "III", "IV", "V")


def exam_word(session: Session) -> bytes:
    """The paper for the room: no answers."""
    told = (
        f"Số câu: {len(session.questions)} · Thời gian làm bài: {minutes_of(session.questions)} phút · Thang điểm: 10"
    )
    paper = study_paper(f"ĐỀ KIỂM TRA\n{session.title}", told)
    for at, version in enumerate(make_versions(session)):
        line(paper, f"Mã đề: {version.code}", bold=True).paragraph_format.page_break_before = at > 0
        blank(paper, "Họ và tên: ")
        blank(paper, "Đơn vị: ")
        add_table(paper, (35.0, 130.0), ("Điểm", "Nhận xét của người chấm"), [("\n", "")], 12)
        add_gap(paper)
        _version(paper, version)
    return to_bytes(paper)


def _version(paper: WordDocument, version: Version) -> None:
    number = 0
    marks = marks_of(version.questions)
    for part, (kind, questions) in enumerate(by_kind(version.questions)):
        head = f"Phần {_ROMAN[part]}. {KIND_NAMES[kind]} ({_counted(questions, marks)})"
        paper.add_paragraph(head, style="Heading 1")
        for question in questions:
            number += 1
            _question(paper, number, question)


def _counted(questions: Sequence[Question], marks: dict[str, int]) -> str:
    """ "11 câu, mỗi câu 0,5 điểm"; where not all count alike, what they count together."""
    own = {marks[one.id] for one in questions}
    each = f"mỗi câu {written(min(own))} điểm" if len(own) == 1 and len(questions) > 1 else ""
    together = f"{written(sum(marks[one.id] for one in questions))} điểm"
    return f"{len(questions)} câu, {each or together}"


def _question(paper: WordDocument, number: int, question: Question) -> None:
    head = _asked(paper, number, question)
    head.paragraph_format.keep_together, head.paragraph_format.keep_with_next = True, question.kind != CLOZE
    if question.kind == CHOICE:
        _options(paper, [f"{letter(at)}.\t{option}" for at, option in enumerate(question.options)])
    elif question.kind == TRUE_FALSE:
        line(paper, "☐ Đúng      ☐ Sai")
    elif question.kind == SHORT:
        for at in range(_ANSWER):
            blank(paper).paragraph_format.keep_with_next = at + 1 < _ANSWER
    elif question.kind == MATCHING:
        _columns(paper, question)


def _asked(paper: WordDocument, number: int, question: Question) -> Paragraph:
    """A question behind its number, which the eye finds."""
    head = line(paper, f"Câu {number}.", bold=True)
    head.add_run(clean(f" {question.question}"))
    return head


def _options(paper: WordDocument, options: Sequence[str]) -> None:
    """The options one under the other, short ones two beside each other; all on the page of their question."""
    a_row = 2 if max(len(one) for one in options) <= _SHORT else 1
    rows = ["\t".join(options[at : at + a_row]) for at in range(0, len(options), a_row)]
    for at, row in enumerate(rows, start=1):
        paragraph = line(paper, row)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.LEFT
        layout = paragraph.paragraph_format
        layout.left_indent, layout.first_line_indent = Mm(_HANGING), Mm(-_HANGING)
        layout.keep_together, layout.keep_with_next = True, at < len(rows)
        layout.space_after = Pt(0 if at < len(rows) else 4)
        for stop in (_BESIDE, _BESIDE + _HANGING):
            layout.tab_stops.add_tab_stop(Mm(stop))


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
    _scale(paper, versions[0])
    for version in versions:
        line(paper, f"Mã đề {version.code}", bold=True).paragraph_format.keep_with_next = True
        _keys(paper, version)
    paper.add_paragraph(f"Giải thích và trích dẫn (theo thứ tự mã đề {versions[0].code})", style="Heading 1")
    for number, question in enumerate(_printed(versions[0]), start=1):
        _explained(paper, number, question)
    return to_bytes(paper)


def _scale(paper: WordDocument, version: Version) -> None:
    """Thang điểm: what the questions of each part count."""
    marks = marks_of(version.questions)
    line(paper, "Thang điểm 10", bold=True).paragraph_format.keep_with_next = True
    rows = []
    for part, (kind, questions) in enumerate(by_kind(version.questions)):
        own = {marks[one.id] for one in questions}
        each = written(min(own)) if len(own) == 1 else f"{written(min(own))} - {written(max(own))}"
        whole = written(sum(marks[one.id] for one in questions))
        rows.append((f"Phần {_ROMAN[part]}. {KIND_NAMES[kind]}", str(len(questions)), each, whole))
    grid = add_table(paper, (75.0, 25.0, 35.0, 30.0), ("Phần", "Số câu", "Điểm mỗi câu", "Cộng"), rows, 12)
    centre(grid, range(1, 4))
    if any(one.kind in (SHORT, MATCHING) for one in version.questions):
        line(paper, "Trả lời ngắn và ghép đôi: đúng ý nào, cặp nào thì được phần điểm tương ứng.", italic=True)
    add_gap(paper)


def _explained(paper: WordDocument, number: int, question: Question) -> None:
    """A question with its key, why, and the place; its quotation in a paragraph of its own."""
    head = _asked(paper, number, question)
    head.alignment = WD_ALIGN_PARAGRAPH.LEFT
    head.paragraph_format.keep_with_next = True
    head.paragraph_format.space_before = Pt(4)
    key, told = full_key(question), key_and_why(question)
    answer = line(paper, f"Đáp án: {key}", bold=True)
    answer.add_run(clean(told.removeprefix(key)))
    quoted = _quoted(question)
    place = cited(question.citation, quoted)
    if quoted:
        answer.add_run(clean(f" {place}")).italic = True
    else:
        line(paper, place, italic=True)


def _quoted(question: Question) -> str:
    """The quotation where the explanation has it: it is not printed twice."""
    quote = plain_quote(question.citation.quote)
    return question.citation.quote if stands_in(quote.rstrip(" .;:"), question.explanation) else ""


def _keys(paper: WordDocument, version: Version) -> None:
    """The letters and words in rows of up to ten, as a key is read beside a paper; the longer answers one under the
    other."""
    keys = [(str(number), question, key_of(question)) for number, question in enumerate(_printed(version), start=1)]
    short = [(number, key) for number, question, key in keys if question.kind in (CHOICE, TRUE_FALSE)]
    a_row = -(-len(short) // max(1, -(-len(short) // _LETTERS)))  # rows of about one length, none of a single key
    for at in range(0, len(short), a_row or 1):
        numbers, letters = zip(*short[at : at + a_row], strict=True)
        grid = add_table(paper, (21.0, *[14.4] * len(numbers)), ("Câu", *numbers), [("Đáp án", *letters)], 12)
        centre(grid, range(1, len(numbers) + 1))
        add_gap(paper)
    rows = [(number, key) for number, question, key in keys if question.kind not in (CHOICE, TRUE_FALSE)]
    if rows:
        add_table(paper, (18.0, 147.0), ("Câu", "Đáp án"), rows, 12)
        add_gap(paper)


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
