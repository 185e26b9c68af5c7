"""What might stand as a wrong option: the other true things of a text that are of the kind a question asks for."""

import re
from collections.abc import Iterator

from assistant.study.facts.addressees import ADDRESSEE
from assistant.study.facts.bodies import BODY, HEADED, TASK, is_collective, known_bodies
from assistant.study.facts.body_lists import same_body
from assistant.study.facts.clauses import LONGEST_OPTION, length
from assistant.study.facts.cues import delicate
from assistant.study.facts.definitions import DEFINITION
from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.fields import could_be_meant, fields_of
from assistant.study.facts.figures import FIGURE
from assistant.study.facts.items import Item, apart, group_name, group_of, option_name, other_groups, sister_groups
from assistant.study.facts.joins import JOINS
from assistant.study.facts.laws import LAW
from assistant.study.facts.likeness import likeness, stands_in
from assistant.study.facts.links import ORIENTATION, PLACE
from assistant.study.facts.lists import LISTED
from assistant.study.facts.material import Material
from assistant.study.facts.names import YEAR
from assistant.study.facts.quantities import NUMBER
from assistant.study.facts.roles import RESULT, against, called
from assistant.study.facts.rulings import RULING
from assistant.study.facts.sorting import GROUP, ROLE, SORT, is_told_by_its_place
from assistant.study.facts.tables import OWNER
from assistant.study.facts.verbs import begins_with_verb
from assistant.study.questions.figure_options import figures, numbers
from assistant.study.questions.wording import NAMED
from corpus.model import CLOSING, Document
from corpus.text import one_line

_SHORT_NAME = 8  # a body of so few syllables stands beside others
_FAR = 300  # that are named so many characters from its duty
# Links whose second halves are of one kind: what a thing becomes; what is aimed at.
_FAMILIES = (
    ("become", "be"),
    ("aim", "share"),
)
_ALL = re.compile(r"(?<!\w)(?:tất cả|mọi|toàn bộ)(?!\w)", re.IGNORECASE)
_ALIKE_LISTS = 0.3  # what two lists have in common whose things could be taken for each other's
_ONE_LIST = 0.5  # and from which the one may hold in the other ("cho tất cả", "cho một số")
_ALIKE_CASES = 0.5  # what two cases have in common that may be one


def candidates(fact: Fact, material: Material) -> Iterator[Wrong]:
    """All that might stand beside a fact's answer, the likeliest first; what does not fit is for others to say."""
    if fact.topic == FIGURE:
        return figures(fact, material)
    if fact.topic == NUMBER:
        return numbers(fact, material)
    if fact.topic == SORT:
        return _groups(fact, material)
    if fact.topic in (GROUP, ROLE):
        return _items(fact, material)
    if fact.topic == LISTED:
        return _parts(fact, material)
    if fact.topic in (BODY, HEADED):
        return _told(fact, material, (HEADED if fact.topic == HEADED else BODY,))
    if fact.topic == RULING:
        return _of_other_cases(fact, material)
    if fact.topic in (JOINS, ADDRESSEE):
        return _told(fact, material, (JOINS, BODY))
    if fact.topic == TASK:
        return _of_others(fact, material)
    if fact.topic in (YEAR, PLACE, DEFINITION, OWNER):
        return _told(fact, material, (fact.topic,))
    return _halves(fact, material)


def _groups(fact: Fact, material: Material) -> Iterator[Wrong]:
    document = material.corpus.by_number[fact.document]
    own = next(one for one in material.items if (one.document, one.start) == (fact.document, fact.start))
    names = (option_name(one) for one in other_groups(document, own))
    yield from (Wrong(one) for one in names if length(one) <= LONGEST_OPTION)


def _items(fact: Fact, material: Material) -> Iterator[Wrong]:
    """For a group, things of its sisters; for a role, things of the other roles that have a name."""
    document = material.corpus.by_number[fact.document]
    own = next(one for one in material.items if (one.document, one.start) == (fact.document, fact.start))
    sisters = {one.id: group_name(one) for one in sister_groups(document, own.group)} if own.group else {}
    for item in material.items:
        if item.document != fact.document:
            continue
        strange = fact.topic == GROUP and item.group in sisters and begins_with_verb(item.words)
        if strange and own.group in [one.id for one in other_groups(document, item)]:
            yield Wrong(item.words, f"thuộc “{sisters[item.group]}”")
        elif fact.topic == ROLE and item.role in against(own.role) and _told_apart(own, item):
            yield Wrong(item.words, f"là {called(item.role)}")


def _told_apart(own: Item, item: Item) -> bool:
    """Whether an item may stand beside one of another role: a viewpoint may stand beside any task."""
    return not delicate(item.words) if own.role != RESULT and item.role != RESULT else is_told_by_its_place(item)


def _told(fact: Fact, material: Material, topics: tuple[str, ...]) -> Iterator[Wrong]:
    """The answers of the document's other facts of some topics: no body that is a stranger to it."""
    facts = (one for topic in topics for one in material.by_topic.get(topic, ()) if one.subject != fact.subject)
    own = [one for one in facts if one.document == fact.document]
    for one in own:
        yield Wrong(one.answer, one.told)
    if fact.topic in (BODY, JOINS, ADDRESSEE) and length(fact.answer) <= _SHORT_NAME:
        document = material.corpus.by_number[fact.document]
        near = document.source[max(0, fact.start - _FAR) : fact.end + _FAR]
        others = (name for name in known_bodies(document) if name not in one_line(near))
        named = ((name, _named_in(document, name)) for name in others)
        yield from (Wrong(name, note) for name, note in named if note)


def _named_in(document: Document, name: str) -> str:
    """Where a text names a body for the first time: what an explanation says of one whose own duty it has not; "" for
    one that only gets the text sent."""
    found = next((one for one in document.passages if one.section != CLOSING and name in one.text), None)
    place = document.cite(found.section, found.start, found.end).place if found else ""
    return f"{NAMED} {place[:1].lower()}{place[1:]}" if place else ""


def _of_others(fact: Fact, material: Material) -> Iterator[Wrong]:
    """The duties of other bodies: of none that the body may be among, or that means all of a kind."""
    for one in material.by_topic.get(TASK, ()):
        strange = not same_body(one.subject, fact.subject) and not is_collective(one.subject)
        strange = strange and not stands_in(fact.subject, quoted(one, material))  # who joins has the duty as well
        if one.document == fact.document and strange:
            yield Wrong(one.answer, one.told)


def _of_other_cases(fact: Fact, material: Material) -> Iterator[Wrong]:
    """What the document has done in other cases, none of them like this one."""
    for one in material.by_topic.get(RULING, ()):
        if one.document == fact.document and likeness(one.subject, fact.subject) < _ALIKE_CASES:
            yield Wrong(one.answer, one.told)


def quoted(fact: Fact, material: Material) -> str:
    return one_line(material.corpus.by_number[fact.document].source[fact.start : fact.end])


def _parts(fact: Fact, material: Material) -> Iterator[Wrong]:
    """What another list of the same kind, of the same document, counts out."""
    for one in material.by_topic.get(LISTED, ()):
        alike = one.subject != fact.subject and _alike_lists(one, fact)
        alike = alike and not _wider(one.ask, fact.ask)
        named = one.told and one.told == fact.told  # two lists of one name
        named = named or (fact.group == LAW and _told_by_field(fact.subject, one.answer))
        if one.document == fact.document and one.group == fact.group and alike and not named:
            yield Wrong(one.answer, one.told)
    in_group = group_of(material.corpus.by_number[fact.document], fact.section)  # what other groups have is far from it
    if fact.group == LISTED and begins_with_verb(fact.answer) and not in_group:
        yield from _tasks_beside(fact, material)


def _told_by_field(body: str, law: str) -> bool:
    """Whether a law is none of a body's at first sight: the body is for some field, and the law for others."""
    return bool(fields_of(body)) and not could_be_meant(body, law)


def _tasks_beside(fact: Fact, material: Material) -> Iterator[Wrong]:
    """For a thing to be done that a list counts out, the document's tasks that have no words of any thing of it."""
    own = [one.answer for one in material.by_topic.get(LISTED, ()) if one.subject == fact.subject]
    document = material.corpus.by_number[fact.document]
    for item in material.items:
        task = item.document == fact.document and bool(item.group) and begins_with_verb(item.words)
        if task and item.section != fact.section and all(apart(item.words, one) for one in own):
            yield Wrong(item.words, f"thuộc “{group_name(document.sections[item.group])}”")


def _alike_lists(first: Fact, second: Fact) -> bool:
    """Whether the things of two lists could be taken for each other's by what the lists are of."""
    if first.group == LISTED:  # each is asked for in the same words, but for its name
        names = (one.subject.removeprefix(one.document) for one in (first, second))
        return likeness(*names) >= _ALIKE_LISTS
    return likeness(first.ask, second.ask) >= _ALIKE_LISTS


def _wider(first: str, second: str) -> bool:
    """Whether of two lists of nearly one name the one is of all: what holds for all holds for some as well."""
    return bool(_ALL.search(first)) != bool(_ALL.search(second)) and likeness(first, second) >= _ONE_LIST


def _halves(fact: Fact, material: Material) -> Iterator[Wrong]:
    """Second halves of the same form: of the same link, else of one like it; then other things of the same group."""
    own = [one for one in material.facts if one.document == fact.document and one.told and one.start != fact.start]
    if fact.group == ORIENTATION:
        yield from (Wrong(one.answer, one.told) for one in own if one.group == ORIENTATION)
        return
    alike = next((family for family in _FAMILIES if fact.topic in family), (fact.topic,))
    for topic in (fact.topic, *alike):
        yield from (Wrong(one.answer, one.told) for one in own if one.topic == topic and one.group != ORIENTATION)
    if fact.topic in _FAMILIES[1]:
        return  # what is to be done is no aim
    group = group_of(material.corpus.by_number[fact.document], fact.section)
    for item in material.items:
        apart = item.end < fact.start - _FAR or item.start > fact.end + _FAR
        if item.document == fact.document and apart and group and item.group == group:
            yield Wrong(item.words)
