"""Learning the intents: a softmax regression over the encoder's mean vectors of labelled messages."""

import importlib
from collections.abc import Sequence
from typing import Any

import numpy as np

from assistant.understanding.intents import FloatArray, IntentModel

_FREEDOM = 20.0  # the inverse of the penalty on the weights; 5 to 50 do alike on messages left out
_STEPS = 400
_FOLDS = 5


def fit_intents(vectors: FloatArray, intents: Sequence[str]) -> IntentModel:
    """The model of n messages: vectors of shape (n, dimension), and the intent of each."""
    model = _regression().fit(vectors, list(intents))
    return IntentModel(
        tuple(map(str, model.classes_)), model.coef_.astype(np.float32), model.intercept_.astype(np.float32)
    )


def cross_validated(vectors: FloatArray, intents: Sequence[str]) -> float:
    """The share of messages whose intent a model that has not seen them gives."""
    selection = importlib.import_module("sklearn.model_selection")
    folds = selection.StratifiedKFold(_FOLDS, shuffle=True, random_state=0)
    return float(np.mean(selection.cross_val_score(_regression(), vectors, list(intents), cv=folds)))


def _regression() -> Any:
    linear = importlib.import_module("sklearn.linear_model")
    return linear.LogisticRegression(C=_FREEDOM, max_iter=_STEPS)
