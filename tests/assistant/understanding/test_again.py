"""Whether a question asks again what was asked."""

import pytest

from assistant.service import Assistant
from assistant.understanding.again import asks_again

GRDP = "GRDP bình quân đầu người đến năm 2030 là bao nhiêu?"


@pytest.mark.parametrize(
    ("asked", "again"),
    [
        ("Mục tiêu GRDP bình quân đầu người đến năm 2030?", True),
        ("grdp bình quân đầu người đến năm 2030 là bao nhiêu", True),
        ("Mục tiêu GRDP bình quân đầu người đến năm 2025?", False),
        ("Tỉ lệ đô thị hóa đến năm 2030?", False),
        ("", False),
    ],
)
def test_the_same_words_and_numbers_ask_the_same(assistant: Assistant, asked: str, again: bool) -> None:
    assert asks_again([asked], assistant.lexicon)(GRDP) is again


def test_what_shares_only_a_year_or_a_place_is_another_question(assistant: Assistant) -> None:
    again = asks_again([GRDP, "Mục III, khoản 5 nói gì?"], assistant.lexicon)

    assert not again("Các chỉ tiêu khác đến năm 2030?")
    assert not again("Mục III, khoản 6 nói gì?")
    assert not asks_again([], assistant.lexicon)("")
    assert not asks_again([f"{GRDP} " * 20], assistant.lexicon)(GRDP)
