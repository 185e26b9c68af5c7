"""Learning the intents: a softmax regression over the encoder's mean vectors of labelled messages and their phrases."""

import importlib
from collections.abc import Sequence
from typing import Any

import numpy as np

from assistant.understanding.intents import FloatArray, IntentModel, runs

_FREEDOM = 8.0  # the inverse of the penalty on the weights
_STEPS = 300
_FOLDS = 5
_SEEN = 4  # messages that a phrase stands in at least
_PHRASES = 12_000


def fit_intents(messages: Sequence[str], vectors: FloatArray, intents: Sequence[str]) -> IntentModel:
    """The model of n messages: their vectors, of shape (n, dimension), and the intent of each."""
    phrases = _phrases().fit(messages)
    model = _regression().fit(_joined(phrases, messages, vectors), list(intents))
    own, biases, dimension = model.coef_.astype(np.float32), model.intercept_.astype(np.float32), vectors.shape[1]
    if len(own) == 1:  # of two intents the regression keeps the weights of the second against the first
        own, biases = np.vstack([-own, own]) / 2, np.concatenate([-biases, biases]) / 2
    return IntentModel(
        tuple(map(str, model.classes_)),
        own[:, :dimension],
        biases,
        {str(one): at for at, one in enumerate(phrases.get_feature_names_out())},
        own[:, dimension:].T.copy(),
        phrases.idf_.astype(np.float32),
    )


def cross_validated(messages: Sequence[str], vectors: FloatArray, intents: Sequence[str]) -> float:
    """The share of messages whose intent a model that has not seen them gives."""
    selection = importlib.import_module("sklearn.model_selection")
    folds = selection.StratifiedKFold(_FOLDS, shuffle=True, random_state=0)
    right = 0
    for seen, unseen in folds.split(vectors, intents):
        model = fit_intents([messages[one] for one in seen], vectors[seen], [intents[one] for one in seen])
        for one in unseen:
            read = model.read(vectors[one], messages[one])
            right += max(read, key=lambda name: read[name]) == intents[one]
    return right / len(intents)


def _phrases() -> Any:
    text = importlib.import_module("sklearn.feature_extraction.text")
    return text.TfidfVectorizer(analyzer=runs, min_df=_SEEN, max_features=_PHRASES, sublinear_tf=True)


def _joined(phrases: Any, messages: Sequence[str], vectors: FloatArray) -> Any:
    sparse = importlib.import_module("scipy.sparse")
    return sparse.hstack([sparse.csr_matrix(vectors), phrases.transform(messages)]).tocsr()


def _regression() -> Any:
    linear = importlib.import_module("sklearn.linear_model")
    return linear.LogisticRegression(C=_FREEDOM, max_iter=_STEPS)
