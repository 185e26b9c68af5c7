"""What was read of the shipped texts before they were shipped: of these texts, by this encoder, none left over."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from corpus.reading.store import read_corpus
from index.clause_index import ClauseIndex
from index.clauses import read_passages
from index.embedding import SHIPPED_CLAUSES, SHIPPED_PASSAGES, load_embedder, load_encoder
from index.encoder import Encoder, FloatArray
from index.passage_index import search_text

CORPUS = read_corpus()
DOCUMENTS = CORPUS.documents


@pytest.fixture
def encoder(monkeypatch: pytest.MonkeyPatch) -> Encoder:
    """One that may read questions, but no passage."""

    def no_passage(texts: Sequence[str]) -> list[FloatArray]:
        assert not texts, "what is shipped is read again: python -m index ship"
        return []

    encoder = load_encoder()
    monkeypatch.setattr(encoder, "passage_tokens", no_passage)
    monkeypatch.setattr(encoder, "passages", no_passage)
    return encoder


def test_all_clauses_of_the_shipped_texts_are_there_and_no_others(encoder: Encoder, tmp_path: Path) -> None:
    ClauseIndex(encoder, tmp_path, SHIPPED_CLAUSES).keep(read_passages(one) for one in DOCUMENTS)
    assert len(list(SHIPPED_CLAUSES.iterdir())) == len(DOCUMENTS)
    assert list(tmp_path.iterdir()) == []


def test_they_score_as_if_they_were_read_now(encoder: Encoder, monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = ClauseIndex(encoder, None, SHIPPED_CLAUSES)
    shipped.keep(read_passages(one) for one in DOCUMENTS)
    some = DOCUMENTS[0].passages[::20]
    found = shipped.scores("GRDP bình quân đầu người đến năm 2030", some)
    monkeypatch.undo()
    fresh = ClauseIndex(encoder).scores("GRDP bình quân đầu người đến năm 2030", some)
    assert len(some) > 2
    for one, other in zip(found, fresh, strict=True):
        np.testing.assert_allclose(one, other, atol=0.002)


def test_all_passages_of_the_shipped_texts_are_there_and_no_others(encoder: Encoder) -> None:
    vectors = load_embedder().embed_passages([search_text(one) for one in CORPUS.passages])
    assert vectors.shape == (len(CORPUS.passages), encoder.config.dimension)
    with np.load(SHIPPED_PASSAGES) as file:
        assert len(set(file["keys"].tolist())) == len({search_text(one) for one in CORPUS.passages})


def test_a_passage_of_the_shipped_texts_has_the_vector_that_it_would_have_now() -> None:
    texts = [search_text(one) for one in CORPUS.passages[:3]]
    np.testing.assert_allclose(load_embedder().embed_passages(texts), load_encoder().passages(texts), atol=0.002)
