"""A summary in so many words: what is to be reached and what is to be done first, each in its share of the words."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.composing.draft import Statement, Support
from assistant.composing.lines import LEAST, LEAST_FIRST, headed_line, joined, number_of, words_of
from assistant.composing.shortening import shortened

_AMONG_THEM = ", trong đó"

_Part = tuple[str, list[Statement]]


def summed_up_in(parts: Sequence[_Part], words: int) -> tuple[tuple[Statement, ...], tuple[Support, ...]]:
    """The parts of a summary, a line each, in about so many words, and where the points stand that are left out.

    What the text is for and what it asks share the words; what other parts begin with stands where room is left.
    """
    first = [one for one in parts if not one[0].startswith(LEAST_FIRST)] or list(parts)
    others = sorted((one for one in parts if one not in first), key=_last_to_go)
    room = float(words)
    told: dict[int, list[Statement]] = {}
    for at, one in enumerate(first):
        told[parts.index(one)] = chosen = _in_share(one[1], room / (len(first) - at))
        room -= words_of(chosen)
    for one in others:
        told[parts.index(one)] = chosen = _while_fitting(_cut(one[1], LEAST), room)
        room -= words_of(chosen)
    left = tuple(place for at, (_, points) in enumerate(parts) for place in _places_left(points, told[at]))
    return tuple(_line(*one, told[at]) for at, one in enumerate(parts) if told[at]), left


def _last_to_go(part: _Part) -> int:
    return -next(at for at, head in enumerate(LEAST_FIRST) if part[0].startswith(head))


def _in_share(points: Sequence[Statement], words: float) -> list[Statement]:
    """The first of some points and those after it that so many words hold; of what is numbered the shortest.

    So as many as may be of what is counted are told, and none is set above another.
    """
    cut = _cut(points, max(LEAST, int(words) // len(points)))
    if all(number_of(one) for one in points):
        shortest = sorted(cut, key=lambda one: words_of([one]))
        kept = _while_fitting(shortest, words) or shortest[:1]
        return [one for one in cut if one in kept]
    told = _up_to(cut[1:], words - words_of(cut[:1]))
    return [cut[0], *told]


def _up_to(points: Sequence[Statement], words: float) -> list[Statement]:
    """The points in words that fit, up to the first that does not; then of the figures those of the last times."""
    figures = [one for one in points if one.text[:1].isdigit()]
    kept: list[Statement] = []
    for one in (one for one in points if one not in figures):
        if words_of([*kept, one]) > words:
            return kept
        kept.append(one)
    kept += _while_fitting(figures[::-1], words - words_of(kept))
    return [one for one in points if one in kept]


def _while_fitting(points: Sequence[Statement], words: float) -> list[Statement]:
    kept: list[Statement] = []
    for one in points:
        kept += [one] if words_of([*kept, one]) <= words else []
    return kept


def _cut(points: Sequence[Statement], words: int) -> list[Statement]:
    return [replace(one, text=shortened(one.text, words).text) for one in points]


def _places_left(points: Sequence[Statement], told: Sequence[Statement]) -> list[Support]:
    kept = [place for one in told for place in one.supports]
    return [place for one in points for place in one.supports if place not in kept]


def _line(head: str, points: Sequence[Statement], told: Sequence[Statement]) -> Statement:
    """A part in one line under its head, which says so where some of what is counted is left out."""
    some = all(map(number_of, points)) and len(told) < len(points)
    return headed_line(f"{head}{_AMONG_THEM}" if head and some else head, joined(told))
