"""What stands before a point for who reads it alone: the body whose duty it is, what it tells, the heading it runs on
from. A duty without its body would be anyone's, a thing that lacks would be read as a goal."""

import re

from assistant.study.facts.clauses import length, mended, raised
from assistant.study.facts.items import says_something
from assistant.study.facts.roles import CAUSE, LIMIT, RESULT, passage_roles, role_of_section
from assistant.study.facts.verbs import begins_with_verb
from assistant.study.session import Point
from corpus.figures.periods import heading_time
from corpus.model import OPENING, Document, Passage
from corpus.tasks.duties import find_duty
from corpus.tasks.reading import Task, extract_tasks
from corpus.vietnamese.bodies import names_body, opens_with_body

_TOLD = {RESULT: "Kết quả", LIMIT: "Hạn chế", CAUSE: "Nguyên nhân"}
_RUN_IN = "scope"  # the role of what says of whom, where and until when, in words that lean on their heading
_LONGEST = 16  # syllables of a body's name before its duty
_NAME = 24  # words in which a body's name ends
# A duty may begin with its case or its ground.
_CASE = re.compile(r"(?:Trường hợp|Khi|Nếu|Trên cơ sở|Được phép|Định kỳ)\s")
_NUMBER = re.compile(r"\(\d+\)\s+")  # that an item begins with: no part of a name
_SAME_PLACE = 40  # characters of a duty by which a body is looked for before it


def make_point(document: Document, section: str, start: int, end: int) -> Point:
    """source[start:end], a place of a section, as a point with its time and its label."""
    text = raised(mended(document, start, end))
    citation = document.cite(section, start, end)
    label = label_of(document, section, start, text)
    return Point(text, citation, when=when_of(document, section, text), label=label)


def when_of(document: Document, section: str, text: str) -> str:
    """The year of the goal or the vision that words stand under, where they do not say it: "Đến năm 2030"."""
    time = heading_time(tuple(one.title for one in document.ancestors(section)))
    return f"Đến năm {time[-1]}" if time and not re.search(r"(?<!\w)năm \d{4}", text) else ""


def label_of(document: Document, section: str, start: int, text: str) -> str:
    """What a text that begins at an offset owes its place, "" where it says it itself."""
    passage = next((one for one in document.passages if one.start <= start < one.end), None)
    if passage is None:
        return ""
    role = role_of_section(document, section)
    if role and role.name == _RUN_IN and start == passage.start:
        title = document.sections[section].title
        return title if title and not text.startswith(title) else ""
    body = doer_of(document, passage, start, text)
    if body or find_duty(passage.text, vague=False):
        return shortened(body)
    return _TOLD.get(passage_roles(document).get(passage.id, ""), "") if _tells(document, passage) else ""


def doer_of(document: Document, passage: Passage, start: int, text: str) -> str:
    """The body that a duty is given to where its own words do not name it: by the task that it stands in, else by the
    head of its paragraph, whose later sentences go on with it."""
    if not (begins_with_verb(raised(text[:_SAME_PLACE])) or _CASE.match(text)):
        return ""
    tasks = [one for one in extract_tasks(document) if one.section == passage.section and one.start <= start]
    own = [one for one in tasks if start < one.end] or [one for one in tasks if one.start == passage.start]
    lead = own[-1].lead if own else _heads(passage)
    return "" if not lead or lead.casefold() in text.casefold() else lead


def _heads(passage: Passage) -> str:
    """The body that a paragraph begins with and gives a duty: one known as such, else the words of a body's name up to
    what is to be done."""
    text = _NUMBER.sub("", passage.text, 1) if _NUMBER.match(passage.text) else passage.text
    duty = find_duty(text, vague=True)
    if duty and duty.start == 0:
        return text[: duty.end]
    for gap in list(re.finditer(r"\s(?=[a-zà-ỹđ])", text))[:_NAME]:
        if begins_with_verb(text[gap.end() :][:_SAME_PLACE]):
            name = text[: gap.start()]
            named = opens_with_body(name) or names_body(name) or bool(re.search(r"\s[A-ZĐÀ-Ỹ]", name))
            return name if named and not says_something(name) else ""
    return ""


def shortened(body: str) -> str:
    """The first of many bodies, the rest marked as left out."""
    if length(body) <= _LONGEST:
        return raised(body)
    first = body.split(";")[0]
    while length(first) > _LONGEST and ", " in first:
        first = first.rpartition(", ")[0]
    return raised(f"{first}…" if first != body else body)


def _tells(document: Document, passage: Passage) -> bool:
    """Whether a paragraph of an opening or of a situation gives no duty: what it says was or lacks."""
    given: list[Task] = [one for one in extract_tasks(document) if one.start < passage.end and passage.start < one.end]
    role = role_of_section(document, passage.section)
    return not given and (passage.section == OPENING or (role is not None and role.name == "situation"))
