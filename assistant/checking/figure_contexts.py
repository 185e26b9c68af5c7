"""A figure among the words that are said of it: "02 năm trung bình hoặc 01 năm yếu" does not say "2 năm yếu"."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from assistant.checking.alignment import Sites
from assistant.checking.measures import bound_words
from assistant.checking.tokens import CLOSED, FIGURES, Token
from corpus.vietnamese.commonness import rarity
from corpus.vietnamese.units import unit_syllables

_JOINS = frozenset({"hoặc", "còn", "nhưng"})
_LIGHT = 0.5  # the rarity of a word that says nothing
_BETTER = 1.0  # how much better another figure's words must fit, a word that only one figure has counting 1


@cache
def _plain() -> frozenset[str]:
    """Units, and words that bound a figure: they do not tell what it is of."""
    return unit_syllables() | {part for phrase in bound_words() for part in phrase}


def _tells(form: str) -> bool:
    return form not in _plain() and rarity(form) >= _LIGHT


@dataclass(frozen=True, slots=True)
class Told:
    """A figure, its unit, and the words that are said of it."""

    token: Token
    unit: str
    words: frozenset[str]


def out_of_context(text: str, own: Sequence[Token], sites: Sites) -> list[str]:
    """The figures of a sentence whose words are those of another figure of the quotes, in Vietnamese."""
    given = _given(sites)
    if len({one.token.form for one in given}) < 2:
        return []
    counts = Counter(word for one in given for word in one.words)
    return [
        f"số “{text[one.token.start : one.token.end].strip()}” không phải của điều đang nói đến"
        for one in told_of(own)
        if _belongs_elsewhere(one, given, counts)
    ]


def _belongs_elsewhere(one: Told, given: Sequence[Told], counts: Counter[str]) -> bool:
    def fits(other: Told) -> float:
        return sum(1 / counts[word] for word in one.words & other.words)

    if any(other.token.form == one.token.form and _has_its_own(one, other, counts) for other in given):
        return False
    if _is_word_for_word(one, given):
        return True
    same = [fits(other) for other in given if other.token.form == one.token.form]
    others = [fits(other) for other in given if other.token.form != one.token.form and other.unit == one.unit]
    return bool(same and others) and max(others) - max(same) >= _BETTER


def _is_word_for_word(one: Told, given: Sequence[Told]) -> bool:
    """Whether another figure has just these words, and the figure itself has more that are not said."""
    same = [other.words for other in given if other.token.form == one.token.form]
    others = [other.words for other in given if other.token.form != one.token.form and other.unit == one.unit]
    return bool(same) and one.words in others and not any(words <= one.words for words in same)


def _has_its_own(one: Told, other: Told, counts: Counter[str]) -> bool:
    """Whether half of the words that only a figure of the quotes has are said: the rest may be said of both."""
    words = {word for word in other.words if counts[word] == 1}
    return bool(words) and 2 * len(words & one.words) >= len(words)


@lru_cache(maxsize=32)
def _given(sites: Sites) -> tuple[Told, ...]:
    return tuple(one for start, end in sites.quoted for one in told_of(sites.tokens[start:end]))


def told_of(tokens: Sequence[Token]) -> Iterator[Told]:
    """The figures of a text, clause by clause, each with the words of its part of the clause."""
    clause: list[Token] = []
    for token in tokens:
        clause.append(token)
        if token.stop == CLOSED:
            yield from _told_in(clause)
            clause = []
    yield from _told_in(clause)


def _told_in(clause: Sequence[Token]) -> Iterator[Told]:
    """What stands before the first figure's part is said of all figures, and what stands before the figure in it where
    words follow the figures. Another part without a figure goes with the next one where the clause ends with a figure,
    else with the one before.
    """
    parts = list(_parts(clause))
    figures = [[at for at, one in enumerate(part) if one.kind == "number"] for part in parts]
    last = next((at for at in range(len(parts) - 1, -1, -1) if figures[at]), None)
    if last is None:
        return
    ends = last == len(parts) - 1 and not _behind(parts[last], figures[last][-1])
    first = next(at for at, places in enumerate(figures) if places)
    shared = [one for part in parts[:first] for one in part]
    if not ends:
        shared += parts[first][: figures[first][0]]
    held: list[Token] = []
    told: list[list[Token]] = []
    heads: list[tuple[Token, str]] = []
    for part, places in zip(parts[first:], figures[first:], strict=True):
        if not places:
            (held if ends else told[-1]).extend(part)
            continue
        for piece, place in _pieces(part, places, ends):
            told.append([*shared, *held, *piece])
            heads.append((part[place], part[place + 1].form if place + 1 < len(part) else ""))
            held = []
    for (token, unit), words in zip(heads, told, strict=True):
        said = frozenset(one.form for one in words if one.kind not in FIGURES and _tells(one.form))
        yield Told(token, unit, said)


def _parts(clause: Sequence[Token]) -> Iterator[list[Token]]:
    part: list[Token] = []
    for token in clause:
        if token.form in _JOINS:
            yield part
            part = []
            continue
        part.append(token)
        if token.stop:
            yield part
            part = []
    if part:
        yield part


def _behind(part: Sequence[Token], place: int) -> list[Token]:
    """What is said behind a figure: not its unit, and no time."""
    rest = [one for one in part[place + 1 :] if one.kind == "word" and one.form not in unit_syllables()]
    return [] if any(one.kind == "year" for one in part[place + 1 :]) else rest


def _pieces(part: Sequence[Token], places: Sequence[int], ends: bool) -> Iterator[tuple[Sequence[Token], int]]:
    """A part of several figures cut behind each of them, or before each where words follow the last."""
    for at, place in enumerate(places):
        if ends:
            first = places[at - 1] + 1 if at else 0
            last = place + 1 if at + 1 < len(places) else len(part)
        else:
            first = place
            last = places[at + 1] if at + 1 < len(places) else len(part)
        yield part[first:last], place
