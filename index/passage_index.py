"""Finding passages: lexical and dense scores, fused."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

import numpy as np

from corpus.model import Passage
from corpus.reading.store import Corpus
from index.embedding import Embedder
from index.fusion import fuse, lexical_weight
from index.lexical import lexical_scores
from index.manifest import Manifest
from index.postings import BoolArray, FloatArray
from index.segments import Segment

_CANDIDATES = 200  # passages whose dense score is asked for; the corpus of an office is often smaller
_KEPT = 64  # questions whose scores are kept


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage found, its fused score in [0, 1], and the two scores it comes from (BM25; cosine)."""

    passage: Passage
    position: int
    score: float
    lexical: float
    dense: float


class Searcher(Protocol):
    """Finds passages for a question: our index, or another's behind a plug."""

    def search(
        self,
        question: str,
        limit: int = 10,
        documents: Iterable[str] = (),
        sections: Iterable[str] = (),
        meaning: str = "",
    ) -> list[Hit]:
        """The best passages, best first, at most `limit`, of these documents and sections only, if any are named.

        question may have words added to it, for what is found by words; meaning is how it was asked, for what is found
        by its sense: the question itself where it is empty.
        """


@dataclass(frozen=True, slots=True)
class Within:
    """A searcher that finds passages of some documents only."""

    searcher: Searcher
    documents: frozenset[str]

    def search(
        self,
        question: str,
        limit: int = 10,
        documents: Iterable[str] = (),
        sections: Iterable[str] = (),
        meaning: str = "",
    ) -> list[Hit]:
        """As the searcher, of these documents; [] where only others are named."""
        named = tuple(documents)
        kept = tuple(one for one in named if one in self.documents) if named else tuple(sorted(self.documents))
        return self.searcher.search(question, limit, kept, sections, meaning) if kept else []


def search_text(passage: Passage) -> str:
    """What is searched of a passage: the headings above it, the lead of its list, and its mended text."""
    return "\n".join([*passage.headings, *([passage.lead] if passage.lead else []), passage.text])


class PassageIndex:
    """The passages of a corpus, ready to be searched."""

    def __init__(self, corpus: Corpus, embedder: Embedder, segments: Sequence[Segment], manifest: Manifest) -> None:
        """segments hold the documents of the corpus, each in one of them."""
        self.corpus = corpus
        self.manifest = manifest
        self.segments = segments
        self._embedder = embedder
        codes = {one.number: code for code, one in enumerate(corpus.documents)}
        names = {one: code for code, one in enumerate(dict.fromkeys(passage.section for passage in corpus.passages))}
        self._documents = _Codes(codes, [codes[one.document] for one in corpus.passages])
        self._sections = _Codes(names, [names[one.section] for one in corpus.passages])
        self._whole = lru_cache(maxsize=_KEPT)(self._of_all)

    def search(
        self,
        question: str,
        limit: int = 10,
        documents: Iterable[str] = (),
        sections: Iterable[str] = (),
        meaning: str = "",
    ) -> list[Hit]:
        """The best passages for a question, best first, at most `limit`; meaning as Searcher has it.

        documents and sections filter: a section's id stands for it and all beneath it.
        """
        documents = tuple(documents)
        sections = tuple(dict.fromkeys(inner for one in sections for inner in self._with_articles(one)))
        allowed = self._allowed(documents, sections)
        lexical = self._lexical(question)
        dense = self._dense(meaning or question, allowed, documents, sections)
        sides = np.where(allowed, lexical, 0.0), np.where(allowed, dense, 0.0)
        scores = fuse(*sides, lexical_weight(question))
        order = np.argsort(-scores, kind="stable")[: max(limit, 0)]
        return [
            Hit(self.corpus.passages[at], int(at), float(scores[at]), float(lexical[at]), float(dense[at]))
            for at in order
            if allowed[at] and scores[at] > 0
        ]

    def _lexical(self, question: str) -> FloatArray:
        scores = np.zeros(len(self.corpus.passages), dtype=np.float32)
        found = lexical_scores([(one.lexical, one.live) for one in self.segments], question)
        for segment, own in zip(self.segments, found, strict=True):
            scores[segment.positions[segment.live]] = own[segment.live]
        return scores

    def _dense(
        self, question: str, allowed: BoolArray, documents: Sequence[str], sections: Sequence[str]
    ) -> FloatArray:
        if len(allowed) <= _CANDIDATES:
            return self._whole(question)
        within = {self.corpus.passages[at].section for at in np.flatnonzero(allowed)} if sections else ()
        return self._nearest(question, min(_CANDIDATES, int(allowed.sum())), documents, sorted(within))

    def _of_all(self, question: str) -> FloatArray:
        """The dense scores of all passages of a small corpus: a question is often looked for in one text after another.

        Not to be changed: they are kept.
        """
        return self._nearest(question, len(self.corpus.passages), (), ())

    def _nearest(self, question: str, limit: int, documents: Sequence[str], sections: Sequence[str]) -> FloatArray:
        """The dense scores of the nearest passages, at most `limit`, of these documents and sections; 0 for others."""
        dense = np.zeros(len(self.corpus.passages), dtype=np.float32)
        vector = self._embedder.embed_question(question)
        if vector.any() and limit:
            near = [pair for one in self.segments for pair in one.query(vector, limit, documents, sections)]
            for position, similarity in sorted(near, key=lambda pair: -pair[1])[:limit]:
                dense[position] = similarity
        return dense

    def _allowed(self, documents: tuple[str, ...], sections: tuple[str, ...]) -> BoolArray:
        allowed = np.ones(len(self.corpus.passages), dtype=np.bool_)
        if documents:
            allowed &= self._documents.among(set(documents).__contains__)
        if sections:
            allowed &= self._sections.among(lambda name: any(is_within(name, one) for one in sections))
        return allowed

    def _with_articles(self, section: str) -> Iterator[str]:
        """A section and those beneath it whose ids do not say so: the Điều of a Chương."""
        yield section
        for document in self.corpus.documents:
            for child in document.sections[section].children if section in document.sections else ():
                if not is_within(child, section):
                    yield from self._with_articles(child)

    def close(self) -> None:
        for one in self.segments:
            one.vectors.close()


class _Codes:
    """A name of each passage: of few names, so that a question looks at each of them once."""

    def __init__(self, names: Mapping[str, int], codes: Sequence[int]) -> None:
        self._names = names
        self._codes = np.asarray(codes, dtype=np.int32)

    def among(self, is_meant: Callable[[str], bool]) -> BoolArray:
        """Which passages have a name that is meant."""
        meant = np.fromiter(map(is_meant, self._names), dtype=np.bool_, count=len(self._names))
        return np.asarray(meant[self._codes], dtype=np.bool_)


def is_within(section: str, ancestor: str) -> bool:
    """Whether a section is another or lies beneath it: II.3.1 is within II.3."""
    return section == ancestor or section.startswith(f"{ancestor}.")


def is_allowed(passage: Passage, documents: tuple[str, ...], sections: tuple[str, ...]) -> bool:
    """Whether a passage is of these documents and sections; () allows all."""
    if documents and passage.document not in documents:
        return False
    return not sections or any(is_within(passage.section, one) for one in sections)
