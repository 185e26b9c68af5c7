"""How far texts say the words of a question."""

from collections.abc import Iterable, Sequence
from operator import mul

from assistant.understanding.terms import Term


class Coverage:
    """How far texts say some terms; a text that is held against them again is not looked through again."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._terms = tuple(terms)
        self._weights = [term.weight for term in self._terms]
        self._total = sum(self._weights)
        self._said: dict[str, tuple[float, ...]] = {}

    def of(self, texts: Sequence[tuple[str, float]]) -> tuple[float, tuple[Term, ...]]:
        """The weighted share of the terms that the texts say, and the terms that none says.

        texts are spaced texts with the share that a match in each counts, nearest first.
        """
        *_, share = (0.0, *self.along(texts))
        return share, self.missing(texts)

    def missing(self, texts: Sequence[tuple[str, float]]) -> tuple[Term, ...]:
        """The terms that none of the texts says."""
        rows = zip(self._terms, *(self.said(text) for text, _ in texts), strict=True)
        return tuple(term for term, *said in rows if not any(said))

    def along(self, texts: Sequence[tuple[str, float]]) -> list[float]:
        """The weighted share of the terms that the first text says, the first two say, and so on."""
        found, met = [0.0] * len(self._terms), 0.0
        shares = []
        for text, share in texts:
            said = self.said(text)
            if self._total and any(said):
                found = [best if best >= one * share else one * share for best, one in zip(found, said, strict=True)]
                met = sum(map(mul, self._weights, found)) / self._total
            shares.append(met)
        return shares

    def said(self, text: str) -> tuple[float, ...]:
        """How far a text (spaced) says each of the terms, from 0 to 1."""
        found = self._said.get(text)
        if found is None:
            found = self._said[text] = tuple(term.match(text) for term in self._terms)
        return found


def coverage(terms: Iterable[Term], texts: Sequence[tuple[str, float]]) -> tuple[float, tuple[Term, ...]]:
    """See Coverage.of."""
    return Coverage(terms).of(texts)
