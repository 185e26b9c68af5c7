"""The search's floors on the evaluation sets, which are not shipped: ASSISTANT_EVAL_DIR names their folder."""

import os
from pathlib import Path

import pytest

from index.bench import Result, RetrievalSet, measure, read_articles, read_xquad
from index.embedding import load_embedder

FOLDER = os.environ.get("ASSISTANT_EVAL_DIR")
pytestmark = pytest.mark.skipif(
    not FOLDER,
    reason="the retrieval sets are not given: set ASSISTANT_EVAL_DIR to the folder of alqac23/ and xquad.vi.json",
)


def _by_method(retrieval_set: RetrievalSet) -> dict[str, Result]:
    return {result.method: result for result in measure(retrieval_set, load_embedder())}


@pytest.fixture(scope="module")
def xquad() -> RetrievalSet:
    return read_xquad(Path(FOLDER or "") / "xquad.vi.json")


def test_on_xquad_the_model_alone_finds_the_paragraph_and_fusion_does_not_lose(xquad: RetrievalSet) -> None:
    results = _by_method(xquad)
    assert results["dense"].recall[1].value >= 0.75
    assert results["dense"].recall[5].value >= 0.90
    assert results["both"].recall[1].value >= results["lexical"].recall[1].value
    assert results["both"].mrr_10.value >= results["lexical"].mrr_10.value


def test_on_xquad_without_diacritics_fusion_finds_the_paragraph(xquad: RetrievalSet) -> None:
    results = _by_method(xquad.without_diacritics())
    assert results["both"].recall[1].value >= 0.85
    assert results["both"].recall[1].value >= results["lexical"].recall[1].value


def test_on_laws_the_model_alone_finds_the_article_and_fusion_does_not_lose() -> None:
    folder = Path(FOLDER or "") / "alqac23"
    results = _by_method(read_articles(folder / "articles.json", folder / "questions.json"))
    assert results["dense"].mrr_10.value >= 0.80
    assert results["both"].recall[1].value >= results["lexical"].recall[1].value
    assert results["both"].mrr_10.value >= results["lexical"].mrr_10.value
