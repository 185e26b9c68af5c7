"""What a sentence claims beyond its quotes: telling words of it, or of a part of it, that they lack."""

import math
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from assistant.checking.alignment import Sites
from assistant.checking.tokens import FIGURES, Token
from assistant.checking.words import language
from assistant.language.lexicon import Lexicon
from assistant.language.synonyms import synonyms
from assistant.understanding.coverage import coverage
from assistant.understanding.terms import Term
from corpus.vietnamese.abbreviations import expansions
from corpus.vietnamese.commonness import rarity
from corpus.vietnamese.spelling import one_spelling, spaced, spelt

OWN = 0.35  # the share of a sentence's telling words that the quotes must have without what governs them
_WHOLE, _PIECE = 0.7, 0.5  # the weighted share of a sentence's, and of each of its parts', telling words in the quotes
_PART_OWN = 0.2  # the same of a part behind the first, with the question's words
_STRANGE = 3.0  # the rarity of a word of several syllables that must not be said without a source
_PLAIN = 1.0  # rarity below which a word says nothing of its own
_SHORT, _ORDER = 8, 0.3  # pairs of words from which on a sentence has an order, and the share that must be its quotes'
_LONGEST = 4  # syllables of a word
_JOINS = frozenset({"nhưng", "còn"})


def untold(
    own: Sequence[Token], texts: Sequence[tuple[str, float]], lexicon: Lexicon, least_own: float = OWN
) -> list[str]:
    """What no text says, in Vietnamese; texts are spaced texts with what a word in each counts, nearest first.

    least_own is the share that the first of them, the quotes, must have without the others.
    """
    parts = [list(_terms(part, lexicon)) for part in _parts(own)]
    for terms, least in [([one for part in parts for one in part], _WHOLE), *((part, _PIECE) for part in parts)]:
        share, missing = coverage(terms, texts)
        if terms and share < least:
            return [f"nguồn không nói: {', '.join(one.phrase for one in missing) or terms[0].phrase}"]
    _, missing = coverage([one for part in parts for one in part], texts)
    strange = [one.phrase for one in missing if " " in one.phrase and rarity(one.phrase) >= _STRANGE]
    if strange:
        return [f"nguồn không nói: {', '.join(strange)}"]
    for terms in parts[1:]:
        if len(terms) > 1 and coverage(terms, [texts[0], texts[-1]])[0] < _PART_OWN:
            return [f"câu nói thêm: {', '.join(one.phrase for one in terms)}"]
    terms = [one for part in parts for one in part]
    if terms and coverage(terms, texts[:1])[0] < least_own:
        return ["câu nói điều khác với nguồn được dẫn"]
    return []


def jumbled(own: Sequence[Token], sites: Sites) -> list[str]:
    """Whether hardly any two words stand side by side as in the quotes: the same words say something else then."""
    pairs = [(one.form, other.form) for one, other in pairwise(own)]
    kept = sum(pair in sites.pairs for pair in pairs)
    return ["câu không theo lời của nguồn"] if len(pairs) >= _SHORT and kept < _ORDER * len(pairs) else []


def _parts(own: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """A sentence cut at its punctuation, and where "và" stood."""
    first = 0
    for at, token in enumerate(own):
        if token.form in _JOINS:
            yield own[first:at]
            first = at + 1
        elif token.stop:
            yield own[first : at + 1]
            first = at + 1
    yield own[first:]


def _terms(part: Sequence[Token], lexicon: Lexicon) -> Iterator[Term]:
    """The telling words of a part; what is said of the text itself, and figures, are none."""
    for run in _runs(part):
        for word in words_of(run, lexicon):
            term = None if _is_about_text(word) else _term(word, lexicon)
            if term and len(word) > 1 and (term.is_name or rarity(word) >= _PLAIN):
                yield term


def _runs(part: Sequence[Token]) -> Iterator[list[str]]:
    """The words between figures; a name does not go on the word before it: "ký Kết luận" is no "ký kết"."""
    run: list[str] = []
    before = ""
    for token in part:
        if run and (token.kind in FIGURES or (token.kind, before) == ("name", "word")):
            yield run
            run = []
        if token.kind not in FIGURES and token.form not in ("%", "‰"):
            run.append(token.form)
        before = token.kind
    yield run


def words_of(forms: Sequence[str], lexicon: Lexicon) -> list[str]:
    """Syllables put together to names of the corpus and words of the dictionary, the longest first."""
    words, at = [], 0
    while at < len(forms):
        length = next((n for n in range(_LONGEST, 1, -1) if _is_word(forms, at, n, lexicon)), 1)
        words.append(" ".join(forms[at : at + length]))
        at += length
    return words


def _is_word(forms: Sequence[str], at: int, length: int, lexicon: Lexicon) -> bool:
    if at + length > len(forms):
        return False
    part = tuple(forms[at : at + length])
    return part in lexicon.dictionary_words or " ".join(part) in lexicon.names or " ".join(part) in _about_phrases()


@cache
def _about_phrases() -> frozenset[str]:
    return frozenset(spaced(one).strip() for one in language().about_text)


@cache
def about_text() -> str:
    """The words that a writer says of the text itself, each with a blank on both sides."""
    return " ; ".join(spaced(one) for one in language().about_text)


def _is_about_text(word: str) -> bool:
    return f" {word} " in about_text()


def _term(word: str, lexicon: Lexicon) -> Term:
    """A word weighs what few passages of the corpus hold it, and few texts at large: the lesser of the two."""
    forms = (word, *sorted(same_as(word)))
    counts = [lexicon.passages_with(form) for form in forms]
    own = math.log((lexicon.passages + 1) / (max(counts) + 0.5))
    return Term(forms, max(min(own, rarity(word)), 0.1), any(counts), word in lexicon.names)


@cache
def _synonyms() -> dict[str, frozenset[str]]:
    """Both ways, what abbreviations stand for among them."""
    table: dict[str, set[str]] = {}
    pairs = [(key, value) for key, values in synonyms().items() for value in values]
    pairs += [(spelt(short), spelt(long)) for short, long in expansions().items()]
    for key, value in pairs:
        table.setdefault(one_spelling(key), set()).add(one_spelling(value))
        table.setdefault(one_spelling(value), set()).add(one_spelling(key))
    return {key: frozenset(values) for key, values in table.items()}


def same_as(word: str) -> frozenset[str]:
    """What else says the same."""
    return _synonyms().get(word, frozenset())
