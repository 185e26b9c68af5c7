"""The corpus's own vocabulary: its syllables and their neighbours, its names, and how telling each word is."""

import importlib.util
import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cache, cached_property
from itertools import chain, pairwise
from pathlib import Path
from typing import Any

from assistant.data_files import cues, synonyms
from assistant.spelling import one_spelling, spaced
from corpus.store import Corpus
from corpus.text import TONE_MARKS, fold, nfc, search_form
from corpus.words import syllables

_CUE_WEIGHT = 3.0  # a question word counts as if the corpus held it three times
_DICTIONARY_WEIGHT = 0.2  # a word of the general dictionary counts little beside one of the corpus
_PERIOD = re.compile(r"(?<!\d)((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d)(?!\d)")
_NAME = re.compile(r"[^\W\d_a-zà-ỹđ][^\W\d_]*(?:[ -]+[^\W\d_a-zà-ỹđ][^\W\d_]*)*")


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
        self._ones: Counter[str] = Counter()
        self._pairs: Counter[tuple[str, str]] = Counter()
        self.texts = [passage.text for passage in corpus.passages]
        self.texts += [section.title for document in corpus.documents for section in document.sections.values()]
        self.texts += [document.metadata.title for document in corpus.documents]
        self.texts += [name for document in corpus.documents if (name := document.metadata.issuer)]
        for text in self.texts:
            self._count(syllables(text), 1.0)
        self.passages = len(corpus.passages)
        self._passage_counts: dict[str, int] = {}
        self._spaced = [spaced(" ".join([*passage.headings, passage.text])) for passage in corpus.passages]
        self._postings: dict[str, list[int]] = defaultdict(list)
        for at, text in enumerate(self._spaced):
            for part in set(text.split()):
                self._postings[part].append(at)
        asking = (pair for group in cues().kinds.values() for phrase in group for pair in pairwise(syllables(phrase)))
        self.own_pairs = frozenset(self._pairs) | frozenset(asking) | {("phần", "trăm")}
        for phrase in _cue_phrases():
            self._count(syllables(phrase), _CUE_WEIGHT)
        self.strong = frozenset(self._ones)
        self.strong_pairs = frozenset(self._pairs)

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

    def _count(self, parts: Iterable[str], weight: float) -> None:
        parts = list(parts)
        for part in parts:
            self._ones[part] += weight  # type: ignore[assignment]  # counts are weighted
        for pair in pairwise(parts):
            self._pairs[pair] += weight  # type: ignore[assignment]

    @cached_property
    def periods(self) -> frozenset[tuple[str, str]]:
        """The periods that the texts speak of: ("2021", "2025"), ..."""
        return frozenset(period for text in self.texts for period in _PERIOD.findall(text))

    def passages_with(self, form: str) -> int:
        """How many passages, or the headings above them, hold a phrase (search form)."""
        found = self._passage_counts.get(form)
        if found is None:
            rarest = min(form.split(), key=lambda part: len(self._postings.get(part, ())), default="")
            found = sum(f" {form} " in self._spaced[at] for at in self._postings.get(rarest, ()))
            self._passage_counts[form] = found
        return found

    def near(self, first: str, second: str) -> bool:
        """Whether any passage, or a heading above it, has a phrase and then, within three syllables, another."""
        pattern = re.compile(rf" {re.escape(first)}(?: \w+){{0,3}} {re.escape(second)} ")
        return any(pattern.search(self._spaced[at]) for at in self._postings.get(first.split()[0], ()))

    @cached_property
    def by_fold(self) -> dict[str, list[str]]:
        """Syllables by their form without diacritics."""
        return _by_fold(self.ones)

    @cached_property
    def by_skeleton(self) -> dict[tuple[str, str], str]:
        """Syllables by letters and tone, wherever the tone is written."""
        return {skeleton(syllable): syllable for syllable in self.ones}

    def log_probability(self, syllable: str, before: str | None) -> float:
        """log P(syllable | the one before), pairs interpolated with single syllables (Jelinek and Mercer 1980)."""
        alone = (self.ones[syllable] + 0.05) / (self.total + 0.05 * len(self.ones))
        if before is None:
            return math.log(alone)
        paired = self.pairs[(before, syllable)] / (self.ones[before] or 1.0)
        return math.log(0.75 * paired + 0.25 * alone)

    @cached_property
    def names(self) -> frozenset[str]:
        """Names of the corpus in search form: runs of capitalised words that never stand in lower case."""
        running = " ".join(spaced(text) for text in self.texts)
        found = set()
        for text in self.texts:
            for match in _NAME.finditer(text):
                name = search_form(match.group())
                if " " in name and match.start() > 0 and not match.group().isupper():
                    found.add(one_spelling(" ".join(syllables(name))))
        return frozenset(name for name in found if name in running)


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


def _cue_phrases() -> Iterable[str]:
    table = cues()
    for group in (*table.kinds.values(), *table.metadata.values(), *table.relative_periods.values()):
        yield from group
    yield from (*table.frame, *table.followup.heads, *table.followup.tails, *table.now, *table.requests, *table.roles)
    yield from (*table.orders, *table.outline, *table.section_words, *table.document_words, *table.relative_years)
    for phrase, official in synonyms().items():
        yield phrase
        yield from official
