"""Facts of where a thing belongs: to which group of tasks, to viewpoints or tasks, to limits or their causes."""

from collections.abc import Iterator

from assistant.study.facts.clauses import length, raised
from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.items import Item, fits_group, group_name, read_items
from assistant.study.facts.likeness import holds_most
from assistant.study.facts.roles import LIMIT, against, called
from assistant.study.facts.verbs import begins_with_verb
from corpus.model import Document

GROUP, GROUP_NOT, SORT, ROLE, SORT_ROLE = "group", "group not", "sort", "role", "sort role"
TASKS = "task"  # the role of what is to be done
_LEAST_OWN = 4  # items of a group from which it can be asked what is none of it
# Roles that a thing of one of them can be taken for; those of one row are too near to be told apart.
_APART = (("viewpoint", "principle"), ("goal", "target", "vision", "purpose"), ("limit",), ("cause",), ("task",))
_NEAR = _APART[2:4]  # why a thing lacks is often itself a lack
_ASKED = ("viewpoint", "principle", "goal", "cause")  # a limit and a task are told by their first words
_LEAST_OTHERS = 3
_SHORT = 26  # syllables of an item that is an option or stands in a case


def sorting_facts(document: Document) -> Iterator[Fact]:
    """Of each item: that it is the answer to its group, that its group is the answer to it, and of which role it is."""
    for item in read_items(document):
        if length(item.words) > _SHORT:
            continue
        if item.group and begins_with_verb(item.words) and fits_group(document, item):
            yield from _of_group(document, item)
        if against(item.role) and not _like_a_task(item):
            yield from (_of_role(item),) if item.role != LIMIT else ()
            yield from _role_of(document, item)
    yield from _outside_facts(document)


def _like_a_task(item: Item) -> bool:
    """Whether a viewpoint says what is to be done: who has not its heading before the eyes takes it for a task."""
    return item.role in _APART[0] and begins_with_verb(item.words)


def _of_group(document: Document, item: Item) -> Iterator[Fact]:
    name, kind = group_name(document.sections[item.group]), "nhóm nhiệm vụ, giải pháp" if item.role == TASKS else "phần"
    place = (item.document, item.section, item.start, item.end)
    ask = f"nội dung nào sau đây thuộc {kind} “{name}”?"
    yield Fact(GROUP, GROUP, *place, item.words, f"{item.document} {item.group}", ask, told=f"thuộc “{name}”")
    ask = f"nội dung “{raised(item.words)}” thuộc {kind} nào?"
    subject = f"{item.document} {item.words}"
    yield Fact(SORT, SORT, *place, name, subject, ask, support=item.words)


def _outside_facts(document: Document) -> Iterator[Fact]:
    """For each group with enough items, what is none of it."""
    groups: dict[str, list[Item]] = {}
    for item in read_items(document):
        if item.group and begins_with_verb(item.words) and length(item.words) <= _SHORT:
            groups.setdefault(item.group, []).append(item)
    for group, items in groups.items():
        if len(items) >= _LEAST_OWN:
            first, name = items[0], group_name(document.sections[group])
            kind = "nhóm nhiệm vụ, giải pháp" if first.role == TASKS else "phần"
            ask = f"nội dung nào sau đây KHÔNG thuộc {kind} “{name}”?"
            place = (first.document, first.section, first.start, first.end)
            yield Fact(GROUP_NOT, GROUP, *place, "", f"{document.number} {group}", ask, support=first.words)


def _of_role(item: Item) -> Fact:
    role = called(item.role)
    place = (item.document, item.section, item.start, item.end)
    ask = f"nội dung nào sau đây được nêu là {role}?"
    return Fact(ROLE, item.role, *place, item.words, f"{item.document} {item.role}", ask, told=f"là {role}")


def _role_of(document: Document, item: Item) -> Iterator[Fact]:
    """Whether a thing is a viewpoint or a task, a cause or a limit: the roles of the document beside its own; nothing
    is asked of what two roles say."""
    own = next((row for row in _APART if item.role in row), ())
    held = {one.role for one in read_items(document)}
    apart = [row for row in _APART if row != own and not (own in _NEAR and row in _NEAR)]
    others = [row[0] for row in apart if set(row) & held or row[0] == "goal"]
    told_twice = any(one.role != item.role and holds_most(one.words, item.words) for one in read_items(document))
    if item.role not in _ASKED or len(others) < _LEAST_OTHERS or told_twice:
        return
    wrong = tuple(Wrong(called(role)) for role in others)
    place = (item.document, item.section, item.start, item.end)
    ask = f"nội dung “{raised(item.words)}” được nêu là gì?"
    subject = f"{item.document} {item.words}"
    yield Fact(SORT_ROLE, SORT_ROLE, *place, called(item.role), subject, ask, support=item.words, wrong=wrong)
