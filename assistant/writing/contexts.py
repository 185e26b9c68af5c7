"""A figure among the words that stand around it: "02 năm trung bình hoặc 01 năm yếu" does not say "2 năm yếu"."""

import re
from collections.abc import Sequence

from assistant.spelling import spaced
from assistant.writing.quantities import Quantity, find_quantities
from corpus.text import nfc

Words = tuple[frozenset[str], frozenset[str]]

_WINDOW = 40  # characters on each side that speak of a figure
_SHARED = 2  # syllables behind a figure that make them what it counts
_JOIN = re.compile(r"[,;:.]|(?<!\w)(?:và|còn|hoặc|trong đó)(?!\w)")
_BETTER = 0.25  # how much better another figure's words must fit


def out_of_context(text: str, quotes: str) -> list[str]:
    """The figures of a sentence whose words are those of another figure of the quotes, in Vietnamese."""
    text, quotes = nfc(text), nfc(quotes)
    own, given = find_quantities(text), find_quantities(quotes)
    if len({min(one.values) for one in given}) < 2:
        return []
    around = [(one, _words(quotes, given, one)) for one in given]
    return [
        f"số “{text[one.start : one.end].strip()}” không phải của điều đang nói đến"
        for one in own
        if _belongs_elsewhere(one, _words(text, own, one), around)
    ]


def _belongs_elsewhere(one: Quantity, words: Words, around: Sequence[tuple[Quantity, Words]]) -> bool:
    """Whether another figure fits better: side by side, and with the words turned round ("31% có bằng cấp") too."""
    same = [held for other, held in around if one.equals(other)]
    others = [held for other, held in around if not one.equals(other) and one.unit == other.unit]
    if not same or not others:
        return False
    loose = max(_loose(words, held) for held in others) - max(_loose(words, held) for held in same)
    # Where the words behind a figure say what it counts, those before it belong to all the figures of the quote.
    sides = (1,) if max(len(words[1] & held[1]) for held in (*same, *others)) >= _SHARED else (0, 1)
    sided = max(_sided(words, held, sides) for held in others) - max(_sided(words, held, sides) for held in same)
    return (sides == (1,) or loose >= 0) and sided > _BETTER * sum(len(words[side]) for side in sides)


def _sided(first: Words, second: Words, sides: Sequence[int]) -> int:
    return sum(len(first[side] & second[side]) for side in sides)


def _loose(first: Words, second: Words) -> int:
    return len((first[0] | first[1]) & (second[0] | second[1]))


def _words(text: str, quantities: Sequence[Quantity], one: Quantity) -> Words:
    """The syllables before and behind a figure, up to the figures beside it."""
    before = max([other.end for other in quantities if other.end <= one.start], default=0)
    after = min([other.start for other in quantities if other.start >= one.end], default=len(text))
    left = spaced(text[max(before, one.start - _WINDOW) : one.start]).split()
    right = spaced(_JOIN.split(text[one.end : min(after, one.end + _WINDOW)])[0]).split()
    return frozenset(left), frozenset(right)
