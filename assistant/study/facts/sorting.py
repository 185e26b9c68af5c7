"""Facts of where a thing belongs: to which group of tasks, to viewpoints or tasks, to limits or their causes."""

import re
from collections.abc import Iterator

from assistant.study.facts.clauses import length, raised
from assistant.study.facts.cues import delicate
from assistant.study.facts.fact import Fact
from assistant.study.facts.items import (
    Item,
    fits_group,
    group_name,
    option_name,
    read_items,
    speaks_of_group,
    speaks_of_it_alone,
)
from assistant.study.facts.roles import CAUSE, LIMIT, RESULT, against, called
from assistant.study.facts.short_duties import HOW_DONE
from assistant.study.facts.verbs import begins_with_verb
from corpus.model import Document
from corpus.tasks.duties import names_responsible

GROUP, GROUP_NOT, SORT, ROLE = "group", "group not", "sort", "role"
TASKS = "task"  # the role of what is to be done
_LEAST_OWN = 4  # items of a group from which it can be asked what is none of it
# A cause tells of what lacks as well, what is asked for of a plan is near to what it is for, and what is to be done to
# what has been: the question says which it is not.
_NEAR = {LIMIT: CAUSE, "purpose": "demand", "demand": "purpose", TASKS: RESULT, RESULT: TASKS}
# Words by which a work is known as one to come or as one of the past, whatever it is.
_WHEN = re.compile(
    r"(?<!\w)(?:tiếp tục|hơn nữa|sớm|từng bước|phấn đấu|thời gian tới|khẩn trương|cần|phải|sẽ|đã|đang|ngày càng|đến nay"
    r"|kịp thời|tình hình mới|năm \d{4}|giai đoạn)(?!\w)",
    re.IGNORECASE,
)
_VIEWS = ("viewpoint", "principle")
_LONGEST_ASKED = 36  # syllables of a group's name that can stand in a question
_SHORT = 26  # syllables of an item that is an option or stands in a case


def sorting_facts(document: Document) -> Iterator[Fact]:
    """Of each item: that it is the answer to its group, that its group is the answer to it, and of its role."""
    for item in read_items(document):
        if length(item.words) > _SHORT:
            continue
        if item.group and begins_with_verb(item.words) and fits_group(document, item):
            yield from _of_group(document, item)
        if against(item.role) and not _like_a_task(item) and not _how_done(item) and is_told_by_its_place(item):
            yield _of_role(item)
    yield from _outside_facts(document)


def is_told_by_its_place(item: Item) -> bool:
    """Whether an item can stand among those of another role: of what is delicate nothing is asked so, and a work done
    and one to be done are told apart by where they stand alone, not by words of time; each says what is done."""
    timeless = begins_with_verb(item.words) and not _WHEN.search(item.words)
    return not delicate(item.words) and (timeless or item.role not in (TASKS, RESULT))


def _like_a_task(item: Item) -> bool:
    """Whether a viewpoint says what is to be done: who has not its heading before the eyes takes it for a task."""
    return item.role in _VIEWS and begins_with_verb(item.words)


def _how_done(item: Item) -> bool:
    """Whether an item behind a semicolon says how the work before it is done ("…; bảo đảm liên thông với các kho")."""
    return item.words[:1].islower() and bool(HOW_DONE.match(item.words))


def _of_group(document: Document, item: Item) -> Iterator[Fact]:
    if names_responsible(document.sections[item.group].title):
        return  # whose duty it is, is asked as that
    if not speaks_of_group(document, item):
        return  # no one could know it by the name that stands in the question or among the options
    name, kind = group_name(document.sections[item.group]), "nhóm nhiệm vụ, giải pháp" if item.role == TASKS else "phần"
    place = (item.document, item.section, item.start, item.end)
    ask = f"nội dung nào sau đây thuộc {kind} “{name}”?" if length(name) <= _LONGEST_ASKED else ""
    yield Fact(GROUP, GROUP, *place, item.words, f"{item.document} {item.group}", ask, told=f"thuộc “{name}”")
    if item.role != TASKS or not speaks_of_it_alone(document, item):
        return  # under which heading of a decree a thing stands is nothing to know
    ask = f"nội dung “{raised(item.words)}” thuộc {kind} nào?"
    subject = f"{item.document} {item.words}"
    shown = option_name(document.sections[item.group])
    yield Fact(SORT, SORT, *place, shown, subject, ask, support=item.words)


def _outside_facts(document: Document) -> Iterator[Fact]:
    """For each group with enough items, what is none of it."""
    groups: dict[str, list[Item]] = {}
    for item in read_items(document):
        if item.group and begins_with_verb(item.words) and length(item.words) <= _SHORT:
            groups.setdefault(item.group, []).append(item)
    for group, items in groups.items():
        first, name = items[0], group_name(document.sections[group])
        if len(items) >= _LEAST_OWN and length(name) <= _LONGEST_ASKED:
            kind = "nhóm nhiệm vụ, giải pháp" if first.role == TASKS else "phần"
            ask = f"việc nào KHÔNG thuộc {kind} “{name}”?"
            place = (first.document, first.section, first.start, first.end)
            yield Fact(GROUP_NOT, GROUP, *place, "", f"{document.number} {group}", ask, support=first.words)


def _of_role(item: Item) -> Fact:
    role = called(item.role)
    place = (item.document, item.section, item.start, item.end)
    other = _NEAR.get(item.role, "")
    apart = f", không phải {called(other)}" if other else ""
    ask = f"nội dung nào sau đây được nêu là {role}{apart}?"
    return Fact(ROLE, item.role, *place, item.words, f"{item.document} {item.role}", ask, told=f"là {role}")
