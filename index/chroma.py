"""Passage vectors in Chroma: a folder that one process owns, or a server that many share."""

import http.client
import importlib
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import numpy as np
import numpy.typing as npt

from corpus.lean_import import import_lean
from corpus.model import Passage
from index.errors import PassageIndexError

FloatArray = npt.NDArray[np.float32]

BATCH = 5_000  # rows; Chroma takes 5,461 at most
# Recall of the approximate search falls with few neighbours looked at; on 2,249 articles 200 finds what exact search
# does.
_HNSW = {"hnsw": {"space": "cosine", "ef_search": 200, "ef_construction": 200}}

# Half of the time that importing Chroma takes; vectors come from our own embedder, and telemetry is off.
_OPTIONAL = ("httpx._main",)
_UNUSED = ("chromadb.utils.embedding_functions", "opentelemetry.exporter.otlp.proto.grpc.trace_exporter")

_TIMEOUT = 5.0  # seconds that a server may take to say that it is there; Chroma's own client waits for ever


def client_of(place: Path, url: str | None) -> Any:
    """The client of a segment's vectors, in its folder or on a server. Raises PassageIndexError."""
    return server_client(url) if url else local_client(place / "chroma")


def local_client(folder: Path) -> Any:
    """A client that owns a Chroma folder. Close it before the folder is moved.

    Raises PassageIndexError where the folder's database is broken.
    """
    _check_database(folder / "chroma.sqlite3")
    with _told():
        return _local_client(folder)


def _local_client(folder: Path) -> Any:
    return chroma().PersistentClient(path=str(folder), settings=_settings())


def _check_database(file: Path) -> None:
    """Chroma given a broken database panics, with a backtrace on stderr: SQLite itself reads the file first."""
    if not file.exists():
        return
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True)) as database:
            (verdict,) = database.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.Error as error:
        verdict = str(error)
    if verdict != "ok":
        raise PassageIndexError(f"{file} is broken ({' '.join(verdict.split())}): build the index again")


def server_client(url: str) -> Any:
    """A client of a Chroma server. Raises PassageIndexError for an address that is none or that does not answer."""
    host, port, ssl = _address(url)
    try:
        _greet(host, port, ssl)
        return chroma().HttpClient(host=host, port=port, ssl=ssl, settings=_settings())
    except Exception as error:  # the client raises whatever its transport does
        found = f"no Chroma server answers at {url} ({_reason(error)})"
        raise PassageIndexError(f"{found}: start one, or unset ASSISTANT_CHROMA_URL") from error


def _address(url: str) -> tuple[str, int, bool]:
    """Host, port and whether it is https."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port or 8000
    except ValueError:
        host, port = None, 0
    if not host or parts.scheme not in ("http", "https"):
        raise PassageIndexError(f"ASSISTANT_CHROMA_URL is {url!r}: expected http://host:port")
    return host, port, parts.scheme == "https"


def _greet(host: str, port: int, ssl: bool) -> None:
    """Ask a server whether it is Chroma. Raises OSError, HTTPException or ValueError where it does not say so."""
    connection = http.client.HTTPSConnection if ssl else http.client.HTTPConnection
    with closing(connection(host, port, timeout=_TIMEOUT)) as server:
        server.request("GET", "/api/v2/heartbeat")
        status = server.getresponse().status
    if status != http.client.OK:
        raise ValueError(f"it answers {status}, which Chroma does not")


@contextmanager
def _told() -> Iterator[None]:
    """Tell what Chroma raises, and that is anything, as a PassageIndexError of one line."""
    try:
        yield
    except PassageIndexError:
        raise
    except BaseException as error:
        # A panic of its Rust half is no Exception.
        if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
            raise
        found = f"Chroma fails ({_reason(error)})"
        raise PassageIndexError(
            f"{found}: check the disk, or the server that ASSISTANT_CHROMA_URL names, and try again"
        ) from error


def _reason(error: BaseException) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]


def chroma() -> Any:
    """The chromadb package, imported on use and without what serves only its own embedding and its telemetry."""
    return import_lean("chromadb", _OPTIONAL, _UNUSED)


def _not_found() -> type[Exception]:
    found: type[Exception] = importlib.import_module("chromadb.errors").NotFoundError
    return found


def _settings() -> Any:
    """A copy for one client, which writes its folder into it."""
    return _read_settings().model_copy()


@cache
def _read_settings() -> Any:
    """Reading them from the environment takes longer than opening a small folder."""
    return importlib.import_module("chromadb.config").Settings(anonymized_telemetry=False)


class VectorStore:
    """A Chroma collection whose row ids are the passages' positions in the corpus."""

    def __init__(self, client: Any, collection: Any, name: str) -> None:
        self._client = client
        self._collection = collection
        self._name = name

    @classmethod
    def create(cls, client: Any, name: str) -> "VectorStore":
        """An empty collection of cosine similarity."""
        with _told():
            return cls(client, client.create_collection(name, embedding_function=None, configuration=_HNSW), name)

    @classmethod
    def find(cls, client: Any, name: str) -> "VectorStore | None":
        """The collection of that name, None where there is none."""
        with _told():
            try:
                return cls(client, client.get_collection(name, embedding_function=None), name)
            except _not_found():
                return None

    def add(self, first: int, passages: Sequence[Passage], vectors: FloatArray) -> None:
        """Add passages, whose positions are first, first + 1, ...; vectors has shape (n, dimension)."""
        with _told():
            self._collection.add(
                ids=[str(first + offset) for offset in range(len(passages))],
                embeddings=vectors,
                documents=[passage.text for passage in passages],
                metadatas=[_row(passage) for passage in passages],
            )

    def rows(self, positions: Sequence[int]) -> FloatArray:
        """The vectors of some passages, in the order asked: shape (n, dimension)."""
        names = [str(one) for one in positions]
        with _told():
            found = self._collection.get(ids=names, include=["embeddings"])
        places = {name: at for at, name in enumerate(found["ids"])}
        return np.asarray(found["embeddings"], dtype=np.float32)[[places[name] for name in names]]

    def query(
        self, vector: FloatArray, limit: int, documents: Sequence[str] = (), sections: Sequence[str] = ()
    ) -> list[tuple[int, float]]:
        """Positions and cosine similarities of the nearest passages, best first; of these documents and sections only.

        A section's id stands for itself alone.
        """
        filters = [{key: {"$in": list(kept)}} for key, kept in (("document", documents), ("section", sections)) if kept]
        where = {"$and": filters} if len(filters) > 1 else next(iter(filters), None)
        asked = {"query_embeddings": [vector], "n_results": limit, "where": where, "include": ["distances"]}
        with _told():
            try:
                found = self._collection.query(**asked)
            except Exception:
                if not self._is_replaced():
                    raise
                found = self._collection.query(**asked)
        rows = zip(found["ids"][0], found["distances"][0], strict=True)
        return [(int(row), 1.0 - float(distance)) for row, distance in rows]

    def _is_replaced(self) -> bool:
        """Whether another client of the server has built the collection anew; then this store goes on with that one."""
        latest = self._client.get_collection(self._name, embedding_function=None)
        known, self._collection = self._collection, latest
        return bool(latest.id != known.id)

    def count(self) -> int:
        with _told():
            return int(self._collection.count())

    def rename(self, name: str) -> None:
        with _told():
            self._collection.modify(name=name)
        self._name = name

    def delete(self) -> None:
        """Remove the collection. One that is gone already is no error."""
        with _told(), suppress(_not_found()):
            self._client.delete_collection(self._name)

    def close(self) -> None:
        self._client.close()


def _row(passage: Passage) -> dict[str, str | int]:
    return {
        "document": passage.document,
        "section": passage.section,
        "start": passage.start,
        "end": passage.end,
        "headings": " › ".join(passage.headings),
    }
