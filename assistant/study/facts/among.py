"""Facts of one among several: "A, B, C và D là những nội dung trọng tâm, trong đó A là điều kiện tiên quyết"."""

import re
from collections.abc import Iterator

from assistant.study.facts.clauses import Clause, length, lowered, plainly, raised, whole
from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.likeness import form
from assistant.study.facts.links import RANK

_AMONG = re.compile(
    r"(?P<all>[^;:.]{8,200}?) là (?:những|các) (?P<what>[^;:]{3,120}?), trong đó (?P<one>[^,;:]{2,60}?)"
    r" là (?P<rank>[^,;:]{6,120})"
)
_APART = re.compile(r", (?:và )?| và ")
_LEAST = 4  # things: one and three others
_LONGEST = 10  # syllables of a thing


def among_facts(clause: Clause) -> Iterator[Fact]:
    """Which of the things that a clause names is the one of which it says more; the others are the wrong options."""
    found = _AMONG.match(clause.text) if plainly(clause) else None
    things = _APART.split(found["all"]) if found else []
    if not found or len(things) < _LEAST or not all(_fits(one) for one in things):
        return
    own = [one for one in things if form(one) == form(found["one"])]
    if len(own) != 1 or not whole(found["rank"]):
        return
    wrong = tuple(Wrong(raised(one), f"cũng là {found['what']}") for one in things if one not in own)
    place = (clause.document.number, clause.passage.section, *clause.span())
    ask = f"trong các {found['what']}, nội dung nào được xác định là {lowered(found['rank'], clause.document)}?"
    answer = found["one"]
    yield Fact(RANK, RANK, *place, answer, found["rank"], ask, told=f"là {found['rank']}", wrong=wrong)


def _fits(thing: str) -> bool:
    return bool(thing) and length(thing) <= _LONGEST and whole(thing)
