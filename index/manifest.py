"""What an index was built from: one that does not match what is asked for is never used."""

import hashlib
import importlib.metadata
import json
from dataclasses import asdict, dataclass
from pathlib import Path

from corpus.store import Corpus
from index.embedding import Embedder

MANIFEST_FILE = "manifest.json"
SEAL_FILE = "seal.json"
FORMAT = 1  # raise it when what is stored, or the text that is searched, changes
_LIBRARIES = ("chromadb", "bm25s", "underthesea")
_PROBE = "Nghị quyết về xây dựng, phát triển tỉnh đến năm 2030"


@dataclass(frozen=True, slots=True)
class Manifest:
    """The model with its dimension and a hash of what it makes of a fixed text, the corpus's hash, the versions."""

    format: int
    model: str
    model_hash: str
    dimension: int
    corpus: str
    passages: int
    versions: dict[str, str]

    @property
    def fingerprint(self) -> str:
        """16 hexadecimal digits that change with any field."""
        return hashlib.sha256(json.dumps(asdict(self), sort_keys=True).encode()).hexdigest()[:16]

    def write(self, folder: Path) -> None:
        text = json.dumps(asdict(self), indent=2, ensure_ascii=False)
        (folder / MANIFEST_FILE).write_text(text + "\n", encoding="utf-8")


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
        versions={name: importlib.metadata.version(name) for name in _LIBRARIES},
    )


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
