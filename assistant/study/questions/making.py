"""A session from a request, and another question in the place of one."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from random import Random

from assistant.study.around import with_check
from assistant.study.errors import StudyError
from assistant.study.facts.figure_lines import figure_lines
from assistant.study.facts.material import Material, read_material
from assistant.study.flashcards import make_flashcards
from assistant.study.outline import make_objectives, make_outline
from assistant.study.questions.choosing import choose, in_order
from assistant.study.questions.kinds import LEVELS as _DEPTHS
from assistant.study.questions.letters import spread_keys
from assistant.study.questions.versions import MOST as MOST_VERSIONS
from assistant.study.session import FigureLine, Question, Request, Session
from assistant.study.summary import make_groups, make_summary, make_tasks
from assistant.study.timeline import make_timeline
from assistant.study.titles import full_name, spoken_title
from assistant.study.units import Unit, read_units
from corpus.model import Document
from corpus.reading.store import Corpus

LEVELS = ("easy", "medium", "hard")
LONGEST = 480  # minutes
LONGEST_TITLE = 150  # characters of a session's title
_FULL = 10  # questions from which a test is to have every kind
_MINUTES_EACH, _MOST_FOR = 4.5, 40
_DRAWS = 3  # of a test that falls short; the longest is kept, for the first facts decide what fits beside
_MORE_DRAWS, _NEARLY = 5, 2  # and more of them of one that lacks a question or two
MOST = 200  # questions of one test, whatever the text carries


def make_session(request: Request, corpus: Corpus) -> Session:
    """A whole session; the same request gives the same one. Raises StudyError for what cannot be made."""
    units = read_units(corpus, request.sections)
    _check(request)
    material = read_material(corpus)
    questions = make_questions(request, units, material)
    numbers = list(dict.fromkeys(unit.document for unit in units))
    outline = with_check(make_outline(corpus, units, request), questions)
    return Session(
        _title([corpus.by_number[number] for number in numbers]),
        request,
        make_objectives(corpus, units, request),
        outline,
        questions,
        make_flashcards(units, material, Random(request.seed)),
        make_timeline(corpus, units),
        make_summary(corpus, units),
        make_figures(corpus, units),
        make_tasks(corpus, units),
        make_groups(corpus, units),
        texts=tuple(full_name(corpus.by_number[number]) for number in numbers),
    )


def _title(texts: Sequence[Document]) -> str:
    """The names of the texts; one alone bears its title, or what comes first in it, where short enough for a head."""
    names = " và ".join(one.metadata.name for one in texts)
    about = spoken_title(texts[0]) if len(texts) == 1 else ""
    told = (f"Chuyên đề: {names} {one}".rstrip() for one in (about, about.split(";")[0], ""))
    return next((one for one in told if len(one) <= LONGEST_TITLE), f"Chuyên đề: {names}"[:LONGEST_TITLE])


def questions_for(minutes: int) -> int:
    """How many questions a test has behind a session of so many minutes where none are asked for: about one for each
    five minutes, ten at least."""
    return min(_MOST_FOR, max(_FULL, round(minutes / _MINUTES_EACH)))


def make_figures(corpus: Corpus, units: Sequence[Unit]) -> tuple[FigureLine, ...]:
    """The main figures of all that is chosen."""
    numbers = list(dict.fromkeys(unit.document for unit in units))
    sections = {
        number: [one for unit in units if unit.document == number for one in unit.sections] for number in numbers
    }
    return tuple(line for number in numbers for line in figure_lines(corpus.by_number[number], sections[number]))


def _check(request: Request) -> None:
    if request.level not in LEVELS:
        raise StudyError(
            f"unknown level {request.level!r}: expected one of {', '.join(LEVELS)}",
            "Mức độ khó không đúng. Hãy chọn dễ, vừa hoặc khó.",
        )
    if any("\ud800" <= character <= "\udfff" for character in request.audience):
        raise StudyError(
            f"found {request.audience!r} for whom it is: expected words that can be written",
            "Đối tượng có ký tự không ghi được. Hãy gõ lại.",
        )
    if not 10 <= request.minutes <= LONGEST:
        raise StudyError(
            f"found {request.minutes} minutes, expected 10 to {LONGEST}",
            f"Thời lượng không đúng. Hãy chọn từ 10 đến {LONGEST} phút.",
        )
    if request.shares and (len(request.shares) != len(_DEPTHS) or min(request.shares) < 0 or not sum(request.shares)):
        raise StudyError(
            f"found shares {request.shares}, expected {len(_DEPTHS)} numbers from 0 on that are not all 0",
            "Tỉ lệ mức độ không đúng. Hãy nhập ba số từ 0 trở lên, không cùng bằng 0.",
        )
    if not 1 <= request.versions <= MOST_VERSIONS:
        raise StudyError(
            f"found {request.versions} versions, expected 1 to {MOST_VERSIONS}",
            f"Số mã đề không đúng. Hãy chọn từ 1 đến {MOST_VERSIONS}.",
        )


def make_questions(request: Request, units: Sequence[Unit], material: Material) -> tuple[Question, ...]:
    """The questions of a test: as many as asked for, or all that the sections carry where those are fewer; another seed
    asks of other facts, or in another way. Raises StudyError for a number below 1, and where none can be made."""
    wanted = min(request.questions, MOST)
    if wanted < 1:
        raise StudyError(f"{wanted} questions asked for, expected 1 or more", f"Không soạn được {wanted} câu hỏi.")
    chosen: list[Question] = []
    for draw in range(_DRAWS + _MORE_DRAWS):
        chosen = max(chosen, _first(request, units, material, wanted, draw), key=len)
        if len(chosen) == wanted or (draw + 1 >= _DRAWS and len(chosen) < wanted - _NEARLY):
            break
    if not chosen:
        raise StudyError(
            "no question can be made of these sections",
            "Các phần đã chọn không có nội dung để đặt câu hỏi. Hãy chọn thêm mục.",
        )
    ordered = in_order(chosen, [document.number for document in material.corpus.documents])
    return spread_keys(ordered, Random(f"{request.seed} {[one.id for one in ordered]}"))


def shortfall(session: Session) -> str:
    """In Vietnamese, that a test has fewer questions than asked for and why; "" where it has them all."""
    asked, made = session.request.questions, len(session.questions)
    if made >= asked:
        return ""
    if made == MOST:
        return f"Một đề có nhiều nhất {MOST} câu hỏi: đề có {made} câu trong {asked} câu được yêu cầu."
    return f"Các phần đã chọn đủ nội dung cho {made} câu hỏi tốt trong {asked} câu được yêu cầu: đề có {made} câu."


def _first(request: Request, units: Sequence[Unit], material: Material, most: int, draw: int) -> list[Question]:
    """The draw-th that a seed gives of a test of at most so many questions."""
    rng = Random(f"{request.seed} {draw}")
    found = choose(units, material, rng, request.level, every_kind=most >= _FULL, shares=request.shares)
    return list(islice(found, most))


def regenerate(session: Session, question: str, seed: int, corpus: Corpus) -> Session:
    """The session with another question in the place of one, of the same section and kind where the text has one.

    The same seed gives the same question, and one put aside never comes again. Raises StudyError where nothing else
    can be asked.
    """
    old = next(one for one in session.questions if one.id == question)
    units = read_units(corpus, session.request.sections)
    same = tuple(
        one for one in units if one.start <= old.citation.start < one.end and one.document == old.citation.document
    )
    others = [one for one in session.questions if one.id != question]
    aside = {*session.seen, old.id}
    material, level = read_material(corpus), session.request.level
    for pool, varied in ((same, True), (units, True), (units, False)):
        for found in choose(pool, material, Random(seed), level, others, varied=varied) if pool else ():
            if found.id not in aside and (found.kind == old.kind or pool is units):
                questions = tuple(found if one.id == question else one for one in session.questions)
                return replace(session, questions=questions, seen=(*session.seen, old.id))
    raise StudyError(
        "no other question can be made of these sections",
        "Các phần đã chọn không còn nội dung cho một câu hỏi khác. Hãy chọn thêm mục hoặc bớt số câu.",
    )
