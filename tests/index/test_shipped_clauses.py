"""The clauses of the shipped texts, read before they were shipped: of these texts, by this encoder, none left over."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from corpus.reading.store import read_corpus
from index.clause_index import ClauseIndex
from index.clauses import read_passages
from index.embedding import SHIPPED_CLAUSES, load_encoder
from index.encoder import Encoder

DOCUMENTS = read_corpus().documents


@pytest.fixture
def encoder(monkeypatch: pytest.MonkeyPatch) -> Encoder:
    """One that may read questions, but no passage."""

    def no_passage(_texts: Sequence[str]) -> None:
        raise AssertionError("what is shipped is read again: python -m index read-shipped")

    encoder = load_encoder()
    monkeypatch.setattr(encoder, "passage_tokens", no_passage)
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
