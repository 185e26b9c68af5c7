"""What a message wants, learned: an intent's probability from the encoder's mean vector of the message and its phrases.

A softmax regression over the vector, which tells what is meant, and over the runs of up to three words, which tell how
it is asked ("trích đoạn nào", "gom hết"): weighed by term frequency and inverse document frequency (Salton and Buckley
1988), without diacritics, as a message may be typed. The weights (data/intents.npz) were learned from messages labelled
by their writers (data/intents.json says which, when and how well): python -m assistant calibrate.
"""

import math
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
import numpy.typing as npt

from corpus.errors import CorpusError
from corpus.text import fold
from index.embedding import load_encoder

FloatArray = npt.NDArray[np.float32]

SURE = 0.7  # probability from which an intent is taken on trust before any rule of words
_KEPT = 256  # messages whose intent is remembered: the rules ask for it more than once
_FILE = Path(__file__).parent / "data" / "intents.npz"


@dataclass(frozen=True)
class IntentModel:
    """names are the intents; weights of shape (intents, dimension), biases (intents,).

    phrases gives the row of each known run of words in phrase_weights, of shape (phrases, intents), and in rarity, its
    inverse document frequency, of shape (phrases,).
    """

    names: tuple[str, ...]
    weights: FloatArray
    biases: FloatArray
    phrases: Mapping[str, int] = field(default_factory=dict)
    phrase_weights: FloatArray = field(default_factory=lambda: np.zeros((0, 0), dtype=np.float32))
    rarity: FloatArray = field(default_factory=lambda: np.zeros(0, dtype=np.float32))

    def read(self, vector: FloatArray, message: str = "") -> Mapping[str, float]:
        """The probability of each intent for a message and its vector, of length 1."""
        scores = self.weights @ vector + self.biases + self._of_phrases(message)
        exponents = np.exp(scores - scores.max())
        return dict(zip(self.names, (exponents / exponents.sum()).tolist(), strict=True))

    def _of_phrases(self, message: str) -> FloatArray:
        known = Counter(one for one in runs(message) if one in self.phrases)
        if not known:
            return np.zeros(len(self.names), dtype=np.float32)
        rows = [self.phrases[one] for one in known]
        weighed = np.asarray([1 + math.log(count) for count in known.values()], dtype=np.float32) * self.rarity[rows]
        return (weighed / np.linalg.norm(weighed)) @ self.phrase_weights[rows]


def runs(message: str) -> list[str]:
    """The runs of one to three words and marks of asking in a message, without diacritics."""
    words = re.findall(r"\w+|[?%:]", fold(message.lower()))
    return [" ".join(words[at : at + size]) for size in (1, 2, 3) for at in range(len(words) - size + 1)]


@cache
def shipped_intents() -> IntentModel:
    """The model that ships. Raises CorpusError where its file cannot be read."""
    try:
        with np.load(_FILE, allow_pickle=False) as file:
            phrases = {one: at for at, one in enumerate(str(file["phrases"]).split("\n"))}
            parts = (file["weights"], file["biases"], file["phrase_weights"], file["rarity"])
            weights, biases, phrase_weights, rarity = (one.astype(np.float32) for one in parts)
            return IntentModel(tuple(map(str, file["names"])), weights, biases, phrases, phrase_weights, rarity)
    except (OSError, EOFError, ValueError, KeyError, BadZipFile) as error:
        raise CorpusError(f"{_FILE.name} cannot be read ({error}): install the project again") from error


@lru_cache(maxsize=_KEPT)
def read_intents(message: str) -> Mapping[str, float]:
    """The probability of each intent that a message may have; none for an empty one."""
    return shipped_intents().read(load_encoder().question(message), message) if message.strip() else {}
