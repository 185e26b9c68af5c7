"""The words of a document, counted by hand."""

from array import array
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.reading.store import read_document
from corpus.reading.words import DocumentWords, document_words, pairs_of, syllables_of

TEXT = """TỈNH ỦY AN HẢI
Số 17-CT/TU

CHỈ THỊ
về trồng rừng

1. Giai đoạn 2021 - 2025, huyện Đại Nham trồng rừng, giữ rừng.

2. Huyện Đại Nham nuôi biển, liên kết Đăk Sơn - Trà Giang.
"""


@pytest.fixture
def words(tmp_path: Path) -> DocumentWords:
    (tmp_path / "chi-thi.txt").write_text(TEXT, encoding="utf-8")
    return document_words(read_document(tmp_path / "chi-thi.txt"))


def test_syllables_and_pairs_are_counted(words: DocumentWords) -> None:
    pairs = pairs_of([words])
    assert words.ones["rừng"] == 4  # the opening, the title that is read of it, and twice in the first point
    assert pairs["trồng", "rừng"] == 3
    assert pairs["giữ", "rừng"] == pairs["nuôi", "biển"] == 1
    assert ("rừng", "giữ") in pairs  # a comma parts no pair
    assert ("biển", "rừng") not in pairs


def test_the_counts_of_several_documents_are_added(words: DocumentWords) -> None:
    assert syllables_of([words, words])["rừng"] == 8
    assert pairs_of([words, words])["trồng", "rừng"] == 6
    bare = replace(words, ones={}, pair_lines="", pair_counts=array("i"))
    assert pairs_of([bare, words]) == pairs_of([words])
    assert syllables_of([bare]) == pairs_of([]) == {}


def test_passages_are_found_by_all_syllables_of_a_phrase(words: DocumentWords) -> None:
    assert [" nuôi biển " in one for one in words.holding("nuôi biển")] == [True]
    assert len(words.holding("đại nham")) == 2
    assert words.holding("đại dương") == []
    assert words.holding("") == []


def test_names_and_periods(words: DocumentWords) -> None:
    assert {"an hải", "đại nham", "đăk sơn trà giang", "đăk sơn", "trà giang"} <= words.names
    assert words.periods == {("2021", "2025")}


def test_short_phrases_in_quotation_marks_are_kept(tmp_path: Path) -> None:
    text = TEXT.replace("trồng rừng, giữ rừng", 'làm “rừng mẹ” và "một câu dài hơn bốn âm tiết"')
    (tmp_path / "chi-thi.txt").write_text(text, encoding="utf-8")

    assert document_words(read_document(tmp_path / "chi-thi.txt")).quoted == {"rừng mẹ"}
