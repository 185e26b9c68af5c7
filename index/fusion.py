"""One score from two: lexical and dense, each divided by its maximum, then averaged with a weight."""

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]

# Measured on ALQAC-100, XQuAD (both also without diacritics) and two sets of questions about resolutions: 0.6 to 0.75
# gains most on laws and loses to BM25 alone on resolutions; at 0.85 no set is worse than with BM25 alone.
LEXICAL_WEIGHT = 0.85


def fuse(lexical: FloatArray, dense: FloatArray, weight: float = LEXICAL_WEIGHT) -> FloatArray:
    """The weighted mean of the two scores of each passage, in [0, 1].

    lexical and dense have the same shape (n,): BM25 scores, and cosines. Each is divided by its own maximum, what is
    below zero counts as zero, and a side without a positive score gives zero everywhere. weight, in [0, 1], is the
    share of the lexical side. Raises ValueError when the shapes differ or the weight lies outside.
    """
    if lexical.shape != dense.shape:
        shapes = f"lexical scores have shape {lexical.shape}, dense scores {dense.shape}"
        raise ValueError(f"{shapes}: expected one of each for every passage")
    if not 0.0 <= weight <= 1.0:
        raise ValueError(f"the lexical weight is {weight}, expected a number from 0 to 1")
    return np.asarray(weight * _unit(lexical) + (1.0 - weight) * _unit(dense), dtype=np.float32)


def _unit(scores: FloatArray) -> FloatArray:
    """Scores divided by their maximum and cut to [0, 1]; zeros when no score is a positive finite number."""
    clean = np.where(np.isfinite(scores), scores, 0.0).astype(np.float64)
    top = float(clean.max(initial=0.0))
    if top <= 0.0:
        return np.zeros(scores.shape, dtype=np.float32)
    return np.asarray(np.clip(clean / top, 0.0, 1.0), dtype=np.float32)
