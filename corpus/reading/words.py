"""The words of a document, counted once: what a corpus's vocabulary is added up from."""

import re
from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, chain, pairwise, repeat
from operator import add

from corpus.model import Document
from corpus.once import once
from corpus.text import UPPER, search_form
from corpus.vietnamese.quoted_names import quoted_names
from corpus.vietnamese.spelling import one_spelling, spaced
from corpus.vietnamese.times import find_times
from corpus.vietnamese.words import syllables

_DASH = re.compile(r"\s[-–]\s")
_COINED = 4  # syllables up to which a phrase in quotation marks is one word
_NAME = re.compile(rf"[{UPPER}][^\W\d_]*(?:[ -]+[{UPPER}][^\W\d_]*)*")


@dataclass(frozen=True)
class DocumentWords:
    """Counts of a document's syllables and of neighbouring pairs, its names and the periods that it speaks of.

    quoted are its phrases in quotation marks, as it coins or takes them: “tự diễn biến” is no kind of "diễn biến".
    passages are its passages with the headings above them, spaced; rows[row_ends[k - 1]:row_ends[k]] are those of them
    that hold line k of row_lines, a syllable. Syllables and pairs lie in one string, a line each, and numbers in an
    array: tables of them take six times the room.
    """

    ones: Mapping[str, int]
    pair_lines: str
    pair_counts: "array[int]"
    names: frozenset[str]
    quoted: frozenset[str]
    periods: frozenset[tuple[str, str]]
    passages: tuple[str, ...]
    row_lines: str
    row_ends: "array[int]"
    rows: "array[int]"

    def holding(self, phrase: str) -> list[str]:
        """The passages that hold the rarest syllable of a phrase, spaced; none where one of them stands nowhere."""
        places = [self._places.get(part) for part in phrase.split()]
        rows = [self._rows(one) for one in places if one is not None]
        return [self.passages[at] for at in min(rows, key=len, default=())] if len(rows) == len(places) else []

    @cached_property
    def _places(self) -> dict[str, int]:
        return {line: at for at, line in enumerate(self.row_lines.split("\n"))}

    def _rows(self, place: int) -> "array[int]":
        return self.rows[self.row_ends[place - 1] if place else 0 : self.row_ends[place]]


def syllables_of(documents: Iterable[DocumentWords]) -> Counter[str]:
    """How often each syllable stands in some documents together."""
    return Counter(_added((one.ones, one.ones.values()) for one in documents))


def pairs_of(documents: Iterable[DocumentWords]) -> Counter[tuple[str, str]]:
    """How often two syllables stand beside each other in some documents together."""
    # Added up as lines: a pair's tuple is made once, and not for each document anew.
    tables = ((one.pair_lines.split("\n"), one.pair_counts) for one in documents if one.pair_counts)
    parted = ((line.partition(" "), count) for line, count in _added(tables).items())
    return Counter({(first, second): count for (first, _, second), count in parted})


def _added(tables: Iterable[tuple[Collection[str], Iterable[int]]]) -> dict[str, int]:
    """The counts of several tables in one; no table has a word twice. Counter.update takes twice as long."""
    total: dict[str, int] = {}
    for words, counts in tables:
        total.update(zip(words, map(add, map(total.get, words, repeat(0)), counts), strict=True))
    return total


@once
def document_words(document: Document) -> DocumentWords:
    """Count the words of a document: of its passages, its headings, its title and its issuer."""
    texts = [one.text for one in document.passages] + [one.title for one in document.sections.values()]
    texts += [one for one in (document.metadata.title, document.metadata.issuer) if one]
    ones: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    for text in texts:
        parts = syllables(text)
        ones.update(parts)
        pairs.update(pairwise(parts))
    passages = tuple(spaced(" ".join([*one.headings, one.text])) for one in document.passages)
    times = (time for text in texts for _, _, time in find_times(text))
    periods = frozenset((time[0], time[1]) for time in times if len(time) == 2)
    lines, counts = "\n".join(map(" ".join, pairs)), array("i", pairs.values())
    named = _names(texts), _quoted(texts), periods
    return DocumentWords(dict(ones), lines, counts, *named, passages, *_rows(passages))


def _rows(passages: tuple[str, ...]) -> tuple[str, "array[int]", "array[int]"]:
    rows: dict[str, list[int]] = {}
    for at, text in enumerate(passages):
        for part in set(text.split()):
            rows.setdefault(part, []).append(at)
    ends = array("i", accumulate(map(len, rows.values())))
    return "\n".join(rows), ends, array("i", chain.from_iterable(rows.values()))


def _names(texts: list[str]) -> frozenset[str]:
    """Names in search form: runs of capitalised words."""
    running = " ".join(spaced(text) for text in texts)
    found = set()
    for text in texts:
        for match in _NAME.finditer(text):
            if match.start() > 0 and not match.group().isupper():
                # "Đăk Lăk - Khánh Hoà" are two names, "Phan Rang - Tháp Chàm" is one of two.
                pieces = [search_form(one) for one in (match.group(), *_DASH.split(match.group()))]
                found |= {one_spelling(" ".join(syllables(name))) for name in pieces if " " in name}
    return frozenset(name for name in found if name in running)


def _quoted(texts: list[str]) -> frozenset[str]:
    """Short phrases in quotation marks, in one spelling."""
    phrases = (phrase.strip() for text in texts for phrase in quoted_names(text))
    return frozenset(one for one in phrases if len(one.split()) <= _COINED)
