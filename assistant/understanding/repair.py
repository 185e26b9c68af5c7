"""A question as people type it, made whole: marks put back, slips of the keyboard undone.

The best reading is found over the whole question (Viterbi 1967): each syllable may stand for others at a cost, and the
corpus's own pairs of syllables say which of them go together.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, partial

from assistant.language.cues import cues
from assistant.language.english import is_english
from assistant.language.lexicon import Lexicon, skeleton
from assistant.language.vocabulary import frame
from assistant.understanding.keyboards import from_telex, from_vni, one_letter_off
from assistant.understanding.shorthand import WORD, asked_in_full, write_out
from corpus.text import fold, has_diacritics, lower, search_form
from corpus.vietnamese.abbreviations import expansions
from corpus.vietnamese.bodies import names_body
from corpus.vietnamese.commonness import rarity
from corpus.vietnamese.words import syllables

# Costs in nats, against the pair probabilities. Chosen on hand-made slips: below about 2 right words get changed, above
# about 4 a wrong tone stays.
_PLAIN = 0.0  # a mark left out, in a question that has none
# In favour of a word of the frame ("có", "thì", "nêu"): of 9,018 words of questions without their marks 270 were read
# wrongly without it, 248 with 0.5, 241 with 1.0, 251 with 1.5 (natural, questions, the shipped sets; 2026-11-27).
_OF_FRAME = 1.0
_MARK_LEFT_OUT = 4.0  # a mark left out, in a question that has some
_WRONG_MARK = 5.0
_INPUT_METHOD = 0.5  # Telex or VNI keys left in the word
_TONE_MOVED = 0.2
_LETTER = 4.0  # one letter too many, missing, wrong, or two swapped
_LONGEST = 12  # keys of a syllable, more than any takes: "nghieengj" has nine
_DOUBT = 0.4  # a word that neither the corpus nor a question word uses is changed more easily
_NAMED = 3.5  # in favour of a name of the corpus, which is asked of more than its syllables are written at large
_UNKNOWN = 9.0  # the word stays as it is though nobody knows it

_KNOWN = 6.5  # rarity below which a syllable is a word of texts at large
_RARE = 6.5  # rarity above which a word of the dictionary is rather a slip for one that goes with its neighbours
_CLEAR = 1.0  # nats by which a reading must be better than the next to be clear
_COMMON = 5.0  # rarity below which a word of texts at large is taken as typed
_AT_END = 3.0  # nats in favour of a question word at the end of a question that has no other: "lấy từ đâu"
_HOPELESS = 7.0  # nats behind the best reading so far from which no reading goes on: it would cost seconds
_NUMERALS = {"i", "v", "x"}


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


@lru_cache(maxsize=2)  # what parts a message and what answers it read the same words
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
    options = [_options(match.group(), lexicon, plain) for match in words]
    if plain:
        _favour_frame(options)
        _favour_asking(options)
    chosen = _best_path(options, lexicon)
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


def _favour_frame(options: Sequence[dict[str, float]]) -> None:
    """Favour what any question may say where a word typed without marks has several readings, none of them a body."""
    for column in options:
        if len(column) > 1 and not any(map(names_body, column)):
            for word in frame() & column.keys():
                column[word] -= _OF_FRAME


def _favour_asking(options: Sequence[dict[str, float]]) -> None:
    """Favour a question word at the end of a question typed without marks that has none before: "lay tu dau"."""
    ends = _asking_ends()
    last = ends & options[-1].keys() if options else set()
    asked = any((ends | {"nhiêu"}) & column.keys() - last for column in options[:-1])
    for word in () if asked else last:
        options[-1][word] -= _AT_END


@cache
def _asking_ends() -> frozenset[str]:
    """The words of one syllable that ask at the end of a question: "đâu", "gì", "nào", "ai"."""
    kinds = ("place", "what", "who")
    return frozenset(phrase for kind in kinds for phrase in cues().kinds[kind] if " " not in phrase)


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
        return gain > 0 and not any(pair in lexicon.dictionary_pairs for pair in old)
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


def is_strong(syllable: str, lexicon: Lexicon) -> bool:
    """Whether a syllable is right by itself: the corpus or a question word uses it, or texts at large do."""
    return syllable in lexicon.strong or (not syllable.isascii() and rarity(syllable) < _COMMON)


def _options(word: str, lexicon: Lexicon, plain: bool) -> dict[str, float]:
    """What a typed word may stand for, with the cost of each reading."""
    form = search_form(word)
    if (
        form in _NUMERALS
        or (not word.isalpha() and not _is_vni(form, lexicon))
        or (len(word) > 1 and word.isupper())
        or _is_abbreviation(form)
    ):
        return {form: 0.0}
    strong = is_strong(form, lexicon)
    options = {form: 0.0 if strong or lexicon.ones[form] else _UNKNOWN}
    doubt = 1.0 if strong else _DOUBT
    for other in lexicon.by_fold.get(fold(form), ()):
        if form.isascii():
            _offer(options, other, _PLAIN if plain else _MARK_LEFT_OUT * doubt)
        else:
            _offer(options, other, _WRONG_MARK * doubt)
    if not strong:
        _offer_mended(options, form, lexicon)
    return options


def _is_abbreviation(form: str) -> bool:
    return not any(char in "aeiouy" for char in form) and form.upper() in expansions()


def _is_vni(form: str, lexicon: Lexicon) -> bool:
    return bool(from_vni(form, lexicon))


def _offer(options: dict[str, float], reading: str, cost: float) -> None:
    if cost < options.get(reading, float("inf")):
        options[reading] = cost


def _offer_mended(options: dict[str, float], form: str, lexicon: Lexicon) -> None:
    if len(form) > _LONGEST:
        return
    moved = lexicon.by_skeleton.get(skeleton(form))
    if moved:
        _offer(options, moved, _TONE_MOVED)
    for decoded in (from_telex(form, lexicon), *from_vni(form, lexicon)):
        if decoded:
            _offer(options, decoded, _INPUT_METHOD)
    if form.isascii() and lexicon.ones[form] and rarity(form) < _COMMON:
        return  # a word that there is: a mark left out at most
    for near in one_letter_off(fold(form)):
        for other in lexicon.by_fold.get(near, ()):
            if other in lexicon.strong:
                _offer(options, other, _LETTER)


def _likely(lexicon: Lexicon, syllable: str, before: str | None) -> float:
    """How well a syllable goes behind another, in nats."""
    named = _NAMED if (before, syllable) in lexicon.name_pairs else 0.0
    return named + lexicon.log_probability(syllable, before)


def _best_path(options: list[dict[str, float]], lexicon: Lexicon) -> list[str]:
    if not options:
        return []
    likely = partial(_likely, lexicon)
    scores = {word: likely(word, None) - cost for word, cost in options[0].items()}
    back: list[dict[str, str]] = []
    for column in options[1:]:
        after: dict[str, float] = {}
        pointers: dict[str, str] = {}
        for word, cost in column.items():
            reached = {before: score + likely(word, before) for before, score in scores.items()}
            best = max(reached, key=reached.__getitem__)
            after[word] = reached[best] - cost
            pointers[word] = best
        back.append(pointers)
        least = max(after.values()) - _HOPELESS
        scores = {word: score for word, score in after.items() if score >= least}
    path = [max(scores, key=scores.__getitem__)]
    for pointers in reversed(back):
        path.append(pointers[path[-1]])
    return path[::-1]
