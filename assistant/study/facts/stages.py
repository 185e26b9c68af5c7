"""Facts of what a text sets for one year and what for a later one: goal or vision?"""

import re
from collections.abc import Iterator
from itertools import pairwise

from assistant.study.facts.clauses import length, lowered, raised, whole
from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.likeness import holds_most, likeness
from assistant.study.facts.roles import role_of_heading
from corpus.model import Document, Section
from corpus.text import one_line

STAGE = "stage"
_SET = ("goal", "vision")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_IS = re.compile(r"(?:^|[;,.]\s+)(?:[^;,.]{1,60}?\s)?là\s+(?=\w)")
_SYLLABLES = (4, 26)
_LEAST = 3  # things of the other stage that are the wrong options
_ALIKE = 0.6  # what both stages have in common is asked of neither
_BREAK = re.compile(r",\s+(?:nơi|trên cơ sở|góp phần|phấn đấu)\s|\s+trên cơ sở\s|[;.]\s|:\s")


def stage_facts(document: Document) -> Iterator[Fact]:
    """For each thing that a goal says a place is to be by its year, that it is of this year and not of the other's."""
    stages = [one for one in document.sections.values() if _is_stage(one)]
    for first, last in pairwise(stages):
        early, late = _things(document, first), _things(document, last)
        own = [one for one in early if not _said(one[0], late)]
        other = [one for one in late if not _said(one[0], early)]
        yield from _facts(document, first, last, own, other)
        yield from _facts(document, last, first, other, own)


def _is_stage(section: Section) -> bool:
    role = role_of_heading(section.title)
    return role is not None and role.name in _SET and len(_YEAR.findall(section.title)) == 1


def _things(document: Document, section: Section) -> list[tuple[str, int, int]]:
    """(words, start, end) of what a section says that its subject is to be, as the source writes it."""
    found = []
    for passage in document.passages:
        if passage.section != section.id:
            continue
        marks = list(_IS.finditer(passage.text))
        ends = [*(one.start() for one in marks), len(passage.text)]
        for mark, end in zip(marks, ends[1:], strict=True):
            words = _BREAK.split(passage.text[mark.end() : end])[0].rstrip(" .;,")
            start, last = passage.body.span(mark.end(), mark.end() + len(words)) if words else (0, 0)
            plain = one_line(document.source[start:last]) == words and whole(words)
            if plain and _SYLLABLES[0] <= length(words) <= _SYLLABLES[1]:
                found.append((words, start, last))
    return found


def _said(words: str, others: list[tuple[str, int, int]]) -> bool:
    return any(holds_most(one, words) and likeness(one, words) > _ALIKE for one, _, _ in others)


def _facts(
    document: Document,
    own: Section,
    other: Section,
    things: list[tuple[str, int, int]],
    others: list[tuple[str, int, int]],
) -> Iterator[Fact]:
    if len(others) < _LEAST:
        return
    name, strange = (lowered(one.title.rstrip(" .:"), document) for one in (own, other))
    ask = f"nội dung nào sau đây được nêu ở {name}, không phải ở {strange}?"
    wrong = tuple(Wrong(raised(one), f"thuộc {strange}") for one, _, _ in others)
    for words, start, end in things:
        place = (document.number, own.id, start, end)
        yield Fact(STAGE, STAGE, *place, words, f"{own.id} {words}", ask, told=f"thuộc {name}", wrong=wrong)
