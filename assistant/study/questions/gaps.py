"""What is left out of a clause to be filled in."""

import re
from dataclasses import replace

from assistant.study.facts.clauses import length, whole
from assistant.study.facts.cues import cues
from assistant.study.facts.fact import Fact
from assistant.study.facts.likeness import form
from assistant.study.facts.links import MEET, TIE
from assistant.study.facts.material import Material
from assistant.study.facts.verbs import bare_of_verbs, begins_with_verb, ends_with_verb, telling_syllables
from assistant.study.questions.gate import LONGEST_GAP
from corpus.datafiles import alternatives

_NEXT_THING = re.compile(r",? và |, ")
_LEAST_BARE = 3  # syllables of a gap beside its verb
_LEAST_THING = 4  # syllables
_LEAST_NEXT = 3  # of a pair behind it: a shorter one leans on its words ("hành lang Bắc - Nam và Đông - Tây")
GAP_ALONE = (TIE, MEET)  # "phải gắn với nội dung nào?": a text has many things that it may be tied to


def anyones(gap: str) -> bool:
    """Whether a gap is a verb of duty with little else, or with what any task may have ("phát huy tiềm năng")."""
    said = gap.removeprefix("việc ")
    rest = form(bare_of_verbs(said).replace("|", " ")).split()
    return begins_with_verb(said) and (len(rest) < _LEAST_BARE or not telling_syllables(said))


def fits_as_well(fact: Fact, material: Material) -> bool:
    """Whether the section ties another work to something of as many syllables: that would fill the gap as well."""
    others = (one for one in material.by_topic.get(TIE, ()) if one.section == fact.section and one.start != fact.start)
    pieces = (piece for one in others for piece in _NEXT_THING.split(one.answer))
    return any(length(one) == length(fact.answer) for one in pieces)


def one_thing(fact: Fact) -> Fact:
    """A gap of one thing alone, without the word for its sort."""
    return _first_thing(_headed(fact))


def _headed(fact: Fact) -> Fact:
    """A gap behind the word that says what sort of thing stands in it ("lộ trình …"): another such word would do as
    well."""
    head = re.match(rf"(?:{alternatives(cues().thing_heads)})\s+", fact.answer)
    left = fact.answer[head.end() :] if head else ""
    if not head or length(left) < _LEAST_THING or not whole(left):  # "nhiệm vụ | được giao" is one thing
        return fact
    return replace(fact, answer=left, before=f"{fact.before}{head.group()}")


def _first_thing(fact: Fact) -> Fact:
    """Of several things that a work is tied to, too many to fill in, the first as the gap before the others."""
    if length(fact.answer) <= LONGEST_GAP:
        return fact
    for mark in _NEXT_THING.finditer(fact.answer):
        head = fact.answer[: mark.start()]
        behind = _NEXT_THING.split(fact.answer[mark.end() :])[0]
        leans = " - " in behind and sum(map(str.isalnum, behind.split())) < _LEAST_NEXT
        if _LEAST_THING <= length(head) <= LONGEST_GAP and whole(head) and not (leans or ends_with_verb(head)):
            return replace(fact, answer=head, after=fact.answer[mark.start() :])
    return fact
