"""Sentence vectors: our own static model, read without torch, or any sentence-transformers model by setting."""

import importlib
import itertools
import json
import re
import zlib
from collections.abc import Container, Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter

from corpus.text import fold, has_diacritics, nfc
from corpus.words import segment, syllables
from index.static_vectors import StaticVectors, reads_whole_words

FloatArray = npt.NDArray[np.float32]

BUNDLED_MODEL = Path(__file__).parent / "model"
MODELS_FILE = Path(__file__).parent / "data" / "models.yaml"

# Tokens outside the vocabulary share this many vectors, so that a rare name still finds itself.
BUCKETS = 4096
FOLDED = "~"
_BATCH = 64
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


def word_tokens(words: Iterable[str]) -> list[str]:
    """The words and, for a word of several syllables, each syllable: ("kinh_tế",) -> ["kinh_tế", "kinh", "tế"]."""
    tokens = []
    for word in words:
        tokens.append(word)
        if "_" in word:
            tokens.extend(word.split("_"))
    return tokens


def plain_tokens(parts: Iterable[str]) -> list[str]:
    """Folded syllables and their pairs, which stand for words where nothing can be segmented, marked as folded.

    ["kinh", "tế"] -> ["~kinh", "~te", "~kinh_te"]: "~nam" may be năm, nam, nấm, ... while "nam" is nam.
    """
    plain = [fold(part) for part in parts]
    pairs = [f"{first}_{second}" for first, second in itertools.pairwise(plain)]
    return [FOLDED + token for token in (*plain, *pairs)]


def bucket(token: str) -> str:
    """The shared token that stands for one outside the vocabulary; the same on every machine."""
    return f"#{zlib.crc32(token.encode()) % BUCKETS}"


def known_tokens(tokens: Iterable[str], vocabulary: Container[str]) -> list[str]:
    """Tokens of the vocabulary; an unknown word is dropped (its syllables speak for it), a syllable is bucketed."""
    known = []
    for token in tokens:
        if token in vocabulary:
            known.append(token)
        elif "_" not in token:
            bare = token.removeprefix(FOLDED)
            known.append(bare if bare in vocabulary else bucket(bare))
    return known


class StaticEmbedder:
    """The mean of learned token vectors: microseconds a question."""

    def __init__(self, vectors: StaticVectors, name: str) -> None:
        self._vectors = vectors
        self.name = name
        self.dimension = vectors.dimension

    def passage_tokens(self, text: str) -> list[str]:
        """The tokens of the vocabulary that stand for a passage."""
        return self.words_tokens(segment(text))

    def words_tokens(self, words: Sequence[str]) -> list[str]:
        """The tokens that stand for text already segmented, its words in search form."""
        return known_tokens(word_tokens(words), self._vectors)

    def question_tokens(self, text: str) -> list[str]:
        """The tokens that stand for a question; folded ones when it is typed without diacritics."""
        if has_diacritics(nfc(text)):
            return self.passage_tokens(text)
        return known_tokens(plain_tokens(syllables(text)), self._vectors)

    def embed_passages(self, texts: Sequence[str]) -> FloatArray:
        """See Embedder."""
        means = [self._vectors.mean(self.passage_tokens(text)) for text in texts]
        return _normalised(np.asarray(means, dtype=np.float32).reshape(len(texts), self.dimension))

    def embed_question(self, text: str) -> FloatArray:
        """See Embedder."""
        vector: FloatArray = _normalised(self._vectors.mean(self.question_tokens(text))[None])[0]
        return vector


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
    folder = BUNDLED_MODEL if model is None else Path(model)
    if model is not None and (not model.strip() or not (folder.is_dir() or _HUB_NAME.fullmatch(model))):
        raise EmbeddingModelError(f"{model!r} is neither a folder nor a hub name (owner/model): {_REMEDY}")
    part = _static_part(folder)
    if model is None or (part and reads_whole_words(part)):
        return _load_static(folder, part or folder, model or "bundled")
    return _load_transformer(str(folder if folder.is_dir() else model))


def _static_part(folder: Path) -> Path | None:
    """Where a sentence-transformers folder keeps its StaticEmbedding; None when its first module is another."""
    try:
        first = json.loads((folder / "modules.json").read_text("utf-8"))[0]
        return folder / first["path"] if str(first["type"]).endswith("StaticEmbedding") else None
    except (OSError, ValueError, LookupError, TypeError):
        return None


def _load_static(folder: Path, part: Path, name: str) -> StaticEmbedder:
    try:
        vectors = StaticVectors.read(part)
    except Exception as error:  # safetensors raises its own
        found = f"{folder} holds no static embedding that can be read ({_line(error)})"
        raise EmbeddingModelError(f"{found}: {_REMEDY}") from error
    return StaticEmbedder(vectors, name)


def _load_transformer(model: str) -> TransformerEmbedder:
    sentence_transformers = importlib.import_module("sentence_transformers")
    try:
        # Offline by design: a hub name must be in the local cache; a missing one must not wait for a network.
        loaded = sentence_transformers.SentenceTransformer(model, device="cpu", local_files_only=True)
    except Exception as error:  # transformers, tokenizers and safetensors each raise their own
        raise EmbeddingModelError(f"no embedding model can be read at {model!r} ({_line(error)}): {_REMEDY}") from error
    return TransformerEmbedder(loaded, model, model_specs().get(model, ModelSpec()))


def _line(error: Exception) -> str:
    """What an error says, on one line and short."""
    return " ".join(str(error).split())[:200] or type(error).__name__
