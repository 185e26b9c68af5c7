"""Learning the judge's weights: maximum likelihood of which clause answers, or that none does."""

import importlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from assistant.evidence.features import FloatArray, clause_names, question_names
from assistant.evidence.judge import Judge

_PENALTY = 3e-4  # on the squares of the weights; 1e-3 and 1e-4 tell near misses apart less well
_STEPS = 80
_TINY = 1e-12


@dataclass(frozen=True)
class Example:
    """The measures of the clauses found (n, measures), those of the question, and which clauses answer, by place."""

    clauses: FloatArray
    question: FloatArray
    right: list[int]


@dataclass(frozen=True)
class Measured:
    """How a judge does on examples that it did not learn from.

    first and first_three: the share of answerable questions with a right clause first, or among the first three.
    told_apart: how often an answerable question is given more to be answered than a near miss (the area under the
    curve). refused and wrongly_refused: the shares of near misses and of answerable questions under the threshold.
    """

    first: float
    first_three: float
    told_apart: float
    refused: float
    wrongly_refused: float


def fit(examples: Sequence[Example]) -> Judge:
    """The weights under which the examples are most likely (L-BFGS from zero: the same on every run)."""
    minimize = importlib.import_module("scipy.optimize").minimize
    clauses, questions = len(clause_names()), len(question_names())

    def loss(weights: FloatArray) -> tuple[float, FloatArray]:
        judge = _judge(weights, clauses)
        value, gradient = _PENALTY * float(weights @ weights), 2 * _PENALTY * weights
        for one in examples:
            lost, slope = _loss(one, judge)
            value += lost / len(examples)
            gradient = gradient + slope / len(examples)
        return value, gradient

    start = np.zeros(clauses + questions + 1)
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": _STEPS})
    return _judge(found.x, clauses)


def _judge(weights: FloatArray, clauses: int) -> Judge:
    return Judge(weights[:clauses], weights[clauses:-1], float(weights[-1]))


def _loss(one: Example, judge: Judge) -> tuple[float, FloatArray]:
    """Minus the log of how likely it is that a right clause answers, or none does, and its slope along the weights."""
    shares = _shares(one, judge)
    right = np.zeros(len(shares), dtype=bool)
    right[one.right or [-1]] = True
    likely = float(shares[right].sum()) + _TINY
    pull = shares - np.where(right, shares / likely, 0.0)
    slope = np.concatenate([one.clauses.T @ pull[:-1], one.question * pull[-1], pull[-1:]])
    return -float(np.log(likely)), slope


def _shares(one: Example, judge: Judge) -> FloatArray:
    """The probability of each clause, and behind them that of none."""
    none = float(one.question @ judge.question) + judge.none
    utilities = np.append(one.clauses @ judge.clause, none)
    exponents = np.exp(utilities - utilities.max())
    return np.asarray(exponents / exponents.sum())


def measure(examples: Sequence[Example], judge: Judge, threshold: float) -> Measured:
    """How a judge does; threshold is the probability to be answered from which a question is."""
    answered: dict[bool, list[float]] = {True: [], False: []}
    ranks = []
    for one in examples:
        shares = _shares(one, judge)
        answered[bool(one.right)].append(1.0 - float(shares[-1]))
        if one.right:
            ranks.append(1 + min(int((shares[:-1] > shares[at]).sum()) for at in one.right))
    yes, no = np.asarray(answered[True]), np.asarray(answered[False])
    return Measured(
        first=float(np.mean(np.asarray(ranks) == 1)),
        first_three=float(np.mean(np.asarray(ranks) <= 3)),
        told_apart=float(np.mean(yes[:, None] > no[None])) if len(no) else 1.0,
        refused=float(np.mean(no < threshold)) if len(no) else 1.0,
        wrongly_refused=float(np.mean(yes < threshold)),
    )
