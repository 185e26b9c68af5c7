"""Small numbers in digits and in words."""

import pytest

from assistant.language.numbers import count_of, counting_words, number_words


@pytest.mark.parametrize(("written", "number"), [("3", 3), ("03", 3), ("ba", 3), ("mười", 10), ("một", 1), ("năm", 5)])
def test_a_count_in_digits_or_in_words(written: str, number: int) -> None:
    assert count_of(written) == number


@pytest.mark.parametrize("word", ["mươi", "rưỡi", "", "vài"])
def test_no_count(word: str) -> None:
    with pytest.raises(KeyError):
        count_of(word)


def test_a_year_is_a_number_only_where_something_is_counted() -> None:
    assert "năm" not in number_words()
    assert counting_words()["năm"] == 5
