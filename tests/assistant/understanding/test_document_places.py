"""The places that documents are of."""

from pathlib import Path

import pytest

from assistant.understanding.document_places import (
    self_description,
    with_places,
    without_own_places,
    without_place_words,
)
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


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Hệ thống đo mặn của tỉnh Trà Giang có bao nhiêu trạm", "Hệ thống đo mặn có bao nhiêu trạm"),
        ("ở Trà Giang lắp bao nhiêu trạm đo", "lắp bao nhiêu trạm đo"),
        ("Trà Giang sẽ lắp bao nhiêu trạm đo", "sẽ lắp bao nhiêu trạm đo"),
        ("Trà Giang gồm những huyện nào", "Trà Giang gồm những huyện nào"),  # asked of itself
        ("Trường Cao đẳng Trà Giang dạy nghề gì", "Trường Cao đẳng Trà Giang dạy nghề gì"),
        ("của Trà Giang", "của Trà Giang"),
        ("", ""),
    ],
)
def test_a_place_that_all_of_it_is_of_is_left_out_of_what_is_looked_for(text: str, left: str) -> None:
    assert without_place_words(text, ["trà giang"]) == left
