"""Making a segment: its words, its vectors and its manifest, under a name of its own until the last step."""

import shutil
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from corpus.model import Document
from corpus.reading.store import Corpus
from index.chroma import BATCH, VectorStore, client_of
from index.embedding import Embedder
from index.lexical import LexicalIndex
from index.manifest import Manifest, write_seal
from index.passage_index import search_text
from index.segments import Segment

Progress = Callable[[int, int], None]
BUILDING = "building-"
LEXICAL = "lexical"
_COLLECTION = "passages"


def collection_of(manifest: Manifest, url: str | None) -> str:
    """The name of a segment's collection: on a server it stands beside others."""
    return f"{_COLLECTION}-{manifest.fingerprint}" if url else _COLLECTION


def stored_vectors(client: Any, manifest: Manifest, url: str | None) -> VectorStore | None:
    """The vectors of a manifest, all of them, or None."""
    vectors = VectorStore.find(client, collection_of(manifest, url))
    return vectors if vectors and vectors.count() == manifest.passages else None


@dataclass(frozen=True)
class Maker:
    """Makes a segment of fresh documents, and of those of segments that it takes in, which are not read again.

    manifest is the new one's; progress is called with the fresh passages done and in all.
    """

    manifest: Manifest
    fresh: tuple[Document, ...]
    joined: Sequence[Segment]
    embedder: Embedder
    url: str | None
    progress: Progress

    def make(self, place: Path, again: bool) -> None:
        """The last step, a rename, makes the folder the segment; again=True fills a server's collection anew."""
        beside = place.with_name(f"{BUILDING}{uuid.uuid4().hex}")
        beside.mkdir()
        try:
            self._words().save(beside / LEXICAL)
            self._make_vectors(beside, again)
            self.manifest.write(beside)
            write_seal(beside)
            if place.exists():
                place.rename(place.with_name(f"{BUILDING}{uuid.uuid4().hex}"))
            beside.rename(place)
        finally:
            shutil.rmtree(beside, ignore_errors=True)

    def _words(self) -> LexicalIndex:
        fresh = LexicalIndex.build([search_text(one) for one in Corpus(self.fresh).passages])
        if not self.joined:
            return fresh
        whole = np.ones(fresh.size, dtype=np.bool_)
        return LexicalIndex.join([(fresh, whole), *((one.lexical, one.live) for one in self.joined)])

    def _make_vectors(self, beside: Path, again: bool) -> None:
        client = client_of(beside, self.url)
        try:
            if not self.url:
                self._fill(VectorStore.create(client, _COLLECTION))
            elif again or not stored_vectors(client, self.manifest, self.url):  # else another client has built them
                self._make_on_server(client)
        finally:
            client.close()

    def _make_on_server(self, client: Any) -> None:
        """Build under a name of its own and swap names: a reader of the old collection then finds the new one."""
        built = VectorStore.create(client, f"{BUILDING}{uuid.uuid4().hex}")
        name = collection_of(self.manifest, self.url)
        try:
            self._fill(built)
            old = VectorStore.find(client, name)
            if old:
                old.rename(f"{BUILDING}{uuid.uuid4().hex}")
            built.rename(name)
        except BaseException:
            built.delete()
            raise
        if old:
            old.delete()

    def _fill(self, vectors: VectorStore) -> None:
        passages = Corpus(self.fresh).passages
        step = max(1, min(BATCH, len(passages) // 20))
        for first in range(0, len(passages), step):
            some = passages[first : first + step]
            vectors.add(first, some, self.embedder.embed_passages([search_text(one) for one in some]))
            self.progress(min(first + step, len(passages)), len(passages))
        self._copy(vectors, len(passages))

    def _copy(self, vectors: VectorStore, first: int) -> None:
        for segment in self.joined:
            rows = np.flatnonzero(segment.live).tolist()
            passages = Corpus(segment.documents).passages
            for at in range(0, len(rows), BATCH):
                some = rows[at : at + BATCH]
                vectors.add(first + at, passages[at : at + BATCH], segment.vectors.rows(some))
            first += len(rows)
