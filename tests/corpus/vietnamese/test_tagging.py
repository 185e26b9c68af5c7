"""Words are tagged as underthesea tags them, which takes several times as long for it."""

import importlib

import pytest

from corpus.reading.store import Corpus
from corpus.vietnamese.tagging import features_of, tags_of
from corpus.vietnamese.words import tagged

SENTENCES = (
    "Chợ thịt chó nổi tiếng ở TPHCM bị truy quét",
    "Phấn đấu đến năm 2030, GRDP bình quân đầu người đạt 189 triệu đồng; tỉ lệ che phủ rừng 46,5%.",
    "ai",
    "a b",
    "(1) “Khu kinh tế Vân Phong” – Ủy ban nhân dân tỉnh Khánh Hòa!",
)


def assert_as_underthesea(sentence: str) -> None:
    tagged("a")  # underthesea is read here without what it has besides
    model = importlib.import_module("underthesea.pipeline.pos_tag.model_crf")
    underthesea = importlib.import_module("underthesea")
    words = underthesea.word_tokenize(sentence)
    theirs = model.CRFPOSTagPredictor.Instance().transformer.transform([[(word, "X") for word in words]])[0][0]

    assert features_of(words) == theirs
    assert list(zip(words, tags_of(words), strict=True)) == underthesea.pos_tag(sentence)


def test_a_sentence_is_tagged_word_by_word() -> None:
    assert tags_of(["Tỉnh", "Khánh Hòa", "phát triển", "kinh tế", "biển"]) == ["N", "Np", "V", "N", "N"]
    assert tags_of([]) == []


def test_beyond_the_ends_of_a_sentence_stands_no_word() -> None:
    (only,) = features_of(["Khánh Hòa"])

    assert only[:4] == ["T[-2].lower=BOS", "T[-1].lower=BOS", "T[0].lower=khánh hòa", "T[1].lower=EOS"]
    assert "T[0].istitle=True" in only


@pytest.mark.parametrize("sentence", SENTENCES)
def test_features_and_tags_are_those_of_underthesea(sentence: str) -> None:
    assert_as_underthesea(sentence)


def test_so_they_are_in_the_shipped_texts(khanhhoa: Corpus) -> None:
    for document in khanhhoa.documents:
        for passage in document.passages[:20]:
            assert_as_underthesea(passage.text)
