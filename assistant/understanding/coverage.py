"""How far texts say the words of a question."""

from collections.abc import Iterable, Sequence
from itertools import repeat
from operator import mul

import numpy as np
import numpy.typing as npt

from assistant.understanding.terms import Term

FloatArray = npt.NDArray[np.float64]


class Coverage:
    """How far texts say some terms; a text that is held against them again is not looked through again."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self.terms = tuple(terms)
        self._weights = np.asarray([term.weight for term in self.terms], dtype=np.float64)
        self._said: dict[str, tuple[float, ...]] = {}

    def said(self, text: str, inside: str = "") -> tuple[float, ...]:
        """How far a text (spaced) says each of the terms, from 0 to 1.

        inside is a text that it may be a part of: what that does not say, none of its parts does.
        """
        found = self._said.get(text)
        if found is None:
            there = self.said(inside) if inside and inside is not text and text in inside else None
            rows = zip(self.terms, there or repeat(1.0), strict=False)
            found = self._said[text] = tuple(term.match(text) if one else 0.0 for term, one in rows)
        return found

    def table(self, texts: Sequence[str], inside: Sequence[str] | None = None) -> FloatArray:
        """How far each of n texts says each of the terms: shape (n, terms). inside as of said, text by text."""
        rows = [self.said(text, whole) for text, whole in zip(texts, inside or repeat(""), strict=False)]
        return np.asarray(rows, dtype=np.float64).reshape(len(texts), len(self.terms))

    def along(self, tables: Sequence[tuple[FloatArray, float]]) -> FloatArray:
        """The weighted shares of the terms that n texts say, that they or the next ones say, and so on.

        tables are those of texts and of what stands around them, nearest first, each with the share that a match in it
        counts. Shape (len(tables), n).
        """
        total = float(self._weights.sum())
        if not total:
            return np.zeros((len(tables), len(tables[0][0]) if tables else 0))
        best = np.maximum.accumulate([table * share for table, share in tables])
        shares: FloatArray = best @ self._weights / total
        return shares


def coverage(terms: Iterable[Term], texts: Sequence[tuple[str, float]]) -> tuple[float, tuple[Term, ...]]:
    """The weighted share of the terms that the texts say, and the terms that none says.

    texts are spaced texts with the share that a match in each counts, nearest first.
    """
    asked = tuple(terms)
    said = [[term.match(text) for text, _ in texts] for term in asked]
    total = sum(term.weight for term in asked)
    met = [max((one * share for one, (_, share) in zip(row, texts, strict=True)), default=0.0) for row in said]
    share = sum(map(mul, (term.weight for term in asked), met)) / total if total else 0.0
    return share, tuple(term for term, row in zip(asked, said, strict=True) if not any(row))
