"""Whether words of one text stand in another, and whether two questions ask the same."""

from functools import lru_cache

from corpus.vietnamese.numbers import numbers_in
from corpus.vietnamese.words import syllables

_RUN = 4  # syllables of a body's name that name a body by themselves
_MOST = 0.6
_SAME = 0.7  # share of syllables in common from which two questions ask the same


@lru_cache(maxsize=65536)
def form(text: str) -> str:
    """A text as search reads it, a blank on both sides of every syllable, so that whole syllables are compared."""
    return f" {' '.join(syllables(text))} "


@lru_cache(maxsize=16384)
def syllables_of(text: str) -> frozenset[str]:
    """The syllables of a text, in search form."""
    return frozenset(form(text).split())


def stands_in(words: str, text: str) -> bool:
    """Whether some words stand in a text one behind the other, punctuation and spelling of tones apart."""
    return bool(form(words).strip()) and form(words) in form(text)


def runs(name: str, long: int = _RUN) -> list[str]:
    """The runs of so many syllables of a name, in search form."""
    parts = form(name).split()
    return [" ".join(parts[at : at + long]) for at in range(len(parts) - long + 1)]


def likeness(first: str, second: str) -> float:
    """The share of syllables that two texts have in common (Jaccard)."""
    one, two = syllables_of(first), syllables_of(second)
    return len(one & two) / len(one | two) if one | two else 1.0


def holds_most(text: str, words: str) -> bool:
    """Whether a text holds more than 0.6 of the syllables of some words: it says most of what they say."""
    own, held = syllables_of(words), syllables_of(text)
    return len(own & held) > _MOST * (len(own) or 1)


def asks_same(first: str, second: str) -> bool:
    """Whether two questions ask the same; another year or number makes another question."""
    if _numbers(first) != _numbers(second):
        return False
    return likeness(first, second) >= _SAME


@lru_cache(maxsize=8192)
def _numbers(text: str) -> tuple[str, ...]:
    return tuple(sorted(set(numbers_in(text))))
