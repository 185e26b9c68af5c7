"""The lexical index: tokens, BM25 by hand, folding, and what is empty or hostile."""

import json
import math
from pathlib import Path

import numpy as np
import pytest

from index.lexical import LexicalIndex, LexicalIndexError, folded_tokens, lexical_tokens
from index.postings import K1, B

TEXTS = [
    "Khu kinh tế Vân Phong từng bước tác động tích cực đến phát triển kinh tế của tỉnh.",
    "Tỉ lệ che phủ rừng đạt 46,5%.",
    "Phát triển du lịch biển, đảo trở thành ngành kinh tế mũi nhọn.",
]


@pytest.fixture(scope="module")
def index() -> LexicalIndex:
    return LexicalIndex.build(TEXTS)


def test_tokens_are_words_and_pairs_of_syllables() -> None:
    assert lexical_tokens("Khu kinh tế") == ["khu", "kinh_tế", "khu kinh", "kinh tế"]


def test_folded_tokens_are_syllables_and_their_pairs() -> None:
    assert folded_tokens("Khu kinh tế") == ["khu", "kinh", "te", "khu kinh", "kinh te"]
    assert folded_tokens("khu kinh te") == folded_tokens("KHU KINH TẾ")


@pytest.mark.parametrize("text", ["", " ", "?!…", "\u0301", "🙂"])
def test_text_without_words_has_no_tokens(text: str) -> None:
    assert lexical_tokens(text) == []
    assert folded_tokens(text) == []


def test_both_spellings_of_a_tone_and_decomposed_letters_are_one() -> None:
    assert lexical_tokens("hoà bình") == lexical_tokens("hòa bình") == lexical_tokens("hòa bình")


def test_the_passage_that_shares_words_comes_first(index: LexicalIndex) -> None:
    scores = index.scores("Tỉ lệ che phủ rừng là bao nhiêu?")
    assert scores.shape == (3,)
    assert scores.dtype == np.float32
    assert int(scores.argmax()) == 1
    assert scores.min() >= 0


def test_a_question_without_diacritics_finds_the_same(index: LexicalIndex) -> None:
    assert int(index.scores("ti le che phu rung la bao nhieu").argmax()) == 1
    assert int(index.scores("du lich bien dao").argmax()) == 2


def test_a_score_is_bm25_by_hand() -> None:
    # "rừng" stands once in one of two texts of one token each: idf ln(1 + 1.5 / 1.5), tf 1 / (1 + k1 (1 - b + b)).
    scores = LexicalIndex.build(["rừng", "biển"]).scores("rừng")
    assert scores == pytest.approx([math.log(2) / (1 + K1 * (1 - B + B)), 0.0])


def test_a_question_of_unknown_words_scores_zero(index: LexicalIndex) -> None:
    for question in ("", "???", "blockchain", "bất kỳ", "0" * 5000, "\x00"):
        assert index.scores(question).tolist() == [0.0, 0.0, 0.0]


@pytest.mark.parametrize("texts", [[], [""], ["", "?!"]])
def test_an_index_of_nothing_answers_with_zeros(texts: list[str], tmp_path: Path) -> None:
    built = LexicalIndex.build(texts)
    built.save(tmp_path / "index")
    for index in (built, LexicalIndex.load(tmp_path / "index")):
        assert index.scores("rừng").tolist() == [0.0] * len(texts)


def test_an_empty_text_among_others_scores_zero() -> None:
    assert LexicalIndex.build(["", "rừng"]).scores("rừng")[0] == 0


def test_what_is_saved_loads_and_scores_the_same(index: LexicalIndex, tmp_path: Path) -> None:
    index.save(tmp_path / "deep" / "index")
    loaded = LexicalIndex.load(tmp_path / "deep" / "index")
    for question in ("phát triển kinh tế", "phat trien kinh te", ""):
        assert loaded.scores(question).tolist() == index.scores(question).tolist()


def test_a_folder_without_an_index_says_so(tmp_path: Path) -> None:
    with pytest.raises(LexicalIndexError, match="build the index again"):
        LexicalIndex.load(tmp_path)


@pytest.mark.parametrize("facts", ["", "[]", "{}", '{"passages": "many"}', '{"passages": null}'])
def test_a_broken_index_says_so(facts: str, index: LexicalIndex, tmp_path: Path) -> None:
    index.save(tmp_path)
    (tmp_path / "lexical.json").write_text(facts)
    with pytest.raises(LexicalIndexError, match="lexical index"):
        LexicalIndex.load(tmp_path)


def test_an_index_whose_part_was_cut_off_says_so(index: LexicalIndex, tmp_path: Path) -> None:
    index.save(tmp_path)
    for file in (tmp_path / "written").iterdir():
        file.write_bytes(file.read_bytes()[:10])
    with pytest.raises(LexicalIndexError):
        LexicalIndex.load(tmp_path)


def test_an_index_that_lost_a_part_says_so(index: LexicalIndex, tmp_path: Path) -> None:
    index.save(tmp_path)
    facts = json.loads((tmp_path / "lexical.json").read_text())
    for file in (tmp_path / "folded").iterdir():
        file.unlink()
    (tmp_path / "folded").rmdir()
    assert facts["passages"] == 3
    with pytest.raises(LexicalIndexError):
        LexicalIndex.load(tmp_path)
