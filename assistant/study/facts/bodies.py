"""Facts of bodies: who does what, by when."""

import re
from collections.abc import Iterator

from assistant.study.facts.clauses import Clause, length, lowered, raised, whole
from assistant.study.facts.cues import cues
from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.verbs import begins_with_verb
from corpus.datafiles import alternatives
from corpus.model import Document
from corpus.once import once
from corpus.tasks.reading import Task, extract_tasks
from corpus.text import UPPER, one_line
from corpus.vietnamese.bodies import bodies, names_body, opens_with_body
from corpus.vietnamese.sentences import sentences

BODY, TASK, CASE, DEADLINE, DUTY, HEADED = "body", "task", "case", "deadline", "duty", "headed"
_LONGEST_DUTY = 75  # syllables of all that a body must do, as an answer in writing
# How a body is to act is no part of its name: "Bộ Tài chính khẩn trương".
_HOW = re.compile(r"\s+(?:khẩn trương|chủ động|tích cực|kịp thời|sớm|nghiêm túc)$")
_LEAST_NAME = 3  # syllables; a shorter name must be a known body's
_LONGEST_NAME = 30  # syllables
_LONGEST_ASKED = 16  # syllables of a name that a question can begin with
_LEAST_TASK, _LONGEST_TASK = 7, 45
_SUPPORT = re.compile(r"(?:thường xuyên quan tâm|quan tâm|phối hợp|hỗ trợ|tạo điều kiện)(?!\w)", re.IGNORECASE)
_TIME = re.compile(r"(?:(?:Đến |Trong )?[Nn]ăm \d{4}|(?:Trong )?[Gg]iai đoạn \d{4} - \d{4}),\s")
_CARRY_OUT = re.compile(
    r"(?:tổ chức|triển khai|thực hiện|quán triệt|nghiêm túc|phối hợp|tập trung quán triệt)", re.IGNORECASE
)
_ITSELF = re.compile(r"(?:nghị quyết|kế hoạch|kết luận|chỉ thị|chương trình|quyết định)(?:\s+này|$)", re.IGNORECASE)


def body_facts(document: Document) -> Iterator[Fact]:
    """Which body has a duty, which duty a body has, which must act in a case, and the deadline."""
    for task in extract_tasks(document):
        name, duty = _name(document, task), _duty(document, task)
        if name and duty and not _of_itself(duty) and not _SUPPORT.match(duty):
            yield from _facts(document, task, name, duty)


def _facts(document: Document, task: Task, name: str, duty: str) -> Iterator[Fact]:
    place = (document.number, task.section, task.start, task.end)
    owed, lowered_duty = _owed(duty), lowered(duty, document)
    dated = bool(task.deadline) and task.deadline in duty and any(map(str.isdigit, task.deadline))
    if length(name) <= _LONGEST_NAME and not dated:  # its day is asked for
        told = f"có nhiệm vụ: {lowered_duty}" if owed else lowered_duty
        ask = f"cơ quan, tổ chức nào {owed}{lowered_duty}?"
        yield Fact(BODY, BODY, *place, name, duty, ask, "", f" {owed}{lowered_duty}", told=told)
        if not is_collective(name) and _makes_something(duty):
            yield _case(place, name, duty, told, lowered_duty)
    if length(name) <= _LONGEST_ASKED:
        told = f"là nhiệm vụ của {called(name)}"
        yield Fact(TASK, TASK, *place, duty, name, f"{called(name)} có nhiệm vụ nào sau đây?", told=told)
        yield from _whole_duty(document, task, name)
    yield from _deadline(document, task, duty)


def _whole_duty(document: Document, task: Task, name: str) -> Iterator[Fact]:
    """All that a body must do by one item, in the item's own words."""
    whole_duty = one_line(task.task).rstrip(" .;")
    first, last = task.start, task.end
    fits = _LEAST_TASK <= length(whole_duty) <= _LONGEST_DUTY and ":" not in whole_duty and _owed(whole_duty)
    alone = sum(task.lead in one.lead for one in extract_tasks(document)) == 1 and not _SUPPORT.match(whole_duty)
    if fits and alone and whole_duty in one_line(document.source[first:last]) and whole(whole_duty):
        ask = f"{called(name)} có nhiệm vụ gì?"
        yield Fact(DUTY, DUTY, document.number, task.section, first, last, whole_duty, name, ask)


def _of_itself(duty: str) -> bool:
    """Whether a duty is to carry out the very document that gives it: that is everyone's."""
    return bool(_CARRY_OUT.match(duty) and _ITSELF.search(duty))


def _makes_something(duty: str) -> bool:
    """Whether a duty makes something that an inspector can miss."""
    made = re.match(rf"(?:{alternatives(cues().makes)})(?!\w)", duty, re.IGNORECASE)
    return bool(made) and not re.search(r"(?<!\w)này(?!\w)", duty)


def whose(clause: Clause) -> str:
    """What a clause owes its place: the time that its sentence opens with ("Năm 2019, "), else the body above it whose
    duty it is ("Các tỉnh, thành phố phải "); "" where it says it itself, or has none."""
    sentence = next(
        (
            clause.passage.text[first:last]
            for first, last in sentences(clause.passage.text)
            if first <= clause.start < last
        ),
        "",
    )
    time = _TIME.match(sentence)
    if time and not sentence.startswith(clause.text[:20]) and not _TIME.match(clause.text):
        return raised(time.group())
    above = (clause.passage.lead or (clause.passage.headings or ("",))[-1]).strip(" :.")
    names = opens_with_body(above) and length(above) <= _LONGEST_ASKED and begins_with_verb(clause.text)
    return f"{above} phải " if names and sentence.startswith(clause.text[:20]) else ""


def _owed(duty: str) -> str:
    return "" if re.match(r"chịu trách nhiệm|có trách nhiệm", duty) else "có nhiệm vụ "


def _name(document: Document, task: Task) -> str:
    """The body as its quotation writes it, "" where it is none that can act ("Thông báo này")."""
    quote = one_line(document.source[task.start : task.end])
    found = re.search(re.escape(task.lead), quote, re.IGNORECASE)
    if not found or not names_body(task.lead) or not whole(found.group()):
        return ""
    shouted = sum(len(word) > 2 and word.isupper() for word in found.group().split()) > 1
    vague = length(found.group()) < _LEAST_NAME and found.group() not in bodies().named
    return "" if shouted or vague else _HOW.sub("", found.group())


def _case(place: tuple[str, str, int, int], name: str, duty: str, told: str, lowered_duty: str) -> Fact:
    case = f"Đoàn kiểm tra thấy việc “{lowered_duty}” còn bỏ trống, chưa rõ ai phải làm."
    ask = "việc này thuộc trách nhiệm của cơ quan, tổ chức nào?"
    return Fact(CASE, BODY, *place, name, duty, ask, told=told, case=case)


def is_collective(name: str) -> bool:
    """Whether a name means all bodies of a kind, single ones that are named elsewhere among them ("các cấp ủy")."""
    return bool(re.match(r"(?:các cấp|cả hệ thống|toàn|cấp ủy|mọi|các cơ quan, đơn vị)(?!\w)", name, re.IGNORECASE))


def called(name: str) -> str:
    """A body in the middle of a sentence: "Các sở" loses its capital, "Ban cán sự đảng" keeps it."""
    return re.sub(r"^(?:Các|Mỗi|Người)\s", lambda match: match.group().lower(), name)


def _duty(document: Document, task: Task) -> str:
    """The first sentence or clause of the duty, verbatim but for line breaks; "" where a colon cuts it in two."""
    first = re.split(r";\s|\.\s", task.task)[0].rstrip(" .;,")
    quote = one_line(document.source[task.start : task.end])
    return (
        first
        if ":" not in first and first in quote and _LEAST_TASK <= length(first) <= _LONGEST_TASK and whole(first)
        else ""
    )


def _deadline(document: Document, task: Task, duty: str) -> Iterator[Fact]:
    """By when: asked only of a duty that has one day, and whose day can be told wrongly (another day of the year)."""
    quote = one_line(document.source[task.start : task.end])
    day = re.search(r"(\d{1,2})/(\d{1,2})", task.deadline)
    if not day or task.deadline not in quote or task.deadline in duty:
        return
    place = (document.number, task.section, task.start, task.end)
    ask = f"việc {lowered(duty, document)}, báo cáo phải hoàn thành vào thời hạn nào?"
    if "báo cáo" not in quote:
        ask = f"việc {lowered(duty, document)} phải hoàn thành vào thời hạn nào?"
    others = [one for one in ("30/6", "30/9", "30/11", "31/12") if one != f"{day[1]}/{day[2]}"][:3]
    wrong = tuple(Wrong(task.deadline.replace(day.group(), one)) for one in others)
    yield Fact(DEADLINE, DEADLINE, *place, task.deadline, duty, ask, wrong=wrong)


@once
def known_bodies(document: Document) -> tuple[str, ...]:
    """The well-known bodies that a document names, as they are written."""
    text = one_line(document.source)
    return tuple(name for name in bodies().named if re.search(rf"{re.escape(name)}(?!\w|\s+và\s+[{UPPER}])", text))
