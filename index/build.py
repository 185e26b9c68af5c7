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
from index.manifest import Manifest, expected_manifest, is_whole, read_manifest, write_seal
from index.passage_index import PassageIndex, search_text
from index.vectors import BATCH, VectorStore, local_client, server_client

logger = logging.getLogger(__name__)

Progress = Callable[[int, int], None]
_COLLECTION = "passages"
_BUILDING = "building-"
_LOCK = "owner.lock"
_SERVER_WAIT = 600.0  # seconds to wait for another process of this data folder that builds on the server


def _silent(done: int, total: int) -> None:
    """Progress that nobody watches."""


@dataclass
class OpenIndex:
    """An index with the lock that makes this process its owner. Close it to let another process in."""

    index: PassageIndex
    built: bool
    lock: FileLock

    def close(self) -> None:
        try:
            self.index.close()
        finally:
            self.lock.release()


def index_folder(data_dir: Path, on_server: bool = False) -> Path:
    """Where the indexes of a data folder are: one folder each, named by its manifest's fingerprint.

    What belongs to vectors on a server stands apart: many processes share it, and none owns it.
    """
    return data_dir / ("index-server" if on_server else "index")


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
    folder = index_folder(data_dir, on_server=bool(chroma_url))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = acquire(folder, _SERVER_WAIT if chroma_url else 0.0)
        try:
            opened = _Builder(corpus, embedder, folder, chroma_url, progress).open(rebuild, lock)
        except BaseException:
            lock.release()
            raise
    except OSError as error:
        found = f"{folder} cannot be made or written ({error.strerror or error})"
        raise PassageIndexError(f"{found}: set ASSISTANT_DATA_DIR to a folder of yours, on a disk with room") from error
    if chroma_url:
        lock.release()
    return opened


def acquire(folder: Path, wait: float = 0.0) -> FileLock:
    """Own a folder until the lock is released, by any thread, or the process ends.

    Raises IndexBusyError where another process owns it, and still does after `wait` seconds.
    """
    lock = FileLock(folder / _LOCK, thread_local=False)
    note = folder / "owner.txt"
    try:
        lock.acquire(timeout=wait)
    except Timeout as error:
        owner = note.read_text(encoding="utf-8").strip() if note.exists() else ""
        raise IndexBusyError(folder, owner or "unknown") from error
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

    def open(self, rebuild: bool, lock: FileLock) -> OpenIndex:
        found = None if rebuild else self._find()
        if found:
            return OpenIndex(found, False, lock)
        self._build(rebuild)
        self._sweep()
        found = self._find()
        if not found:
            raise PassageIndexError(f"the index just built in {self.place} cannot be read: free the disk and try again")
        return OpenIndex(found, True, lock)

    def _client(self, place: Path) -> Any:
        return server_client(self.url) if self.url else local_client(place / "chroma")

    def _find(self) -> PassageIndex | None:
        """The index that matches, or None: whatever is wrong with a stored one is mended by building anew."""
        if read_manifest(self.place) != self.manifest or not is_whole(self.place):
            return None
        try:
            lexical = LexicalIndex.load(self.place / "lexical")
            client = self._client(self.place)
            try:
                vectors = self._stored_vectors(client)
                if vectors:
                    return PassageIndex(self.corpus, self.embedder, lexical, vectors, self.manifest)
            except BaseException:
                client.close()
                raise
            client.close()
        except (LexicalIndexError, PassageIndexError) as error:
            if self.url and isinstance(error, PassageIndexError):
                raise  # the server fails; what is stored here is not at fault
            logger.warning("the index in %s is broken and will be built again: %s", self.place, error)
        return None

    def _stored_vectors(self, client: Any) -> VectorStore | None:
        """The vectors of this manifest, all of them, or None."""
        vectors = VectorStore.find(client, self.collection)
        return vectors if vectors and vectors.count() == len(self.corpus.passages) else None

    def _build(self, rebuild: bool) -> None:
        """Build under a name of its own; the last step, a rename, makes it the index."""
        beside = self.folder / f"{_BUILDING}{uuid.uuid4().hex}"
        beside.mkdir()
        try:
            lexical = LexicalIndex.build([search_text(passage) for passage in self.corpus.passages])
            lexical.save(beside / "lexical")
            self._build_vectors(beside, rebuild)
            self.manifest.write(beside)
            write_seal(beside)
            if self.place.exists():
                self.place.rename(self.folder / f"{_BUILDING}{uuid.uuid4().hex}")
            beside.rename(self.place)
        finally:
            shutil.rmtree(beside, ignore_errors=True)

    def _build_vectors(self, beside: Path, rebuild: bool) -> None:
        client = self._client(beside)
        try:
            if not self.url:
                self._fill(VectorStore.create(client, _COLLECTION))
            elif rebuild or not self._stored_vectors(client):  # else another client of the server has built them
                self._build_on_server(client)
        finally:
            client.close()

    def _build_on_server(self, client: Any) -> None:
        """Build under a name of its own and swap names: a reader of the old collection then finds the new one."""
        built = VectorStore.create(client, f"{_BUILDING}{uuid.uuid4().hex}")
        try:
            self._fill(built)
            old = VectorStore.find(client, self.collection)
            if old:
                old.rename(f"{_BUILDING}{uuid.uuid4().hex}")
            built.rename(self.collection)
        except BaseException:
            built.delete()
            raise
        if old:
            old.delete()

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
    folders = (folder for folder in (index_folder(data_dir), index_folder(data_dir, True)) if folder.is_dir())
    paths = (path for folder in folders for path in sorted(folder.iterdir()))
    places = (path for path in paths if path.is_dir() and not path.name.startswith(_BUILDING))
    return next((manifest for manifest in map(read_manifest, places) if manifest), None)
