"""A question as people type it, made whole: marks put back, slips of the keyboard undone.

The best reading is found over the whole question (Viterbi 1967): each syllable may stand for others at a cost, and the
corpus's own pairs of syllables say which of them go together.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
import numpy.typing as npt

from assistant.language.cues import cues
from assistant.language.english import is_english
from assistant.language.lexicon import Lexicon, skeleton
from assistant.understanding.readings import is_strong, readings
from assistant.understanding.shorthand import WORD, asked_in_full, write_out
from corpus.text import fold, has_diacritics, lower, search_form
from corpus.vietnamese.commonness import rarity
from corpus.vietnamese.words import syllables

_NAMED = 3.5  # nats in favour of a name of the corpus, asked of more than its syllables are written at large
_KNOWN = 6.5  # rarity below which a syllable is a word of texts at large
_RARE = 6.5  # rarity above which a word of the dictionary is rather a slip for one that goes with its neighbours
_CLEAR = 1.0  # nats by which a reading must be better than the next to be clear
_RUN = 3  # syllables that a text must say in a row to tell how one of them is to be read
_HOPELESS = 7.0  # nats behind the best reading so far from which no reading goes on: it would cost seconds


@dataclass(frozen=True, slots=True)
class Repair:
    """A question made whole, and the words that were changed, as (typed, read).

    guessed is whether it had no marks at all; doubtful whether another reading of a changed word is nearly as good, so
    that whoever asked should see how it was read.
    """

    text: str
    changes: tuple[tuple[str, str], ...]
    guessed: bool = False
    doubtful: bool = False


@lru_cache(maxsize=16)  # what parts a message and what answers it, and its parts, read the same words
def repair(question: str, lexicon: Lexicon) -> Repair:
    """Put back what is missing and mend what is mistyped, where the corpus's own words say how."""
    if is_english(question):
        return Repair(question, ())
    if question.isupper():
        question = lower(question)
    plain = not has_diacritics(question)
    question = write_out(question, lexicon)
    question = question if plain else asked_in_full(question, lexicon)
    words = list(WORD.finditer(question))
    if not plain and _is_right(words, lexicon):
        return Repair(question, ())
    options = readings([match.group() for match in words], lexicon, plain)
    chosen = _best_path(options, lexicon)
    chosen = _with_own_words(chosen, options, lexicon) if plain else chosen
    text, end, doubtful = "", 0, False
    changes: list[tuple[str, str]] = []
    for at, match in enumerate(words):
        typed, read = match.group(), chosen[at]
        if search_form(typed) != read and _is_supported(at, typed, chosen, lexicon, plain):
            if fold(lower(typed)) != fold(read) or not plain or len(read) > 1:
                changes.append((typed, read))
                doubtful = doubtful or _is_doubtful(at, options[at], chosen, lexicon)
        else:
            read = typed
        text += question[end : match.start()] + _with_case(read, typed)
        end = match.end()
    return Repair(text + question[end:], tuple(changes), plain and bool(changes), doubtful)


def _with_own_words(chosen: list[str], options: Sequence[Mapping[str, float]], lexicon: Lexicon) -> list[str]:
    """The readings of words without marks, a syllable that is of no word here read as one of a word of the texts.

    Pairs alone lose a word that the texts say but once: "công tác dân vận được" to "vẫn được". Three syllables that
    stand so in a text, two of which are a word, tell it.
    """
    for at in range(len(chosen)):
        asks = chosen[at] in cue_words()
        if asks or _makes_word(at, chosen, lexicon) or _in_own_run(at, chosen, lexicon):
            continue
        others = ([*chosen[:at], word, *chosen[at + 1 :]] for word in options[at] if word != chosen[at])
        own = [one for one in others if _makes_word(at, one, lexicon) and _in_own_run(at, one, lexicon)]
        chosen = own[0] if len(own) == 1 else chosen
    return chosen


def _in_own_run(at: int, chosen: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a syllable stands in a run of three that a text says."""
    runs = (chosen[first : first + _RUN] for first in range(max(at - _RUN + 1, 0), at + 1))
    return any(len(one) == _RUN and lexicon.passages_with(" ".join(one)) for one in runs)


def _is_doubtful(at: int, options: Mapping[str, float], chosen: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether another reading of one word goes nearly as well with the words around it."""

    def score(word: str) -> float:
        found = _likely(lexicon, word, chosen[at - 1] if at else None) - options[word]
        return found + (_likely(lexicon, chosen[at + 1], word) if at + 1 < len(chosen) else 0.0)

    best = score(chosen[at])
    return any(score(word) > best - _CLEAR for word in options if word != chosen[at])


def _is_right(words: Sequence[re.Match[str]], lexicon: Lexicon) -> bool:
    """Whether nothing is to be mended: every word is right by itself, and none would fit its neighbours better."""
    forms = [search_form(match.group()) for match in words]
    for match, form in zip(words, forms, strict=True):
        if form.isalpha() and not match.group().isupper() and not is_strong(form, lexicon):
            return False
        if not form.isalpha() and form[0].isalpha():
            return False  # letters and digits: VNI keys, or the number of a document
    return not any(_fits_better(forms, at, lexicon) for at in range(len(forms)))


def _fits_better(forms: Sequence[str], at: int, lexicon: Lexicon) -> bool:
    """Whether another syllable of the same letters stands beside a neighbour in the corpus, and this one does not."""

    def known(word: str) -> int:
        pairs = [(forms[at - 1], word)] if at else []
        pairs += [(word, forms[at + 1])] if at + 1 < len(forms) else []
        return sum(pair in lexicon.own_pairs for pair in pairs)

    others = (one for one in lexicon.strong_by_fold.get(fold(forms[at]), ()) if one != forms[at])
    return any(known(other) > known(forms[at]) for other in others)


@cache
def cue_words() -> frozenset[str]:
    """The syllables of question words."""
    table = cues()
    return frozenset(
        part for group in table.kinds.values() for phrase in group for part in syllables(phrase)
    ) | frozenset(
        part
        for phrase in (*table.followup.heads, *table.followup.tails, "là", "và", "của")
        for part in syllables(phrase)
    )


@cache
def _plain_words() -> frozenset[str]:
    """Words with a mark that stand in any question ("mọi", "họ"): typed so, they are meant so."""
    table = cues()
    words = (*table.frame, *table.followup.pronouns, "nhiều")
    return frozenset(one for one in words if one.isalpha() and has_diacritics(one))


def _with_case(read: str, typed: str) -> str:
    return read[:1].upper() + read[1:] if typed[:1].isupper() and typed[1:].islower() else read


def _is_supported(at: int, typed: str, chosen: list[str], lexicon: Lexicon, plain: bool) -> bool:
    """A change stands only where the corpus knows the new syllable beside a neighbour.

    A word that is right by itself is changed only where nothing knows it beside its neighbours.
    """
    if plain:
        return True
    capital = at > 0 and typed[:1].isupper()
    typed = search_form(typed)
    if capital and not _makes_name(at, chosen, lexicon):
        return False
    if _is_word(typed, lexicon) and not _only_adds_marks(typed, chosen[at]):
        likely = _swaps_like_tones(typed, chosen[at]) or rarity(typed) > _RARE
        return likely and (_makes_word(at, chosen, lexicon) or _makes_name(at, chosen, lexicon))

    def beside(word: str) -> list[tuple[str, str]]:
        left = [(chosen[at - 1], word)] if at > 0 else []
        return left + ([(word, chosen[at + 1])] if at + 1 < len(chosen) else [])

    new, old = beside(chosen[at]), beside(typed)
    if typed in _plain_words():
        return False
    if is_strong(typed, lexicon):
        gain = sum(pair in lexicon.own_pairs for pair in new) - sum(pair in lexicon.strong_pairs for pair in old)
        old_is_word = any(pair in lexicon.dictionary_pairs for pair in old)
        bare = typed.isascii() and _makes_word(at, chosen, lexicon)  # "quan tam thế nào" has no "tam thế" in it
        return gain > 0 and (bare or not old_is_word)
    known_beside = any(lexicon.pairs[pair] for pair in new)
    return known_beside or (chosen[at] in cue_words() and rarity(chosen[at]) < rarity(typed) - 2.0)


def _is_word(typed: str, lexicon: Lexicon) -> bool:
    """Whether a syllable is a word of Vietnamese by itself, or common in texts at large."""
    return (typed,) in lexicon.dictionary_words or rarity(typed) < _KNOWN


def _only_adds_marks(typed: str, read: str) -> bool:
    """Whether a reading has every mark that was typed and more: "lê" for "lệ", "thi" for "thị"."""
    if fold(typed) != fold(read):
        return False
    marks = [unicodedata.normalize("NFD", one) for one in (typed, read)]
    return not Counter(marks[0]) - Counter(marks[1]) or (typed.isascii() and fold(read) == typed)


def _swaps_like_tones(typed: str, read: str) -> bool:
    """Whether a reading has hỏi for ngã or the other way round, which many speak alike: "phũ" for "phủ"."""
    (one, first), (other, second) = skeleton(typed), skeleton(read)
    return one == other and {first, second} == {"\u0309", "\u0303"}


def _makes_word(at: int, chosen: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a syllable and one beside it are a word of the dictionary that the texts use."""
    pairs = [tuple(chosen[max(at - 1, 0) : at + 1]), tuple(chosen[at : at + 2])]
    return any(pair in lexicon.own_pairs and pair in lexicon.dictionary_pairs for pair in pairs)


def _makes_name(at: int, chosen: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a word reads, with one beside it, as a name of the corpus: "Diên Khanh"."""
    pairs = [chosen[max(at - 1, 0) : at + 1], chosen[at : at + 2]]
    return any(f" {' '.join(pair)} " in f" {name} " for pair in pairs if len(pair) > 1 for name in lexicon.names)


def _likely(lexicon: Lexicon, syllable: str, before: str | None) -> float:
    """How well a syllable goes behind another, in nats."""
    named = _NAMED if (before, syllable) in lexicon.name_pairs else 0.0
    return named + lexicon.log_probability(syllable, before)


def _likely_pairs(lexicon: Lexicon, syllables: Sequence[str], befores: Sequence[str]) -> npt.NDArray[np.float64]:
    """How well each syllable goes behind each other, in nats: float64[befores, syllables]."""
    named = [[_NAMED * ((before, one) in lexicon.name_pairs) for one in syllables] for before in befores]
    return lexicon.log_probabilities(befores, syllables) + named


def _best_path(options: list[dict[str, float]], lexicon: Lexicon) -> list[str]:
    """The readings of a row of words that go best together (Viterbi 1967); options gives each word's, with costs."""
    if not options:
        return []
    befores = list(options[0])
    scores = np.array([_likely(lexicon, word, None) - cost for word, cost in options[0].items()])
    back: list[dict[str, str]] = []
    for column in options[1:]:
        words = list(column)
        reached = scores[:, None] + _likely_pairs(lexicon, words, befores)
        best = reached.argmax(axis=0)
        back.append({word: befores[at] for word, at in zip(words, best, strict=True)})
        after = reached.max(axis=0) - list(column.values())
        hopeful = after >= after.max() - _HOPELESS
        scores, befores = after[hopeful], [word for word, kept in zip(words, hopeful, strict=True) if kept]
    path = [befores[int(scores.argmax())]]
    for pointers in reversed(back):
        path.append(pointers[path[-1]])
    return path[::-1]
