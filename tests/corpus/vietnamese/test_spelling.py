"""One spelling on both sides of a comparison."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.vietnamese.spelling import one_spelling, spaced


@pytest.mark.parametrize(
    ("written", "one"),
    [
        ("tỷ lệ", "tỉ lệ"),
        ("kỹ thuật", "kĩ thuật"),
        ("quý", "quí"),
        ("công ty", "công ti"),
        ("yêu", "yêu"),
        ("thúy", "thúy"),
        ("", ""),
    ],
)
def test_i_stands_for_y_where_both_are_in_use(written: str, one: str) -> None:
    assert one_spelling(written) == one


def test_words_stand_apart_so_that_only_whole_ones_are_found() -> None:
    assert spaced("Tỷ lệ đô-thị hoá: 7,1%") == " tỉ lệ đô thị hóa 7,1 "
    assert " thị hóa " in spaced("đô thị hoá.")
    assert spaced("") == "  "


@given(st.text())
def test_one_spelling_keeps_length_and_needs_one_pass(text: str) -> None:
    once = one_spelling(text)
    assert len(once) == len(text)
    assert one_spelling(once) == once
