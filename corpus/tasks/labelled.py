"""The labelled lines under a task: when it is to be done, and of which task a line speaks."""

from itertools import takewhile

from corpus.model import Document, Passage
from corpus.vietnamese.labelled_lines import Label, read_label


def time_of_task_above(passage: Passage) -> str:
    """When the task above a line is to be done: "Thời gian hoàn thành: Trước ngày 15/11/2025"; "" for another line."""
    said = read_label(passage.text) if passage.lead else None
    return said[1] if said and said[0] is Label.TIME else ""


def time_line(task: Passage, document: Document) -> Passage | None:
    """The line that says when the task of a paragraph is to be done; None where none stands under it."""
    section = (one for one in document.passages if one.section == task.section and one.start > task.start)
    under = takewhile(lambda one: one.lead == task.text, section)
    return next(filter(time_of_task_above, under), None)


def task_above(line: Passage, document: Document) -> Passage | None:
    """The paragraph of the task that a labelled line speaks of; None for another line."""
    section = (one for one in document.passages if one.section == line.section and one.start < line.start)
    above = [one for one in section if line.lead and one.text == line.lead]
    return above[-1] if above and read_label(line.text) else None
