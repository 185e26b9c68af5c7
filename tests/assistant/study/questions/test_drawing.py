"""Drawing one question after another."""

from dataclasses import replace
from random import Random

import pytest

from assistant.study.facts.material import Material
from assistant.study.facts.results import REPORT
from assistant.study.questions.drawing import Draw
from assistant.study.questions.kinds import make
from assistant.study.session import CHOICE, FALSE, TRUE, TRUE_FALSE, Question
from tests.assistant.study.conftest import Maker
from tests.assistant.study.questions.sample import FIGURE


def statement(number: int, answer: str) -> Question:
    citation = replace(FIGURE.citation, document="09-NQ/TW", start=number * 500, end=number * 500 + 9)
    words = f"Nhận định {number}: năm {2000 + number} có {number * 7} trường học được xây mới ở khu {number * 11}."
    common = {"kind": TRUE_FALSE, "options": (TRUE, FALSE), "topic": "day", "citation": citation}
    return replace(FIGURE, id=str(number), question=words, answer=answer, support=f"{number * 7} trường", **common)


@pytest.mark.parametrize(
    ("before", "taken"),
    [([FALSE], TRUE), ([TRUE], FALSE), ([], FALSE), ([TRUE, FALSE], FALSE), ([FALSE, FALSE, TRUE], TRUE)],
)
def test_statements_are_as_often_true_as_false(material: Material, before: list[str], taken: str) -> None:
    chosen = [statement(number, answer) for number, answer in enumerate(before, start=1)]
    bucket: list[Question] = [statement(8, FALSE), statement(9, TRUE)]
    found = Draw(material, Random(1), "medium", chosen).from_bucket(bucket, balanced=True, varied=False)
    assert found is not None
    assert found.answer == taken
    assert len(bucket) == 1  # the other waits for its turn


@pytest.mark.parametrize(("shares", "most"), [((), 1), ((45, 35, 20), 1), ((20, 20, 60), 8)])
def test_a_test_has_one_report_to_hold_against_a_target(make: Maker, shares: tuple[int, ...], most: int) -> None:
    questions = make("resolution", questions=20, shares=shares).questions
    assert 1 <= sum(one.topic == "progress" or one.subject.startswith(REPORT) for one in questions) <= most


@pytest.mark.parametrize(("first", "second", "told"), [("2,3 lần", "1,76 lần", True), ("85%", "31%", False)])
def test_of_a_sentence_that_tells_how_things_were_one_number_is_asked(
    material: Material, first: str, second: str, told: bool
) -> None:
    facts = {one.answer: one for topic in ("number", "figure") for one in material.by_topic[topic] if one.before}
    before, after = (make(CHOICE, facts[one], material, Random(1), "medium") for one in (first, second))
    assert before is not None
    assert after is not None
    assert Draw(material, Random(1), "medium", [before])._told_of(after) is told
