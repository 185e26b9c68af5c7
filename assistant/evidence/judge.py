"""The judge: how likely each clause answers, and how likely none does, from a few measures with learned weights.

A multinomial logit with an outside option (McFadden 1974): each clause has a utility, the weighted sum of its measures;
"none of these" has one of its own, from the measures of the question beside all its clauses; the probabilities are the
softmax over all of them. The weights were learned from questions over documents of their own (data/judge.yaml says
which, when and how well): python -m assistant calibrate.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np

from assistant.evidence.features import FloatArray, clause_features, clause_names, question_features, question_names
from assistant.evidence.scoring import Evidence
from assistant.understanding.understood import Understood
from corpus.datafiles import Row, read_data

_DATA = Path(__file__).parent / "data"


class Weights(Row):
    """data/judge.yaml: the weights by the names of the measures, what they were learned from and what they reach."""

    learned_from: str
    date: str
    measured: dict[str, float]
    clause: dict[str, float]
    question: dict[str, float]
    none: float


@dataclass(frozen=True)
class Judged:
    """Evidence with its probabilities, best first, and the probability that none of it answers."""

    found: list[Evidence]
    none: float

    def alone(self, evidence: Evidence) -> float:
        """The probability that a clause answers, were it the only one that was found: another takes nothing from it."""
        best = self.found[0]
        odds = best.probability * math.exp(evidence.score - best.score)
        return odds / (odds + self.none) if odds else 0.0


@dataclass(frozen=True)
class Judge:
    """Weights in the order of the measures: clause of shape (len(clause_names()),), question likewise; none's own."""

    clause: FloatArray
    question: FloatArray
    none: float

    def judge(self, found: Sequence[Evidence], asked: Understood) -> Judged:
        """Give each clause found its score and its probability."""
        if not found:
            return Judged([], 1.0)
        scores = clause_features(found, asked) @ self.clause
        none = float(question_features(found, asked) @ self.question) + self.none
        exponents = np.exp(np.append(scores, none) - max(float(scores.max()), none))
        shares = exponents / exponents.sum()
        judged = [
            replace(one, score=float(score), probability=float(share))
            for one, score, share in zip(found, scores, shares[:-1], strict=True)
        ]
        return Judged(sorted(judged, key=lambda one: -one.score), float(shares[-1]))


@cache
def shipped_judge() -> Judge:
    """The judge with the weights that ship. Raises CorpusError where its file does not fit the measures."""
    weights = read_data("judge", Weights, _DATA)
    return Judge(_ordered(weights.clause, clause_names()), _ordered(weights.question, question_names()), weights.none)


def _ordered(weights: Mapping[str, float], names: Sequence[str]) -> FloatArray:
    """The weights in the order of the names; a measure that has none counts nothing."""
    return np.asarray([weights.get(name, 0.0) for name in names], dtype=np.float32)
