"""Sentence vectors: the bundled encoder, read without torch, or any sentence-transformers model by setting."""

import importlib
import os
import re
import sys
import threading
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter

from corpus.text import nfc
from corpus.vietnamese.words import segment
from index.encoder import Encoder, EncoderError
from index.known import passage_vectors

FloatArray = npt.NDArray[np.float32]

BUNDLED_MODEL = Path(__file__).parent / "model"
# What it has read of the shipped texts, so that the first start need not: python -m index ship.
SHIPPED_CLAUSES = BUNDLED_MODEL / "clauses"
SHIPPED_PASSAGES = BUNDLED_MODEL / "passages.npz"
MODELS_FILE = Path(__file__).parent / "data" / "models.yaml"

_reading = threading.Lock()

_BATCH = 64
_OFFLINE = ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HF_HUB_DISABLE_TELEMETRY")
_HUB_NAME = re.compile(r"[\w.-]+/[\w.-]+")
_REMEDY = (
    "expected the folder of a sentence-transformers model, or the name of one downloaded to this machine; "
    "correct ASSISTANT_EMBEDDING_MODEL, or unset it to use the bundled model"
)


class EmbeddingModelError(ValueError):
    """A model that cannot be loaded: says what was found, what was expected and what to do."""


class Embedder(Protocol):
    """Turns texts into vectors whose dot product is their similarity."""

    name: str
    dimension: int

    def embed_passages(self, texts: Sequence[str]) -> FloatArray:
        """Vectors of n passages: shape (n, dimension), of length 1, or zero for a text without a word."""

    def embed_question(self, text: str) -> FloatArray:
        """The vector of one question: shape (dimension,), of length 1, or zero for a text without a word."""


class ModelSpec(BaseModel):
    """What a model wants done to its input, one entry of models.yaml."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    segmented: bool = False
    question_prefix: str = ""
    passage_prefix: str = ""


class BundledEmbedder:
    """The encoder that ships with the project, without torch."""

    name = "bundled"

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self.dimension = encoder.config.dimension

    def embed_passages(self, texts: Sequence[str]) -> FloatArray:
        """See Embedder."""
        return passage_vectors(self._encoder, texts, SHIPPED_PASSAGES)

    def embed_question(self, text: str) -> FloatArray:
        """See Embedder."""
        return self._encoder.question(text)


class TransformerEmbedder:
    """Any sentence-transformers model, with the prefixes and the segmentation that it was trained with."""

    def __init__(self, model: Any, name: str, spec: ModelSpec) -> None:
        self._model = model
        self._spec = spec
        self.name = name
        self.dimension = int(model.get_embedding_dimension())

    def embed_passages(self, texts: Sequence[str]) -> FloatArray:
        """See Embedder."""
        return self._encode(texts, self._spec.passage_prefix)

    def embed_question(self, text: str) -> FloatArray:
        """See Embedder."""
        vector: FloatArray = self._encode([text], self._spec.question_prefix)[0]
        return vector

    def _encode(self, texts: Sequence[str], prefix: str) -> FloatArray:
        vectors = np.zeros((len(texts), self.dimension), dtype=np.float32)
        filled = [row for row, text in enumerate(texts) if text.strip()]
        if filled:
            inputs = [prefix + self._prepare(texts[row]) for row in filled]
            vectors[filled] = self._model.encode(inputs, batch_size=_BATCH, show_progress_bar=False)
        return _normalised(vectors)

    def _prepare(self, text: str) -> str:
        return " ".join(segment(text)) if self._spec.segmented else nfc(text)


def _normalised(vectors: npt.NDArray[Any]) -> FloatArray:
    """Rows scaled to length 1; rows of zeros stay zeros."""
    wide = vectors.astype(np.float32)
    lengths = np.linalg.norm(wide, axis=1, keepdims=True)
    return np.asarray(wide / np.where(lengths > 0.0, lengths, 1.0), dtype=np.float32)


@cache
def model_specs() -> dict[str, ModelSpec]:
    """What each model named in data/models.yaml wants; raises EmbeddingModelError when the file is malformed."""
    try:
        return TypeAdapter(dict[str, ModelSpec]).validate_python(yaml.safe_load(MODELS_FILE.read_text("utf-8")))
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise EmbeddingModelError(f"{MODELS_FILE} is not a table of embedding models: {error}") from error


def load_embedder(model: str | None = None) -> Embedder:
    """The embedder of a model: the bundled one (None), a folder, or the name of a hub model that is on this machine.

    Nothing is downloaded. Raises EmbeddingModelError when there is no such model, or it cannot be read.
    """
    if model is None:
        return BundledEmbedder(load_encoder())
    folder = Path(model)
    if not model.strip() or not (folder.is_dir() or _HUB_NAME.fullmatch(model)):
        raise EmbeddingModelError(f"{model!r} is neither a folder nor a hub name (owner/model): {_REMEDY}")
    return _load_transformer(str(folder if folder.is_dir() else model))


def load_encoder() -> Encoder:
    """The bundled encoder, read once a process, whoever asks first. Raises EmbeddingModelError."""
    with _reading:
        return _read_encoder()


@cache
def _read_encoder() -> Encoder:
    try:
        return Encoder.read(BUNDLED_MODEL)
    except EncoderError as error:
        raise EmbeddingModelError(f"{error}: install the project again") from error


def _load_transformer(model: str) -> TransformerEmbedder:
    _stay_offline()
    sentence_transformers = importlib.import_module("sentence_transformers")
    try:
        # Offline by design: a hub name must be in the local cache; a missing one must not wait for a network.
        loaded = sentence_transformers.SentenceTransformer(model, device="cpu", local_files_only=True)
    except Exception as error:  # transformers, tokenizers and safetensors each raise their own
        # Of a hub name the packages say that the internet should be looked at.
        found = _line(error) if Path(model).is_dir() else "it is not on this machine, or not whole"
        raise EmbeddingModelError(f"no embedding model can be read at {model!r} ({found}): {_REMEDY}") from error
    return TransformerEmbedder(loaded, model, model_specs().get(model, ModelSpec()))


def _stay_offline() -> None:
    """Keep the hub's packages from asking it anything: a flag of each loading call does not stop all of them.

    They read the environment when they are first imported; one that is here already is told.
    """
    os.environ.update(dict.fromkeys(_OFFLINE, "1"))
    constants = sys.modules.get("huggingface_hub.constants")
    for name in _OFFLINE if constants else ():
        if hasattr(constants, name):
            setattr(constants, name, True)


def _line(error: Exception) -> str:
    """What an error says, on one line and short."""
    return " ".join(str(error).split())[:200] or type(error).__name__
