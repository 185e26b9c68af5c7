"""What an index was built from: one that does not match what is asked for is never used."""

import hashlib
import importlib.metadata
import json
from dataclasses import asdict, dataclass
from pathlib import Path

from corpus.store import Corpus
from index.embedding import Embedder

MANIFEST_FILE = "manifest.json"
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
        (folder / MANIFEST_FILE).write_text(json.dumps(asdict(self), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


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
