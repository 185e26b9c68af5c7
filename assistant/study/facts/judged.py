"""Facts of how a text judges the situation: what lacks, and why; told apart two by two."""

from collections.abc import Iterator
from itertools import islice

from assistant.study.facts.clauses import length, lowered, raised
from assistant.study.facts.cues import delicate
from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.items import Item, read_items
from assistant.study.facts.roles import CAUSE, LIMIT, called
from corpus.model import Document

PAIR = "pair"
_SHORT = 18  # syllables of a thing that stands beside another in an option
_OTHERS = 8  # wrong pairs from which a question draws


def judged_facts(document: Document) -> Iterator[Fact]:
    """Of each two limits, and of each two causes that stand side by side: that both are. Every wrong pair holds one of
    the other sort, so that no sign of a thing lacking tells the key."""
    items = [one for one in read_items(document) if length(one.words) <= _SHORT and not delicate(one.words)]
    for role, other in ((CAUSE, LIMIT), (LIMIT, CAUSE)):
        own, strange = ([one for one in items if one.role == name] for name in (role, other))
        for pair in zip(own[::2], own[1::2], strict=False):
            rest = [one for one in own if one not in pair]
            pairs = _wrong_pairs(rest, strange)
            wrong = tuple(Wrong(_joined(document, *two), _note(*two, role, other)) for two in pairs)
            yield _fact(document, *pair, role, wrong)


def _fact(document: Document, first: Item, second: Item, role: str, wrong: tuple[Wrong, ...]) -> Fact:
    answer = _joined(document, first, second)
    place = (document.number, first.section, first.start, first.end)
    apart = f", không phải {called(CAUSE)}" if role == LIMIT else ""  # a cause tells of what lacks as well
    ask = f"cặp nào sau đây gồm hai nội dung đều được nêu là {called(role)}{apart}?"
    also = ((second.section, second.start, second.end),)
    told = f"đều được nêu là {called(role)}"
    return Fact(
        PAIR, role, *place, answer, f"{role} {answer}", ask, support=first.words, told=told, also=also, wrong=wrong
    )


def _wrong_pairs(own: list[Item], strange: list[Item]) -> Iterator[tuple[Item, Item]]:
    """One of each sort, now the one first and now the other, then two of the other sort; nothing stands in two, or
    what is said once would be the key."""
    mixed = [(one, two) if at % 2 else (two, one) for at, (one, two) in enumerate(zip(own, strange, strict=False))]
    left = strange[len(mixed) :]
    return islice((*mixed, *zip(left[::2], left[1::2], strict=False)), _OTHERS)


def _note(first: Item, second: Item, role: str, other: str) -> str:
    if first.role == second.role:
        return f"đều là {called(other)}"
    return f"gồm một {called(role)} và một {called(other)}"


def _joined(document: Document, first: Item, second: Item) -> str:
    return f"{raised(first.words)}; {lowered(second.words, document)}"
