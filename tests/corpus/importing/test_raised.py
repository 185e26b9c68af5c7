"""A raised figure is a note's mark, or the square of a unit."""

import pytest

from corpus.importing.raised import raised


@pytest.mark.parametrize(
    ("words", "before", "told"),
    [
        ("1", "9.200", "¹"),
        ("12", "theo Nghị quyết", "¹²"),
        ("2", "diện tích 40 m", "2"),
        ("3", "dung tích 7 km", "3"),
        ("2", "120 ha", "2"),
        ("2", "chương trình", "²"),  # no unit ends there
        ("4", "5 m", "⁴"),
        ("", "5 m", ""),
    ],
)
def test_a_raised_figure(words: str, before: str, told: str) -> None:
    assert raised(words, before) == told
