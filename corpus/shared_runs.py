"""Runs of words that two documents share: what the later takes up from the earlier."""

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache

from corpus.model import CLOSING, Document, Passage
from corpus.text import search_form
from corpus.vietnamese.spelling import one_spelling

_SEED = 4  # syllables by which a shared run is looked for
_COMMON = 4  # passages from which a run of that length is a set phrase of the document
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class SharedRun:
    """The same words in a passage of the later and of the earlier document: offsets into each, and how many."""

    later: Passage
    later_span: tuple[int, int]
    earlier: Passage
    earlier_span: tuple[int, int]
    words: int


@dataclass(frozen=True)
class _Words:
    passage: Passage
    forms: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]


@lru_cache(maxsize=4)  # each comparison of the same two asks for them
def shared_runs(earlier: Document, later: Document, least: int) -> tuple[SharedRun, ...]:
    """The longest runs of at least so many syllables that stand in both, the longest first; none inside another.

    What the documents' own names and titles say is no run, nor is a set phrase that many passages have.
    """
    own = _forms(
        f"{earlier.metadata.title} {later.metadata.title} {earlier.metadata.name} {earlier.metadata.issuer or ''}"
    )
    named = f" {' '.join(own)} "
    before, after = _read(earlier), _read(later)
    seeds = _seeds(before)
    found = [run for one in after for run in _runs_of(one, before, seeds) if run.words >= least]
    kept: list[SharedRun] = []
    for run in sorted(found, key=lambda one: -one.words):
        text = " ".join(_forms(run.later.text[slice(*run.later_span)]))
        if f" {text} " not in named and not any(_overlaps(run, other) for other in kept):
            kept.append(run)
    return tuple(kept)


def _overlaps(run: SharedRun, other: SharedRun) -> bool:
    same = run.later is other.later
    return same and run.later_span[0] < other.later_span[1] and other.later_span[0] < run.later_span[1]


def _forms(text: str) -> tuple[str, ...]:
    return tuple(one_spelling(word) for word in _WORD.findall(search_form(text)))


def _read(document: Document) -> list[_Words]:
    headings = [
        Passage(document.number, one.id, one.heading, (), "", ()) for one in document.sections.values() if one.heading
    ]
    found = []
    for passage in [*headings, *document.passages]:
        if passage.section != CLOSING:
            spans = tuple(match.span() for match in _WORD.finditer(passage.text))
            found.append(_Words(passage, _forms(passage.text), spans))
    return found


def _seeds(texts: list[_Words]) -> dict[tuple[str, ...], list[tuple[int, int]]]:
    """Where each run of a seed's length begins: the number of its text, and of its syllable."""
    seeds: dict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
    for number, one in enumerate(texts):
        for at in range(len(one.forms) - _SEED + 1):
            seeds[one.forms[at : at + _SEED]].append((number, at))
    return {seed: places for seed, places in seeds.items() if len({number for number, _ in places}) < _COMMON}


def _runs_of(one: _Words, before: list[_Words], seeds: dict[tuple[str, ...], list[tuple[int, int]]]) -> list[SharedRun]:
    runs: list[SharedRun] = []
    at = 0
    while at <= len(one.forms) - _SEED:
        best = (0, 0, 0)
        for number, place in seeds.get(one.forms[at : at + _SEED], ()):
            best = max(best, (_length(one.forms, at, before[number].forms, place), number, place))
        length, number, place = best
        length = _within_sentence(one, at, length)
        if length >= _SEED:
            other = before[number]
            later = (one.spans[at][0], one.spans[at + length - 1][1])
            earlier = (other.spans[place][0], other.spans[place + length - 1][1])
            runs.append(SharedRun(one.passage, later, other.passage, earlier, length))
        at += max(1, length)
    return runs


def _within_sentence(one: _Words, at: int, length: int) -> int:
    """How many of a run's syllables stand in the sentence that it begins in."""
    text = one.passage.text
    for step in range(1, length):
        if re.search(r"[.!?](?=\s)", text[one.spans[at + step - 1][1] : one.spans[at + step][0] + 1]):
            return step
    return length


def _length(first: tuple[str, ...], at: int, second: tuple[str, ...], place: int) -> int:
    length = 0
    while at + length < len(first) and place + length < len(second) and first[at + length] == second[place + length]:
        length += 1
    return length
