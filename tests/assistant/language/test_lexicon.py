"""The corpus's own vocabulary."""

import math

import pytest

from assistant.language.lexicon import Lexicon, dictionary, skeleton


@pytest.mark.parametrize(("one", "other"), [("hoà", "hòa"), ("người", "ngừơi"), ("uỷ", "ủy"), ("tỉnh", "tỉnh")])
def test_a_skeleton_is_the_same_wherever_the_tone_stands(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)


def test_a_skeleton_keeps_letters_and_tones_apart() -> None:
    assert skeleton("tỉnh") == ("tinh", "\u0309")
    assert skeleton("đô") == ("đô", "")
    assert skeleton("") == ("", "")


def test_passages_with_counts_passages_or_headings_that_hold_a_phrase(lexicon: Lexicon) -> None:
    # "Cà phê doanh nhân" stands in one bullet of 91-KL/TU II.2; "hầm đèo cả" in one of 09-NQ/TW III.4
    assert lexicon.passages_with("cà phê doanh nhân") == 1
    assert lexicon.passages_with("hầm đèo cả") == 1
    # both bullets of 91-KL/TU II.7 stand under the heading "Xây dựng và phát triển chính quyền điện tử, chính quyền số"
    assert lexicon.passages_with("chính quyền điện tử chính quyền số") >= 2
    assert lexicon.passages_with("thất nghiệp") == 0
    assert lexicon.passages_with("") == 0


def test_a_phrase_is_found_as_whole_syllables_only(lexicon: Lexicon) -> None:
    assert lexicon.passages_with("hầm đèo c") == 0


def test_phrases_stand_together_in_one_passage(lexicon: Lexicon) -> None:
    assert lexicon.together(["chuyển đổi số", "y tế"])
    assert not lexicon.together(["chuyển đổi số", "che phủ rừng"])
    assert not lexicon.together(["chuyển đổi số", "bóng đá"])
    assert not lexicon.together([])


def test_names_are_capitalised_runs_that_never_stand_in_small_letters(lexicon: Lexicon) -> None:
    assert {"cam ranh", "vân phong", "diên khánh"} <= lexicon.names
    assert "đô thị" not in lexicon.names


def test_probabilities_are_probabilities(lexicon: Lexicon) -> None:
    for word, before in [("hòa", "khánh"), ("hòa", None), ("xyz", "khánh"), ("xyz", None)]:
        assert 0.0 < math.exp(lexicon.log_probability(word, before)) < 1.0
    assert lexicon.log_probability("hòa", "khánh") > lexicon.log_probability("hóa", "khánh")


def test_syllables_are_found_by_their_plain_form(lexicon: Lexicon) -> None:
    assert {"tỉnh", "tinh", "tính", "tình"} <= set(lexicon.by_fold["tinh"])


def test_the_dictionary_holds_words_as_syllables() -> None:
    assert ("kinh", "tế") in dictionary()


def test_names_may_begin_with_any_capital(lexicon: Lexicon) -> None:
    assert any(name.startswith("đ") for name in lexicon.names)
    assert lexicon.names_by_fold["cam ranh"] == "cam ranh"
    assert ("cam", "ranh") in lexicon.name_pairs
