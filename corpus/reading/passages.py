"""Passages: one for each paragraph or bullet, with the headings above it."""

import re
from collections.abc import Iterator, Mapping, Sequence

from corpus.model import Block, Part, Passage, Section
from corpus.vietnamese.labelled_lines import read_label
from corpus.vietnamese.sentences import sentences

_PART = re.compile(r"\((\d{1,2})\)\s*")
_LONGEST_GROUP = 150  # characters of a row that heads others
_LONGEST_LEAD = 2_000  # characters of what bullets stand under: each of them carries it
_LONGEST_NAME = 15  # words of a bullet that only names what the bullets within it are of
_LEAD = re.compile(r":(?:\s*\([^()]*\))?$")  # "Nơi nhận: (VBĐT)" leads too


def make_passages(document: str, sections: Mapping[str, Section]) -> tuple[Passage, ...]:
    """The passages of a document in the text's order."""
    passages = []
    for section in sections.values():
        headings = _headings(section, sections)
        for block, lead in zip(section.blocks, _leads(section.blocks), strict=True):
            passages.append(Passage(document, section.id, block.body, headings, lead, find_parts(block.text)))
    return tuple(passages)


def _leads(blocks: Sequence[Block]) -> Iterator[str]:
    """What each block stands under: a bullet under the one that ends in a colon, a row under the head of its group.

    An inner bullet also stands under the outer one before it that is but a name: "- Bộ A", "+ Lập bản đồ.".
    A labelled line ("Đơn vị chủ trì: …") stands under the task that it speaks of.
    """
    leads: list[str] = []
    group = task = ""
    for block in blocks:
        labelled = block.kind != "row" and read_label(block.text)
        if labelled and task:
            yield task
            continue
        task = block.text if not labelled and len(block.text) <= _LONGEST_LEAD and block.kind != "row" else ""
        if block.kind == "row":
            yield group if group != block.text else ""
            group = block.text if _is_group(block.text) else group
            continue
        leads = leads[: block.level]
        yield next((one for one in reversed(leads) if _leads_on(one) or _is_name(one)), "")
        leads = [*leads, *[""] * (block.level - len(leads)), block.text]
        group = block.text if _leads_on(block.text) else ""


def _leads_on(text: str) -> bool:
    return len(text) <= _LONGEST_LEAD and bool(_LEAD.search(text))


def _is_name(text: str) -> bool:
    """Whether an outer bullet only names what those within it are of."""
    return 0 < len(text.split()) <= _LONGEST_NAME and text[-1] not in ".;,"


def _is_group(row: str) -> bool:
    """Whether a row is one cell alone: the name of those under it."""
    return ";" not in row and ": " not in row and len(row) <= _LONGEST_GROUP


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
