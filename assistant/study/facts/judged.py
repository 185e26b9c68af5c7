"""Facts of how a text judges the situation: what lacks, and why; told apart two by two."""

from collections.abc import Iterator
from itertools import islice

from assistant.study.facts.clauses import length, raised
from assistant.study.facts.cues import delicate
from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.items import Item, read_items
from assistant.study.facts.roles import CAUSE, LIMIT, called
from corpus.model import Document

PAIR = "pair"
_SHORT = 18  # syllables of a thing that stands beside another in an option
_OTHERS = 8  # wrong pairs from which a question draws


def judged_facts(document: Document) -> Iterator[Fact]:
    """Of each two limits, and of each two causes that stand side by side: that both are. Every wrong pair holds at least
    one of the other sort, so that no sign of a thing lacking tells the key."""
    items = [one for one in read_items(document) if length(one.words) <= _SHORT and not delicate(one.words)]
    for role, other in ((CAUSE, LIMIT), (LIMIT, CAUSE)):
        own, strange = ([one for one in items if one.role == name] for name in (role, other))
        for first, second in zip(own[::2], own[1::2], strict=False):
            rest = [one for one in own if one not in (first, second)]
            wrong = tuple(_wrong_pairs(rest, strange, role, other))
            yield _fact(document, first, second, role, wrong)


def _fact(document: Document, first: Item, second: Item, role: str, wrong: tuple[Wrong, ...]) -> Fact:
    answer = _joined(first, second)
    place = (document.number, first.section, first.start, first.end)
    ask = f"hai nội dung nào sau đây đều được nêu là {called(role)}?"
    also = ((second.section, second.start, second.end),)
    told = f"đều được nêu là {called(role)}"
    return Fact(PAIR, role, *place, answer, f"{role} {answer}", ask, told=told, also=also, wrong=wrong)


def _wrong_pairs(own: list[Item], strange: list[Item], role: str, other: str) -> Iterator[Wrong]:
    """One of each sort, now the one first and now the other, then two of the other sort; nothing stands in two, or
    what is said once would be the key."""
    mixed = [(one, two) if at % 2 else (two, one) for at, (one, two) in enumerate(zip(own, strange, strict=False))]
    left = strange[len(mixed) :]
    for one, two in islice((*mixed, *zip(left[::2], left[1::2], strict=False)), _OTHERS):
        yield Wrong(_joined(one, two), _note(one, two, role, other))


def _note(first: Item, second: Item, role: str, other: str) -> str:
    if first.role == second.role:
        return f"đều là {called(other)}"
    return f"gồm một {called(role)} và một {called(other)}"


def _joined(first: Item, second: Item) -> str:
    return f"{raised(first.words)}; {second.words[:1].lower()}{second.words[1:]}"
