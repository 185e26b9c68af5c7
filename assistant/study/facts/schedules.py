"""Facts of when a work is to be done, of texts that give each of their works a year or years of its own."""

import re
from collections.abc import Iterator

from assistant.study.facts.clauses import lowered
from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.short_duties import first_duty, short_duty
from corpus.model import Document
from corpus.tasks.reading import extract_tasks

SCHEDULE = "schedule"
_YEARS = re.compile(r"(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)\d{2})?")
_LEAST = 4  # times that a text sets: the right one and three others
_LONGEST = 28  # syllables of a work


def schedule_facts(document: Document) -> Iterator[Fact]:
    """For each work with its years, which years these are; the others that the text sets are the wrong options."""
    dated = [one for one in extract_tasks(document) if _YEARS.fullmatch(one.deadline)]
    times = list(dict.fromkeys(one.deadline for one in dated))
    if len(times) < _LEAST:
        return
    for task in dated:
        work = short_duty(first_duty(document, task), _LONGEST)
        if not work:
            continue
        wrong = tuple(Wrong(one) for one in times if one != task.deadline)
        ask = f"việc {lowered(work, document)} được thực hiện trong thời gian nào?"
        place = (document.number, task.section, task.start, task.end)
        yield Fact(SCHEDULE, SCHEDULE, *place, task.deadline, work, ask, wrong=wrong)
