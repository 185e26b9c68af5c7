"""A word in another's place: a sentence that follows its quotes nearly word for word and says one thing differently."""

from collections.abc import Iterator, Sequence
from functools import cache

from assistant.data_files import synonyms
from assistant.lexicon import Lexicon
from assistant.spelling import one_spelling
from assistant.writing.ground import Sites
from assistant.writing.language import language
from assistant.writing.tokens import FIGURES, Token
from corpus.commonness import rarity

_LEAST, _BETTER = 3, 2  # tokens that must agree around another's place, and how many more than around its own
_FLANK = 2  # tokens that must agree on each side of a stretch of other words
_OWN_WORDS, _THEIR_WORDS = 4, 6  # the longest such stretch in the sentence, and in the quotes
_TELLING = 1.2  # the rarity of a word that says something


def out_of_place(text: str, own: Sequence[Token], sites: Sites) -> list[str]:
    """Figures, names and words that turn a claim which stand where the quotes have another, in Vietnamese."""
    problems = []
    for at, token in enumerate(own):
        if not (token.kind != "word" or token.form in _turning() or _goes_on_name(own, at)):
            continue
        known = max((sites.left(own, at, place) + sites.right(own, at, place) for place in sites.at(token.form)), default=0)
        other, score = _best_other(own, at, sites)
        if other and score >= _LEAST and score - known >= _BETTER:
            problems.append(f"nguồn nói “{other.form}” chứ không phải “{text[token.start : token.end]}”")
    return problems


def _goes_on_name(tokens: Sequence[Token], at: int) -> bool:
    return at > 0 and tokens[at - 1].kind == "name" and not tokens[at - 1].stop


def _best_other(own: Sequence[Token], at: int, sites: Sites) -> tuple[Token | None, int]:
    places = {place + 1 for place in sites.at(own[at - 1].form)} if at else set()
    places |= {place - 1 for place in sites.at(own[at + 1].form)} if at + 1 < len(own) else set()
    best: tuple[Token | None, int] = (None, 0)
    for place in places:
        other = sites.tokens[place]
        if other.kind == "end" or other.form == own[at].form or not _comparable(own, at, sites, place):
            continue
        score = sites.left(own, at, place) + sites.right(own, at, place)
        if score > best[1]:
            best = other, score
    return best


def _comparable(own: Sequence[Token], at: int, sites: Sites, place: int) -> bool:
    token, other = own[at], sites.tokens[place]
    if token.kind in FIGURES or other.kind in FIGURES:
        return token.kind in FIGURES and other.kind in FIGURES
    if token.kind == "name" or _goes_on_name(own, at):
        return other.kind == "name" or _goes_on_name(sites.tokens, place)
    return True


@cache
def _turning() -> frozenset[str]:
    return frozenset(part for group in language().turning for phrase in group for part in phrase.split())


def reworded(text: str, own: Sequence[Token], sites: Sites, allowed: str, lexicon: Lexicon) -> list[str]:
    """Telling words between two stretches of a quote in place of others, that are no other words for the same."""
    problems = []
    for start, end, first, last in _gaps(own, sites):
        mine = [one.form for one in own[start:end]]
        theirs = [one.form for one in sites.tokens[first:last]]
        if _supported(own, start, end, sites) or set(mine) <= set(theirs):
            continue
        words = [word for word in _words(mine, lexicon) if _tells(word, theirs, allowed)]
        if words:
            problems.append(f"nguồn nói “{' '.join(theirs)}” chứ không phải “{' '.join(mine)}”")
    return problems


def _gaps(own: Sequence[Token], sites: Sites) -> Iterator[tuple[int, int, int, int]]:
    """(start, end, first, last): own[start:end] stands where the quotes have tokens[first:last], flanked by the same."""
    for at in range(_FLANK - 1, len(own) - _FLANK - 1):
        for place in sites.pairs.get((own[at - 1].form, own[at].form), ()):
            here = place + 1
            if own[at + 1].form != sites.tokens[here + 1].form:
                gap = _gap_after(own, at, sites, here)
                if gap:
                    yield at + 1, at + 1 + gap[0], here + 1, here + 1 + gap[1]


def _gap_after(own: Sequence[Token], at: int, sites: Sites, place: int) -> tuple[int, int] | None:
    for mine in range(1, _OWN_WORDS + 1):
        if at + mine + _FLANK >= len(own) + 0:
            return None
        key = own[at + 1 + mine].form, own[at + 2 + mine].form if at + 2 + mine < len(own) else ""
        for after in sites.pairs.get(key, ()):
            if 1 <= after - place - 1 <= _THEIR_WORDS and all(one.kind != "end" for one in sites.tokens[place:after]):
                return mine, after - place - 1
    return None


def _supported(own: Sequence[Token], start: int, end: int, sites: Sites) -> bool:
    """Whether the quotes say these words too between the same neighbours."""
    return all((own[at].form, own[at + 1].form) in sites.pairs for at in range(start - 1, end))


def _words(forms: Sequence[str], lexicon: Lexicon) -> list[str]:
    """Forms put together to words of the dictionary, the longest first."""
    words, at = [], 0
    while at < len(forms):
        length = next((n for n in (4, 3, 2) if tuple(forms[at : at + n]) in lexicon.dictionary_words and at + n <= len(forms)), 1)
        words.append(" ".join(forms[at : at + length]))
        at += length
    return words


def _tells(word: str, theirs: Sequence[str], allowed: str) -> bool:
    if rarity(word) < _TELLING or f" {word} " in allowed:
        return False
    their = f" {' '.join(theirs)} "
    return not any(f" {one} " in their for one in (word, *_others(word)))


@cache
def _synonyms() -> dict[str, frozenset[str]]:
    """Both ways."""
    table: dict[str, set[str]] = {}
    for key, values in synonyms().items():
        for value in values:
            table.setdefault(one_spelling(key), set()).add(one_spelling(value))
            table.setdefault(one_spelling(value), set()).add(one_spelling(key))
    return {key: frozenset(values) for key, values in table.items()}


def _others(word: str) -> frozenset[str]:
    return _synonyms().get(word, frozenset())
