"""The search's floors on the evaluation sets, which are not shipped: ASSISTANT_EVAL_DIR names their folder."""

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from index.bench import Result, RetrievalSet, measure, read_articles, read_xquad
from index.embedding import Embedder, FloatArray, load_embedder

FOLDER = os.environ.get("ASSISTANT_EVAL_DIR")
pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(
        not FOLDER,
        reason="the retrieval sets are not given: set ASSISTANT_EVAL_DIR to the folder of alqac23/ and xquad.vi.json",
    ),
]
# For time: to read the passages is all that takes any.
EVERY = 5  # one in so many of XQuAD's paragraphs, with its questions
LAWS_EVERY = 2  # one in so many of the articles that answer a question, with it
OTHERS = 20  # of the passages that answer no question, one in so many stands beside those that do


class Remembering:
    """An embedder that reads a question once, however many ways of searching ask for it."""

    def __init__(self, embedder: Embedder) -> None:
        self.name, self.dimension = embedder.name, embedder.dimension
        self._embedder = embedder
        self._questions: dict[str, FloatArray] = {}

    def embed_passages(self, texts: Sequence[str]) -> FloatArray:
        return self._embedder.embed_passages(texts)

    def embed_question(self, text: str) -> FloatArray:
        if text not in self._questions:
            self._questions[text] = self._embedder.embed_question(text)
        return self._questions[text]


def _by_method(retrieval_set: RetrievalSet) -> dict[str, Result]:
    return {result.method: result for result in measure(retrieval_set, Remembering(load_embedder()))}


def _some(retrieval_set: RetrievalSet, every: int) -> RetrievalSet:
    """The set with the questions of one in so many of its passages."""
    asked = [at for at, one in enumerate(retrieval_set.relevant) if min(one) % every == 0]
    return replace(
        retrieval_set,
        questions=[retrieval_set.questions[at] for at in asked],
        relevant=[retrieval_set.relevant[at] for at in asked],
    )


def _fewer_passages(retrieval_set: RetrievalSet) -> RetrievalSet:
    """The set with all passages that answer something, and some of the others."""
    right = frozenset().union(*retrieval_set.relevant)
    kept = [at for at in range(len(retrieval_set.passages)) if at in right or at % OTHERS == 0]
    places = {at: place for place, at in enumerate(kept)}
    relevant = [frozenset(places[at] for at in one) for one in retrieval_set.relevant]
    return replace(retrieval_set, passages=[retrieval_set.passages[at] for at in kept], relevant=relevant)


def test_on_xquad_both_find_the_paragraph_and_lose_nothing_that_words_find() -> None:
    results = _by_method(_fewer_passages(_some(read_xquad(Path(FOLDER or "") / "xquad.vi.json"), EVERY)))
    assert results["both"].questions > 200
    assert results["both"].recall[1].value >= 0.92
    assert results["both"].recall[1].value >= results["lexical"].recall[1].value


def test_on_laws_both_find_the_article_and_lose_nothing_that_words_find() -> None:
    folder = Path(FOLDER or "") / "alqac23"
    laws = _fewer_passages(_some(read_articles(folder / "articles.json", folder / "questions.json"), LAWS_EVERY))
    results = _by_method(laws)
    assert len(laws.passages) > 150
    assert results["both"].mrr_10.value >= 0.95
    assert results["both"].mrr_10.value >= results["lexical"].mrr_10.value
