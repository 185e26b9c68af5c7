"""Facts of bodies and of documents: who does what, by when; which document is of which day and of whom."""

import re
from collections.abc import Iterator

from assistant.study.clauses import length, lowered
from assistant.study.fact import Fact
from corpus.model import Document
from corpus.references import Reference, find_references
from corpus.tasks import Task, extract_tasks

BODY, TASK, DATE, ISSUER = "body", "task", "date", "issuer"
_LONGEST_NAME = 30  # syllables
_LONGEST_TASK = 45


def body_facts(document: Document) -> Iterator[Fact]:
    """Which body has a duty, which duty a body has, and its deadline."""
    for task in extract_tasks(document):
        name, duty = _name(document, task), _duty(document, task)
        if not name or not duty:
            continue
        place = (document.number, task.section, task.start, task.end)
        verb = "" if re.match(r"chịu trách nhiệm|có trách nhiệm", duty) else "có nhiệm vụ "
        if length(name) <= _LONGEST_NAME:
            ask = f"cơ quan, tổ chức nào {verb}{lowered(duty, document)}?"
            yield Fact(BODY, BODY, *place, name, duty, ask, "", f" {verb}{lowered(duty, document)}")
        yield Fact(TASK, TASK, *place, duty, name, f"{_called(name)} có nhiệm vụ gì?")
        yield from _deadline(document, task, duty)


def _name(document: Document, task: Task) -> str:
    """The body as its quotation writes it, "" where a line breaks in it."""
    quote = document.source[task.start : task.end]
    found = re.search(re.escape(task.lead), quote, re.IGNORECASE)
    return found.group() if found else ""


def _called(name: str) -> str:
    """A body in the middle of a sentence: "Các sở" loses its capital, "Ban cán sự đảng" keeps it."""
    return re.sub(r"^(?:Các|Mỗi|Người)\s", lambda match: match.group().lower(), name)


def _duty(document: Document, task: Task) -> str:
    """The first sentence or clause of the duty, verbatim."""
    first = re.split(r"[;:]\s|\.\s", task.task)[0].rstrip(" .;,")
    quote = document.source[task.start : task.end]
    return first if first in quote and 3 <= length(first) <= _LONGEST_TASK else ""


def _deadline(document: Document, task: Task, duty: str) -> Iterator[Fact]:
    quote = document.source[task.start : task.end]
    if re.search(r"\d", task.deadline) and task.deadline in quote and len(quote.split()) <= 60:
        ask = f"{lowered(duty, document)}, báo cáo vào thời hạn nào?"
        if "báo cáo" in quote:
            place = (document.number, task.section, task.start, task.end)
            yield Fact("deadline", "deadline", *place, task.deadline, duty, f"việc {ask}")


def reference_facts(document: Document) -> Iterator[Fact]:
    """The day and the issuer of each other document that this one names in full."""
    for one in find_references(document):
        quote = document.source[one.start : one.end]
        name = f"{one.kind} số {one.number}" if re.match(r"\d", one.number) else one.number
        if one.date is None or "\n" in quote:
            continue
        yield from _reference(document, one, quote, name)


def _reference(document: Document, one: Reference, quote: str, name: str) -> Iterator[Fact]:
    place = (document.number, one.section, one.start, one.end)
    day = re.search(r"ngày\s+(\d{1,2}/\d{1,2}/\d{4})", quote)
    if day:
        yield Fact(DATE, DATE, *place, day[1], name, f"{name} được ban hành ngày nào?", f"{name} được ban hành ngày ")
    if one.issuer and one.issuer in quote:
        ask = f"{name} là văn bản của cơ quan nào?"
        yield Fact(ISSUER, ISSUER, *place, one.issuer, name, ask, f"{name} là văn bản của ")
