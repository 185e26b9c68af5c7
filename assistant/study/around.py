"""The phases around the content of a lesson: its opening, the talk of all, the check, the close."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.study.facts.key_points import best_clause
from assistant.study.facts.likeness import likeness
from assistant.study.opening import begun, begun_point, is_ground, opening_points, tells
from assistant.study.session import (
    CHECK,
    CHOICE,
    CLOSE,
    OPENING_PHASE,
    TALK,
    TRUE_FALSE,
    OutlineRow,
    Point,
    Question,
    Request,
)
from assistant.study.talk import touching
from assistant.study.titles import full_name, spoken_title
from assistant.study.units import Unit
from corpus.citation import Citation
from corpus.model import OPENING, Document, Passage, Section
from corpus.reading.store import Corpus
from corpus.references import Reference, find_references
from corpus.vietnamese.sentences import sentences

# The share of a session's minutes that each phase gets.
SHARES = {OPENING_PHASE: 0.06, TALK: 0.16, CHECK: 0.09, CLOSE: 0.06}
_SEVERAL = "Mở đầu: vì sao học các văn bản này"
_NAMES = {
    OPENING_PHASE: "Mở đầu: vì sao học văn bản này",
    TALK: "Trao đổi chung",
    CHECK: "Kiểm tra nhanh",
    CLOSE: "Kết luận và việc cần làm",
}
_NAMES_CHANGE = "Lưu ý: đối chiếu tên cơ quan, địa danh trong văn bản với tổ chức, địa giới hiện nay trước khi giảng."
_PROPOSED = re.compile(r"(?:Xét|Theo) đề nghị\s")
_NAMED = 4  # other texts by name
_QUESTIONS = (4, 10)  # of the check: one for each minute


def make_phase(corpus: Corpus, units: Sequence[Unit], phase: str, minutes: int, request: Request) -> OutlineRow:
    """A phase beside the content; what it takes from the texts it cites."""
    document = corpus.by_number[units[0].document]
    section = document.sections[units[0].section]
    points = tuple(_before(corpus, units)) if phase == OPENING_PHASE else ()
    said = _said(corpus, units, phase, request)
    several = phase == OPENING_PHASE and len({unit.document for unit in units}) > 1
    name = _SEVERAL if several else _NAMES[phase]
    return OutlineRow(section.id, name, minutes, points, said[0], cite_heading(document, section), phase, talk=said)


def _said(corpus: Corpus, units: Sequence[Unit], phase: str, request: Request) -> tuple[str, ...]:
    """What the trainer does in a phase."""
    if phase == OPENING_PHASE:
        numbers = list(dict.fromkeys(unit.document for unit in units))
        return (
            *(_introduced(corpus, number) for number in numbers),
            "Nêu mục tiêu và chương trình buổi học.",
            _NAMES_CHANGE,
        )
    return {
        TALK: (
            "Các nhóm trình bày câu trả lời cho câu hỏi của từng phần; giảng viên chốt ý, nêu chỗ còn khác nhau.",
            f"Hỏi chung: trong những nội dung đã học, {touching(request.audience)}, vướng ở đâu?",
        ),
        CHECK: ("Chữa ngay tại lớp; câu sai nhiều thì đọc lại trích dẫn.",),
        CLOSE: (
            "Nhắc lại ý cần nhớ của từng phần.",
            f"Mỗi {request.audience} ghi một việc sẽ làm, thời hạn và căn cứ (mục, khoản, điểm) của việc đó.",
        ),
    }[phase]


def with_check(outline: Sequence[OutlineRow], questions: Sequence[Question]) -> tuple[OutlineRow, ...]:
    """The outline with the questions that its check takes: of those answered with a sign, spread over all parts."""
    rows = []
    for row in outline:
        if row.phase == CHECK:
            asked = ", ".join(str(one) for one in quick_questions(questions, row.minutes))
            done = f"Làm các câu {asked} của đề kiểm tra (mã đề 101)." if asked else "Làm đề kiểm tra."
            row = replace(row, talk=(done, *row.talk), discussion=done)
        rows.append(row)
    return tuple(rows)


def quick_questions(questions: Sequence[Question], minutes: int) -> list[int]:
    """The numbers of so many questions of a test as there are minutes, four to ten: as many of each text as of another,
    and of a text at even distances."""
    wanted = min(_QUESTIONS[1], max(_QUESTIONS[0], minutes))
    quick = [(at, one) for at, one in enumerate(questions, start=1) if one.kind in (CHOICE, TRUE_FALSE)]
    texts = list(dict.fromkeys(one.citation.document for _, one in quick))
    found: list[int] = []
    for turn, text in enumerate(texts):
        own = sorted((one.citation.start, at) for at, one in quick if one.citation.document == text)
        many = min(len(own), wanted // len(texts) + (turn < wanted % len(texts)))
        found += [own[step * len(own) // many][1] for step in range(many)]
    return sorted(found)


def _introduced(corpus: Corpus, number: str) -> str:
    """A text by its full name, and the first others that it names."""
    document = corpus.by_number[number]
    mentions = [one for one in find_references(document) if one.number and one.kind]
    others = list(dict.fromkeys(_called(one) for one in mentions))[:_NAMED]
    place = f" Văn bản viện dẫn: {', '.join(others)}." if others else ""
    return f"Giới thiệu {' '.join(full_name(document)).rstrip()}.{place}"


def _called(reference: Reference) -> str:
    """ "Kết luận số 53-KL/TW"; one known by its meeting bears its kind in its number."""
    known = reference.number.startswith(reference.kind)
    return reference.number if known else f"{reference.kind} số {reference.number}"


def _before(corpus: Corpus, units: Sequence[Unit]) -> list[Point]:
    """Why each text: its first sentence that says on what other text it goes on; of an opening that only names grounds
    the nearest of them (one that tells is a part of the content); else the clause that tells most of what is chosen."""
    found = []
    for number in dict.fromkeys(unit.document for unit in units):
        document = corpus.by_number[number]
        chosen = [unit.section for unit in units if unit.document == number]
        places = [OPENING] if OPENING in chosen else chosen[:1]
        point = _going_on(document, places[0])
        if places == [OPENING] and not point and not opening_points(document):
            point = _nearest_ground(document)
        elif places != [OPENING]:
            point = point or best_clause(document, places) or best_clause(document, chosen)
        found += [point] if point else []
    return found


def _going_on(document: Document, section: str) -> Point | None:
    for passage in document.passages:
        if passage.section == section and (section != OPENING or tells(passage)):
            for start, end in sentences(passage.text):
                told = begun(passage, start, end)
                if told and _names_another(document, passage, start, told):
                    return begun_point(document, passage, start, end)
    return None


def _nearest_ground(document: Document) -> Point | None:
    """Of the texts that one rests on, which alone its opening names, that which speaks most of the same."""
    grounds = [one for one in document.passages if one.section == OPENING and is_ground(one) and _is_text(one)]
    title = spoken_title(document)
    near = max(grounds, key=lambda one: (likeness(one.text, title), -one.start), default=None)
    return begun_point(document, near, 0, len(near.text.rstrip(" ;"))) if near else None


def _is_text(ground: Passage) -> bool:
    """Whether what a text rests on is another text, not who proposed it."""
    return not _PROPOSED.match(ground.text)


def _names_another(document: Document, passage: Passage, start: int, end: int) -> bool:
    first, last = passage.body.span(start, end)
    return any(first <= one.start < last for one in find_references(document))


def cite_heading(document: Document, section: Section) -> Citation:
    """A section's heading, its first blocks where it has none."""
    body = section.heading.ends[-1] if section.heading else max(block.end for block in section.blocks)
    start = section.start + len(document.source[section.start :]) - len(document.source[section.start :].lstrip())
    return document.cite(section.id, start, max(body, start + 1))
