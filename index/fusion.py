"""One score from two: lexical and dense, each brought to [0, 1], then averaged with a weight."""

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]

# Measured on ALQAC-100 and XQuAD, both also without diacritics (index bench): see the README.
LEXICAL_WEIGHT = 0.65
UNMARKED_WEIGHT = 0.85  # of a question typed without diacritics, which the encoder reads less well
_CANDIDATES = 200  # of the dense side, the best so many tell where its scores begin to mean something


def lexical_weight(question: str) -> float:
    """The share of the lexical side for a question: more for one typed without diacritics."""
    return UNMARKED_WEIGHT if question.isascii() else LEXICAL_WEIGHT


def fuse(lexical: FloatArray, dense: FloatArray, weight: float = LEXICAL_WEIGHT) -> FloatArray:
    """The weighted mean of the two scores of each passage, in [0, 1].

    lexical and dense have the same shape (n,): BM25 scores, and cosines. Cosines of one encoder lie close together, so
    that only what stands above the middle of the best 200 counts. Each side is divided by its own maximum, what is
    below zero counts as zero, and a side without a positive score gives zero everywhere. weight, in [0, 1], is the
    share of the lexical side. Raises ValueError when the shapes differ or the weight lies outside.
    """
    if lexical.shape != dense.shape:
        shapes = f"lexical scores have shape {lexical.shape}, dense scores {dense.shape}"
        raise ValueError(f"{shapes}: expected one of each for every passage")
    if not 0.0 <= weight <= 1.0:
        raise ValueError(f"the lexical weight is {weight}, expected a number from 0 to 1")
    return np.asarray(weight * _unit(lexical) + (1.0 - weight) * _unit(_above_middle(dense)), dtype=np.float32)


def _above_middle(scores: FloatArray) -> FloatArray:
    """Scores less the middle one of the best 200 that are positive; unchanged where there are fewer than two."""
    found = np.sort(scores[np.isfinite(scores) & (scores > 0.0)])[-_CANDIDATES:]
    return scores if len(found) < 2 else np.asarray(scores - np.median(found), dtype=np.float32)


def _unit(scores: FloatArray) -> FloatArray:
    """Scores divided by their maximum and cut to [0, 1]; zeros when no score is a positive finite number."""
    clean = np.where(np.isfinite(scores), scores, 0.0).astype(np.float64)
    top = float(clean.max(initial=0.0))
    if top <= 0.0:
        return np.zeros(scores.shape, dtype=np.float32)
    return np.asarray(np.clip(clean / top, 0.0, 1.0), dtype=np.float32)
