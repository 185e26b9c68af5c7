"""Which of many duties a slide and a page show: each body once before any twice, the texts by turns."""

from collections.abc import Sequence
from itertools import chain, zip_longest

from assistant.study.session import TaskLine


def main_duties(tasks: Sequence[TaskLine], most: int) -> tuple[TaskLine, ...]:
    """Up to `most` duties, in the order of `tasks`."""
    texts = [[one for one in tasks if one.citation.document == name] for name in _documents(tasks)]
    ranked = [one for one in chain.from_iterable(zip_longest(*(_bodies_first(text) for text in texts))) if one]
    kept = ranked[:most]
    return tuple(one for one in tasks if one in kept)


def _documents(tasks: Sequence[TaskLine]) -> list[str]:
    return list(dict.fromkeys(one.citation.document for one in tasks))


def _bodies_first(tasks: Sequence[TaskLine]) -> list[TaskLine]:
    first = {one.lead: one for one in reversed(tasks)}
    return [*(one for one in tasks if one is first[one.lead]), *(one for one in tasks if one is not first[one.lead])]
