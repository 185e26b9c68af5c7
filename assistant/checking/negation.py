"""Words that turn a claim round: one put into the quotes' words, or left out of them."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache, lru_cache

from assistant.checking.alignment import Sites
from assistant.checking.measures import bound_words
from assistant.checking.tokens import CLOSED, FIGURES, Token
from assistant.checking.words import language
from assistant.language.cues import cues
from corpus.vietnamese.bounds import bound_phrases
from corpus.vietnamese.spelling import spaced

_LEAST = 2.5  # tokens that must agree around the place where a word was put in or left out
_RUN = 4  # tokens that must follow a lost "không" where what stands before it differs
_NEXT = 3  # words behind a "không" that it may deny
_BACK = 3  # tokens before those, among which a "không" may stand that serves for both

_JOINS = ("phối", "hợp")  # "X chủ trì, phối hợp với Y" is not "X chủ trì với Y"

Phrase = tuple[str, ...]


@cache
def _phrases() -> tuple[Phrase, ...]:
    """What may be put in or left out, the longest first."""
    phrases = {tuple(spaced(one).split()) for group in language().turning for one in group}
    phrases |= {tuple(spaced(one).split()) for one in bound_phrases()}
    phrases |= {_JOINS}
    return tuple(sorted(phrases, key=lambda one: (-len(one), one)))


@cache
def _negations() -> frozenset[str]:
    return frozenset(language().turning[0])


def turning_words(text: str, tokens: Sequence[Token], held: str, asked: str) -> list[str]:
    """Words that turn a claim round, and numbers in words, that the quotes lack; held and asked are spaced."""
    own = spaced(text)
    moved = _moves(tokens)
    is_duty = any(f" {one} " in held for one in language().duty_headings)
    is_duty = is_duty or any(f" {one} " in asked for one in language().duty)
    problems = []
    for group in language().turning if is_duty else [*language().turning, language().duty]:
        words = [one for one in group if f" {one} " in own]
        if words and not any(f" {one} " in held or one in moved for one in group):
            problems.append(f"nguồn không nói “{words[0]}”")
    for word, digits in cues().number_words.items():
        is_said = f" {word} " in held or (digits and any(f" {one} " in held for one in (digits, f"0{digits}")))
        if f" {word} " in own and not is_said:
            problems.append(f"nguồn không nói “{word}”")
    return problems


def _moves(tokens: Sequence[Token]) -> Sequence[str]:
    """The words for which way two figures in the same unit go: from 58 to 92 something rises, whoever says so."""
    figures = [
        (Decimal(one.form), tokens[at + 1].form)
        for at, one in enumerate(tokens[:-1])
        if one.kind == "number" and not one.form.startswith("=")
    ]
    if len(figures) != 2 or figures[0][1] != figures[1][1] or figures[0][0] == figures[1][0]:
        return ()
    up, down = language().ways["up"], language().ways["down"]
    return [*up, "lên"] if figures[0][0] < figures[1][0] else [*down, "xuống"]


def turned(own: Sequence[Token], sites: Sites) -> list[str]:
    """Words put in or left out between words that stand side by side in the other, in Vietnamese."""
    problems = [f"nguồn không nói “{own[at].form} {own[at + 1].form}”" for at in _denied(own, sites)]
    problems += [f"nguồn không nói “{' '.join(one)}”" for one in _put_in(own, sites)]
    problems += [f"nguồn nói “{' '.join(one)}”" for one in _left_out(own, sites)]
    return list(dict.fromkeys(problems))


def _denied(own: Sequence[Token], sites: Sites) -> Iterator[int]:
    """Where a sentence denies what the quotes do not deny: none of the next words stands behind a "không" in them."""
    for at in _negated(own):
        behind = own[at + 1 : at + 1 + _NEXT]
        if not any(_is_denied(sites, place) for one in behind for place in sites.at(one.form)):
            yield at


def _negated(tokens: Sequence[Token]) -> list[int]:
    """Where words that deny stand, but for the last token; "hàng không" denies nothing."""
    return [
        at
        for at, token in enumerate(tokens[:-1])
        if token.form in _negations()
        and f"{token.form} {tokens[at + 1].form}" not in _compounds()
        and (at == 0 or f"{tokens[at - 1].form} {token.form}" not in _compounds())
    ]


@cache
def _compounds() -> frozenset[str]:
    return frozenset(language().denying_nothing)


def _is_denied(sites: Sites, place: int) -> bool:
    for at in range(place - 1, max(0, place - _NEXT) - 1, -1):
        if sites.tokens[at].stop == CLOSED:
            return False
        if at in _denials(sites):
            return True
    return False


@lru_cache(maxsize=32)
def _denials(sites: Sites) -> frozenset[int]:
    return frozenset(_negated(sites.tokens))


def _put_in(own: Sequence[Token], sites: Sites) -> Iterator[Phrase]:
    for at, phrase in _standing(own):
        end = at + len(phrase)
        if at == 0 or end >= len(own) or (own[end].kind in FIGURES and phrase in bound_words()):
            continue
        known = max((_fit(own, (at, end), sites, place, len(phrase)) for place in sites.standing(phrase)), default=0.0)
        without = [
            sites.left(own, at, place + 1) + sites.right(own, end - 1, place)
            for place in sites.pairs.get((own[at - 1].form, own[end].form), ())
            if not sites.tokens[place].stop or own[at - 1].stop
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


@lru_cache(maxsize=32)
def _quoted_phrases(sites: Sites) -> tuple[tuple[int, Phrase], ...]:
    return tuple(one for one in _standing(sites.tokens) if sites.is_quoted(one[0]))


def _together(own: Sequence[Token], at: int, sites: Sites) -> float:
    """How well the two words around own[at] stand side by side elsewhere in the quotes."""
    pairs = sites.pairs.get((own[at - 1].form, own[at].form), ()) if at < len(own) else ()
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
