"""Candidates: the clauses of the passages that a question finds, each with what is known of it beside the question."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain

import numpy as np
import numpy.typing as npt

from assistant.evidence.clauses import Clause, passage_clauses
from assistant.evidence.kind_check import HOLDS, fits_kind
from assistant.evidence.scoring import Evidence
from assistant.evidence.table_heads import heads_table
from assistant.evidence.time_match import compares_with, time_after, time_match
from assistant.understanding.coverage import Coverage
from assistant.understanding.document_places import self_description
from assistant.understanding.kinds import Kind
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.model import Document
from corpus.reading.store import Corpus
from corpus.vietnamese.times import Time, times_of
from index.clause_index import ClauseIndex
from index.clauses import heading_passages
from index.passage_index import Hit, Searcher

FloatArray = npt.NDArray[np.float64]
BoolArray = npt.NDArray[np.bool_]

_PASSAGES = 40  # passages that are read clause by clause
_PASTED = 80  # telling words: more are a text that was pasted, and what it is of is found among fewer passages
_NEAR, _AROUND = 0.75, 0.5  # what a word counts that stands in the sentence, or only in the passage or the headings
TITLE_TIME = 0.4  # a time that only the title of the document gives
_OWN_TIME = (Kind.NUMBER, Kind.COMPARE, Kind.DATE)


def find_candidates(asked: Understood, searcher: Searcher, reader: ClauseIndex, corpus: Corpus) -> list[Evidence]:
    """The clauses of the passages found, in the order of the search."""
    named = asked.named
    sections = sorted({one for _, one in named.sections})
    limit = _PASSAGES // 2 if len(asked.terms) > _PASTED else _PASSAGES
    sought = asked.sought
    hits = searcher.search(asked.query, limit, named.documents, sections, sought)
    hits = [one for one in hits if not heads_table(one.passage, corpus.by_number[one.passage.document])]
    hits = _with_headings(hits, corpus)
    readings = reader.scores(sought, [hit.passage for hit in hits])
    best = (
        max((hit.lexical for hit in hits), default=0.0) or 1.0,
        max((hit.dense for hit in hits), default=0.0) or 1.0,
    )
    clauses = [(clause, hit) for hit in hits for clause in passage_clauses(hit.passage)]
    said = _said_of(asked, [clause for clause, _ in clauses], corpus)
    return [
        _candidate(clause, float(reading), hit, best, asked, said, at, corpus)
        for at, ((clause, hit), reading) in enumerate(zip(clauses, chain.from_iterable(readings), strict=True))
    ]


@dataclass(frozen=True, slots=True)
class _Said:
    """What n clauses and what stands around each say of a question; levels as in _Texts.

    plain and terms are the shares of its words as they stand and of its telling words, shape (5, n); told and named are
    which of its telling words and of its names are said at all, shape (n, words).
    """

    plain: FloatArray
    terms: FloatArray
    told: BoolArray
    named: BoolArray


def _said_of(asked: Understood, clauses: Sequence[Clause], corpus: Corpus) -> _Said:
    texts = _Texts(
        [one.spaced for one in clauses],
        [one.sentence_spaced for one in clauses],
        [one.passage_spaced for one in clauses],
        [one.heading_spaced for one in clauses],
        [self_description(corpus.by_number[one.passage.document]) for one in clauses],
    )
    (plain, _), (terms, told), (_, named) = (texts.say(words) for words in (asked.words, asked.terms, asked.names))
    return _Said(plain, terms, told, named)


@dataclass(frozen=True, slots=True)
class _Texts:
    """n clauses and what stands around each, all spaced: its sentence, its passage, its headings, its document's title.

    What a clause says is inside its sentence, and that inside its passage.
    """

    own: Sequence[str]
    sentences: Sequence[str]
    passages: Sequence[str]
    headings: Sequence[str]
    titles: Sequence[str]

    def say(self, words: Iterable[Term]) -> tuple[FloatArray, BoolArray]:
        """The shares of some words along the levels, shape (5, n), and which are said at all, shape (n, words)."""
        held = Coverage(words)
        passages = held.table(self.passages)
        sentences = held.table(self.sentences, self.passages)
        own = held.table(self.own, self.sentences)
        levels = (own, sentences, passages, held.table(self.headings), held.table(self.titles))
        shares = (1.0, _NEAR, _AROUND, _AROUND, _AROUND)
        return held.along(list(zip(levels, shares, strict=True))), np.any(levels, axis=0)


def _candidate(
    clause: Clause,
    reading: float,
    hit: Hit,
    best: tuple[float, ...],
    asked: Understood,
    said: _Said,
    at: int,
    corpus: Corpus,
) -> Evidence:
    """The clause at a place among the n of which `said` tells."""
    return Evidence(
        clause=clause,
        reading=reading,
        lexical=hit.lexical / best[0],
        dense=hit.dense / best[1],
        own=float(said.plain[0, at]),
        near=float(said.plain[1, at]),
        around=float(said.plain[-1, at]),
        close=float(said.terms[1, at]),
        coverage=float(said.terms[-1, at]),
        missing=tuple(term for term, one in zip(asked.terms, said.told[at], strict=True) if not one),
        named=float(said.named[at].mean()) if asked.names else None,
        runs=_shared_runs(asked.wants.runs, clause.spaced),
        time=_time(clause, asked, corpus),
        holds=fits_kind(clause, asked, corpus) if asked.kind in HOLDS or asked.wants.actor else None,
    )


def _shared_runs(runs: Sequence[str], text: str) -> float:
    return sum(count for run, count in _counts(tuple(runs)) if run in text) / len(runs) if runs else 0.0


@lru_cache(maxsize=16)
def _counts(runs: tuple[str, ...]) -> tuple[tuple[str, int], ...]:
    """Each run and how often it is said: of a word said again and again there is one to look for."""
    return tuple(Counter(runs).items())


def _time(clause: Clause, asked: Understood, corpus: Corpus) -> float | None:
    """How well the times of a clause meet those asked for; the title's speak for what is no figure and no date."""
    compared = compares_with(clause, asked.baselines)
    if compared or (compared is False and asked.baselines == asked.times):
        return float(compared)
    if asked.named.after and not asked.times:
        return time_after(clause, asked.named.after)
    time = time_match(clause, asked.times)
    if time is not None or not asked.times or asked.kind in _OWN_TIME:
        return time
    given = _title_times(corpus.by_number[clause.passage.document].metadata.title)
    return TITLE_TIME if any(one in given for one in asked.times) else None


@lru_cache(maxsize=256)
def _title_times(title: str) -> tuple[Time, ...]:
    """Of a document's title, which is the same for all that it says."""
    return times_of(title)


def _with_headings(hits: Sequence[Hit], corpus: Corpus) -> list[Hit]:
    """The hits and, of their sections, the headings long enough to say something: they are no passages themselves.

    A point without a heading of its own stands under that of the section around it: "1. Mức 1, …: a) …".
    """
    found = list(hits)
    seen: set[tuple[str, str]] = set()
    for hit in hits:
        document = corpus.by_number[hit.passage.document]
        place = (document.number, _headed(document, hit.passage.section))
        heading = heading_passages(document).get(place[1]) if place not in seen else None
        seen.add(place)
        if heading:
            found.append(replace(hit, passage=heading))
    return found


def _headed(document: Document, section: str) -> str:
    """The section whose heading stands nearest above what a section says: its own, or that of the one around it."""
    own = document.sections[section]
    return section if own.heading or not own.parent else own.parent
