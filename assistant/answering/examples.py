"""Questions to begin with, made from the texts at hand."""

import re
from collections.abc import Iterator

from assistant.language.cues import cues
from corpus.figures.targets import extract_targets
from corpus.model import CLOSING, OPENING, Document
from corpus.reading.store import Corpus
from corpus.tasks.reading import extract_tasks
from corpus.text import capital, search_form

_MOST = 4
_SHORT = 9  # words of an indicator or a body that make a question easy to read


def examples(corpus: Corpus) -> tuple[str, ...]:
    """At most four, each of another kind, the documents taking turns."""
    documents = corpus.documents
    found: dict[str, None] = {}
    for number, make in enumerate((_figure, _duty, _section, _signer)):
        for shift in range(len(documents)):
            question = next(make(documents[(number + shift) % len(documents)]), "")
            if question:
                found[question] = None
                break
    return tuple(found)[:_MOST]


def beside(document: Document, section: str) -> Iterator[str]:
    """Questions of what else stands in a section: its figures, and what it gives bodies to do."""
    yield from _figure(document, section)
    yield from _duty(document, section)


def _figure(document: Document, section: str = "") -> Iterator[str]:
    """ "Tỉ lệ đô thị hóa đến năm 2030 là bao nhiêu?" of a target with a year, the last first."""
    targets = [one for one in extract_targets(document) if section in ("", one.section)]
    for one in sorted(targets, key=lambda one: one.period, reverse=True):
        opens = search_form(one.indicator).startswith(tuple(cues().indicators))
        if opens and one.period.isdigit() and 2 <= len(one.indicator.split()) <= _SHORT:
            yield f"{capital(one.indicator)} đến năm {one.period} là bao nhiêu?"


def _duty(document: Document, section: str = "") -> Iterator[str]:
    """ "Ban Kinh tế Trung ương được giao nhiệm vụ gì?" of whoever leads a task, of a section or any."""
    tasks = [one for one in extract_tasks(document) if section in ("", one.section)]
    tasks = [one for one in tasks if one.lead and len(one.lead.split()) <= _SHORT]
    for task in sorted(tasks, key=lambda one: one.lead.lower().startswith("các ")):  # a body of its own first
        if not re.search("[,;]", task.lead):
            yield f"{capital(task.lead)} được giao nhiệm vụ gì?"


def _section(document: Document) -> Iterator[str]:
    for section in document.sections.values():
        if section.id not in (OPENING, CLOSING):
            yield section_question(document, section.id)


def _signer(document: Document) -> Iterator[str]:
    if document.metadata.signer:
        yield f"Ai ký {document.metadata.name}?"


def section_question(document: Document, section: str) -> str:
    """ "Mục III, khoản 5 của Nghị quyết số 09-NQ/TW (Tăng cường hợp tác) nói gì?"; of the opening, who signed."""
    if section in (OPENING, CLOSING):
        return f"Ai ký {document.metadata.name}?"
    label = document.label(section).removeprefix(f"{document.metadata.name}, ")
    return f"{label} của {document.metadata.name}{_heading(document, section)} nói gì?"


def _heading(document: Document, section: str) -> str:
    """The beginning of a section's heading in brackets, "" where it would name a number or a time."""
    words = re.split(r"[,;:.()]", document.sections[section].title)[0].split()
    said = " ".join(words[:_SHORT]) + ("…" if len(words) > _SHORT else "")
    said = said.capitalize() if said.isupper() else said
    return f" ({said})" if len(words) > 2 and not any(char.isdigit() for char in said) else ""
