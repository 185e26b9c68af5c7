"""What an index was built from: one that does not match what is asked for is never used."""

import hashlib
import importlib.metadata
import json
import os
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from corpus.reading.store import Corpus, document_hash
from index.embedding import Embedder

MANIFEST_FILE = "manifest.json"
SEAL_FILE = "seal.json"
FORMAT = 6  # raise it when what is stored, or the text that is searched, changes
_LIBRARIES = ("chromadb", "underthesea")
_PROBE = "Nghị quyết về xây dựng, phát triển tỉnh đến năm 2030"


@dataclass(frozen=True, slots=True)
class Manifest:
    """The model with its dimension and a hash of what it makes of a fixed text, the corpus, the versions.

    documents holds how many passages each document has, by its hash, in the order of the rows.
    """

    format: int
    model: str
    model_hash: str
    dimension: int
    corpus: str
    passages: int
    documents: dict[str, int]
    versions: dict[str, str]

    @property
    def fingerprint(self) -> str:
        """16 hexadecimal digits that change with any field."""
        return hashlib.sha256(json.dumps(asdict(self), sort_keys=True).encode()).hexdigest()[:16]

    def of(self, corpus: Corpus) -> "Manifest":
        """That of an index of another corpus by the same model and libraries."""
        return replace(self, corpus=corpus.hash, passages=len(corpus.passages), documents=_counts(corpus))

    def is_like(self, other: "Manifest") -> bool:
        """Whether two indexes differ at most in their documents."""
        return replace(self, corpus="", passages=0, documents={}) == replace(other, corpus="", passages=0, documents={})

    def write(self, folder: Path) -> None:
        """Write it into a folder, whole or not at all."""
        beside = folder / f"{MANIFEST_FILE}.new"
        beside.write_text(json.dumps(asdict(self), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        os.replace(beside, folder / MANIFEST_FILE)


def expected_manifest(corpus: Corpus, embedder: Embedder) -> Manifest:
    """The manifest of an index of this corpus by this model, with the libraries installed now."""
    probe = embedder.embed_question(_PROBE)
    return Manifest(
        format=FORMAT,
        model=embedder.name,
        # Rounded, so that the same model on another processor is the same model.
        model_hash=hashlib.sha256((probe.round(2) + 0.0).tobytes()).hexdigest()[:16],
        dimension=embedder.dimension,
        corpus=corpus.hash,
        passages=len(corpus.passages),
        documents=_counts(corpus),
        versions={name: importlib.metadata.version(name) for name in _LIBRARIES},
    )


def _counts(corpus: Corpus) -> dict[str, int]:
    return {document_hash(one): len(one.passages) for one in corpus.documents}


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest of a folder, None where there is none that can be read."""
    try:
        return Manifest(**json.loads((folder / MANIFEST_FILE).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def write_seal(folder: Path) -> None:
    """Record the hash of every file that stays as it was built: what is_whole compares."""
    (folder / SEAL_FILE).write_text(json.dumps(_hashes(folder), indent=2) + "\n", encoding="utf-8")


def is_whole(folder: Path) -> bool:
    """Whether the files of an index are those that were sealed: none is missing, cut short or garbled."""
    try:
        return bool(json.loads((folder / SEAL_FILE).read_text(encoding="utf-8")) == _hashes(folder))
    except (OSError, ValueError):
        return False


def _hashes(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file() and _is_steady(path))
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def _is_steady(file: Path) -> bool:
    """Whether a file stays as it was built.

    Chroma writes to its SQLite file whenever it opens it, and writes a graph anew until its pickle stands beside it:
    until then it reads the vectors from SQLite.
    """
    if file.name == SEAL_FILE or file.name.startswith("chroma.sqlite3"):
        return False
    return file.suffix != ".bin" or (file.parent / "index_metadata.pickle").exists()
