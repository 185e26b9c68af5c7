"""What a message wants, learned: an intent's probability from the encoder's mean vector of the message.

A softmax regression over the vector; its weights (data/intents.npz) were learned from messages labelled by their
writers (data/intents.json says which, when and how well): python -m assistant calibrate.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
import numpy.typing as npt

from corpus.errors import CorpusError
from index.embedding import load_encoder

FloatArray = npt.NDArray[np.float32]

# From here on 0.87 of the intents used are right in messages that the model has not seen (five folds, 2026-11-26).
_LIKELY = 0.8
_FILE = Path(__file__).parent / "data" / "intents.npz"


@dataclass(frozen=True)
class IntentModel:
    """names are the intents; weights of shape (intents, dimension), biases (intents,)."""

    names: tuple[str, ...]
    weights: FloatArray
    biases: FloatArray

    def read(self, vector: FloatArray) -> Mapping[str, float]:
        """The probability of each intent for a message's vector, of length 1."""
        scores = self.weights @ vector + self.biases
        exponents = np.exp(scores - scores.max())
        return dict(zip(self.names, (exponents / exponents.sum()).tolist(), strict=True))


@cache
def shipped_intents() -> IntentModel:
    """The model that ships. Raises CorpusError where its file cannot be read."""
    try:
        with np.load(_FILE, allow_pickle=False) as file:
            return IntentModel(tuple(map(str, file["names"])), file["weights"], file["biases"])
    except (OSError, EOFError, ValueError, KeyError, BadZipFile) as error:
        raise CorpusError(f"{_FILE.name} cannot be read ({error}): install the project again") from error


def likely_intent(message: str) -> str:
    """The intent that a message most likely has, "" where none is likely enough."""
    if not message.strip():
        return ""
    intents = shipped_intents().read(load_encoder().question(message))
    intent, likely = max(intents.items(), key=lambda one: one[1])
    return intent if likely >= _LIKELY else ""
