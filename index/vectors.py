"""Passage vectors in Chroma: a folder that one process owns, or a server that many share."""

import importlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import numpy as np
import numpy.typing as npt

from corpus.model import Passage
from index.errors import PassageIndexError

FloatArray = npt.NDArray[np.float32]

BATCH = 5_000  # rows; Chroma takes 5,461 at most
# Recall of the approximate search falls with few neighbours looked at; on 2,249 articles 200 finds what exact search does.
_HNSW = {"hnsw": {"space": "cosine", "ef_search": 200, "ef_construction": 200}}


def local_client(folder: Path) -> Any:
    """A client that owns a Chroma folder. Close it before the folder is moved."""
    return _chroma().PersistentClient(path=str(folder), settings=_settings())


def server_client(url: str) -> Any:
    """A client of a Chroma server. Raises PassageIndexError for an address that is none or that does not answer."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise PassageIndexError(f"ASSISTANT_CHROMA_URL is {url!r}: expected http://host:port")
    try:
        return _chroma().HttpClient(
            host=parts.hostname, port=parts.port or 8000, ssl=parts.scheme == "https", settings=_settings()
        )
    except Exception as error:  # noqa: BLE001 - the client raises whatever its transport does
        raise PassageIndexError(f"no Chroma server answers at {url} ({_reason(error)}): start one, or unset it") from error


def _reason(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]


def _chroma() -> Any:
    return importlib.import_module("chromadb")  # 1.2 s: imported on use


def _settings() -> Any:
    return importlib.import_module("chromadb.config").Settings(anonymized_telemetry=False)


class VectorStore:
    """A Chroma collection whose row ids are the passages' positions in the corpus."""

    def __init__(self, client: Any, collection: Any) -> None:
        self._client = client
        self._collection = collection

    @classmethod
    def create(cls, client: Any, name: str) -> "VectorStore":
        """An empty collection of cosine similarity."""
        return cls(client, client.create_collection(name, embedding_function=None, configuration=_HNSW))

    @classmethod
    def find(cls, client: Any, name: str) -> "VectorStore | None":
        """The collection of that name, None where there is none."""
        not_found = importlib.import_module("chromadb.errors").NotFoundError
        try:
            return cls(client, client.get_collection(name, embedding_function=None))
        except not_found:
            return None

    def add(self, first: int, passages: Sequence[Passage], vectors: FloatArray) -> None:
        """Add passages, whose positions are first, first + 1, ...; vectors has shape (n, dimension)."""
        self._collection.add(
            ids=[str(first + offset) for offset in range(len(passages))],
            embeddings=vectors,
            documents=[passage.text for passage in passages],
            metadatas=[_row(passage) for passage in passages],
        )

    def query(self, vector: FloatArray, limit: int, documents: Sequence[str] = ()) -> list[tuple[int, float]]:
        """Positions and cosine similarities of the nearest passages, best first; of these documents only, if any."""
        where = {"document": {"$in": list(documents)}} if documents else None
        found = self._collection.query(query_embeddings=[vector], n_results=limit, where=where, include=["distances"])
        rows = zip(found["ids"][0], found["distances"][0], strict=True)
        return [(int(row), 1.0 - float(distance)) for row, distance in rows]

    def count(self) -> int:
        return int(self._collection.count())

    def rename(self, name: str) -> None:
        self._collection.modify(name=name)

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
