"""Dòng thời gian: every date, deadline and period of the sections chosen, in order."""

import re
from collections.abc import Collection, Iterator, Sequence

from assistant.study.facts.clauses import Clause, is_letterhead, read_clauses, whole
from assistant.study.facts.likeness import likeness
from assistant.study.session import Event
from assistant.study.units import Unit
from corpus.citation import Citation
from corpus.figures.periods import heading_time
from corpus.misprints import plain_quote
from corpus.model import OPENING, Document
from corpus.reading.store import Corpus
from corpus.references import find_references
from corpus.text import blank, one_line
from corpus.vietnamese.times import YEARLY_DAY, find_days, find_figure_times, read_day

_TIME_WORDS = re.compile(
    r"(?<!\w)(?:từ|kể|nay|cho|đến|tới|hết|trước|sau|trong|vào|giai đoạn|thời kỳ|ngày|tháng|quý|năm|\d+)(?!\w)"
)
_NAMED = re.compile(r"(?<!\w)(?:của|về)\s")  # behind a text's day: it is named, and no mere number
_PART_OF_YEAR = re.compile(r"(?:tháng \d{1,2}|quý [IVX\d]+)\s+$", re.IGNORECASE)
_YEAR = 4  # characters of an order that are its year
_ALIKE = 0.4  # share of syllables from which two clauses tell the same of a year
_BASIS = "Căn cứ"  # the days of the texts that one rests on are no days of what it asks for


def make_timeline(corpus: Corpus, units: Sequence[Unit]) -> tuple[Event, ...]:
    """Events in order of time; what comes every year stands at the end. One clause has one event a date."""
    inside = {(unit.document, section) for unit in units for section in unit.sections}
    events: dict[tuple[str, int, int], Event] = {}
    for unit_document in dict.fromkeys(unit.document for unit in units):
        document = corpus.by_number[unit_document]
        for clause in read_clauses(document):
            if (document.number, clause.passage.section) in inside and not is_letterhead(clause.text):
                for event in _events(document, clause):
                    place = (f"{document.number} {event.date}", event.citation.start, event.citation.end)
                    events.setdefault(place, event)
        for event in (
            *_issued(document),
            *_headed(document, {one for number, one in inside if number == document.number}),
        ):
            if all(event.date.casefold() != one.date.casefold() for one in events.values()):
                events[f"{document.number} {event.date}", event.citation.start, event.citation.end] = event
    ordered = sorted(events.values(), key=lambda one: (one.order, one.citation.document, one.citation.start))
    return tuple(one for at, one in enumerate(ordered) if not _told(one, ordered[:at]))


def _told(event: Event, before: Sequence[Event]) -> bool:
    """Whether an earlier clause of the same text tells nearly the same of the same date."""
    same = [one for one in before if one.date.casefold() == event.date.casefold()]
    return any(
        one.citation.document == event.citation.document and likeness(one.text, event.text) > _ALIKE for one in same
    )


def _issued(document: Document) -> Iterator[Event]:
    """The day of the text itself, where its head or its end writes it."""
    day = document.metadata.date
    written = day and re.search(
        rf"ngày\s+0?{day.day}(?:/0?{day.month}/|\s+tháng\s+0?{day.month}\s+năm\s+){day.year}", document.source
    )
    if day and written:
        section = next(
            (one.id for one in reversed(document.sections.values()) if one.start <= written.start() < one.end), OPENING
        )
        citation = document.cite(section, *written.span())
        yield Event(
            one_line(written.group()).removeprefix("ngày "), f"Ban hành {document.metadata.name}", citation, f"{day}"
        )


def _headed(document: Document, sections: Collection[str]) -> Iterator[Event]:
    """The year that a heading of goals or vision gives, with the first clause under it."""
    seen: set[str] = set()
    for clause in read_clauses(document):
        section = document.sections[clause.passage.section]
        time = heading_time((section.title,))
        if section.id in sections and section.heading and time and f"{time[-1]}" not in seen:
            seen.add(f"{time[-1]}")
            citation = document.cite(section.id, section.heading.starts[0], clause.span()[1])
            yield Event(f"năm {time[-1]}", clause.text, citation, f"{time[-1]}-12-31")


def _events(document: Document, clause: Clause) -> Iterator[Event]:
    """A clause's own dates with the clause; the day of another document that it names, with that document's name.

    The years in another document's title ("… đến năm 2030, tầm nhìn đến năm 2045") are no dates of the clause.
    """
    start, end = clause.span()
    named = [one for one in find_references(document) if one.start < end and start < one.end]
    for one in named if not clause.passage.text.startswith(_BASIS) else ():
        first, last = max(start, one.start), min(end, one.end)
        citation = document.cite(clause.passage.section, first, last)
        days = (found for found in _dates(one_line(citation.quote)) if find_days(found[0]))
        told = (found for found in days if _NAMED.search(_said(citation).partition(found[0])[2]))
        yield from (Event(date, _said(citation), citation, order) for date, order in told)
    own = document.source[start:end]
    for one in named:
        own = blank(own, [(max(0, one.start - start), min(end, one.end) - start)])
    if clause.passage.text.startswith(_BASIS):
        return
    citation = _whole(document, clause)
    found = list(_dates(one_line(own)))
    years = {order[:_YEAR] for date, order in found if find_days(date)}
    for date, order in found:
        again = order[:_YEAR] in years and not find_days(date)  # the year of a day that the clause gives
        if not again and not _only_time(_said(citation), date):
            yield Event(date, _said(citation), citation, order)


def _whole(document: Document, clause: Clause) -> Citation:
    """A clause as it is told: a time with the heading that it runs on from, what leads on to a list with that list."""
    start, end = clause.span()
    section = document.sections[clause.passage.section]
    if section.heading and start == clause.passage.start and _only_time(clause.text, ""):
        return document.cite(section.id, section.heading.starts[0], end)
    if not whole(f"việc {clause.text}"):
        end = clause.passage.body.span(0, len(clause.passage.text))[1]
    return document.cite(section.id, start, end)


def _only_time(said: str, date: str) -> bool:
    """Whether a clause is a time and nothing that happens in it: "từ nay đến hết ngày 31 tháng 12 năm 2025"."""
    return not _TIME_WORDS.sub("", said.casefold().replace(date.casefold(), "")).strip(" ,.;:-")


def _said(citation: Citation) -> str:
    return plain_quote(citation.quote)


def _dates(text: str) -> Iterator[tuple[str, str]]:
    """(the date as the text writes it, a key that sorts)."""
    days = [day for day in find_days(text) if read_day(day)]
    for day in days:
        yield day.group(), f"{read_day(day)}"
    for yearly in YEARLY_DAY.finditer(text):
        yield f"{yearly[1]}/{yearly[2]} hằng năm", f"9999-{int(yearly[2]):02}-{int(yearly[1]):02}"
    for start, end, time in find_figure_times(text):
        aside = text[:start].count("(") > text[:start].count(")") or _PART_OF_YEAR.search(text[:start])
        if "/" not in text[start:end] and not aside and not any(day.start() <= start < day.end() for day in days):
            # "đến năm 2030" comes behind "giai đoạn 2026 - 2030", and a period stands where it ends
            yield text[start:end], f"{time[-1]}-{'98' if len(time) > 1 else '99'}"
