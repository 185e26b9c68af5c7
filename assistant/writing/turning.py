"""Words that turn a claim round: one put into the quotes' words, or left out of them; and the bounds of figures."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from assistant.spelling import spaced
from assistant.writing.ground import Sites
from assistant.writing.language import language
from assistant.writing.tokens import FIGURES, Token

_LEAST = 2.5  # tokens that must agree around the place where a word was put in or left out
_RUN = 4  # tokens that must follow a lost "không" where what stands before it differs
_BACK = 3  # tokens before those, among which a "không" may stand that serves for both
_FILLED = 2  # words between a bound and its figure: "trước [ngày] 31/12"
_AHEAD = 5  # words between a figure and "trở lên": "5% [hồ sơ trễ hạn] trở lên"

Phrase = tuple[str, ...]


@cache
def _phrases() -> tuple[Phrase, ...]:
    """What may be put in or left out, the longest first."""
    phrases = {tuple(spaced(one).split()) for group in language().turning for one in group}
    phrases |= {tuple(spaced(one).split()) for group in language().bounds.values() for one in group}
    return tuple(sorted(phrases, key=lambda one: (-len(one), one)))


@cache
def _bound_words() -> frozenset[Phrase]:
    return frozenset(phrase for phrases in _bound_phrases().values() for phrase, _ in phrases)


@cache
def _negations() -> frozenset[str]:
    return frozenset(language().turning[0])


def turned(own: Sequence[Token], sites: Sites) -> list[str]:
    """Words put in or left out between words that stand side by side in the other, in Vietnamese."""
    problems = [f"nguồn không nói “{' '.join(one)}”" for one in _put_in(own, sites)]
    problems += [f"nguồn nói “{' '.join(one)}”" for one in _left_out(own, sites)]
    return list(dict.fromkeys(problems))


def _put_in(own: Sequence[Token], sites: Sites) -> Iterator[Phrase]:
    for at, phrase in _standing(own):
        end = at + len(phrase)
        if at == 0 or end >= len(own) or (own[end].kind in FIGURES and phrase in _bound_words()):
            continue
        known = max((_fit(own, (at, end), sites, place, len(phrase)) for place in sites.standing(phrase)), default=0.0)
        without = [
            sites.left(own, at, place + 1) + sites.right(own, end - 1, place)
            for place in sites.pairs.get((own[at - 1].form, own[end].form), ())
            if not sites.tokens[place].stop
        ]
        if without and max(without) >= _LEAST and max(without) > known:
            yield phrase


def _fit(own: Sequence[Token], unit: tuple[int, int], sites: Sites, place: int, length: int) -> float:
    return sites.left(own, unit[0], place) + sites.right(own, unit[1] - 1, place + length - 1)


def _standing(tokens: Sequence[Token]) -> list[tuple[int, Phrase]]:
    found = []
    for at, token in enumerate(tokens):
        for phrase in _by_first().get(token.form, ()):
            if all(at + n < len(tokens) and tokens[at + n].form == form for n, form in enumerate(phrase)):
                found.append((at, phrase))
    return found


@cache
def _by_first() -> dict[str, tuple[Phrase, ...]]:
    firsts = {one[0] for one in _phrases()}
    return {first: tuple(one for one in _phrases() if one[0] == first) for first in firsts}


def _left_out(own: Sequence[Token], sites: Sites) -> Iterator[Phrase]:
    """Turning words of the quotes between two words that stand side by side in the sentence."""
    pairs: dict[tuple[str, str], list[int]] = {}
    for at in range(len(own) + 1):
        pairs.setdefault((own[at - 1].form if at else "", own[at].form if at < len(own) else ""), []).append(at)
    places: dict[str, list[int]] = {}
    for at, token in enumerate(own):
        places.setdefault(token.form, []).append(at)
    for first, phrase in _quoted_phrases(sites):
        before, behind = sites.tokens[first - 1], sites.tokens[first + len(phrase)]
        for at in pairs.get((before.form, behind.form), ()):
            left, right = sites.left(own, at, first), sites.right(own, at - 1, first + len(phrase) - 1) if at else 0
            if at and left and right and left + right >= _LEAST and left + right > _together(own, at, sites):
                yield phrase
        if len(phrase) == 1 and phrase[0] in _negations():
            yield from (phrase for at in places.get(behind.form, ()) if _lost_before(own, at, sites, first))


@lru_cache(maxsize=256)
def _quoted_phrases(sites: Sites) -> tuple[tuple[int, Phrase], ...]:
    return tuple(one for one in _standing(sites.tokens) if sites.is_quoted(one[0]))


def _together(own: Sequence[Token], at: int, sites: Sites) -> float:
    """How well the two words around own[at] stand side by side elsewhere in the quotes."""
    pairs = sites.pairs.get((own[at - 1].form, own[at].form), ())
    return max((sites.left(own, at, place + 1) + sites.right(own, at - 1, place) for place in pairs), default=0.0)


def _lost_before(own: Sequence[Token], at: int, sites: Sites, first: int) -> bool:
    """Whether a run of the quotes stands at own[at] without the "không" that it has there."""
    if sites.right(own, at - 1, first) < _RUN if at else not _opens_run(own, sites, first):
        return False
    if any(one.form in _negations() for one in own[max(0, at - _BACK) : at]):
        return False
    run = [one.form for one in own[at : at + _RUN]]
    return not any(sites.tokens[place - 1].form not in _negations() for place in sites.standing(run))


def _opens_run(own: Sequence[Token], sites: Sites, first: int) -> bool:
    return len(own) >= _RUN and all(own[n].form == sites.tokens[first + 1 + n].form for n in range(_RUN))


def misbound(text: str, own: Sequence[Token], sites: Sites) -> list[str]:
    """Figures said with a bound ("ít nhất", "trước") that the quotes give them not, or without the one they have."""
    problems = []
    for at, token in enumerate(own):
        if token.kind not in ("number", "year", "date"):
            continue
        said = _bounds(own, at)
        places = [place for place in sites.at(token.form) if sites.is_quoted(place)]
        given = [_bounds(sites.tokens, place) for place in places]
        if not given or said in given or any(said and said <= _bounds_of_part(sites, place) for place in places):
            continue
        problems.append(f"giới hạn của “{text[token.start : token.end].strip()}” khác với nguồn")
    return problems


def _bounds(tokens: Sequence[Token], at: int) -> frozenset[str]:
    """The kinds of bounds that a figure has: {"least"} for "ít nhất 5%" and "5% trở lên"."""
    found = set()
    kinds = ("before", "after") if tokens[at].kind in ("year", "date") else ("least", "most", "about")
    back = at
    while back > 0 and at - back <= _FILLED + 2 and not tokens[back - 1].stop and tokens[back - 1].kind not in FIGURES:
        back -= 1
    ahead = at
    while ahead + 1 < len(tokens) and ahead - at <= _AHEAD and not tokens[ahead].stop:
        ahead += 1
        if tokens[ahead].kind in FIGURES:
            ahead -= 1
            break
    for kind, phrases in _bound_phrases().items():
        if kind not in kinds:
            continue
        for phrase, follows in phrases:
            if follows and _index(tokens, at + 1, ahead + 1, phrase) >= 0:
                found.add(kind)
            place = -1 if follows else _index(tokens, back, at, phrase)
            if place >= 0 and at - place - len(phrase) <= _FILLED:
                found.add(kind)
    return frozenset(found)


@cache
def _bound_phrases() -> dict[str, tuple[tuple[Phrase, bool], ...]]:
    """For each kind of bound its phrases, and whether they follow the figure ("trở lên")."""
    return {
        kind: tuple((tuple(spaced(one).split()), one.startswith("trở")) for one in phrases)
        for kind, phrases in language().bounds.items()
    }


def _index(tokens: Sequence[Token], start: int, end: int, phrase: Phrase) -> int:
    """Where a phrase stands among tokens[start:end], not right behind "không" unless it begins with it; else -1."""
    for at in range(start, end - len(phrase) + 1):
        free = phrase[0] == "không" or at == 0 or tokens[at - 1].form != "không"
        if free and all(tokens[at + n].form == form for n, form in enumerate(phrase)):
            return at
    return -1


def _bounds_of_part(sites: Sites, place: int) -> frozenset[str]:
    """The bounds of the figures that stand before one in its clause: "không quá 3 năm đối với nữ và 5 năm …"."""
    if _bounds(sites.tokens, place):
        return frozenset()
    back = place
    while back > 0 and sites.tokens[back - 1].stop < 2:
        back -= 1
    figures = [at for at in range(back, place) if sites.tokens[at].kind in FIGURES]
    return frozenset().union(*(_bounds(sites.tokens, at) for at in figures))
