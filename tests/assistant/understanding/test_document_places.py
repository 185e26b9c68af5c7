"""The places that documents are of."""

from pathlib import Path

import pytest

from assistant.understanding.document_places import self_description, with_places, without_own_places
from assistant.understanding.named import Named
from corpus.reading.store import Corpus, read_corpus
from tests.assistant.small import term

CENTRAL = (
    "CHÍNH PHỦ\n\nSố: 5/2024/NĐ-CP\n\nHà Nội, ngày 3 tháng 4 năm 2024\n\nNGHỊ ĐỊNH\nVề trồng rừng\n\n1. Trồng rừng."
)
CITY = (
    "HỘI ĐỒNG NHÂN DÂN\nTHÀNH PHỐ HÀ NỘI\n\nSố: 7/2024/NQ-HĐND\n\nHà Nội, ngày 3 tháng 5 năm 2024\n\nNGHỊ QUYẾT\n"
    "Về trồng cây trên địa bàn thành phố Hà Nội\n\n1. Trồng cây."
)
HANOI = term("hà nội", is_name=True)


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    (tmp_path / "a.txt").write_text(CENTRAL, encoding="utf-8")
    (tmp_path / "b.txt").write_text(CITY, encoding="utf-8")
    return read_corpus(tmp_path)


def test_what_central_bodies_issue_in_the_capital_is_not_of_the_city(corpus: Corpus) -> None:
    told = {one.number: HANOI.match(self_description(one)) for one in corpus.documents}

    assert told == {"5/2024/NĐ-CP": 0.0, "7/2024/NQ-HĐND": 1.0}
    assert with_places(Named(), (HANOI,), corpus).documents == ("7/2024/NQ-HĐND",)


def test_the_place_that_a_document_is_of_need_not_be_met(corpus: Corpus) -> None:
    of_city = Named(documents=("7/2024/NQ-HĐND",))

    assert without_own_places((HANOI, term("cây")), of_city, corpus) == ((term("cây"),), (HANOI,))
    assert without_own_places((HANOI,), of_city, corpus) == ((HANOI,), ())
