"""Other words between the same words: a sentence that follows a quote and says something else in one stretch of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from assistant.checking.alignment import Sites, Stretch
from assistant.checking.claims import same_as, words_of
from assistant.checking.tokens import FIGURES, Token
from assistant.checking.words import language
from assistant.language.lexicon import Lexicon
from corpus.vietnamese.commonness import rarity
from corpus.vietnamese.spelling import spaced

_FLANK = 2  # tokens that must agree on each side
_MINE, _THEIRS = 4, 6  # the longest stretches, of the sentence and of the quotes
_RUN = 4  # tokens that must agree on one side where a part begins or ends with other words
_EDGE = 8  # the longest such beginning or ending
_SAID = 3  # tokens that are said wherever they stand in the quotes one behind the other
_TELLING, _COMPOUND = 2.0, 1.2  # the rarity of a word of one syllable, and of more, that says something
_LIGHT = 0.5  # the rarity of one that says nothing


@dataclass(frozen=True, slots=True)
class Gap:
    """own[mine] stands where the quotes have tokens[theirs]; at an edge the same words are on one side only."""

    mine: Stretch
    theirs: Stretch
    is_edge: bool = False


def replaced(own: Sequence[Token], sites: Sites, asked: str, lexicon: Lexicon) -> list[str]:
    """Telling words in place of others, in Vietnamese; those of the question (asked, spaced) may stand anywhere."""
    problems = []
    for gap in _gaps(own, sites):
        mine = [one.form for one in own[gap.mine[0] : gap.mine[1]]]
        theirs = sites.forms(gap.theirs)
        if any(one.kind in FIGURES for one in own[gap.mine[0] : gap.mine[1]]) or _is_said(own, gap.mine, sites):
            continue
        if _is_linking(theirs) or _is_rephrased(mine, theirs, gap.is_edge, lexicon):
            continue
        allowed = f"{asked}{sites.all_said}{_verbs()}" if gap.is_edge else asked
        if any(_tells(word, theirs, allowed) for word in words_of(mine, lexicon)):
            problems.append(f"nguồn nói “{' '.join(theirs)}” chứ không phải “{' '.join(mine)}”")
    return problems


def _gaps(own: Sequence[Token], sites: Sites) -> Iterator[Gap]:
    yield from _beginnings(own, sites)
    yield from _endings(own, sites)
    for at in range(_FLANK - 1, len(own) - _FLANK):
        for place in sites.pairs.get((own[at - 1].form, own[at].form), ()):
            if own[at + 1].form != sites.tokens[place + 2].form:
                gap = _gap_from(own, at + 1, sites, place + 2)
                if gap:
                    yield gap


def _gap_from(own: Sequence[Token], at: int, sites: Sites, place: int) -> Gap | None:
    """The shortest stretches from here on behind which both go on alike, None where one of them is empty."""
    for length in range(min(_MINE, len(own) - at - _FLANK) + 1):
        mine = (at, at + length)
        for after in sites.pairs.get((own[mine[1]].form, own[mine[1] + 1].form), ()):
            theirs = (place, after)
            if 0 <= after - place <= _THEIRS and _is_one_text(sites, theirs) and _alike(own, mine, sites, theirs):
                return Gap(mine, theirs) if length and after > place else None
    return None


def _is_one_text(sites: Sites, stretch: Stretch) -> bool:
    return all(one.kind != "end" for one in sites.tokens[stretch[0] : stretch[1]])


def _alike(own: Sequence[Token], mine: Stretch, sites: Sites, theirs: Stretch) -> bool:
    """Whether two stretches are parted as often: a stretch across a list's comma is no other word for one item."""
    parted = [one for one in own[mine[0] : mine[1]] if one.stop]
    return len(parted) == sum(one.stop > 0 for one in sites.tokens[theirs[0] : theirs[1]])


def _beginnings(own: Sequence[Token], sites: Sites) -> Iterator[Gap]:
    """Parts of the sentence that begin with other words than the same part of a quote does."""
    for start in [0, *(at + 1 for at, token in enumerate(own[:-1]) if token.stop)]:
        for end in range(start + 1, min(start + _EDGE, len(own) - _RUN) + 1):
            for last in sites.pairs.get((own[end].form, own[end + 1].form), ()):
                if own[end - 1].form == sites.tokens[last - 1].form or sites.right(own, end - 1, last - 1) < _RUN:
                    continue
                first = next((at for at in range(last - 1, last - _EDGE - 1, -1) if at in sites.openings), None)
                if first and first < last and not any(one.stop for one in sites.tokens[first:last]):
                    yield Gap((start, end), (first, last), is_edge=True)
            if own[end - 1].stop:
                break


def _endings(own: Sequence[Token], sites: Sites) -> Iterator[Gap]:
    """Parts of the sentence that end with other words than the same part of a quote does."""
    for end in [at + 1 for at, token in enumerate(own) if token.stop or at == len(own) - 1]:
        for start in range(end - 1, max(end - _EDGE, _RUN) - 1, -1):
            for place in sites.pairs.get((own[start - 2].form, own[start - 1].form), ()):
                first = place + 2
                if own[start].form == sites.tokens[first].form or sites.left(own, start, first) < _RUN:
                    continue
                last = next((at for at in range(first + 1, first + _EDGE + 1) if at in sites.closings), None)
                parted = bool(own[start - 1].stop), bool(sites.tokens[first - 1].stop)
                if last and _is_one_text(sites, (first, last)) and parted[0] == parted[1]:
                    yield Gap((start, end), (first, last), is_edge=True)
            if own[start - 1].stop:
                break


def _is_said(own: Sequence[Token], mine: Stretch, sites: Sites) -> bool:
    """Whether the quotes say these words elsewhere: with a neighbour of theirs, or three and more of them."""
    forms = [one.form for one in own]
    start, end = mine
    if end - start >= _SAID and sites.standing(forms[start:end]):
        return True
    if start and sites.standing(forms[start - 1 : end]):
        return True
    return end < len(forms) and bool(sites.standing(forms[start : end + 1]))


def _is_linking(forms: Sequence[str]) -> bool:
    """Whether words only link a thing to its figure or name: "đạt", "là", "ở mức"."""
    return all(rarity(form) < _LIGHT or form in language().linking for form in forms)


@cache
def _verbs() -> str:
    return " ; ".join(spaced(one) for one in language().plain_verbs)


def _is_rephrased(mine: Sequence[str], theirs: Sequence[str], is_edge: bool, lexicon: Lexicon) -> bool:
    """Whether the words are among those of the quotes, or, where much may differ, share a telling one with them."""
    if set(mine) <= set(theirs):
        return True
    there = f" {' '.join(theirs)} "
    return is_edge and any(f" {word} " in there and rarity(word) >= _COMPOUND for word in words_of(mine, lexicon))


def _tells(word: str, theirs: Sequence[str], allowed: str) -> bool:
    """Whether a word says something that neither is allowed nor is another word for what the quotes have there."""
    if rarity(word) < (_COMPOUND if " " in word else _TELLING) or f" {word} " in allowed:
        return False
    there = f" {' '.join(theirs)} "
    return not any(f" {one} " in there for one in (word, *same_as(word)))
