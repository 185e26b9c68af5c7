"""Building and opening an index: reuse what matches, build beside and swap in, one owner a folder."""

import logging
import os
import shutil
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from corpus.store import Corpus
from index.embedding import Embedder
from index.errors import IndexBusyError, PassageIndexError
from index.lexical import LexicalIndex, LexicalIndexError
from index.manifest import Manifest, expected_manifest, read_manifest
from index.passage_index import PassageIndex, search_text
from index.vectors import BATCH, VectorStore, local_client, server_client

logger = logging.getLogger(__name__)

Progress = Callable[[int, int], None]
_COLLECTION = "passages"
_BUILDING = "building-"
_LOCK = "owner.lock"


def _silent(done: int, total: int) -> None:
    """Progress that nobody watches."""


@dataclass
class OpenIndex:
    """An index with the lock that makes this process its owner. Close it to let another process in."""

    index: PassageIndex
    built: bool
    lock: FileLock | None

    def close(self) -> None:
        self.index.close()
        if self.lock:
            self.lock.release()


def index_folder(data_dir: Path) -> Path:
    """Where the indexes of a data folder are: one folder each, named by its manifest's fingerprint."""
    return data_dir / "index"


def open_index(
    corpus: Corpus,
    embedder: Embedder,
    data_dir: Path,
    chroma_url: str | None = None,
    rebuild: bool = False,
    progress: Progress = _silent,
) -> OpenIndex:
    """Open the index of a corpus, building it first where none matches or `rebuild` asks for it.

    progress is called with the passages done and in all. Raises IndexBusyError when another process owns the folder,
    PassageIndexError when the folder cannot be written or the server does not answer.
    """
    folder = index_folder(data_dir)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PassageIndexError(f"{folder} cannot be made ({error.strerror}): set ASSISTANT_DATA_DIR to a folder of yours") from error
    lock = None if chroma_url else acquire(folder)
    try:
        builder = _Builder(corpus, embedder, folder, chroma_url, progress)
        return builder.open(rebuild, lock)
    except BaseException:
        if lock:
            lock.release()
        raise


def acquire(folder: Path) -> FileLock:
    """Own a folder until the lock is released or the process ends. Raises IndexBusyError where another process does."""
    lock = FileLock(folder / _LOCK)
    note = folder / "owner.txt"
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        owner = note.read_text(encoding="utf-8").strip() if note.exists() else "unknown"
        raise IndexBusyError(folder, owner) from error
    note.write_text(f"pid {os.getpid()}\n", encoding="utf-8")
    return lock


class _Builder:
    """Everything that opening and building share."""

    def __init__(
        self, corpus: Corpus, embedder: Embedder, folder: Path, chroma_url: str | None, progress: Progress
    ) -> None:
        self.corpus = corpus
        self.embedder = embedder
        self.folder = folder
        self.url = chroma_url
        self.progress = progress
        self.manifest = expected_manifest(corpus, embedder)

    @property
    def place(self) -> Path:
        return self.folder / self.manifest.fingerprint

    @property
    def collection(self) -> str:
        return f"{_COLLECTION}-{self.manifest.fingerprint}" if self.url else _COLLECTION

    def open(self, rebuild: bool, lock: FileLock | None) -> OpenIndex:
        found = None if rebuild else self._find()
        if found:
            return OpenIndex(found, False, lock)
        self._build()
        if not self.url:
            self._sweep()
        found = self._find()
        if not found:
            raise PassageIndexError(f"the index just built in {self.place} cannot be read: free the disk and try again")
        return OpenIndex(found, True, lock)

    def _client(self, place: Path) -> Any:
        return server_client(self.url) if self.url else local_client(place / "chroma")

    def _find(self) -> PassageIndex | None:
        """The index that matches, or None: whatever is wrong with a stored one is mended by building anew."""
        if read_manifest(self.place) != self.manifest:
            return None
        client = self._client(self.place)
        try:
            vectors = VectorStore.find(client, self.collection)
            if vectors and vectors.count() == len(self.corpus.passages):
                lexical = LexicalIndex.load(self.place / "lexical")
                return PassageIndex(self.corpus, self.embedder, lexical, vectors, self.manifest)
        except LexicalIndexError as error:
            logger.warning("the index in %s is broken and will be built again: %s", self.place, error)
        client.close()
        return None

    def _build(self) -> None:
        """Build under a name of its own; the last step, a rename, makes it the index."""
        beside = self.folder / f"{_BUILDING}{uuid.uuid4().hex}"
        beside.mkdir()
        try:
            lexical = LexicalIndex.build([search_text(passage) for passage in self.corpus.passages])
            lexical.save(beside / "lexical")
            self._build_vectors(beside)
            self.manifest.write(beside)
            if self.place.exists():
                self.place.rename(self.folder / f"{_BUILDING}{uuid.uuid4().hex}")
            beside.rename(self.place)
        finally:
            shutil.rmtree(beside, ignore_errors=True)

    def _build_vectors(self, beside: Path) -> None:
        client = self._client(beside)
        try:
            vectors = VectorStore.create(client, f"{_BUILDING}{uuid.uuid4().hex}" if self.url else _COLLECTION)
            self._fill(vectors)
            if self.url:
                self._swap_on_server(client, vectors)
        finally:
            client.close()

    def _swap_on_server(self, client: Any, vectors: VectorStore) -> None:
        if VectorStore.find(client, self.collection):
            client.delete_collection(self.collection)
        vectors.rename(self.collection)

    def _fill(self, vectors: VectorStore) -> None:
        passages = self.corpus.passages
        step = max(1, min(BATCH, len(passages) // 20))
        for first in range(0, len(passages), step):
            some = passages[first : first + step]
            vectors.add(first, some, self.embedder.embed_passages([search_text(one) for one in some]))
            self.progress(min(first + step, len(passages)), len(passages))

    def _sweep(self) -> None:
        """Remove indexes that no longer match and builds that were cut off; the lock makes them ours."""
        for path in self.folder.iterdir():
            if path.is_dir() and path != self.place:
                shutil.rmtree(path, ignore_errors=True)


def stored_manifest(data_dir: Path) -> Manifest | None:
    """The manifest of the index that a data folder holds, None where it holds none. Takes no lock and opens nothing."""
    folder = index_folder(data_dir)
    if not folder.is_dir():
        return None
    places = (path for path in sorted(folder.iterdir()) if path.is_dir() and not path.name.startswith(_BUILDING))
    return next((manifest for manifest in map(read_manifest, places) if manifest), None)
