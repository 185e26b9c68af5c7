"""The small words around a wish, and how many are wanted."""

import re

import pytest

from assistant.language.wish_words import FOR_ME, PLEASE, POLITE, SIZE, count_wanted, few_wanted


@pytest.mark.parametrize("text", ["", "hãy giúp tôi ", "nhờ anh cho em "])
def test_what_stands_before_a_wish(text: str) -> None:
    assert re.fullmatch(POLITE, text)


@pytest.mark.parametrize(("pattern", "text"), [(FOR_ME, " giúp em"), (PLEASE, " giúp em với nhé"), (PLEASE, "")])
def test_what_stands_behind_it(pattern: str, text: str) -> None:
    assert re.fullmatch(pattern, text)


@pytest.mark.parametrize("text", ["3", "12", "năm", "một", "mười"])
def test_how_many_are_wanted(text: str) -> None:
    assert re.fullmatch(count_wanted(), text)
    assert re.fullmatch(few_wanted(), text)


@pytest.mark.parametrize("text", ["vài", "dăm ba"])
def test_that_they_are_few(text: str) -> None:
    assert re.fullmatch(few_wanted(), text)
    assert not re.fullmatch(count_wanted(), text)


def test_what_stands_before_how_much_is_wanted() -> None:
    assert all(re.fullmatch(SIZE, one) for one in ("khoảng", "không quá", "đừng quá", "tối đa"))
    assert not re.fullmatch(SIZE, "về")
