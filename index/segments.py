"""Segments: an index lies in several folders, so that one document more leaves those of the others as they are.

Each holds some documents, whole, and never changes. A document that is gone or was changed is passed over in the
segment that holds it. What is new gets a segment of its own, which takes in those that are not larger than it: so
there are few of them, and a passage is seldom written again.
"""

from collections.abc import Iterable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from corpus.model import Document
from corpus.reading.store import Corpus, document_hash
from index.chroma import FloatArray, VectorStore
from index.lexical import LexicalIndex
from index.manifest import Manifest
from index.postings import BoolArray, IntArray


@dataclass
class Segment:
    """An open segment: its folder, its words and vectors, and where its rows stand in the corpus.

    positions, shape (n,), holds -1 for rows that are asked no more; live, shape (n,), marks the others.
    """

    place: Path
    manifest: Manifest
    lexical: LexicalIndex
    vectors: VectorStore
    documents: tuple[Document, ...] = ()  # that are asked, in the order of the rows
    positions: IntArray = field(default_factory=lambda: np.zeros(0, dtype=np.int32))
    live: BoolArray = field(default_factory=lambda: np.zeros(0, dtype=np.bool_))

    @property
    def size(self) -> int:
        """How many passages are asked."""
        return int(self.live.sum())

    @property
    def is_worn(self) -> bool:
        """Whether more than half of what it holds is asked no more."""
        return 2 * self.size < len(self.live)

    def give(self, first: Mapping[str, int], wanted: MutableMapping[str, Document]) -> None:
        """Take the documents of the corpus that it holds out of `wanted`; first has where each of them begins."""
        taken, positions = [], [np.zeros(0, dtype=np.int32)]
        for key, count in self.manifest.documents.items():
            document = wanted.pop(key, None)
            if document:
                taken.append(document)
                positions.append(np.arange(first[key], first[key] + count, dtype=np.int32))
            else:
                positions.append(np.full(count, -1, dtype=np.int32))
        self.documents = tuple(taken)
        self.positions = np.concatenate(positions)
        self.live = self.positions >= 0

    def query(
        self, vector: FloatArray, limit: int, documents: Sequence[str], sections: Sequence[str]
    ) -> list[tuple[int, float]]:
        """As VectorStore.query, in positions of the corpus."""
        numbers = [one.number for one in self.documents]
        within = [one for one in numbers if one in documents] if documents else numbers
        if not within:
            return []
        # A filter costs time: it is put only where something is to be left out.
        filtered = within if documents or not self.live.all() else ()
        found = self.vectors.query(vector, limit, filtered, sections)
        return [(int(self.positions[row]), similarity) for row, similarity in found]


def assign(segments: Iterable[Segment], corpus: Corpus) -> list[Segment]:
    """Give each document of the corpus to the largest segment that holds it; returns the segments that got any.

    Of two as large the newer gets it.
    """
    wanted = {document_hash(one): one for one in corpus.documents}
    sizes = [len(one.passages) for one in corpus.documents]
    first = dict(zip(wanted, np.cumsum([0, *sizes]).tolist(), strict=False))
    ordered = sorted(segments, key=lambda one: (-one.manifest.passages, -one.place.stat().st_mtime_ns))
    for segment in ordered:
        segment.give(first, wanted)
    return [one for one in ordered if one.documents]


def to_join(segments: Sequence[Segment], passages: int) -> list[Segment]:
    """The segments that a new one of so many passages takes in: the worn ones, and those that are not larger."""
    joined = [one for one in segments if one.is_worn]
    size = passages + sum(one.size for one in joined)
    for one in sorted(segments, key=lambda one: one.size):
        if one not in joined and one.size <= size:
            joined.append(one)
            size += one.size
    return joined
