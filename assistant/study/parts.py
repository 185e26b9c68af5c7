"""The parts of a lesson: the chosen sections merged by purpose and weight, three to six of them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from assistant.study.facts.clauses import length, lowered, raised
from assistant.study.facts.items import says_something, short_heading
from assistant.study.facts.roles import role_of_section
from assistant.study.facts.verbs import begins_with_verb
from assistant.study.opening import tells
from assistant.study.titles import spoken, spoken_title
from assistant.study.units import Unit
from corpus.model import ANNEX, OPENING, Document, Section
from corpus.reading.store import Corpus

_LEAST, _MOST = 3, 6
_FORM = "mẫu"  # the level of a form is called so
_VERB = 40  # characters of what is left out that say whether it begins with what is to be done
_SAYING = 6  # syllables of a heading that says something by itself
_TITLE, _CONTENT, _NAMED = 14, 18, 10  # syllables of a part's title, of the heading of a section in it, beside a title
_OTHER_ROLE, _OTHER_ROOT = 1.1, 2.5  # how much dearer it is to put two purposes, two main sections together


@dataclass(frozen=True, slots=True)
class LessonPart:
    """Sections of one document that stand side by side, with their weight: their length by what they are for."""

    document: str
    heads: tuple[str, ...]
    sections: tuple[str, ...]
    weight: float


def make_parts(corpus: Corpus, units: Sequence[Unit], minutes: int) -> list[LessonPart]:
    """The parts in the text's order; of several documents each has one at least."""
    parts = _atoms(corpus, [one for one in units if _tells(corpus, one)] or units)
    documents = len({one.document for one in parts})
    most = min(_MOST, max(_LEAST, 1 + minutes // 30 + documents))
    while len(parts) > most:
        costs = [_cost(corpus, first, second) for first, second in pairwise(parts)]
        at = min(range(len(costs)), key=costs.__getitem__)
        if costs[at] == float("inf"):
            break
        parts[at : at + 2] = [_joined(parts[at], parts[at + 1])]
    return parts


def _tells(corpus: Corpus, unit: Unit) -> bool:
    """Whether a section says something: a form to fill in, an annex that is a table of names, an opening of grounds
    alone do not."""
    document = corpus.by_number[unit.document]
    if any(one.level == _FORM for one in document.ancestors(unit.section)):
        return False
    passages = [one for one in document.passages if one.section == unit.section]
    if unit.section == OPENING:
        return any(map(tells, passages))
    saying = sum(says_something(one.text) for one in passages)
    return not unit.section.startswith(ANNEX) or saying * 2 >= len(passages)


def _atoms(corpus: Corpus, units: Sequence[Unit]) -> list[LessonPart]:
    """A part for each child of a main section that has a heading of its own, else for the main section."""
    found: dict[tuple[str, str], LessonPart] = {}
    for unit in units:
        document = corpus.by_number[unit.document]
        head = _head(document, unit.section)
        role = role_of_section(document, unit.section)
        weight = unit.size * (role.weight if role else 0.7 if unit.section == OPENING else 1.0)
        own = LessonPart(unit.document, (head,), unit.sections, weight)
        before = found.get((unit.document, head))
        found[unit.document, head] = _joined(before, own, (head,)) if before else own
    return list(found.values())


def _head(document: Document, section: str) -> str:
    titled = [one for one in document.ancestors(section)[:2] if one.title]
    return titled[-1].id if titled else document.ancestors(section)[0].id


def _joined(first: LessonPart, second: LessonPart, heads: tuple[str, ...] | None = None) -> LessonPart:
    return LessonPart(
        first.document,
        heads or first.heads + second.heads,
        first.sections + second.sections,
        first.weight + second.weight,
    )


def _cost(corpus: Corpus, first: LessonPart, second: LessonPart) -> float:
    if first.document != second.document:
        return float("inf")
    document = corpus.by_number[first.document]
    roots = [document.ancestors(one)[0].id for one in (first.heads[-1], second.heads[0])]
    roles = [role_of_section(document, one) for one in (first.heads[-1], second.heads[0])]
    dear = _OTHER_ROOT if roots[0] != roots[1] else _OTHER_ROLE if roles[0] != roles[1] else 1.0
    return (first.weight + second.weight) * dear


def part_heading(document: Document, part: LessonPart, others: Sequence[LessonPart] = ()) -> str:
    """ "Mục III, khoản 1 - 10: Nhiệm vụ, giải pháp chủ yếu"; where another part has the same title, with what tells it
    apart: "Mục III, khoản 1 - 4: Nhiệm vụ, giải pháp chủ yếu: thống nhất nhận thức; …"."""
    title = part_title(document, part)
    same = [one for one in others if one != part and one.document == part.document]
    if any(part_title(document, one) == title for one in same):
        title += _apart(document, part, title)
    return f"{part_place(document, part)}: {title}"


def _apart(document: Document, part: LessonPart, title: str) -> str:
    """The headings of the first and of the longest other section of a part, in the text's order."""
    titled = [document.sections[one] for one in _innermost(document, part) if document.sections[one].title]
    longest = max(titled[1:], key=lambda one: one.end - one.start, default=None)
    shown = [*titled[:1], *([longest] if longest else [])]
    named = [lowered(_title(document, one, _NAMED), document).removesuffix(" …") for one in shown]
    fresh = [one for one in named if one and one.casefold() != title.casefold()]
    return f": {'; '.join(fresh)}{'; …' if len(titled) > len(shown) else ''}" if fresh else ""


def part_title(document: Document, part: LessonPart) -> str:
    """What a part is about, in a line: its one heading, else that of the section above all of it."""
    if part.heads == (OPENING,):
        return "Bối cảnh ban hành văn bản"
    heads = _innermost(document, part)
    section = document.sections[heads[0]]
    root = document.ancestors(section.id)[0]
    if len(part.heads) > 1:
        return _several(document, part, heads)
    return _title(document, section) or _title(document, root) or spoken_title(document)


def _several(document: Document, part: LessonPart, heads: Sequence[str]) -> str:
    """The title of a part of several sections: of those of one main section its own, where it has one; of several the
    titles of all, the opening's first ("Bối cảnh và mục tiêu")."""
    roots = list(dict.fromkeys(document.ancestors(one)[0].id for one in part.heads))
    if len(roots) == 1:
        root = document.sections[roots[0]]
        named = [one for one in (_title(document, document.sections[head]) for head in heads) if one]
        whole = _title(document, root)
        if root.title and root.id not in heads:
            return whole
        return "; ".join(named[:2]) or whole or raised(spoken_title(document))
    titles = [_title(document, document.sections[one]) for one in roots if one != OPENING]
    named = [one for one in titles if one]
    if OPENING in roots:
        return " và ".join(["Bối cảnh", *(lowered(one, document) for one in named[:1])])
    return "; ".join(named) or raised(spoken_title(document))


def part_contents(document: Document, part: LessonPart) -> tuple[str, ...]:
    """The headings of a part's sections, cut short, where several have one: "3. Đẩy mạnh cải cách"; () for mere names
    ("1. Quan điểm")."""
    titled = [document.sections[one] for one in _innermost(document, part) if document.sections[one].title]
    names = [_title(document, one, _CONTENT) for one in titled]
    if len(names) < 2 or sum(map(length, names)) < _SAYING * len(names):
        return ()
    own = titled[0].level  # another's marker alone would be read as one of the same row
    marks = [one.marker.rstrip(".") if one.level == own else raised(f"{one.level} {one.marker}") for one in titled]
    return tuple(f"{mark}. {name}" for mark, name in zip(marks, names, strict=True))


def _innermost(document: Document, part: LessonPart) -> tuple[str, ...]:
    """The heads of a part without those that stand above another of them; all where the part has but one."""
    above = {one.id for head in part.heads for one in document.ancestors(head)[:-1]}
    return tuple(one for one in part.heads if one not in above)


def _title(document: Document, section: Section, longest: int = _TITLE) -> str:
    title = spoken(document, section.title)
    short = raised(short_heading(title, longest)) if title else ""
    rest = title[len(short) :]
    goes_on = re.match(r", (?!nhất là|trong đó|theo hướng|làm cơ sở|gắn với)", rest)
    torn = bool(goes_on) and not begins_with_verb(rest[2:_VERB])  # a list of things, not of tasks
    return f"{short} …" if torn else short


def part_place(document: Document, part: LessonPart) -> str:
    """ "Mục III, khoản 1 - 5"."""
    if part.heads == (OPENING,):
        return "Phần mở đầu"
    first, last = part.heads[0], part.heads[-1]
    place = document.place(first)
    if first == last:
        return raised(place)
    one, other = document.sections[first], document.sections[last]
    if one.parent == other.id:  # behind the sections with a heading, some without
        within = [document.sections[section] for section in part.sections[-1:]]
        other = next(
            (above for last in within for above in document.ancestors(last.id) if above.parent == one.parent), one
        )
    if one in document.ancestors(other.id):  # what stands under a heading before its first section, and that section
        return raised(document.place(other.id))
    if one.parent == other.parent and one.level == other.level:
        return raised(f"{place.rstrip('.')} - {other.marker.rstrip('.')}")
    return raised(f"{place} đến {document.place(last)}")
