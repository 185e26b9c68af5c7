"""Whose a task is: which of the tasks that texts give are those of a body that a question names."""

import re
from collections.abc import Sequence

from assistant.understanding.coverage import coverage
from assistant.understanding.document_places import self_description
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from assistant.understanding.worded import said_behind
from corpus.reading.store import Corpus
from corpus.tasks.duties import split_bodies
from corpus.tasks.reading import Task
from corpus.vietnamese.bodies import PEOPLE, each_with_its_head, names_body, without_people
from corpus.vietnamese.roles import roles
from corpus.vietnamese.spelling import spaced

LEAD_SAYS = 0.75  # the share of a question's words that the body's name must say
_AS_WELL = 0.02  # difference of two such shares that are the same
LOCAL = ("xã", "các xã", "phường", "các phường", "xã phường", "cấp xã", "đặc khu")  # whoever governs there
_NO_PLACE = re.compile(r" (?:xã (?:hội|viên)|hợp tác xã|thị xã)(?= )")  # has a sound of them, and is none
_KINDS = ("cơ quan", "đơn vị", "tổ chức")  # names of bodies that say of which only with the word behind
_MANY = re.compile(r" (?:các|những|mỗi|từng) ")
_BELONGS = re.compile(r" (?:trực thuộc|thuộc|của|tham mưu(?: giúp việc)?)(?= )")  # what stands behind it is another
_BELONGING = re.compile(r" (?:trực thuộc|thuộc|tham mưu(?: giúp việc)?) (?:[^ ]+ ){0,2}ủy(?= )")  # "thuộc Tỉnh ủy"
_SHORT = 2  # syllables of a name across which no comma stands
_OFFICE = "văn phòng"  # which serves a body and is none of its own
# Those who govern, by level; a city is of the first or the second.
_LEVELS = tuple(
    re.compile(rf" (?:{names}) ")
    for names in (
        "tỉnh|thành phố",
        "huyện|quận|thị xã|thành phố",
        "(?<!thị )(?<!hợp tác )xã(?! (?:hội|viên))|phường|thị trấn|đặc khu",
    )
)
_LEVEL_BEHIND = re.compile(
    r" (?:(?:cấp|các|của) )*(?:tỉnh|thành phố|huyện|quận|thị xã|xã(?! (?:hội|viên))|phường|thị trấn|đặc khu)(?= )"
)


def _led_by(terms: Sequence[Term], tasks: Sequence[Task]) -> list[Task]:
    """The tasks of the body that the terms name, also in other words: "các sở, ban, ngành" for "sở ngành".

    Whether it is one of them or all that are called so is not told apart: "UBND xã" for "UBND các xã, phường".
    """
    leads = [_one_or_all(spaced(each_with_its_head(one.lead))) for one in tasks]
    if any(PEOPLE in term.forms for term in terms):  # who is no part of the name of what is the people's
        leads = [without_people(lead) for lead in leads]
    if any(term.phrase in LOCAL for term in terms):
        leads = [_NO_PLACE.sub(" ", lead) for lead in leads]
    shares = [coverage(terms, [(lead, 1.0)])[0] if terms and lead.strip() else 0.0 for lead in leads]
    least = max(LEAD_SAYS, max(shares, default=0.0) - _AS_WELL)  # "bên thuê nhà" is not "bên cho thuê nhà"
    return [
        one
        for one, lead, share in zip(tasks, leads, shares, strict=True)
        if share >= least or (share >= LEAD_SAYS and all(term.is_said_in(lead) for term in terms))
    ]


def _one_or_all(lead: str) -> str:
    """A body's name, and the same without what makes many of it."""
    plain = _MANY.sub(" ", lead)
    return lead if plain == lead else f"{lead};{plain}"


def own_tasks(understood: Understood, terms: Sequence[Term], tasks: Sequence[Task]) -> list[Task]:
    """The tasks of the body that some of a question's terms name, none of what belongs to it or is of another level.

    "Ủy ban nhân dân tỉnh" has none of those of "Các sở, ngành thuộc Ủy ban nhân dân tỉnh", of "Văn phòng Ủy ban nhân
    dân tỉnh" and of "Ủy ban nhân dân các xã, phường".
    """
    level, with_office = _level_asked(understood, terms), understood.says(_OFFICE)

    def is_own(body: str) -> bool:
        belongs = _BELONGS.search(body)
        end = belongs.start() if belongs else len(body)
        levels = _levels_of(f"{body[:end]} ")
        served = body.startswith(f" {_OFFICE} ") and not with_office
        return not served and _opens_before(terms, body, end) and (not level or not levels or bool(level & levels))

    def may_be_own(lead: str) -> bool:
        named = [body for body in _bodies_of(lead) if _opens_before(terms, body, len(body))]
        return not named or any(map(is_own, named))  # "các sở, ban, ngành" are named together

    return [one for one in _led_by(terms, tasks) if may_be_own(one.lead)]


def _opens_before(terms: Sequence[Term], body: str, end: int) -> bool:
    """Whether one of some terms stands in a body's name (spaced) from a place before `end` on."""
    places = (body.find(f" {form} ") for term in terms for form in term.forms)
    return any(0 <= at < end for at in places)


def is_named_in(understood: Understood, terms: Sequence[Term], said: str) -> bool:
    """Whether a sentence names the body that terms of a question name, of no other level."""
    level = _level_asked(understood, terms)

    def at_level(term: Term) -> bool:
        there = next(filter(None, (_level_behind(form, spaced(said)) for form in term.forms)), level)
        return not level or bool(level & there)

    whole = coverage(terms, [(spaced(said), 1.0)])[0] >= LEAD_SAYS
    pieces = [_BELONGING.sub(" ", spaced(piece)) for piece in re.split("[,;:.]", said)]  # "phân cấp, ủy quyền"
    short = [term for term in terms if len(term.phrase.split()) <= _SHORT]
    in_piece = all(any(term.match(piece) for piece in pieces) for term in short)
    return whole and in_piece and all(map(at_level, terms))


def _level_asked(understood: Understood, terms: Sequence[Term]) -> frozenset[int]:
    """The level that a question says of the body that some of its terms name; none for a body of no level."""
    levels = (_level_behind(form, said_behind(understood, form)) for term in terms for form in term.forms)
    return next(filter(None, levels), frozenset())


def _bodies_of(lead: str) -> list[str]:
    """Each of the bodies that a task is given to, spaced: "các huyện ủy; các cơ quan tham mưu Tỉnh ủy"."""
    each = [spaced(body) for piece in each_with_its_head(lead).split(";") for body in split_bodies(piece)]
    return [*each, *(_MANY.sub(" ", without_people(one)) for one in each)]


def _level_behind(name: str, asked: str) -> frozenset[int]:
    """The level that a text (spaced) says of a body behind its name, or in it: "ủy ban nhân dân tỉnh", "ubnd xã"."""
    at = asked.find(f" {name} ")
    if at < 0:
        return frozenset()
    behind = _LEVEL_BEHIND.match(asked, at + len(name) + 1)
    return (_levels_of(f"{behind.group()} ") if behind else frozenset()) or _levels_of(f" {name} ")


def _levels_of(body: str) -> frozenset[int]:
    """The levels of government that a body's name (spaced) says; none of those between two: "từ tỉnh đến cơ sở"."""
    if " từ " in body and " đến " in body:
        return frozenset()
    return frozenset(number for number, level in enumerate(_LEVELS) if level.search(body))


def of_the_called(tasks: Sequence[Task], bodies: Sequence[Term], understood: Understood) -> list[Task]:
    """The tasks of the one of its kind that a question calls by more words: of "cơ quan thuế" those of no other."""
    heads = [one.phrase for one in bodies if one.phrase in _KINDS]
    called = [one for one in understood.terms if any(understood.says(f"{head} {one.phrase}") for head in heads)]
    return [one for one in tasks if all(term.match(spaced(one.lead)) for term in called)]


def of_level(actor: Term | None, tasks: Sequence[Task]) -> list[Task]:
    """The tasks of whoever governs at the level that a question opens with: "xã phải làm gì"."""
    if actor is None or actor.phrase not in LOCAL:
        return []
    return [one for one in tasks if actor.match(_NO_PLACE.sub(" ", spaced(one.lead)))]


def of_body_itself(tasks: Sequence[Task], understood: Understood) -> list[Task]:
    """The tasks that a body has itself, where it has any: those of the one who heads it are asked for by his office."""
    offices = [spaced(role) for role in roles() if not understood.says(spaced(role).strip())]
    return [one for one in tasks if not spaced(one.lead).startswith(tuple(offices))] or list(tasks)


def bodies_asked(understood: Understood, corpus: Corpus) -> list[Term]:
    """The bodies that a question names; of several those that its document's own title does not say: "nhà ở xã hội".

    What only opens the name of another is none: "Ủy ban" of "Ủy ban Mặt trận Tổ quốc".
    """
    named = [term for term in understood.terms if any(map(names_body, term.forms))]
    opens = [one for one in named if any(understood.says(f"{one.phrase} {term.phrase}") for term in named)]
    bodies = [one for one in named if one not in opens]
    return [term for term in bodies if not is_of_title(term, understood, corpus)] or bodies


def is_of_title(term: Term, understood: Understood, corpus: Corpus) -> bool:
    return any(term.match(self_description(corpus.by_number[number])) for number in understood.named.documents)
