"""What a question is about: its telling words, each with the ways in which a text may say it."""

import itertools
import math
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from assistant.language.cues import cue_in, cues
from assistant.language.lexicon import Lexicon
from assistant.language.synonyms import MAX_KEY, synonym_forms
from assistant.language.vocabulary import (
    body_names,
    committees,
    frame,
    names_body_at,
    plain_body_names,
    short_forms,
    unmistakable_provinces,
)
from assistant.understanding.counted_words import GRADES, with_count, with_grade
from assistant.understanding.segments import is_sign, question_words, starts_of
from assistant.understanding.typed_names import (
    are_two_names,
    body_in_short,
    body_written_out,
    is_name_at,
    other_marks,
    written_out,
)
from corpus.importing.syllables import is_syllable
from corpus.reading.markers import GRADE_NUMERALS
from corpus.vietnamese.commonness import rarity
from corpus.vietnamese.spelling import one_spelling
from corpus.vietnamese.times import day_forms
from corpus.vietnamese.words import segment

_MOST = 5.0  # what a rare word weighs at most where every word counts
_SYNONYM = 0.9  # how much a synonym counts beside the word itself
_SHARED_HEADS = ("bộ", "sở", "ban")
_PARTLY = 0.5  # how much part of a long word counts
# What a part of speech weighs: a question is about its nouns and names; its verbs are often another's words for them.
_TAG_WEIGHT = {"V": 0.5, "A": 0.7, "R": 0.3, "E": 0.2, "C": 0.2, "P": 0.2, "L": 0.2, "T": 0.2, "M": 0.6}
_SAID_OTHERWISE = ("V", "A", "R")  # doing words that no text uses are mostly everyday words for those that it does
_OTHERWISE = 0.75
_SHORTEST_THING = 3  # letters of a word that is no syllable: "oda", "casino"
_NUMBERS = frozenset({*GRADE_NUMERALS, *GRADE_NUMERALS.values()})
_PLAIN = 1.7  # rarity below which a word that the corpus lacks says nothing of what is asked
LookedFor = tuple[str, tuple[str, ...], tuple[str, ...]]  # see _looked_for


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the question: the forms in which it may stand in a text (the first is as asked) and its weight.

    The weight is its inverse document frequency among the corpus's passages; `known` is whether the corpus holds any
    of its forms.
    """

    forms: tuple[str, ...]
    weight: float
    known: bool
    is_name: bool = False
    looked_for: LookedFor = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Make ready what each text is searched for: a term is held against thousands."""
        object.__setattr__(self, "looked_for", _looked_for(self.forms, self.is_name))

    @property
    def phrase(self) -> str:
        return self.forms[0]

    @property
    def is_count(self) -> bool:
        """Whether it is a figure with its noun or unit: "250 triệu"."""
        return self.phrase[0].isdigit() and " " in self.phrase and not is_sign(self.phrase)

    @property
    def is_short(self) -> bool:
        """Whether it is a letter or two, of which nobody knows what they stand for: "đv", "z"."""
        return len(self.phrase) < _SHORTEST_THING and not (self.phrase.isdigit() or is_syllable(self.phrase))

    @property
    def calls_thing(self) -> bool:
        """Whether it is no single syllable, which may only colour a question: "bảo hiểm", "casino", not "nhé", "z"."""
        return " " in self.phrase or not (self.is_short or is_syllable(self.phrase))

    def match(self, spaced: str) -> float:
        """How far a text says this, from 0 to 1; spaced is the text's syllables with a blank around each."""
        own, others, pairs = self.looked_for
        if own in spaced:
            return 1.0
        if others and any(form in spaced for form in others):
            return _SYNONYM
        return _PARTLY * sum(pair in spaced for pair in pairs) / len(pairs) if pairs else 0.0

    def is_said_in(self, spaced: str) -> bool:
        """Whether a text (likewise) says this by it or another for it, not by some of its syllables alone."""
        own, others, _ = self.looked_for
        return own in spaced or any(form in spaced for form in others)


def _looked_for(forms: tuple[str, ...], is_name: bool) -> LookedFor:
    """What a text is searched for: the first form, the others, and of a long first form that is no name its pairs."""
    first, *others = (f" {form} " for form in forms)
    parts = first.split()
    long = len(parts) > 2 and not is_name
    pairs = tuple(f" {one} {other} " for one, other in itertools.pairwise(parts)) if long else ()
    return first, tuple(others), pairs


def find_terms(text: str, lexicon: Lexicon, whole: str = "") -> tuple[Term, ...]:
    """The telling words of a question (its names of documents, sections and years already blanked out), in order.

    whole is the question before anything was blanked out, of the same length: its words are told apart there.
    """
    words, tags, breaks = question_words(text, whole or text, lexicon)
    flat = [part for word in words for part in word.split()]
    starts = starts_of(words)
    ends = [*sorted(starts), len(flat)]
    order = {start: number for number, start in enumerate(ends[:-1])}
    covered = _frame_cover(flat, starts)
    terms: list[Term] = []
    at = 0
    while at < len(flat):
        length, forms = _phrase_at(flat, at, starts, breaks, lexicon)
        if length and not all(covered[at : at + length]):
            terms.append(_term(forms, lexicon, tags))
            at += length
            continue
        end = ends[bisect_right(ends, at)]
        counted = (with_grade(words, order[at], lexicon) or with_count(words, order[at])) if at in order else ()
        if counted:
            terms.append(_term(counted, lexicon, tags))
            at += len(counted[0].split())
            continue
        word = " ".join(flat[at:end])
        if not all(covered[at:end]) and word not in frame():
            apart = _are_short_names(word, lexicon) if tags.get(word) == "Np" else _is_no_word(word, lexicon)
            pieces = word.split() if apart else [word]
            terms += [_term(_with_long(piece), lexicon, tags) for piece in pieces if piece not in frame()]
        at = end
    return tuple({term.phrase: term for term in terms if _is_telling(term)}.values())


def _with_long(word: str) -> tuple[str, ...]:
    """A word, an abbreviation with what it stands for."""
    long = "" if is_syllable(word) else short_forms().get(word, "")
    return (word, long) if long else (word,)


def group_term(phrase: str, lexicon: Lexicon) -> Term:
    """A group of bodies as one word of a question: "các tỉnh"."""
    return _term((one_spelling(phrase),), lexicon, {})


def _is_no_word(word: str, lexicon: Lexicon) -> bool:
    """Whether a segmented word is a slip of the segmentation: nothing knows it, and it is no name."""
    parts = tuple(word.split())
    if len(parts) != 2 or lexicon.passages_with(word) or parts in lexicon.dictionary_words:
        return False
    return all(lexicon.passages_with(part) for part in parts)


def _are_short_names(word: str, lexicon: Lexicon) -> bool:
    """ "PCI PAPI": short names that the texts have, side by side, which no text joins."""
    parts = word.split()
    if len(parts) < 2 or lexicon.passages_with(word):
        return False
    return all(lexicon.passages_with(part) and (part,) not in lexicon.dictionary_words for part in parts)


def find_words(text: str, lexicon: Lexicon) -> tuple[Term, ...]:
    """The words of a question as they stand, with no other forms: common ones weigh next to nothing."""
    words = dict.fromkeys(word.replace("_", " ") for word in segment(text))
    return tuple(
        Term((one_spelling(word),), min(max(rarity(word), 0.1), _MOST), bool(lexicon.passages_with(one_spelling(word))))
        for word in words
    )


def find_helpful(text: str, terms: Sequence[Term], lexicon: Lexicon) -> tuple[Term, ...]:
    """Words of the frame that name what a passage is ("mục tiêu", "hạn chế"), where the terms do not hold them."""
    held = {term.phrase for term in terms}
    words = [one_spelling(word) for word in cues().helpful if cue_in(text, [word])]
    return tuple(_term((word,), lexicon, {}) for word in words if word not in held)


def _frame_cover(flat: Sequence[str], starts: set[int]) -> list[bool]:
    """Which syllables belong to question words: phrases of two or more, or a single one that is a word of its own."""
    covered = [False] * len(flat)
    words = frame()
    ends = {*starts, len(flat)}
    for at in range(len(flat)):
        for length in range(min(5, len(flat) - at), 0, -1):
            if length == 1 and not (at in starts and at + 1 in ends):
                continue
            if " ".join(flat[at : at + length]) in words and at in starts and at + length in ends:
                covered[at : at + length] = [True] * length
                break
    return covered


def _phrase_at(
    flat: Sequence[str], at: int, starts: set[int], breaks: Mapping[int, str], lexicon: Lexicon
) -> tuple[int, tuple[str, ...]]:
    """The longest name, synonym or abbreviation that begins here, and its forms; (0, ()) for none."""
    for length in range(min(MAX_KEY, len(flat) - at), 0, -1):
        phrase = " ".join(flat[at : at + length])
        if phrase.endswith(" ở") and is_name_at(flat, at + length, lexicon):
            continue  # "nhà ở Nha Trang" is a place, no dwelling
        if " ".join(flat[at + length - 1 : at + length + 1]) in committees():
            continue  # "bí thư huyện ủy" is no head of a district
        if names_body_at(flat, at, length):
            return length, (phrase, *synonym_forms().get(phrase, ()))
        if length > 1 and (whole := body_in_short(phrase, lexicon) or body_written_out(phrase)):
            return length, (phrase, whole)
        long = short_forms().get(phrase)
        others = synonym_forms().get(phrase, ())
        if length > 1 and phrase in lexicon.names and not are_two_names(flat, at, length, breaks, lexicon):
            return length, tuple(dict.fromkeys((phrase, written_out(phrase))))
        if phrase in lexicon.quoted and not others:
            return length, (phrase,)
        runs_on = length > 1 and breaks.keys().isdisjoint(range(at + 1, at + length))
        if runs_on and (name := other_marks(phrase, lexicon)):
            return length, (name, phrase)
        if phrase in unmistakable_provinces():
            return length, (phrase,)
        if length > 2 and not any(lexicon.passages_with(form) for form in (phrase, *others)):
            continue  # none of it is in the texts: its words may be
        if others and (length > 1 or _is_word(at, starts, len(flat))):
            return length, (phrase, *others, *([long] if long else []))
        if long and (length > 1 or not is_syllable(phrase) or _is_word(at, starts, len(flat))):  # no part of a word
            return length, (phrase, long, *synonym_forms().get(long, ()))
    return 0, ()


def _is_word(at: int, starts: set[int], end: int) -> bool:
    """Whether a syllable is a word by itself."""
    return at in starts and (at + 1 in starts or at + 1 == end)


def _without_shared_head(phrase: str, lexicon: Lexicon) -> tuple[str, ...]:
    """A ministry as a list gives it that says the head once, where no text has it whole: "các bộ quốc phòng, y tế"."""
    head, _, own = phrase.partition(" ")
    listed = head in _SHARED_HEADS and phrase in body_names() and not lexicon.passages_with(phrase)
    return (own,) if listed and lexicon.near(f"các {head}", own) else ()


def _term(forms: tuple[str, ...], lexicon: Lexicon, tags: Mapping[str, str]) -> Term:
    """A word weighs what few passages of the corpus hold it, and few texts at large: the lesser of the two."""
    days = day_forms(forms[0])
    forms = tuple(dict.fromkeys((*forms, *days, *_without_shared_head(forms[0], lexicon))))
    counts = [lexicon.passages_saying(form) for form in forms]
    own = math.log((lexicon.passages + 1) / (max(counts) + 0.5))
    tag = tags.get(forms[0], "N")
    weight = min(own, rarity(forms[0])) * _TAG_WEIGHT.get(tag, 1.0)
    if not any(counts) and tag in _SAID_OTHERWISE:
        weight *= _OTHERWISE
    if forms[0].isdigit():
        weight = 0.1
    is_name = (
        (forms[0][0].isdigit() and " " in forms[0] and not days)  # what holds of a case need not name its day
        or (forms[0].rpartition(" ")[0] in GRADES and forms[0].rpartition(" ")[2] in _NUMBERS)
        or forms[0] in lexicon.names
        or not body_names().isdisjoint(forms)
        or forms[0] in unmistakable_provinces()
        or (tags.get(forms[0]) == "Np" and " " in forms[0])
    )
    return Term(tuple(dict.fromkeys(forms)), max(weight, 0.1), any(counts), is_name)


def _is_telling(term: Term) -> bool:
    """Words that anybody uses of anything tell nothing, unless the corpus uses them or they name a body.

    Nor is a day that no text names: it is that of a case, which a text speaks of without it.
    """
    if not term.known and day_forms(term.phrase):
        return False
    telling = term.phrase.isdigit() or term.is_name or term.phrase in plain_body_names()
    return term.known or telling or rarity(term.phrase) >= _PLAIN
