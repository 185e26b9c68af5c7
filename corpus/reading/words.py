"""The words of a document, counted once: what a corpus's vocabulary is added up from."""

import re
from array import array
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from corpus.model import Document
from corpus.once import once
from corpus.text import UPPER, search_form
from corpus.vietnamese.spelling import one_spelling, spaced
from corpus.vietnamese.times import find_times
from corpus.vietnamese.words import syllables

_DASH = re.compile(r"\s[-–]\s")
_NAME = re.compile(rf"[{UPPER}][^\W\d_]*(?:[ -]+[{UPPER}][^\W\d_]*)*")


@dataclass(frozen=True)
class DocumentWords:
    """Counts of a document's syllables and of neighbouring pairs, its names and the periods that it speaks of.

    passages are its passages with the headings above them, spaced; rows tells which of them hold a syllable. The pairs
    lie in one string, a line each, and their counts in an array: a table of them takes six times the room.
    """

    ones: Mapping[str, int]
    pair_lines: str
    pair_counts: "array[int]"
    names: frozenset[str]
    periods: frozenset[tuple[str, str]]
    passages: tuple[str, ...]
    rows: Mapping[str, "array[int]"]

    def pairs(self) -> dict[tuple[str, str], int]:
        """How often two syllables stand beside each other."""
        lines = (line.partition(" ") for line in self.pair_lines.split("\n") if line)
        return {(first, second): count for (first, _, second), count in zip(lines, self.pair_counts, strict=True)}

    def holding(self, phrase: str) -> list[str]:
        """The passages that hold all syllables of a phrase, spaced."""
        rows = [self.rows.get(part, ()) for part in phrase.split()]
        return [self.passages[at] for at in min(rows, key=len, default=())] if all(rows) else []


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
    return DocumentWords(dict(ones), lines, counts, _names(texts), periods, passages, _rows(passages))


def _rows(passages: tuple[str, ...]) -> dict[str, "array[int]"]:
    rows: dict[str, array[int]] = {}
    for at, text in enumerate(passages):
        for part in set(text.split()):
            rows.setdefault(part, array("i")).append(at)
    return rows


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
