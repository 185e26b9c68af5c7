"""Facts of bodies: who does what, by when."""

import re
from collections.abc import Iterator
from dataclasses import replace

from assistant.study.facts.body_names import can_act
from assistant.study.facts.clauses import length, lowered, raised, whole
from assistant.study.facts.dates import other_days
from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.named_above import LONGEST_ASKED, lead_places, written
from assistant.study.facts.own_work import SUPPORT, is_own_work, of_itself
from assistant.study.facts.short_duties import (
    LEAST_TASK,
    as_points,
    asked_duty,
    duty_to_end,
    first_duty,
    has_others_act,
    later_duties,
    short_duty,
    without_matters,
)
from assistant.study.facts.verbs import begins_with_verb
from corpus.model import OPENING, Document
from corpus.once import once
from corpus.tasks.duties import shares_out, split_bodies
from corpus.tasks.reading import Task, extract_tasks
from corpus.text import UPPER, one_line
from corpus.vietnamese.bodies import bodies, names_body

BODY, TASK, DEADLINE, DUTY, HEADED = "body", "task", "deadline", "duty", "headed"
_LONGEST_DUTY, _LONGEST_WORK = 62, 48  # syllables of all that a body must do as an answer in writing, and of one work
# How a body is to act is no part of its name: "Bộ Tài chính khẩn trương".
HOW = re.compile(r"\s+(?:ra|có|khẩn trương|chủ động|tích cực|kịp thời|sớm|nghiêm túc|ký|xem xét|trực tiếp)$")
_LEAST_NAME = 3  # syllables; a shorter name must be a known body's
_LONGEST_NAME = 30  # syllables
# A list of bodies cut in two, and a body of which no one knows where it is.
_OPEN_NAME = re.compile(
    r", (?:cơ quan|tổ chức|đơn vị|cá nhân)$|\s(?:Quyết định|Quyết nghị)$"
    r"|^(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND)$",
    re.IGNORECASE,
)
# Who is asked to do it is no part of a name, nor how an officer is addressed.
_ASKED = re.compile(
    r"^(?:Đề nghị|Yêu cầu|Giao)\s|^(?:Các )?đồng chí (?=[^\W\d_]+ trưởng\s|Chủ tịch\s|Bí thư\s)", re.IGNORECASE
)
_OFFICER = re.compile(
    r"(?:Phó )?(?:Bộ trưởng|Thứ trưởng|Thủ tướng|Giám đốc|Tổng Giám đốc|Thống đốc|Bí thư|Trưởng ban|Chánh \w+"
    r"|Thủ trưởng|Người đứng đầu|Chủ tịch|Chủ nhiệm|Cục trưởng|Vụ trưởng|Tư lệnh)(?!\w)",
    re.IGNORECASE,
)
_PERSONS = re.compile(r"(?:^|,\s|\svà\s)(?:các\s)?(?:đại biểu|đảng viên|cán bộ|công chức)(?!\w)", re.IGNORECASE)
_ENACTS = re.compile(r"(?:ban hành|quyết nghị|quyết định|thông qua)(?!\w)", re.IGNORECASE)
_LONGEST_OPTION = 28  # of a duty that stands as an option among others
# "chủ trì rà soát"; "chủ trì việc làm việc" would say it twice.
_LED = re.compile(r"(?:tổ chức|xây dựng|nghiên cứu|rà soát|tham mưu|triển khai|giúp|\w+ việc)\s", re.IGNORECASE)
_DIRECTS = re.compile(r"(?<!\w)chỉ đạo\s*:\s*(?:\(1\)[^:]*|\(\d\)\s*)?$")
_SAME = 12  # characters of a duty by which it is found in its task
_LEANING = re.compile(r"(?<!\w)(?:này|nêu trên|trên đây|nói trên)(?!\w)", re.IGNORECASE)
# How a work is done, before its verb: "chủ trì việc thường xuyên theo dõi" says no more than "chủ trì việc theo dõi".
_HOW_DONE = re.compile(r"^(?:thường xuyên|kịp thời|khẩn trương|chủ động|tích cực|sớm)\s+(?=\w)")
_REST = re.compile(r"(?<!\w)(?:nội dung|nhiệm vụ|công việc|việc) khác(?!\w)")  # of any body
# Who or what a thing is: "quản lý là Giám đốc Sở".
_TELLS = re.compile(r"(?:\w+\s){1,4}là\s(?!đầu mối|cơ quan|nòng cốt)")


def body_facts(document: Document) -> Iterator[Fact]:
    """Which body has a duty, which duty a body has, and the deadline."""
    for task in extract_tasks(document):
        name, duty = name_of(document, task), first_duty(document, task)
        if _is_asked(task, name, duty):
            yield from _facts(document, task, name, duty)
        having = "chỉ đạo " if has_others_act(task) else ""
        for later in later_duties(document, task):
            if _is_asked(task, name, later):
                yield from _told(document, *_cut_to(document, task, name, later), name, later, _owed(later) + having)


def _cut_to(document: Document, task: Task, name: str, duty: str) -> tuple[Task, tuple[tuple[str, int, int], ...]]:
    """A task with one of its duties as its quotation, and where its body is named; where either is not written in one
    piece, the task as it is."""
    at = document.source.find(duty, task.start, task.end)
    own = document.source.find(name, task.start, max(at, task.start))
    named = ((task.section, own, own + len(name)),) if own >= 0 else lead_places(document, task)
    if at < 0 or not named:
        return task, lead_places(document, task)
    return replace(task, start=at, end=at + len(duty)), named


def _is_asked(task: Task, name: str, duty: str) -> bool:
    """Whether it can be asked whose a duty is: it is a body's own, and does not name it."""
    leads = bool(task.joins) and of_itself(duty)  # a whole plan, with all others: that is known by heart
    own = bool(name) and name.casefold() in duty.casefold()  # "… các sản phẩm của Ban Cơ yếu Chính phủ"
    enacts = task.section == OPENING and _ENACTS.match(duty)  # the formula by which the text itself is laid down
    none = enacts or own or _REST.search(duty) or _TELLS.match(duty)
    return bool(name and duty) and (leads or is_own_work(duty)) and not none


def _facts(document: Document, task: Task, name: str, duty: str) -> Iterator[Fact]:
    owed = f"{_owed(duty)}{_leading(document, task, duty)}"
    yield from _told(document, task, lead_places(document, task), name, duty, owed)
    if length(name) <= LONGEST_ASKED:
        yield from _whole_duty(document, task, name)
    yield from _deadline(document, task, duty)


def _told(
    document: Document, task: Task, also: tuple[tuple[str, int, int], ...], name: str, duty: str, owed: str
) -> Iterator[Fact]:
    """Whose a duty is, and that it is this body's."""
    place = (document.number, task.section, task.start, task.end)
    duty = asked_duty(duty)
    lowered_duty = f"{duty[:1].lower()}{duty[1:]}"
    dated = bool(task.deadline) and task.deadline in duty and any(map(str.isdigit, task.deadline))
    if length(name) <= _LONGEST_NAME and not dated and not is_collective(name):  # its day is asked for
        told = f"có nhiệm vụ: {lowered_duty}" if owed else lowered_duty
        said = _HOW_DONE.sub("", lowered_duty) if owed.endswith(" việc ") else lowered_duty
        ask = f"{_asked_who(name)} nào {owed}{said}?"
        yield Fact(BODY, BODY, *place, name, duty, ask, "", f" {owed}{said}", told=told, also=also)
    option = short_duty(duty, _LONGEST_OPTION)
    own = option and not of_itself(option)  # to carry out the text itself is told of none among others
    if length(name) <= LONGEST_ASKED and own and not is_collective(name):  # what all of a kind do, single ones do
        told = f"là nhiệm vụ của {called(name)}"
        yield Fact(TASK, TASK, *place, option, name, f"{called(name)} có nhiệm vụ nào sau đây?", told=told, also=also)


def _whole_duty(document: Document, task: Task, name: str) -> Iterator[Fact]:
    """All that a body must do by one item, in the item's own words; of a body with several, by the matter that the
    heading above the item names."""
    whole_duty, last = duty_to_end(document, task)
    whole_duty, first = without_matters(whole_duty, _LONGEST_WORK), task.start
    fits = LEAST_TASK <= length(whole_duty) <= _LONGEST_DUTY and ":" not in whole_duty and _owed(whole_duty)
    matter = _matter(document, task)
    asked = fits and matter is not None and not SUPPORT.match(whole_duty) and not _LEANING.search(whole_duty)
    quote = one_line(document.source[first:last])
    asked = asked and all(length(one) <= _LONGEST_WORK for one in re.split(r"[;.] ", whole_duty))
    if asked and whole_duty in quote and whole(whole_duty):
        ask = f"{matter}{called(name)} có nhiệm vụ gì?"
        points, words = as_points(quote, name, whole_duty)
        subject = f"{name} {matter}".strip()
        also = lead_places(document, task)
        yield Fact(
            *(DUTY, DUTY, document.number, task.section, first, last),
            *(points, subject, ask),
            support=words,
            told=name,
            also=also,
        )


def _matter(document: Document, task: Task) -> str | None:
    """What a question names so that it means one duty of a body: "" for a body with one alone, None for none. Bodies
    that act together may each have others, and all of a kind have what single ones have."""
    parts = set(split_bodies(task.lead))
    shared = len(parts) > 1
    own = [
        one
        for one in extract_tasks(document)
        if task.lead in one.lead or (shared and parts & set(split_bodies(one.lead)))
    ]
    if len(own) == 1 and not is_collective(task.lead):
        return "" if all(_told_of(document, one) <= 1 for one in parts) else None
    for section in reversed(document.ancestors(task.section)):
        title = section.title.rstrip(" .:")
        named = title and not title.isupper() and not names_body(title) and length(title) <= LONGEST_ASKED
        inside = [one for one in own if section in document.ancestors(one.section)]
        if named and not shares_out(title):
            return f"về nội dung “{raised(title)}”, " if len(inside) == 1 else None
    return None


def _told_of(document: Document, body: str) -> int:
    """How many sentences of a text begin with a body: of one told of again, "what must it do" has other answers."""
    texts = (one.text for one in document.passages)
    return sum(text.startswith(body) + len(re.findall(rf"[.;] {re.escape(body)}(?!\w)", text)) for text in texts)


def _owed(duty: str) -> str:
    return "" if re.match(r"chịu trách nhiệm|có trách nhiệm", duty, re.IGNORECASE) else "có nhiệm vụ "


def _leading(document: Document, task: Task, duty: str) -> str:
    """ "chủ trì " where the text has a body lead others in a duty: those that join it would be right as well; "chỉ
    đạo " where it has others do it ("… chỉ đạo: (1) …. (2) …")."""
    if _directed(document, task) and not duty.lower().startswith("chỉ đạo"):
        return "chỉ đạo "
    quoted = (document.source[start:end] for _, start, end in (*lead_places(document, task), _before(task, document)))
    led = bool(task.joins) or any("chủ trì" in one.lower() for one in quoted)
    if not led or duty.lower().startswith("chủ trì"):
        return ""
    return "chủ trì " if _LED.match(duty) else "chủ trì việc "


def _directed(document: Document, task: Task) -> bool:
    """Whether a duty stands in a list of what a body has others do."""
    start = document.sections[task.section].start
    at = document.source.find(task.task[:_SAME], max(start, task.start), task.end)
    return at >= 0 and bool(_DIRECTS.search(document.source[start:at]))


def _before(task: Task, document: Document) -> tuple[str, int, int]:
    """The head of a task, before what is to be done."""
    quote = document.source[task.start : task.end]
    at = quote.find(task.task[:_SAME])
    return task.section, task.start, task.start + max(at, 0)


def name_of(document: Document, task: Task) -> str:
    """The body as its quotation writes it, "" where it is none that can act ("Thông báo này")."""
    places = ((task.section, task.start, task.end), *lead_places(document, task))
    found = next(filter(None, (written(document, start, end, task.lead) for _, start, end in places)), "")
    if not found or not names_body(task.lead) or not whole(found) or shares_out(found) or _OPEN_NAME.search(found):
        return ""
    name = HOW.sub("", _ASKED.sub("", found))
    known = next((one for one in bodies().named if name.startswith(f"{one} ")), name)
    if any(begins_with_verb(one) for one in (*name.split(", ")[1:], name.removeprefix(known).strip())):
        return ""  # "Văn phòng phân loại, làm rõ nội dung"
    shouted = sum(len(word) > 2 and word.isupper() for word in found.split()) > 1
    vague = length(found) < _LEAST_NAME and found not in bodies().named
    return "" if shouted or vague or not can_act(name) else name


def is_collective(name: str) -> bool:
    """Whether a name means all bodies of a kind, single ones that are named elsewhere among them ("các cấp ủy")."""
    return bool(
        re.match(
            r"(?:các cấp|cả hệ thống|toàn|cấp ủy|mọi|chính quyền (?:địa phương|cơ sở)|các cơ quan"
            r"|các bộ, (?:cơ quan|ngành)"
            r"|(?:các )?(?:giám đốc|thủ trưởng|người đứng đầu) (?:các )?(?:sở|cơ quan|đơn vị|ban)(?:,|$))(?!\w)"
            r"|.* liên quan$",
            name,
            re.IGNORECASE,
        )
    )


def is_officer(name: str) -> bool:
    """Whether a name is of one who holds an office ("Chủ tịch Ủy ban nhân dân tỉnh"), and of no body."""
    return bool(_OFFICER.match(name))


def _asked_who(name: str) -> str:
    """ "cơ quan, tổ chức", as what a name is of is asked for."""
    if is_officer(name):
        return "cơ quan, cá nhân"
    return "cơ quan, tổ chức, cá nhân" if _PERSONS.search(name) else "cơ quan, tổ chức"


def called(name: str) -> str:
    """A body in the middle of a sentence: "Các sở", "Lãnh đạo Ban" lose their capital, "Ban cán sự đảng" keeps it."""
    return re.sub(
        r"^(?:Các|Mỗi|Người|Lãnh đạo|Chính quyền|Cơ quan|Đơn vị)\s", lambda match: match.group().lower(), name
    )


def _deadline(document: Document, task: Task, duty: str) -> Iterator[Fact]:
    """By when: asked only of a duty that has one day, and whose day can be told wrongly (another day of the year)."""
    quote = one_line(document.source[task.start : task.end])
    day = re.search(r"\d{1,2}/\d{1,2}(?:/\d{4})?", task.deadline)
    if not day or task.deadline not in quote or task.deadline in duty:
        return
    place = (document.number, task.section, task.start, task.end)
    ask = f"việc {lowered(duty, document)}, báo cáo phải hoàn thành vào thời hạn nào?"
    if "báo cáo" not in quote or "báo cáo" in duty:
        ask = f"việc {lowered(duty, document)} phải hoàn thành vào thời hạn nào?"
    others = other_days(day.group(), document.metadata.date)
    wrong = tuple(Wrong(task.deadline.replace(day.group(), one)) for one in others)
    yield Fact(DEADLINE, DEADLINE, *place, task.deadline, duty, ask, wrong=wrong)


@once
def known_bodies(document: Document) -> tuple[str, ...]:
    """The well-known bodies that a document names, as they are written."""
    text = document.on_one_line
    return tuple(name for name in bodies().named if re.search(rf"{re.escape(name)}(?!\w|\s+và\s+[{UPPER}])", text))
