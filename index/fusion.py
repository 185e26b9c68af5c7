"""One score from two: lexical and dense, each measured by how far its own scores lie apart, added with a weight."""

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]
Scores = npt.NDArray[np.float64]

# Measured on ALQAC-100 and XQuAD, both also without diacritics (index bench): see the README.
LEXICAL_WEIGHT = 0.4
UNMARKED_WEIGHT = 0.65  # of a question typed without diacritics, which the encoder reads less well
_CANDIDATES = 200  # of each side, the best so many tell how far apart its scores lie


def lexical_weight(question: str) -> float:
    """The share of the lexical side for a question: more for one typed without diacritics."""
    return UNMARKED_WEIGHT if question.isascii() else LEXICAL_WEIGHT


def fuse(lexical: FloatArray, dense: FloatArray, weight: float = LEXICAL_WEIGHT) -> FloatArray:
    """The weighted sum of the two scores of each passage, the highest sum 1.

    lexical and dense have the same shape (n,): BM25 scores, and cosines. Cosines of one encoder lie close together, so
    that only what stands above the middle of the best 200 counts. Each side is divided by the standard deviation of
    its best 200: a side that tells one passage from the others counts for more than one that rates many alike. What is
    below zero counts as zero, and a side without a positive score gives zero everywhere. weight, in [0, 1], is the
    share of the lexical side. Raises ValueError when the shapes differ or the weight lies outside.
    """
    if lexical.shape != dense.shape:
        shapes = f"lexical scores have shape {lexical.shape}, dense scores {dense.shape}"
        raise ValueError(f"{shapes}: expected one of each for every passage")
    if not 0.0 <= weight <= 1.0:
        raise ValueError(f"the lexical weight is {weight}, expected a number from 0 to 1")
    words, meaning = _clean(lexical), _clean(dense)
    asked = _best(meaning[meaning > 0.0])  # 0.0 where a cosine was not asked for
    middle = float(np.median(asked)) if len(asked) > 1 else 0.0
    sides = _scaled(words, _best(words)), _scaled(meaning - middle, asked)
    fused = weight * sides[0] + (1.0 - weight) * sides[1]
    return np.asarray(fused / (fused.max(initial=0.0) or 1.0), dtype=np.float32)


def _best(scores: Scores) -> Scores:
    """The best 200 of the scores, in no order: of many passages few need be told apart."""
    return np.partition(scores, -_CANDIDATES)[-_CANDIDATES:] if len(scores) > _CANDIDATES else scores


def _clean(scores: FloatArray) -> Scores:
    return np.where(np.isfinite(scores), scores, 0.0).astype(np.float64)


def _scaled(scores: Scores, best: Scores) -> Scores:
    """Scores above zero in standard deviations of the best; as they are where those do not differ."""
    spread = float(best.std()) if len(best) else 0.0
    return np.clip(scores, 0.0, None) / (spread or 1.0)
