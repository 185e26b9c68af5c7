"""The targets that a question asks for."""

import pytest

from assistant.understanding.asked_targets import names_several_targets, names_targets_alone, topic_of_targets
from assistant.understanding.reading_wants import read_wants
from tests.assistant.small import term


@pytest.mark.parametrize(
    ("text", "alone", "several"),
    [
        ("chỉ tiêu về trồng chè", True, False),
        ("riêng chỉ tiêu trồng chè", True, False),
        ("chỉ tiêu trồng chè là bao nhiêu", False, False),
        ("kể chỉ tiêu trồng chè", False, True),
        ("các chỉ tiêu về trồng chè", False, True),
        ("trồng chè", False, False),
    ],
)
def test_targets_of_a_thing_are_named_alone_or_as_several(text: str, alone: bool, several: bool) -> None:
    assert names_targets_alone(text) is alone
    assert names_several_targets(text) is several


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("chỉ tiêu về chè", ["chè"]),
        ("các con số quan trọng về chè", ["chè"]),
        ("con số biết nói nhất về chè", ["chè"]),
        ("con số cao nhất về chè", ["cao", "chè"]),  # how high it is, is asked
    ],
)
def test_what_targets_are_about_is_no_word_for_them_nor_the_askers_judgement(text: str, topic: list[str]) -> None:
    terms = [term(one) for one in ("chỉ tiêu", "quan trọng", "biết", "cao", "chè") if one in text]

    assert [one.phrase for one in topic_of_targets(text, terms, read_wants(text))] == topic
