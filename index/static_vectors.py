"""A static embedding read from its folder: a vector for each token, and a text is their mean. No torch."""

import importlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]

_TOKENIZER = "tokenizer.json"


class StaticVectors:
    """The vectors of n tokens, each a row of numbers of any kind with a scale of its own."""

    def __init__(self, places: dict[str, int], rows: npt.NDArray[Any], scales: FloatArray) -> None:
        """places gives each token's row; rows has shape (n, dimension), scales (n,)."""
        self._places = places
        self._rows = rows
        self._scales = scales
        self.dimension = int(rows.shape[1])

    @classmethod
    def read(cls, folder: Path) -> "StaticVectors":
        """Read what sentence-transformers' StaticEmbedding or model2vec wrote, over a vocabulary of whole words.

        Raises OSError, ValueError, LookupError or safetensors' own error for a folder that does not hold that.
        """
        tensors = importlib.import_module("safetensors.numpy").load_file(folder / "model.safetensors")
        # model2vec's name for the vectors, and sentence-transformers'.
        rows = tensors["embeddings"] if "embeddings" in tensors else tensors["embedding.weight"]
        scales = tensors.get("weights", np.ones(len(rows))).astype(np.float32)
        places = dict(_tokenizer_model(folder)["vocab"])
        if rows.ndim != 2 or len(scales) != len(rows) or max(places.values(), default=-1) >= len(rows):
            raise ValueError(f"{len(places)} tokens, vectors of shape {rows.shape}, {len(scales)} scales")
        return cls(places, rows, scales)

    def __contains__(self, token: object) -> bool:
        return token in self._places

    def mean(self, tokens: Sequence[str]) -> FloatArray:
        """The mean of the tokens' vectors: shape (dimension,), zero where there is none. Each must be in the table."""
        if not tokens:
            return np.zeros(self.dimension, dtype=np.float32)
        places = [self._places[token] for token in tokens]
        mean: FloatArray = self._scales[places] @ self._rows[places].astype(np.float32) / np.float32(len(places))
        return mean


def reads_whole_words(folder: Path) -> bool:
    """Whether the folder's tokenizer looks whole words up in a table, as ours does, and no pieces of words."""
    try:
        return bool(_tokenizer_model(folder)["type"] == "WordLevel")
    except (OSError, ValueError, LookupError, TypeError):
        return False


def _tokenizer_model(folder: Path) -> dict[str, Any]:
    """The heart of a tokenizer.json of Hugging Face's tokenizers: its "type", and its "vocab", tokens to rows."""
    model: dict[str, Any] = json.loads((folder / _TOKENIZER).read_bytes())["model"]
    return model
