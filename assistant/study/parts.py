"""The parts of a lesson: the chosen sections merged by purpose and weight, three to six of them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from assistant.study.facts.clauses import is_letterhead, length, raised
from assistant.study.facts.items import says_something, short_heading
from assistant.study.facts.roles import role_of_section
from assistant.study.facts.verbs import begins_with_verb
from assistant.study.titles import spoken_title
from assistant.study.units import Unit
from corpus.model import OPENING, Document, Section
from corpus.reading.store import Corpus

_LEAST, _MOST = 3, 6
_ANNEX = "PL"
_GROUNDS = ("Căn cứ", "Xét đề nghị", "Theo đề nghị")
_VERB = 40  # characters of what is left out that say whether it begins with what is to be done
_SAYING = 6  # syllables of a heading that says something by itself
_TITLE, _CONTENT = 14, 18  # syllables of a part's title, of the heading of a section in it
_OTHER_ROLE, _OTHER_ROOT = 1.1, 2.5  # how much dearer it is to put two purposes, two main sections together


@dataclass(frozen=True, slots=True)
class Part:
    """Sections of one document that stand side by side, with their weight: their length by what they are for."""

    document: str
    heads: tuple[str, ...]
    sections: tuple[str, ...]
    weight: float


def make_parts(corpus: Corpus, units: Sequence[Unit], minutes: int) -> list[Part]:
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
    """Whether a section says something: an annex that is a table of names, an opening of grounds alone do not."""
    passages = [one.text for one in corpus.by_number[unit.document].passages if one.section == unit.section]
    if unit.section == OPENING:
        return any(not is_letterhead(one) and not one.startswith(_GROUNDS) for one in passages)
    saying = sum(says_something(one) for one in passages)
    return not unit.section.startswith(_ANNEX) or saying * 2 >= len(passages)


def _atoms(corpus: Corpus, units: Sequence[Unit]) -> list[Part]:
    """A part for each child of a main section that has a heading of its own, else for the main section."""
    found: dict[tuple[str, str], Part] = {}
    for unit in units:
        document = corpus.by_number[unit.document]
        head = _head(document, unit.section)
        role = role_of_section(document, unit.section)
        weight = unit.size * (role.weight if role else 0.7 if unit.section == OPENING else 1.0)
        own = Part(unit.document, (head,), unit.sections, weight)
        before = found.get((unit.document, head))
        found[unit.document, head] = _joined(before, own, (head,)) if before else own
    return list(found.values())


def _head(document: Document, section: str) -> str:
    titled = [one for one in document.ancestors(section)[:2] if one.title]
    return titled[-1].id if titled else document.ancestors(section)[0].id


def _joined(first: Part, second: Part, heads: tuple[str, ...] | None = None) -> Part:
    return Part(
        first.document,
        heads or first.heads + second.heads,
        first.sections + second.sections,
        first.weight + second.weight,
    )


def _cost(corpus: Corpus, first: Part, second: Part) -> float:
    if first.document != second.document:
        return float("inf")
    document = corpus.by_number[first.document]
    roots = [document.ancestors(one)[0].id for one in (first.heads[-1], second.heads[0])]
    roles = [role_of_section(document, one) for one in (first.heads[-1], second.heads[0])]
    dear = _OTHER_ROOT if roots[0] != roots[1] else _OTHER_ROLE if roles[0] != roles[1] else 1.0
    return (first.weight + second.weight) * dear


def part_heading(document: Document, part: Part) -> str:
    """ "Mục III, khoản 1 - 5: Nhiệm vụ, giải pháp chủ yếu"."""
    return f"{part_place(document, part)}: {part_title(document, part)}"


def part_title(document: Document, part: Part) -> str:
    """What a part is about, in a line: its one heading, else that of the section above all of it."""
    if part.heads == (OPENING,):
        return "Bối cảnh ban hành văn bản"
    section = document.sections[part.heads[0]]
    root = document.ancestors(section.id)[0]
    if len(part.heads) > 1:
        titles = [_title(document.sections[one]) for one in part.heads]
        named = [one for one in titles if one]
        return _title(root) if root.title and root.id not in part.heads else "; ".join(named[:2]) or _title(root)
    return _title(section) or _title(root) or spoken_title(document)


def part_contents(document: Document, part: Part) -> tuple[str, ...]:
    """The headings of a part's sections, cut short, where several have one: "3. Đẩy mạnh cải cách"; () for mere names
    ("1. Quan điểm")."""
    titled = [document.sections[one] for one in part.heads if document.sections[one].title]
    names = [_title(one, _CONTENT) for one in titled]
    if len(names) < 2 or sum(map(length, names)) < _SAYING * len(names):
        return ()
    return tuple(f"{one.marker}. {name}" for one, name in zip(titled, names, strict=True))


def _title(section: Section, longest: int = _TITLE) -> str:
    title = section.title.lower() if section.title.isupper() else section.title
    short = raised(short_heading(title, longest)) if title else ""
    rest = title[len(short) :]
    goes_on = re.match(r", (?!nhất là|trong đó|theo hướng|làm cơ sở|gắn với)", rest)
    torn = bool(goes_on) and not begins_with_verb(rest[2:_VERB])  # a list of things, not of tasks
    return f"{short} …" if torn else short


def part_place(document: Document, part: Part) -> str:
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
    if one.parent == other.parent and one.level == other.level:
        return raised(f"{place} - {other.marker}")
    return raised(f"{place} đến {document.place(last)}")
