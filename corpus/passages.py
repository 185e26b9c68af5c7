"""Passages: one for each paragraph or bullet, with the headings above it."""

import re
from collections.abc import Mapping

from corpus.model import Part, Passage, Section
from corpus.sentences import sentences

_PART = re.compile(r"\((\d{1,2})\)\s*")
_LEAD = re.compile(r":(?:\s*\([^()]*\))?$")  # "Nơi nhận: (VBĐT)" leads too


def make_passages(document: str, sections: Mapping[str, Section]) -> tuple[Passage, ...]:
    """The passages of a document in the text's order."""
    passages = []
    for section in sections.values():
        headings = _headings(section, sections)
        leads: list[str] = []
        for block in section.blocks:
            leads = leads[: block.level]
            lead = next((one for one in reversed(leads) if _LEAD.search(one)), "")
            passages.append(Passage(document, section.id, block.body, headings, lead, find_parts(block.text)))
            leads = [*leads, *[""] * (block.level - len(leads)), block.text]
    return tuple(passages)


def _headings(section: Section, sections: Mapping[str, Section]) -> tuple[str, ...]:
    titles = [section.title]
    while section.parent:
        section = sections[section.parent]
        titles.append(section.title)
    return tuple(title for title in reversed(titles) if title)


def find_parts(text: str) -> tuple[Part, ...]:
    """The numbered parts (1) ... (n) of a text: at least two, counted from 1 without a gap."""
    marks: list[re.Match[str]] = []
    for match in _PART.finditer(text):
        if int(match.group(1)) == len(marks) + 1:
            marks.append(match)
    if len(marks) < 2:
        return ()
    parts = []
    for mark, after in zip(marks, [*marks[1:], None], strict=True):
        end = after.start() if after else _last_part_end(text, mark.end())
        parts.append(Part(int(mark.group(1)), mark.end(), mark.end() + len(text[mark.end() : end].rstrip())))
    return tuple(parts)


def _last_part_end(text: str, start: int) -> int:
    """The last part ends with its sentence: what follows is the bullet's, not the part's."""
    rest = sentences(text[start:])
    return start + rest[0][1] if rest else len(text)
