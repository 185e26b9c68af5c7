"""The corpus's own vocabulary: its syllables and their neighbours, its names, and how telling each word is."""

import importlib.util
import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import cache, cached_property
from itertools import chain, pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from assistant.language.asks import spoken_asks
from assistant.language.cues import cues
from assistant.language.synonyms import synonyms
from corpus.reading.store import Corpus
from corpus.reading.words import document_words, pairs_of, syllables_of
from corpus.text import TONE_MARKS, fold, nfc, search_form
from corpus.vietnamese.abbreviations import expansions
from corpus.vietnamese.commonness import rarity
from corpus.vietnamese.neighbours import shipped_neighbours
from corpus.vietnamese.words import syllables

_CUE_WEIGHT = 3.0  # a question word counts as if the corpus held it three times
_DICTIONARY_WEIGHT = 0.2  # a word of the general dictionary counts little beside one of the corpus
_SURE = 3  # syllables of a name that is known by all letters but one
_NEAR = 12  # syllables between two words of one thing: "tuyến cao tốc Bắc - Nam phía Đông qua địa bàn … gồm các đoạn"
_HERE, _AT_LARGE = 0.35, 0.55  # of the probability of a pair: what the corpus says, what Vietnamese at large does
_ALONE_AT_LARGE = 0.5
_WORDS_OF_ARTICLE = 250.0  # different ones: turns the share of articles that hold a word into a share of words


def skeleton(syllable: str) -> tuple[str, str]:
    """A syllable without its tone, and the tone: the same for "hoà" and "hòa", for "người" and "ngừơi"."""
    marks = unicodedata.normalize("NFD", syllable)
    tone = "".join(char for char in marks if char in TONE_MARKS)
    return unicodedata.normalize("NFC", "".join(char for char in marks if char not in TONE_MARKS)), tone


@cache
def dictionary() -> tuple[tuple[str, ...], ...]:
    """The words of underthesea's Vietnamese dictionary, as syllables; empty where the package does not carry it."""
    spec = importlib.util.find_spec("underthesea")
    path = Path(spec.origin).parent / "corpus" / "data" / "Viet74K.txt" if spec and spec.origin else Path()
    if not path.is_file():
        return ()
    # All at once: word by word it takes ten times as long.
    words = search_form(nfc(path.read_text(encoding="utf-8"))).replace("-", " ").splitlines()
    return tuple(tuple(word.split()) for word in words if word)


class Lexicon:
    """Counts of syllables and of neighbouring pairs: the corpus, the cues of questions, the general dictionary."""

    def __init__(self, corpus: Corpus) -> None:
        self._documents = [document_words(one) for one in corpus.documents]
        self._ones = syllables_of(self._documents)
        self._pairs = pairs_of(self._documents)
        self.passages = len(corpus.passages)
        self._passage_counts: dict[str, int] = {}
        self.own_pairs = frozenset(self._pairs) | _asking_pairs()
        ones, pairs = _cue_counts()
        self._ones.update(ones)
        self._pairs.update(pairs)
        self.strong = frozenset(self._ones)
        self.strong_pairs = frozenset(self._pairs)

    @cached_property
    def own_pairs_turned(self) -> frozenset[tuple[str, str]]:
        """The pairs of the texts' neighbouring syllables, each by its second."""
        return frozenset((other, one) for one, other in self.own_pairs)

    # The dictionary is read when a word is met that needs it: most questions hold none.

    @cached_property
    def ones(self) -> Counter[str]:
        """Weighted counts of syllables, the dictionary's among them."""
        return _sum(self._ones, Counter(chain.from_iterable(dictionary())))

    @cached_property
    def pairs(self) -> Counter[tuple[str, str]]:
        """Weighted counts of neighbouring syllables, the dictionary's among them."""
        return _sum(self._pairs, Counter(pair for word in dictionary() for pair in pairwise(word)))

    @cached_property
    def total(self) -> float:
        """All the counts of syllables together."""
        return sum(self.ones.values())

    @cached_property
    def dictionary_words(self) -> frozenset[tuple[str, ...]]:
        """The dictionary's words, as syllables."""
        return frozenset(dictionary())

    @cached_property
    def dictionary_pairs(self) -> frozenset[tuple[str, str]]:
        """Neighbouring syllables of the dictionary's words."""
        return frozenset(pair for word in dictionary() for pair in pairwise(word))

    @cached_property
    def strong_by_fold(self) -> dict[str, list[str]]:
        """The syllables that the corpus or a question word uses, by their form without diacritics."""
        return _by_fold(self.strong)

    @cached_property
    def periods(self) -> frozenset[tuple[str, str]]:
        """The periods that the texts speak of: ("2021", "2025"), ..."""
        return frozenset(chain.from_iterable(one.periods for one in self._documents))

    def passages_with(self, form: str) -> int:
        """How many passages, or the headings above them, hold a phrase (search form)."""
        found = self._passage_counts.get(form)
        if found is None:
            found = sum(f" {form} " in text for one in self._documents for text in one.holding(form))
            self._passage_counts[form] = found
        return found

    def passages_saying(self, form: str) -> int:
        """Those of them that say it as a word of their own: "tỉnh đoàn kết" says no "tỉnh đoàn"."""
        united = self.passages_with(f"{form} kết") if form.endswith(" đoàn") else 0
        return max(self.passages_with(form) - united, 0)

    def near(self, first: str, second: str) -> bool:
        """Whether any passage, or a heading above it, has two phrases, in either order, within a few syllables."""
        between = rf"(?: \w+){{0,{_NEAR}}} "
        one, other = re.escape(first), re.escape(second)
        pattern = re.compile(f" {one}{between}{other} | {other}{between}{one} ")
        return any(pattern.search(text) for one in self._documents for text in one.holding(f"{first} {second}"))

    def together(self, forms: Sequence[str]) -> bool:
        """Whether one passage, with the headings above it, has all of some phrases."""
        texts = (text for one in self._documents for text in one.holding(" ".join(forms)))
        return any(all(f" {form} " in text for form in forms) for text in texts)

    @cached_property
    def by_fold(self) -> dict[str, list[str]]:
        """Syllables by their form without diacritics."""
        return _by_fold(self.ones)

    @cached_property
    def by_skeleton(self) -> dict[tuple[str, str], str]:
        """Syllables by letters and tone, wherever the tone is written."""
        return {skeleton(syllable): syllable for syllable in self.ones}

    def log_probability(self, syllable: str, before: str | None) -> float:
        """log P(syllable | the one before), in nats; of the first of a text, log P(syllable)."""
        if before is None:
            return math.log(self._alone(syllable))
        return float(self.log_probabilities([before], [syllable])[0, 0])

    def log_probabilities(self, befores: Sequence[str], syllables: Sequence[str]) -> npt.NDArray[np.float64]:
        """log P(syllable | the one before) of each behind each, in float64[befores, syllables].

        A pair's counts here, its counts at large, and the syllable alone (Jelinek and Mercer 1980).
        """
        alone = np.array([(1.0 - _HERE - _AT_LARGE) * self._alone(one) for one in syllables])
        here = [
            [_HERE * self.pairs.get((before, one), 0) / (self.ones[before] or 1.0) for one in syllables]
            for before in befores
        ]
        at_large = shipped_neighbours().table(befores, syllables)
        likely: npt.NDArray[np.float64] = np.log(np.array(here) + _AT_LARGE * at_large + alone)
        return likely

    def _alone(self, syllable: str) -> float:
        here = (self.ones[syllable] + 0.05) / (self.total + 0.05 * len(self.ones))
        return (1.0 - _ALONE_AT_LARGE) * here + _ALONE_AT_LARGE * math.exp(-rarity(syllable)) / _WORDS_OF_ARTICLE

    @cached_property
    def names_by_fold(self) -> dict[str, str]:
        """Names of the corpus by their form without diacritics, where one alone has that form: "dak lak"."""
        groups: dict[str, list[str]] = defaultdict(list)
        for name in self.names:
            groups[fold(name)].append(name)
        return {form: names[0] for form, names in groups.items() if len(names) == 1}

    @cached_property
    def names_by_gap(self) -> dict[tuple[int | str, ...], list[tuple[str, str]]]:
        """Long names by which of their syllables is left out and the others, without diacritics: (left out, name)."""
        found: dict[tuple[int | str, ...], list[tuple[str, str]]] = defaultdict(list)
        for form, name in self.names_by_fold.items():
            parts = form.split()
            for at, part in enumerate(parts) if len(parts) >= _SURE else ():
                found[(at, *parts[:at], *parts[at + 1 :])].append((part, name))
        return found

    @cached_property
    def name_pairs(self) -> frozenset[tuple[str, str]]:
        """The syllables of the corpus's names of two."""
        split = (name.split() for name in self.names)
        return frozenset((parts[0], parts[1]) for parts in split if len(parts) == 2)

    @cached_property
    def names(self) -> frozenset[str]:
        """Names of the corpus in search form: runs of capitalised words."""
        return frozenset(chain.from_iterable(one.names for one in self._documents))

    @cached_property
    def quoted(self) -> frozenset[str]:
        """Short phrases that the corpus has in quotation marks, in one spelling."""
        return frozenset(chain.from_iterable(one.quoted for one in self._documents))


def _sum(counts: Counter[Any], dictionary_counts: Counter[Any]) -> Counter[Any]:
    total = counts.copy()
    for key, number in dictionary_counts.items():
        total[key] += number * _DICTIONARY_WEIGHT  # type: ignore[assignment]  # counts are weighted
    return total


def _by_fold(syllables_known: Iterable[str]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for syllable in syllables_known:
        groups[fold(syllable)].append(syllable)
    return dict(groups)


@cache
def _asking_pairs() -> frozenset[tuple[str, str]]:
    """Neighbouring syllables of the words that ask."""
    phrases = (phrase for group in cues().kinds.values() for phrase in group)
    return frozenset(pair for phrase in phrases for pair in pairwise(syllables(phrase))) | {("phần", "trăm")}


@cache
def _cue_counts() -> tuple[dict[str, float], dict[tuple[str, str], float]]:
    """Weighted counts of the syllables and of the neighbouring ones of all cues: the same for every corpus."""
    ones: dict[str, float] = defaultdict(float)
    pairs: dict[tuple[str, str], float] = defaultdict(float)
    for phrase in _cue_phrases():
        parts = syllables(phrase)
        for part in parts:
            ones[part] += _CUE_WEIGHT
        for pair in pairwise(parts):
            pairs[pair] += _CUE_WEIGHT
    return ones, pairs


def _cue_phrases() -> Iterable[str]:
    table = cues()
    for group in (*table.kinds.values(), *table.metadata.values(), *table.relative_periods.values()):
        yield from group
    yield from (*table.frame, *table.followup.heads, *table.followup.tails, *table.now, *table.requests, *table.roles)
    yield from spoken_asks()
    yield from (*table.orders, *table.outline, *table.section_words, *table.document_words, *table.relative_years)
    yield from expansions()
    for phrase, official in synonyms().items():
        yield phrase
        yield from official
