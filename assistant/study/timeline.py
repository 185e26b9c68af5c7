"""Dòng thời gian: every date, deadline and period of the sections chosen, in order."""

import re
from collections.abc import Iterator, Sequence

from assistant.export_citation import one_line
from assistant.study.clauses import is_letterhead, read_clauses
from assistant.study.session import Event
from assistant.study.units import Unit
from corpus.figure_periods import find_periods
from corpus.store import Corpus

_DAY = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/((?:19|20)\d{2})(?!\d)")
_YEARLY = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})(?![\d/])(?=\s+(?:hằng|hàng) năm)")


def make_timeline(corpus: Corpus, units: Sequence[Unit]) -> tuple[Event, ...]:
    """Events in order of time; what comes every year stands at the end. One clause has one event a date."""
    inside = {(unit.document, section) for unit in units for section in unit.sections}
    events: dict[tuple[str, int, int], Event] = {}
    for unit_document in dict.fromkeys(unit.document for unit in units):
        document = corpus.by_number[unit_document]
        for clause in read_clauses(document):
            if (document.number, clause.passage.section) in inside and not is_letterhead(clause.text):
                start, end = clause.span()
                citation = document.cite(clause.passage.section, start, end)
                for date, order in _dates(one_line(citation.quote)):
                    event = Event(date, one_line(citation.quote).replace("**", ""), citation, order)
                    events.setdefault((f"{document.number} {date}", start, end), event)
    return tuple(sorted(events.values(), key=lambda one: (one.order, one.citation.document, one.citation.start)))


def _dates(text: str) -> Iterator[tuple[str, str]]:
    """(the date as the text writes it, a key that sorts)."""
    days = list(_DAY.finditer(text))
    for day in days:
        yield day.group(), f"{day[3]}-{int(day[2]):02}-{int(day[1]):02}"
    for yearly in _YEARLY.finditer(text):
        yield f"{yearly.group()} hằng năm", f"9999-{int(yearly[2]):02}-{int(yearly[1]):02}"
    for start, end, period in find_periods(text):
        if "/" not in text[start:end] and not any(day.start() <= start < day.end() for day in days):
            words = text[start:end]
            first, _, last = period.partition("-")
            # "đến năm 2030" comes behind "giai đoạn 2026 - 2030", and a period stands where it ends
            yield words, f"{last or first}-{'98' if last else '99'}"
