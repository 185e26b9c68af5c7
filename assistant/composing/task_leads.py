"""The body whose task a stretch of a text is part of, by tasks, lead-ins and headings, and where its name stands."""

import re

from assistant.composing.draft import Support, support, whole_heading
from assistant.composing.sections import leads_in
from assistant.evidence.clauses import Clause
from corpus.model import Document, Passage
from corpus.reading.store import Corpus
from corpus.tasks.duties import may_be_body, names_responsible
from corpus.tasks.fields import lead_line
from corpus.tasks.labelled import task_above
from corpus.tasks.reading import Task, extract_tasks
from corpus.vietnamese.bodies import names_body, opens_with_body

Led = tuple[str, tuple[Support, ...]]  # a body's name and where it stands

HEAD = 12  # words in which a body that acts stands
_BODY_WORDS = 14  # words of a heading that may be the name of a body
_LEAD_IN_WORDS = 24
_IS_SOMEBODY = re.compile(r"[^,;:.]{2,60}? là (?:đồng chí )?[A-ZĐ]")  # "Chủ tịch Hội đồng là Chủ tịch Ủy ban …"


def passage_of(task: Task, document: Document) -> Passage:
    """The paragraph or the heading that gives a task."""
    passage = document.passage_at(task.start) or document.heading_passage(task.section)
    assert passage is not None
    return passage


def lead_place(task: Task, document: Document) -> tuple[Support, ...]:
    """Where the body's name stands: in the task's passage, or in a heading above it."""
    passage = passage_of(task, document)
    at = passage.text.find(task.lead)
    if at >= 0:
        return (Support(document.number, task.section, *passage.body.span(at, at + len(task.lead))),)
    for one in reversed(document.ancestors(task.section)):
        if one.heading and (at := one.heading.text.find(task.lead)) >= 0:
            return (Support(document.number, one.id, *one.heading.span(at, at + len(task.lead))),)
    section = [one for one in document.passages if one.section == task.section]
    above = reversed([one for one in section if one.start < task.start])  # on a line of its own, or in the item before
    labelled = (one for one in section if one.start > task.start and one.lead == passage.text)
    field = lead_line(document, document.sections[task.section], task.lead)
    for before in (*labelled, *above, *([field] if field else [])):
        if (at := before.text.find(task.lead)) >= 0:
            return (support(before, at, at + len(task.lead)),)
    return ()


def actor_of(document: Document, place: Support) -> Led | None:
    """The body whose task a stretch of a text is part of, where the stretch itself does not begin with it."""
    line = document.passage_at(place.start)
    above = task_above(line, document) if line else None
    start, end = (above.start, above.end) if above else (place.start, place.end)  # a label is of the task above
    for task in extract_tasks(document):
        if task.lead and task.start <= start and end <= task.end:
            head = " ".join(document.source[place.start : place.end].split()[:HEAD])
            return None if names_body(head) else (task.lead, lead_place(task, document))
    return None


def lead_of(clause: Clause, corpus: Corpus) -> Led | None:
    """The body whose task a clause is part of, and where its name stands; None where the texts give none.

    Of what says who somebody is it is what leads to that: "Thành phần Hội đồng xã gồm:" over "Chủ tịch Hội đồng là …".
    """
    document = corpus.by_number[clause.passage.document]
    if _IS_SOMEBODY.match(clause.text):
        return _led_to(clause, document)
    above = task_above(clause.passage, document)
    start, end = (above.start, above.end) if above else clause.passage.body.span(clause.start, clause.end)
    for task in extract_tasks(document):
        if task.lead and task.start <= start and end <= task.end:
            place = lead_place(task, document)
            return (task.lead, place) if place else None
    return _led_in(clause, document) or _headed(clause, document)


def _led_in(clause: Clause, document: Document) -> Led | None:
    """The short lead-in that a body opens over the points of which a clause is one: "Bộ A chỉ đạo cơ quan B:"."""
    led = _led_to(clause, document)
    return led if led and opens_with_body(led[0]) and not opens_with_body(clause.text) else None


def _led_to(clause: Clause, document: Document) -> Led | None:
    """The short lead-in over the points of which a clause is one, a paragraph or a heading, and where it stands."""
    parent = document.sections[clause.passage.section].parent
    above = [one for one in document.passages if one.section == parent and one.start < clause.passage.start]
    if above:
        short = above[-1].text.endswith(":") and len(above[-1].text.split()) <= _LEAD_IN_WORDS
        return (above[-1].text.rstrip(": "), (support(above[-1], 0, len(above[-1].text)),)) if short else None
    section = document.sections[parent] if parent else None
    if section is None or not leads_in(document, section):
        return None
    return section.title, (whole_heading(document, section),)


def _headed(clause: Clause, document: Document) -> Led | None:
    """The body that the nearest heading over a clause is; None where it is none, or the clause names one itself."""
    over = [one for one in document.ancestors(clause.passage.section) if one.heading]
    if not over or opens_with_body(clause.text):
        return None
    title = over[-1].title.strip(" .:;")
    most = _LEAD_IN_WORDS if opens_with_body(title) else _BODY_WORDS  # "Sở A có trách nhiệm quản lý B, bao gồm:"
    if not (may_be_body(title) or names_responsible(title)) or len(title.split()) > most:
        return None
    return title, (whole_heading(document, over[-1]),)
