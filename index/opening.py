"""Opening an index: the segments that match are used, what is new is built beside them."""

import logging
import shutil
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock

from corpus.model import Document
from corpus.reading.store import Corpus
from index.chroma import client_of
from index.clause_index import ClauseIndex
from index.clauses import read_passages
from index.embedding import SHIPPED_CLAUSES, Embedder, load_encoder
from index.errors import IndexFolderError, PassageIndexError
from index.folder_lock import acquire, share
from index.lexical import LexicalIndex, LexicalIndexError
from index.making import BUILDING, LEXICAL, Maker, Progress, stored_vectors
from index.manifest import Manifest, expected_manifest, is_whole, read_manifest
from index.passage_index import PassageIndex
from index.segments import Segment, assign, to_join

logger = logging.getLogger(__name__)

_AGAIN = "-again-"
_CLAUSES = "clauses"  # beside the indexes: a clause read once serves the next of them too
_READ_AHEAD = 20_000  # passages of a corpus whose clauses are all read when it is opened
_SERVER_WAIT = 600.0  # seconds to wait for another process of this data folder that builds on the server


def _silent(done: int, total: int) -> None:
    """Progress that nobody watches."""


@dataclass
class OpenIndex:
    """An index with the lock that makes this process its owner. Close it to let another process in."""

    index: PassageIndex
    clauses: ClauseIndex
    built: bool
    lock: FileLock
    folder: Path  # of its segments

    def close(self) -> None:
        try:
            self.clauses.close()
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
    before: OpenIndex | None = None,
    progress: Progress = _silent,
    clauses_ahead: int = _READ_AHEAD,
) -> OpenIndex:
    """Open the index of a corpus; documents that no index holds are put in first, all where `rebuild` asks for it.

    progress is called with the passages done and in all, then with those whose clauses are read; that is not done ahead
    in a corpus of more than clauses_ahead passages. before is one that this process has open and reads on: it stays
    whole, and both own the folder until both are closed. Raises IndexBusyError when another process owns the folder,
    IndexFolderError when the folder cannot be written, PassageIndexError when the server does not answer.
    """
    folder = index_folder(data_dir, on_server=bool(chroma_url))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        beside = before if before and before.folder == folder and not chroma_url else None
        lock = share(beside.lock) if beside else acquire(folder, _SERVER_WAIT if chroma_url else 0.0)
        try:
            held = [one.place for one in beside.index.segments] if beside else []
            opened = _Builder(corpus, embedder, folder, chroma_url, progress, clauses_ahead, held).open(rebuild, lock)
        except BaseException:
            lock.release()
            raise
    except OSError as error:
        found = f"{folder} cannot be made or written ({error.strerror or error})"
        raise IndexFolderError(f"{found}: set ASSISTANT_DATA_DIR to a folder of yours, on a disk with room") from error
    if chroma_url:
        lock.release()
    return opened


class _Builder:
    """Everything that opening and building share."""

    def __init__(
        self,
        corpus: Corpus,
        embedder: Embedder,
        folder: Path,
        chroma_url: str | None,
        progress: Progress,
        clauses_ahead: int,
        held: Sequence[Path] = (),
    ) -> None:
        """held are the segments of an index that is being read: nothing in them may move."""
        self.corpus = corpus
        self.embedder = embedder
        self.folder = folder
        self.url = chroma_url
        self.progress = progress
        self.clauses_ahead = clauses_ahead
        self.held = held
        self.manifest = expected_manifest(corpus, embedder)

    def open(self, rebuild: bool, lock: FileLock) -> OpenIndex:
        segments = [] if rebuild else self._stored()
        try:
            known = {one.number for segment in segments for one in segment.documents}
            fresh = tuple(one for one in self.corpus.documents if one.number not in known)
            builds = bool(fresh) or any(one.is_worn for one in segments) or not segments
            if builds:
                segments = self._extended(segments, fresh, rebuild)
            self._sweep([*self.held, *(one.place for one in segments)])
            if read_manifest(self.folder) != self.manifest:
                self.manifest.write(self.folder)
            index = PassageIndex(self.corpus, self.embedder, segments, self.manifest)
            return OpenIndex(index, self._clauses(), builds, lock, self.folder)
        except BaseException:
            _close(segments)
            raise

    def _stored(self) -> list[Segment]:
        """The segments that hold documents of this corpus; whatever is wrong with one is mended by making it anew."""
        wanted = self.manifest.documents.keys()
        found = []
        for place in self._places():
            manifest = read_manifest(place)
            if manifest and manifest.is_like(self.manifest) and wanted & manifest.documents.keys():
                segment = self._open_segment(place, manifest)
                found += [segment] if segment else []
        given = assign(found, self.corpus)
        _close([one for one in found if one not in given])
        return given

    def _places(self) -> list[Path]:
        paths = [one for one in self.folder.iterdir() if one.is_dir() and one.name != _CLAUSES]
        return [one for one in paths if not one.name.startswith(BUILDING)]

    def _open_segment(self, place: Path, manifest: Manifest) -> Segment | None:
        if place not in self.held and not is_whole(place):
            return None
        try:
            lexical = LexicalIndex.load(place / LEXICAL)
            client = client_of(place, self.url)
            try:
                vectors = stored_vectors(client, manifest, self.url)
            except BaseException:
                client.close()
                raise
            if vectors and lexical.size == manifest.passages:
                return Segment(place, manifest, lexical, vectors)
            client.close()
        except (LexicalIndexError, PassageIndexError) as error:
            if self.url and isinstance(error, PassageIndexError):
                raise  # the server fails; what is stored here is not at fault
            logger.warning("the index in %s is broken and will be built again: %s", place, error)
        return None

    def _extended(self, segments: list[Segment], fresh: tuple[Document, ...], again: bool) -> list[Segment]:
        """The segments with a new one, of the fresh documents and of those of the segments that it takes in."""
        joined = to_join(segments, len(Corpus(fresh).passages))
        documents = (*fresh, *(document for one in joined for document in one.documents))
        manifest = self.manifest.of(Corpus(documents))
        place = self.folder / manifest.fingerprint
        if place in self.held:
            place = self.folder / f"{manifest.fingerprint}{_AGAIN}{uuid.uuid4().hex[:8]}"
        Maker(manifest, fresh, joined, self.embedder, self.url, self.progress).make(place, again)
        _close(joined)
        made = self._open_segment(place, manifest)
        if not made:
            raise PassageIndexError(f"the index just built in {place} cannot be read: free the disk and try again")
        return assign([*(one for one in segments if one not in joined), made], self.corpus)

    def _clauses(self) -> ClauseIndex:
        """The clauses' vectors: read now, or behind an index in use; of a large corpus when they are asked for."""
        clauses = ClauseIndex(load_encoder(), self.folder / _CLAUSES, SHIPPED_CLAUSES)
        if len(self.corpus.passages) <= self.clauses_ahead:
            ahead = [read_passages(one) for one in self.corpus.documents]
            if self.held:
                clauses.keep_behind(ahead)
            else:
                clauses.keep(ahead, self.progress)
        return clauses

    def _sweep(self, kept: Sequence[Path]) -> None:
        """Remove segments that are used no more and builds that were cut off; the lock makes them ours."""
        for path in self.folder.iterdir():
            if path.is_dir() and path.name != _CLAUSES and path not in kept:
                shutil.rmtree(path, ignore_errors=True)


def _close(segments: Iterable[Segment]) -> None:
    for one in segments:
        one.vectors.close()


def stored_manifest(data_dir: Path) -> Manifest | None:
    """The manifest of the index that a data folder holds, None where it holds none. Takes no lock and opens nothing."""
    folders = (index_folder(data_dir), index_folder(data_dir, on_server=True))
    return next((manifest for manifest in map(read_manifest, folders) if manifest), None)
