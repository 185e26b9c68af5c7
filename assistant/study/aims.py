"""What to bring home from a part of a lesson: one sentence of the text, chosen by what the part is for."""

import re
from collections.abc import Collection, Iterator

from assistant.study.facts.clauses import is_letterhead, length, read_clauses, whole
from assistant.study.facts.items import says_something
from assistant.study.facts.key_points import best_clause
from assistant.study.facts.labels import make_point
from assistant.study.facts.roles import LIMIT, passage_roles, role_of_section
from assistant.study.parts import LessonPart
from assistant.study.session import Point
from corpus.model import Document

_LONGEST, _LONGEST_GOAL = 40, 60  # syllables, and of a first goal or viewpoint
_SHORTEST = 8  # of what lacks
_LEAST = 5  # of a heading
_TURN = 2  # words before a passage's first clause: "Tuy nhiên, …"
_LACKING = re.compile(r"(?<!\w)(?:chưa|còn|thiếu|thấp|kém|yếu|chậm|bất cập)(?!\w)")
_WHOLE = ("goal", "vision", "viewpoint")  # roles whose first clause says it, the first of them before the others


def make_aim(document: Document, part: LessonPart) -> Point | None:
    """The goal of a part that has one, what lacks where it tells how things are, the heading of the weightiest of
    several groups of tasks, else the clause that says most."""
    found = (*_goals(document, part.sections), *told_limits(document, part.sections), *_headings(document, part))
    return next(iter(found), None) or best_clause(document, part.sections)


def _goals(document: Document, sections: Collection[str]) -> Iterator[Point]:
    for name in _WHOLE:
        for section in sections:
            role = role_of_section(document, section)
            if role is not None and role.name == name:
                yield from _first_clause(document, section)


def _first_clause(document: Document, section: str) -> Iterator[Point]:
    clauses = (one for one in read_clauses(document) if one.passage.section == section)
    first = next((one for one in clauses if not is_letterhead(one.text)), None)
    if first and length(first.text) <= _LONGEST_GOAL and whole(first.text):
        yield make_point(document, section, *first.span())


def told_limits(document: Document, sections: Collection[str]) -> Iterator[Point]:
    """What some sections say that lacks, clause by clause, in the text's order; not that something does ("công tác …
    vẫn còn hạn chế"), which only turns to what follows."""
    roles = passage_roles(document)
    for one in read_clauses(document):
        inside = one.passage.section in sections and roles.get(one.passage.id) == LIMIT
        if inside and announces(one.passage.text, one.start, one.text):
            continue
        if inside and _SHORTEST <= length(one.text) <= _LONGEST and _LACKING.search(one.text):
            yield make_point(document, one.passage.section, *one.span())


def announces(passage: str, start: int, text: str) -> bool:
    """Whether a clause opens what a passage says that lacks and names nothing that does."""
    opens = len(passage[:start].split()) <= _TURN
    bare = re.search(r"(?:còn|có) (?:một số |nhiều |những )?(?:hạn chế|yếu kém|bất cập)[^,;]{0,20}$", text)
    return opens and bool(bare)


def _headings(document: Document, part: LessonPart) -> Iterator[Point]:
    """The first clause of the heading of the longest section, of several that have one."""
    heads = [document.sections[one] for one in part.heads]
    titled = [one for one in heads if one.title and one.heading and not one.title.isupper() and not one.is_article]
    if len(titled) < 2:
        return
    heaviest = max(titled, key=lambda one: one.end - one.start)
    assert heaviest.heading is not None  # of those with a heading
    clause = heaviest.title.split(";")[0].rstrip(" .:")
    if _LEAST <= length(clause) <= _LONGEST and says_something(clause):
        yield make_point(document, heaviest.id, *heaviest.heading.span(0, len(clause)))
