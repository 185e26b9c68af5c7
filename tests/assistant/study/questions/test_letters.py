"""Keys stand evenly among their options, in no pattern."""

from collections import Counter
from dataclasses import replace
from random import Random

import pytest

from assistant.study.questions.letters import spread_keys
from assistant.study.questions.versions import make_versions
from assistant.study.session import CHOICE, Question
from tests.assistant.study.conftest import Maker


def letters(questions: tuple[Question, ...]) -> str:
    return "".join("ABCD"[one.options.index(one.answer)] for one in questions if one.kind == CHOICE)


def check(keys: str) -> None:
    counts = Counter(keys)
    assert max(counts.values()) - min(counts[one] for one in "ABCD") <= 1
    assert not any(one * 3 in keys for one in "ABCD")
    assert not any(keys[at : at + 4] == keys[at + 4 : at + 8] for at in range(len(keys) - 7))


@pytest.mark.parametrize("seed", range(1, 40))
def test_every_letter_is_as_often_the_key_and_none_three_times_in_a_row(make: Maker, seed: int) -> None:
    asked = [one for one in make("resolution").questions if one.kind == CHOICE]
    check(letters(spread_keys(asked, Random(seed))))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_test_and_its_versions_have_them_so(make: Maker, seed: int) -> None:
    session = make("resolution", seed=seed)
    check(letters(session.questions))
    for version in make_versions(replace(session, request=replace(session.request, versions=4))):
        check(letters(version.questions))


def test_options_stay_what_they_were_and_other_kinds_are_left_alone(make: Maker) -> None:
    questions = make("resolution").questions
    for one, other in zip(questions, spread_keys(questions, Random(5)), strict=True):
        assert sorted(one.options) == sorted(other.options)
        assert one == other or one.kind == CHOICE
    assert spread_keys((), Random(1)) == ()
