"""The figures that a question gives itself."""

import pytest

from assistant.understanding.claims import figures_claimed, words_claimed


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("có phải thu 250 triệu không", "250 triệu"),
        ("tỉ lệ là 45% phải không", "45%"),
        ("có phải 12 không", ""),  # neither a unit nor a scale
        ("", ""),
    ],
)
def test_the_figure_that_is_claimed_as_it_is_given(text: str, words: str) -> None:
    assert words_claimed(text) == words
    assert bool(figures_claimed(text)) is bool(words)
