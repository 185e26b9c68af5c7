"""What the sections of a document are for, and what its assessment counts as results, shortcomings and causes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from corpus.datafiles import Row, alternatives, read_data
from corpus.model import CLOSING, OPENING, Document, Passage, Section
from corpus.once import once
from corpus.text import search_form
from corpus.vietnamese.sentences import sentences

# "thành phố cần tập trung thực hiện tốt một số nhiệm vụ, giải pháp sau đây:", as the end of a paragraph in lower case.
_LEAD_TO_TASKS = re.compile(r"(?<!\w)(?:nhiệm vụ|giải pháp|công việc|nội dung)(?: [\w,]+){0,6} sau(?: đây)?:$")
_ABOUT = r"\W*(?:về (?:việc )?)?"  # "2. Về nhiệm vụ trọng tâm": what a conclusion's headings begin with


class Role(StrEnum):
    """What a section is for; the values are the keys of section_roles.yaml."""

    ASSESSMENT = "assessment"
    VIEWPOINTS = "viewpoints"
    GOALS = "goals"
    TASKS = "tasks"
    ORGANISING = "organising"


class Side(StrEnum):
    """What a sentence of an assessment tells of; the values are the keys of section_roles.yaml's parts."""

    RESULTS = "results"
    LIMITS = "limits"
    CAUSES = "causes"


AskedPart = Role | Side  # what is asked for of a document: a part of it, or a side of its assessment


@dataclass(frozen=True, slots=True)
class Assessed:
    """passage.text[start:end] is a sentence that tells of results, shortcomings or causes.

    leads is whether it only opens the list of them: "Hạn chế nêu trên là do: …" up to its colon, or a sentence before.
    """

    side: Side
    passage: Passage
    start: int
    end: int

    def meets(self, passage: Passage, start: int, end: int) -> bool:
        """Whether passage.text[start:end] has some of the sentence."""
        return self.passage is passage and self.start < end and start < self.end


class _Words(Row):
    heads: dict[Role, tuple[str, ...]]
    limits: str
    causes: str
    parts: dict[Side, tuple[str, ...]]


@cache
def _words() -> _Words:
    return read_data("section_roles", _Words)


@cache
def _head(role: Role) -> re.Pattern[str]:
    words = alternatives([re.escape(search_form(word)) for word in _words().heads[role]])
    return re.compile(rf"{_ABOUT}(?:{words})(?!\w)")


def role_of(document: Document, section: str) -> Role | None:
    """What a section is for: by its own heading, else by the nearest above it that tells; None where none does.

    The opening is an assessment where it tells of shortcomings as well as of results.
    """
    if section == OPENING:
        sides = {one.side for one in assess(document) if one.passage.section == OPENING}
        return Role.ASSESSMENT if Side.LIMITS in sides else None
    above = document.ancestors(section)
    for one in reversed(above):
        found = next((role for role in Role if opens_role(one.title, role)), None)
        if found:
            return Role.TASKS if found is Role.ASSESSMENT and _is_led_to_tasks(document, above) else found
    return None


def _is_led_to_tasks(document: Document, above: Sequence[Section]) -> bool:
    """Whether one of the nested sections stands under "… cần thực hiện tốt một số nhiệm vụ, giải pháp sau đây:"."""
    leads = _leads_to_tasks(document)
    return any(child.parent in leads and child.start > leads[child.parent] for child in above if child.parent)


@once
def _leads_to_tasks(document: Document) -> dict[str, int]:
    """Where a paragraph of a section leads to the tasks that its subsections are, by the section."""
    found = [one for one in document.passages if one.text.endswith(":") and _LEAD_TO_TASKS.search(one.text.lower())]
    return {one.section: one.start for one in reversed(found)}


@lru_cache(maxsize=8192)
def opens_role(heading: str, role: Role) -> bool:
    """Whether a heading names what its section is for: "NHIỆM VỤ, GIẢI PHÁP"."""
    return bool(_head(role).match(search_form(heading)))


@once
def assess(document: Document) -> tuple[Assessed, ...]:
    """The sentences of a document's assessment in the text's order: of its opening, and of the sections for it.

    A heading tells which side stands under it; else results come first, "Tuy nhiên" turns to the shortcomings and
    "hạn chế nêu trên là do" to their causes.
    """
    found: list[Assessed] = []
    section, side = "", Side.RESULTS
    for passage in document.passages:
        if not _assesses(document, passage):
            continue
        if passage.section != section:
            section = passage.section
            side = _side_of(passage.headings) or Side.RESULTS
        for start, end in sentences(passage.text):
            side = _turn(search_form(passage.text[start:end]), side, _side_of(passage.headings))
            found.append(Assessed(side, passage, start, end))
    opening = [one for one in found if one.passage.section == OPENING]
    if len(opening) < len(found) and all(one.side is Side.RESULTS for one in opening):
        return tuple(found[len(opening) :])  # a section assesses: the opening only tells how the text came about
    return tuple(found)


def _assesses(document: Document, passage: Passage) -> bool:
    if passage.section == CLOSING or (passage.text.endswith(":") and _LEAD_TO_TASKS.search(passage.text.lower())):
        return False
    if passage.section == OPENING:
        return passage.text.endswith(".")
    headed = any(_head(Role.ASSESSMENT).match(search_form(title)) for title in passage.headings)
    return headed and not _is_led_to_tasks(document, document.ancestors(passage.section))


def _side_of(headings: tuple[str, ...]) -> Side | None:
    """The side that the nearest heading begins with; None where none does."""
    forms = [search_form(title) for title in reversed(headings)]
    return next((side for form in forms for side in Side if _opens(form, _words().parts[side])), None)


def _opens(form: str, words: tuple[str, ...]) -> bool:
    return bool(re.match(rf"{_ABOUT}(?:(?:những|các|một số)\s+)?(?:{alternatives(words)})(?!\w)", form))


def _turn(sentence: str, side: Side, headed: Side | None) -> Side:
    if headed:
        return headed
    if re.match(_words().causes, sentence):
        return Side.CAUSES
    if side is Side.RESULTS and re.match(_words().limits, sentence):
        return Side.LIMITS
    return side
