"""The words that questions are read by."""

import re

import pytest

from assistant.language.vocabulary import names_body_at, text_names


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("văn bản", True),
        ("nghị quyết", True),
        ("nq", True),
        ("thông báo kết luận", True),
        ("kế hoạch", False),  # other things go by it as well
        ("rừng", False),
        ("", False),
    ],
)
def test_a_text_is_called_by_its_kind(words: str, name: bool) -> None:
    assert (re.fullmatch(text_names(), words) is not None) is name


@pytest.mark.parametrize(
    ("words", "at", "length", "named"),
    [
        ("sở y tế trồng rừng", 0, 3, True),
        ("cơ sở y tế trồng rừng", 1, 3, False),  # a place for the sick
        ("hội đồng nhân dân trồng rừng", 0, 4, True),
        ("công an trồng rừng", 0, 2, False),  # a word
        ("rừng", 0, 1, False),
        ("rừng", 1, 3, False),  # behind the end
    ],
)
def test_a_well_known_body_is_named_at_a_place(words: str, at: int, length: int, named: bool) -> None:
    assert names_body_at(words.split(), at, length) is named
