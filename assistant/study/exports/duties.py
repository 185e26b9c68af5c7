"""Which of many duties a slide and a page show, each body once before any twice, the texts by turns; and how a table
says a duty."""

import re
from collections.abc import Sequence
from itertools import chain, zip_longest

from assistant.study.session import TaskLine
from corpus.text import one_line

_LEADS_ON = re.compile(r",?\s+(?:cụ thể\s+)?(?:như\s+)?sau:$")  # to what the duty leaves out


def duty_words(task: TaskLine) -> str:
    """A duty on one line, without the sign that ends it and the words that lead on to a list elsewhere."""
    return _LEADS_ON.sub("", one_line(task.task)).rstrip(" ,.;:/")


def main_duties(tasks: Sequence[TaskLine], most: int) -> tuple[TaskLine, ...]:
    """Up to `most` duties, in the order of `tasks`."""
    texts = [[one for one in tasks if one.citation.document == name] for name in _documents(tasks)]
    ranked = [one for one in chain.from_iterable(zip_longest(*(_bodies_first(text) for text in texts))) if one]
    kept = ranked[:most]
    return tuple(one for one in tasks if one in kept)


def _documents(tasks: Sequence[TaskLine]) -> list[str]:
    return list(dict.fromkeys(one.citation.document for one in tasks))


def _bodies_first(tasks: Sequence[TaskLine]) -> list[TaskLine]:
    """Each body's duty with a day, else its first, those with a day ahead; then the others."""
    first: dict[str, TaskLine] = {}
    for one in tasks:
        if one.lead not in first or (_dated(one) and not _dated(first[one.lead])):
            first[one.lead] = one
    heads = sorted(first.values(), key=lambda one: not _dated(one))
    return [*heads, *(one for one in tasks if one not in heads)]


def _dated(task: TaskLine) -> bool:
    return bool(re.search(r"\d", task.deadline))
