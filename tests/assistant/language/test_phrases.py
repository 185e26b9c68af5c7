"""Phrases are found as whole syllables, with gaps, in shorthand and without marks."""

import pytest

from assistant.language.phrases import read_said


@pytest.mark.parametrize(
    ("text", "phrase", "held"),
    [
        ("Bạn làm được gì?", "bạn làm được gì", True),
        ("ban lam dc gi", "bạn làm được gì", True),
        ("bạn bè làm được gì", "bạn làm được gì", False),
        ("bạn có thể làm gì", "bạn … làm gì", True),
        ("bạn làm gì", "bạn … làm gì", True),
        ("bạn một hai ba bốn năm làm gì", "bạn … làm gì", False),
        ("mỹ tho", "mĩ tho", True),
        ("bán làm gì", "bạn … làm gì", False),
    ],
)
def test_a_phrase_stands_in_a_message(text: str, phrase: str, held: bool) -> None:
    assert read_said(text).holds((phrase,)) is held


def test_what_is_left_beside_phrases_and_fillers() -> None:
    said = read_said("dạ xin chào trợ lý du lịch")

    assert said.left("dạ trợ lý", ("xin chào",)) == ["du", "lịch"]
