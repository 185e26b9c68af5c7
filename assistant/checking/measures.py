"""What a figure counts, its bounds and direction, and the periods of a sentence, as its quotes say."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from assistant.checking.alignment import Sites
from assistant.checking.tokens import CLOSED, FIGURES, Token
from assistant.checking.words import language
from corpus.vietnamese.bounds import bound_phrases, bounds
from corpus.vietnamese.commonness import rarity
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.times import time_label
from corpus.vietnamese.units import unit_syllables

_FILLED = 2  # words between a bound and its figure: "trước [ngày] 31/12"
_BACK = _FILLED + 3  # a bound has three syllables at most
_AHEAD = 5  # words between a figure and "trở lên": "5% [hồ sơ trễ hạn] trở lên"
_MOVED = 5  # words before a figure among which stands which way it goes
_NEAR = 3  # tokens behind a figure among which what it counts stands
_COUNTED = 0.5  # the rarity of a word that can be what is counted: "và", "trong" and the like are none
_DASH = re.compile(r"\s*[-–]\s*")

Phrase = tuple[str, ...]


def mismeasured(text: str, own: Sequence[Token], sites: Sites) -> list[str]:
    """What is wrong with how a sentence's figures are said, in Vietnamese."""
    return [
        *_miscounted(own, sites),
        *_misdated(own, sites),
        *_repeated(text, own, sites),
        *_misbound(text, own, sites),
        *_misdirected(text, own, sites),
        *_periods(text, own, sites),
    ]


def _miscounted(own: Sequence[Token], sites: Sites) -> list[str]:
    """Figures followed by another unit than in the quotes."""
    problems = []
    for token, unit in pairwise(own):
        if token.kind != "number" or token.form.startswith("=") or token.stop or not _is_counted(unit):
            continue
        places = [place for place in sites.at(token.form) if sites.is_quoted(place)]
        behind = [one.form for place in places for one in sites.tokens[place + 1 : place + 1 + _NEAR]]
        if places and unit.form not in behind:
            problems.append(f"nguồn không tính bằng “{unit.form}”")
    return problems


def _misdated(own: Sequence[Token], sites: Sites) -> list[str]:
    """Numbers said as years."""
    return [
        f"nguồn không nói “năm {number.form}”"
        for word, number in pairwise(own)
        if word.form == "năm" and not word.stop and number.kind == "number" and ("năm", number.form) not in sites.pairs
    ]


def _is_counted(token: Token) -> bool:
    return token.kind not in FIGURES and (token.form in unit_syllables() or rarity(token.form) >= _COUNTED)


def _repeated(text: str, own: Sequence[Token], sites: Sites) -> list[str]:
    """Figures said of more things than in the quotes."""
    counts = Counter(one.form for one in own if one.kind == "number")
    first = {one.form: text[one.start : one.end].strip() for one in own}
    return [
        f"nguồn nói “{first[form]}” ít lần hơn"
        for form, count in counts.items()
        if count > 1 and count > sum(sites.is_quoted(place) for place in sites.at(form)) > 0
    ]


def _periods(text: str, own: Sequence[Token], sites: Sites) -> list[str]:
    """Periods that neither the quotes nor what governs them give: each of the years may stand there by itself."""
    return [
        f"nguồn không nói {time_label((first.form, last.form))}"
        for first, last in pairwise(own)
        if first.kind == last.kind == "year"
        and _DASH.fullmatch(text[first.end : last.start])
        and (first.form, last.form) not in sites.pairs
    ]


def _misbound(text: str, own: Sequence[Token], sites: Sites) -> list[str]:
    """Figures said with a bound ("ít nhất", "trước") that the quotes give them not, or without the one they have."""
    problems = []
    for at, token in enumerate(own):
        if token.kind not in ("number", "year", "date"):
            continue
        said = _bounds(own, at)
        places = _same_places(own, at, sites)
        given = [_bounds(sites.tokens, place) for place in places]
        if not given or said in given or any(said and said <= _bounds_of_part(sites, place) for place in places):
            continue
        problems.append(f"giới hạn của “{text[token.start : token.end].strip()}” khác với nguồn")
    return problems


def _same_places(own: Sequence[Token], at: int, sites: Sites) -> list[int]:
    """Where the quotes have a figure: before the same word if it stands so anywhere."""
    places = [place for place in sites.at(own[at].form) if sites.is_quoted(place)]
    behind = own[at + 1].form if at + 1 < len(own) else ""
    return [place for place in places if sites.tokens[place + 1].form == behind] or places


def _misdirected(text: str, own: Sequence[Token], sites: Sites) -> list[str]:
    """Figures that rise where the quotes have them fall, or the other way round."""
    problems = []
    for at, token in enumerate(own):
        if token.kind != "number":
            continue
        said = _directions(own, max(0, at - _MOVED), at)
        given = [
            _directions(sites.tokens, _clause_start(sites, place), place)
            for place in sites.at(token.form)
            if sites.is_quoted(place)
        ]
        if said and given and all(one and not one & said for one in given):
            problems.append(f"nguồn nói “{text[token.start : token.end].strip()}” theo chiều ngược lại")
    return problems


def _directions(tokens: Sequence[Token], start: int, end: int) -> frozenset[str]:
    forms = {one.form for one in tokens[start:end]}
    return frozenset(way for way, words in language().ways.items() if forms & set(words))


def _clause_start(sites: Sites, place: int) -> int:
    while place > 0 and sites.tokens[place - 1].stop < CLOSED:
        place -= 1
    return place


def _bounds(tokens: Sequence[Token], at: int) -> frozenset[str]:
    """The kinds of bounds that a figure has: {"min"} for "ít nhất 5%" and "5% trở lên"."""
    first, last = _reach(tokens, at)
    table, is_time = _bound_phrases(), tokens[at].kind in ("year", "date")
    before = table.of_time if is_time else table.before
    spans = [(kind, place, place + len(one)) for kind, one in before for place in _places(tokens, first, at, one)]
    spans = [one for one in spans if at - one[2] <= _FILLED]
    behind = () if is_time else table.behind
    spans += [(kind, place, place + len(one)) for kind, one in behind for place in _places(tokens, at + 1, last, one)]
    # "thấp hơn" holds a "hơn" that bounds nothing.
    return frozenset(
        kind
        for kind, start, end in spans
        if not any(begin <= start and end <= stop and stop - begin > end - start for _, begin, stop in spans)
    )


def _reach(tokens: Sequence[Token], at: int) -> tuple[int, int]:
    """The tokens around a figure, as far as no punctuation and no other figure parts them from it."""
    first = at
    while (
        first > 0 and at - first < _FILLED + 3 and not tokens[first - 1].stop and tokens[first - 1].kind not in FIGURES
    ):
        first -= 1
    last = at + 1
    while last < len(tokens) and last - at <= _AHEAD and not tokens[last - 1].stop and tokens[last].kind not in FIGURES:
        last += 1
    return first, last


@cache
def bound_words() -> frozenset[Phrase]:
    """The words of all the bounds."""
    return frozenset(map(_words, bound_phrases()))


@dataclass(frozen=True, slots=True)
class _Phrases:
    """(kind, words) of the bounds before a figure, behind it, and before a time."""

    before: tuple[tuple[str, Phrase], ...]
    behind: tuple[tuple[str, Phrase], ...]
    of_time: tuple[tuple[str, Phrase], ...]


@cache
def _bound_phrases() -> _Phrases:
    return _Phrases(
        *(
            tuple((kind, _words(one)) for kind, phrases in table.items() for one in phrases)
            for table in (bounds().before, bounds().behind, bounds().of_time)
        )
    )


def _words(phrase: str) -> Phrase:
    return tuple(spaced(phrase).split())


def _places(tokens: Sequence[Token], start: int, end: int, phrase: Phrase) -> list[int]:
    """Where a phrase stands among tokens[start:end], not right behind "không" unless it begins with it."""
    return [
        at
        for at in range(start, end - len(phrase) + 1)
        if (phrase[0] == "không" or at == 0 or tokens[at - 1].form != "không")
        and all(tokens[at + n].form == form for n, form in enumerate(phrase))
    ]


def _bounds_of_part(sites: Sites, place: int) -> frozenset[str]:
    """The bounds of the figures that stand before one in its clause: "không quá 3 năm đối với nữ và 5 năm …"."""
    if _bounds(sites.tokens, place):
        return frozenset()
    back = _clause_start(sites, place)
    figures = [at for at in range(back, place) if sites.tokens[at].kind in FIGURES]
    return frozenset().union(*(_bounds(sites.tokens, at) for at in figures))
