"""Facts of what the text counts out: numbered parts of a passage, and the headings of sections."""

import re
from collections.abc import Iterator

from assistant.study.clauses import length, lowered, whole
from assistant.study.fact import Fact
from assistant.study.facts_links import begins_with_verb
from corpus.bodies import names_body
from corpus.model import CLOSING, OPENING, Document, Section

PART, HEADING = "part", "heading"
_LONGEST_PART = 40


def list_facts(document: Document) -> Iterator[Fact]:
    """For a passage "lead-in: (1) …. (2) …." what it counts out, and each part of it."""
    for passage in document.passages:
        if not passage.parts or passage.section == CLOSING:
            continue
        head = passage.text[: passage.parts[0].start]
        lead = re.search(r"(?:^|\.\s+)([^.]*?)\s*(?:theo hướng|là|gồm|chỉ đạo)?\s*:\s*\(1\)\s*$", head)
        if not lead or not whole(lead[1]) or length(lead[1]) > 20 or names_body(lead[1]):
            continue
        start, end = passage.body.span(lead.start(1), passage.parts[-1].end)
        subject = lowered(lead[1], document)
        for part in passage.parts:
            first, last = passage.body.span(part.start, part.end)
            words = document.source[first:last].rstrip(" .;")
            if words == passage.text[part.start : part.end].rstrip(" .;") and 3 <= length(words) <= _LONGEST_PART:
                about = f"việc {subject}" if begins_with_verb(subject) else subject
                ask = f"nội dung nào sau đây nằm trong phần nói về {about}?"
                yield Fact(PART, PART, document.number, passage.section, start, end, words, subject, ask)


def heading_facts(document: Document) -> Iterator[Fact]:
    """What each numbered section is about, in the words of its heading."""
    for section in document.sections.values():
        if section.id in (OPENING, CLOSING) or section.heading is None or (not section.children and not section.blocks):
            continue
        start, end = section.heading.starts[0], section.heading.ends[-1]
        words = document.source[start:end]
        if "\n" in words or words != section.title or words.isupper() or not 5 <= length(words) <= 45:
            continue
        yield _heading(document, section, start, end, words)


def _heading(document: Document, section: Section, start: int, end: int, words: str) -> Fact:
    path = ", ".join(f"{one.level} {one.marker}" for one in reversed(document.ancestors(section.id)))
    ask = f"{path} có tiêu đề là gì?"
    group = f"{HEADING} {section.level}"
    return Fact(HEADING, group, document.number, section.id, start, end, words, path, ask)
