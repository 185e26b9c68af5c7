"""The search's floors on the evaluation sets, which are not shipped: ASSISTANT_EVAL_DIR names their folder."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from index.bench import Result, RetrievalSet, measure, read_articles, read_xquad
from index.embedding import load_embedder

FOLDER = os.environ.get("ASSISTANT_EVAL_DIR")
pytestmark = pytest.mark.skipif(
    not FOLDER,
    reason="the retrieval sets are not given: set ASSISTANT_EVAL_DIR to the folder of alqac23/ and xquad.vi.json",
)
EVERY = 3  # of XQuAD's questions, for time


def _by_method(retrieval_set: RetrievalSet) -> dict[str, Result]:
    return {result.method: result for result in measure(retrieval_set, load_embedder())}


def _some(retrieval_set: RetrievalSet) -> RetrievalSet:
    return replace(retrieval_set, questions=retrieval_set.questions[::EVERY], relevant=retrieval_set.relevant[::EVERY])


def test_on_xquad_both_find_the_paragraph_and_lose_nothing_that_words_find() -> None:
    results = _by_method(_some(read_xquad(Path(FOLDER or "") / "xquad.vi.json")))
    assert results["both"].questions == 397
    assert results["both"].recall[1].value >= 0.92
    assert results["both"].recall[1].value >= results["lexical"].recall[1].value


def test_on_laws_both_find_the_article_and_lose_nothing_that_words_find() -> None:
    folder = Path(FOLDER or "") / "alqac23"
    results = _by_method(read_articles(folder / "articles.json", folder / "questions.json"))
    assert results["both"].mrr_10.value >= 0.89
    assert results["both"].mrr_10.value >= results["lexical"].mrr_10.value
