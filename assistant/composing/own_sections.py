"""The sections whose headings say a subject: what a text sets on it, be that in other words than its own."""

from collections.abc import Container, Iterator, Sequence

from assistant.composing.draft import Statement, Support
from assistant.composing.saying import headed_by
from assistant.composing.shortening import shortened
from assistant.understanding.subjects import Subject
from corpus.model import Document

_WORDS = 40  # of a heading


def untold_sections(subjects: Sequence[Subject], document: Document, told: Container[str]) -> Iterator[Statement]:
    """The headings of a document that say one of the subjects, of the sections that an answer quotes nothing of.

    One within another that says it is told by the outer alone.
    """
    outer: set[str] = set()
    for section in document.sections.values():
        above = document.ancestors(section.id)
        if section.heading is None or not headed_by(subjects, section.title) or outer & {one.id for one in above}:
            continue
        outer.add(section.id)
        if any(one in told for one in _within(document, section.id)):
            continue
        shown = shortened(section.heading.text, _WORDS)
        place = Support(document.number, section.id, *section.heading.span(shown.start, shown.end))
        label = document.label(section.id).removeprefix(f"{document.metadata.name}, ")
        yield Statement(f"{label}: {shown.text.rstrip('.')}", (place,), prefix="- ")


def _within(document: Document, outer: str) -> Iterator[str]:
    return (one.id for one in document.sections.values() if outer in {each.id for each in document.ancestors(one.id)})
