"""Nhiệm vụ: what a document gives to whom, with whom and by when."""

import re
from dataclasses import dataclass, replace
from itertools import takewhile

from corpus.model import CLOSING, OPENING, Document, Passage, Section
from corpus.once import once
from corpus.tasks.deadlines import find_deadline
from corpus.tasks.duties import (
    Duty,
    duty_of,
    find_duty,
    find_headed_duty,
    is_body,
    may_be_body,
    names_responsible,
    opens_with_duty,
    owing_body,
    own_clauses,
    shares_out,
    split_bodies,
)
from corpus.tasks.fields import read_fields
from corpus.tasks.labelled import time_of_task_above
from corpus.tasks.rows import read_row
from corpus.vietnamese.labelled_lines import Label, read_label
from corpus.vietnamese.sentences import sentences

_NAME = 24  # words of a line or a heading that may be the name of a body
_SPEAKS_OF_DOCUMENT = re.compile(r"\w+ \w+ này\s|Trên đây là\s")
_CONTENT = re.compile(r"[\s\-+*]*nội dung(?: (?:thực hiện|công việc|nhiệm vụ|chính))?\s*:\s*(?=\S)", re.IGNORECASE)
_MOSTLY = 0.8  # share of headings side by side that speak of bodies where all of them name who acts
_FEW = 2  # headings side by side from which they tell of each other


@dataclass(frozen=True, slots=True)
class Task:
    """A duty and the body that it is given to; what the text does not give is "" or empty.

    task is what is to be done, lead the body that must do it or lead it (chủ trì), joins those that join (phối hợp),
    deadline the date or the rhythm as written. start and end are the source's offsets of the whole: body and duty.
    """

    task: str
    lead: str
    joins: tuple[str, ...]
    deadline: str
    document: str
    section: str
    start: int
    end: int


@once
def extract_tasks(document: Document) -> tuple[Task, ...]:
    """The tasks of a document in the text's order.

    Where a text shares out its work (Tổ chức thực hiện) each item is one task, its numbered parts one each; and so is
    each item under the name of a body, be that a heading, a line of its own, or the head of the item before. Elsewhere
    each sentence that begins with a body and its duty.
    """
    tasks: list[Task] = []
    above = _Above()
    actors = _actor_headings(document)
    headings = _headings(document)
    for passage in [*headings, *document.passages]:
        if passage.section == CLOSING or above.takes(passage):
            continue
        if time := time_of_task_above(passage):
            tasks[-1:] = [_due(one, time, document, passage) for one in tasks[-1:]]
            continue
        given = _of_row(document, passage) or _of_label(document, passage)
        if given:
            tasks.append(given)
            continue
        if laid_out := _of_fields(document, passage):
            tasks += laid_out
            continue
        named = passage.section in actors or any(shares_out(one) for one in passage.headings)
        own = [task for start, end in _units(passage, named) for task in _read(document, passage, start, end, named)]
        own = own or _opened(document, passage)
        headed = _headed(document, passage, frozenset() if passage in headings else actors) if named else []
        found = own or above.headed(document, passage) or headed or (above.goes_on(document, passage) if named else [])
        above.seen(passage, own)
        tasks += found
    return tuple(sorted(tasks, key=lambda task: task.start))


def _of_row(document: Document, passage: Passage) -> Task | None:
    """The task of a table's row; None for another passage."""
    row = read_row(passage.text)
    if row is None:
        return None
    start, end = passage.body.span(0, len(passage.text))
    joins = split_bodies(row.joins)
    return Task(row.task, row.lead, joins, row.deadline, document.number, passage.section, start, end)


def _of_label(document: Document, passage: Passage) -> Task | None:
    """The task above a line that says who leads it; None for another passage.

    "Tổ chức hội nghị. / Đơn vị chủ trì: Sở Tư pháp. / Đơn vị phối hợp: … / Thời gian: Hằng năm."
    """
    said = read_label(passage.text) if passage.lead else None
    if said is None or said[0] is not Label.LEAD:
        return None
    section = [one for one in document.passages if one.section == passage.section]
    above = [one for one in section if one.start < passage.start and one.text == passage.lead]
    if not above:
        return None
    below = takewhile(lambda one: one.lead == passage.lead, (one for one in section if one.start > passage.start))
    labels = dict(filter(None, map(read_label, (one.text for one in below))))
    joins = split_bodies(labels.get(Label.JOINS, ""))
    content = _CONTENT.match(above[-1].text)
    first = content.end() if content else 0
    task, (start, end) = above[-1].text[first:].rstrip(".;"), above[-1].body.span(first, len(above[-1].text))
    duty = find_duty(said[1], vague=True)  # "Cơ quan thực hiện: Sở Nội vụ chủ trì tham mưu …"
    lead = duty.lead if duty else said[1]
    return Task(task, lead, joins, labels.get(Label.TIME, ""), document.number, passage.section, start, end)


def _of_fields(document: Document, passage: Passage) -> list[Task]:
    """The tasks beside a line that says who leads them, where a text lays them out in fields; [] for another line."""
    fields = read_fields(document, passage)
    if fields is None:
        return []
    lead, joins, time, number = fields.lead, fields.joins, fields.time, document.number
    return [
        Task(one.text.rstrip(".;"), lead, joins, time, number, one.section, one.start, one.end) for one in fields.tasks
    ]


def _due(task: Task, time: str, document: Document, line: Passage) -> Task:
    """A task with the time that a line under it says, unless it has one or is another's: a line is no task."""
    given = document.passage_at(task.start) or document.heading_passage(task.section)
    of_it = given is not None and given.section == line.section and given.text == line.lead
    return replace(task, deadline=time) if of_it and not task.deadline else task


class _Above:
    """The body that the items of a section are of, where it stands above them: on a line of its own, or in an item."""

    def __init__(self) -> None:
        self._section = ""
        self._line = ""
        self._item = ""

    def takes(self, passage: Passage) -> bool:
        """Whether a passage is a body's name alone, under which the next ones stand."""
        under = bool(self._line) and passage.section.startswith(f"{self._section}.")  # its points are sections
        if passage.section != self._section and not under:
            self._section, self._line, self._item = passage.section, "", ""
        name = re.sub(r"^(?:Giao|Đề nghị|Yêu cầu|Phân công)\s+", "", passage.text)
        if passage.section == OPENING or len(name.split()) > _NAME or not is_body(name):
            return False
        self._line, self._item = name.strip(" :.;"), ""
        return True

    def headed(self, document: Document, passage: Passage) -> list[Task]:
        """The task of an item under a body's line."""
        return _of_body(document, passage, self._line) if self._line else []

    def goes_on(self, document: Document, passage: Passage) -> list[Task]:
        """The task of an item that begins with its duty, behind one that names the body."""
        return _of_body(document, passage, self._item) if self._item and opens_with_duty(passage.text) else []

    def seen(self, passage: Passage, own: list[Task]) -> None:
        """Remember whose the task of a paragraph is; a numbered list of its own leads on nothing."""
        if own and not passage.lead:
            self._item = own[0].lead if len({one.lead for one in own}) == 1 else ""


def _actor_headings(document: Document) -> frozenset[str]:
    """The sections whose headings name who acts: bodies, and what stands among them ("5. Các chủ đầu tư hạ tầng")."""
    siblings: dict[str | None, list[Section]] = {}
    for section in document.sections.values():
        if section.title and len(section.title.split()) <= _NAME:
            siblings.setdefault(section.parent, []).append(section)
    actors: set[str] = set()
    for parent, headed in siblings.items():
        actors.update(one.id for one in _acting(headed, document.sections[parent].title if parent else ""))
    return frozenset(
        one.id for one in document.sections.values() if any(each.id in actors for each in document.ancestors(one.id))
    )


def _acting(headed: list[Section], above: str) -> list[Section]:
    """Of headings side by side those that name who acts: all, where most of them do."""
    bodies = [one for one in headed if is_body(owing_body(one.title)) or names_responsible(one.title)]
    mostly = sum(may_be_body(one.title) for one in headed) >= _MOSTLY * len(headed)
    shared = bool(above) and shares_out(above) and 2 * len(bodies) >= len(headed)
    return headed if len(headed) > _FEW and (mostly or shared) else bodies


def _headings(document: Document) -> list[Passage]:
    """Headings under which the points of a task stand ("2. Ban cán sự đảng … ban hành … và phân công cụ thể:")."""
    passages = (document.heading_passage(section) for section in document.sections)
    shared = [one for one in passages if one and any(map(shares_out, one.headings))]
    return [one for one in shared if not names_responsible(one.text) and not is_body(owing_body(one.text))]


def _headed(document: Document, passage: Passage, actors: frozenset[str]) -> list[Task]:
    """The task of an item under a body's name: its paragraph's, its section's heading, or one that gives its duties.

    A heading above one that is itself like a body's name is of several: "Hội đồng các cấp" over "Hội đồng tỉnh".
    """
    if _SPEAKS_OF_DOCUMENT.match(passage.text) or not (passage.headings or passage.lead):
        return []
    names = [passage.lead, *reversed(passage.headings)]
    names = [name for name in names if name]
    own = next((at for at, name in enumerate(names) if may_be_body(name)), len(names))
    duty = next(filter(None, (find_headed_duty(name, passage.text) for name in names[: own + 1])), None)
    if duty is None and passage.section in actors and passage.headings:
        duty = duty_of(passage.headings[-1].strip(" :.;"), passage.text)
    return [_task(document, passage, duty, 0, (duty.duty, len(passage.text)))] if duty else []


def _opened(document: Document, passage: Passage) -> list[Task]:
    """The task of a paragraph that opens with its body alone, whatever stands above it: "Bộ A: Chỉ đạo …"."""
    name, colon, rest = passage.text.partition(": ")
    if not colon or len(name.split()) > _NAME or not opens_with_duty(rest) or not is_body(name):
        return []
    duty = duty_of(name, rest)
    return [_task(document, passage, duty, 0, (len(name) + len(colon) + duty.duty, len(passage.text)))]


def _of_body(document: Document, passage: Passage, body: str) -> list[Task]:
    duty = duty_of(body, passage.text)
    return [_task(document, passage, duty, 0, (duty.duty, len(passage.text)))]


def _units(passage: Passage, named: bool) -> list[tuple[int, int]]:
    """Spans of a passage's text that can hold a task: the whole item, or each sentence."""
    if passage.section == OPENING or not named:
        return sentences(passage.text)
    # "Nghị quyết này phổ biến đến chi bộ" speaks of the document, and gives nobody a task.
    whole = [span for span in sentences(passage.text) if not _SPEAKS_OF_DOCUMENT.match(passage.text[span[0] :])]
    return [(whole[0][0], whole[-1][1])] if whole else []


def _read(document: Document, passage: Passage, start: int, end: int, named: bool) -> list[Task]:
    duty = find_duty(passage.text[start:end], vague=named)
    if duty is None:
        return []
    parts = [part for part in passage.parts if start <= part.start < end]
    if parts and duty.start + start < parts[0].start:
        return [_part(document, passage, duty, start, (part.start, part.end)) for part in parts]
    clauses = own_clauses(passage.text, start, end) if named else [(start, end)]
    tasks = []
    for first, last in clauses:
        own = find_duty(passage.text[first:last], vague=named)
        if own:
            tasks.append(_task(document, passage, own, first, (first + own.duty, last)))
    return tasks


def _part(document: Document, passage: Passage, duty: Duty, offset: int, span: tuple[int, int]) -> Task:
    """A numbered part: of a body of its own ("(1) Bộ Y tế chủ trì …"), else of the one that leads to the parts."""
    own = find_duty(passage.text[span[0] : span[1]], vague=False)
    if own:
        return _task(document, passage, own, span[0], (span[0] + own.duty, span[1]))
    return _task(document, passage, Duty(duty.start, duty.end, duty.duty, duty.lead, ()), offset, span)


def _task(document: Document, passage: Passage, duty: Duty, offset: int, span: tuple[int, int]) -> Task:
    text = passage.text[span[0] : span[1]].strip().rstrip(".;")
    whole = passage.text[offset : span[1]]
    start, end = passage.body.span(min(offset + duty.start, span[0]), span[1])
    return Task(
        task=text,
        lead=duty.lead,
        joins=duty.joins,
        deadline=find_deadline(whole if span[0] - offset < 200 else text),
        document=document.number,
        section=passage.section,
        start=start,
        end=end,
    )
