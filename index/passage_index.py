"""Finding passages: lexical and dense scores, fused."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from corpus.model import Passage
from corpus.store import Corpus
from index.embedding import Embedder
from index.fusion import fuse
from index.lexical import LexicalIndex
from index.manifest import Manifest
from index.vectors import VectorStore

FloatArray = npt.NDArray[np.float32]
BoolArray = npt.NDArray[np.bool_]

_CANDIDATES = 200  # passages whose dense score is asked for; the corpus of an office is often smaller


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
        self, question: str, limit: int = 10, documents: Iterable[str] = (), sections: Iterable[str] = ()
    ) -> list[Hit]:
        """The best passages, best first, at most `limit`, of these documents and sections only, if any are named."""


def search_text(passage: Passage) -> str:
    """What is searched of a passage: the headings above it, the lead of its list, and its mended text."""
    return "\n".join([*passage.headings, *([passage.lead] if passage.lead else []), passage.text])


class PassageIndex:
    """The passages of a corpus, ready to be searched."""

    def __init__(
        self, corpus: Corpus, embedder: Embedder, lexical: LexicalIndex, vectors: VectorStore, manifest: Manifest
    ) -> None:
        self.corpus = corpus
        self.manifest = manifest
        self._embedder = embedder
        self._lexical = lexical
        self._vectors = vectors

    def search(
        self,
        question: str,
        limit: int = 10,
        documents: Iterable[str] = (),
        sections: Iterable[str] = (),
    ) -> list[Hit]:
        """The best passages for a question, best first, at most `limit`.

        documents and sections filter: a section's id stands for it and all beneath it.
        """
        documents, sections = tuple(documents), tuple(sections)
        allowed = self._allowed(documents, sections)
        lexical = self._lexical.scores(question)
        dense = self._dense(question, allowed, documents, sections)
        scores = fuse(np.where(allowed, lexical, 0.0), np.where(allowed, dense, 0.0))
        order = np.argsort(-scores, kind="stable")[: max(limit, 0)]
        return [
            Hit(self.corpus.passages[at], int(at), float(scores[at]), float(lexical[at]), float(dense[at]))
            for at in order
            if allowed[at] and scores[at] > 0
        ]

    def _dense(
        self, question: str, allowed: BoolArray, documents: Sequence[str], sections: Sequence[str]
    ) -> FloatArray:
        dense = np.zeros(len(allowed), dtype=np.float32)
        vector = self._embedder.embed_question(question)
        if vector.any() and allowed.any():
            within = {self.corpus.passages[at].section for at in np.flatnonzero(allowed)} if sections else ()
            limit = min(_CANDIDATES, int(allowed.sum()))
            for position, similarity in self._vectors.query(vector, limit, documents, sorted(within)):
                dense[position] = similarity
        return dense

    def _allowed(self, documents: tuple[str, ...], sections: tuple[str, ...]) -> BoolArray:
        passages = self.corpus.passages
        return np.fromiter((is_allowed(one, documents, sections) for one in passages), dtype=bool, count=len(passages))

    def close(self) -> None:
        self._vectors.close()


def is_within(section: str, ancestor: str) -> bool:
    """Whether a section is another or lies beneath it: II.3.1 is within II.3."""
    return section == ancestor or section.startswith(f"{ancestor}.")


def is_allowed(passage: Passage, documents: tuple[str, ...], sections: tuple[str, ...]) -> bool:
    """Whether a passage is of these documents and sections; () allows all."""
    if documents and passage.document not in documents:
        return False
    return not sections or any(is_within(passage.section, one) for one in sections)
