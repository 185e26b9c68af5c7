"""Marks add up to ten, alike within a kind; the time goes by the kinds."""

from dataclasses import replace

import pytest

from assistant.study.exports.marks import marks_of, minutes_of, written
from assistant.study.session import CHOICE, CLOZE, MATCHING, SHORT, TRUE_FALSE, Question
from tests.assistant.study.questions.sample import FIGURE

KINDS = (CHOICE, TRUE_FALSE, CLOZE, SHORT, MATCHING)


def paper_of(*counts: int) -> list[Question]:
    kinds = [kind for kind, many in zip(KINDS, counts, strict=True) for _ in range(many)]
    return [replace(FIGURE, kind=kind, id=f"{at}") for at, kind in enumerate(kinds)]


@pytest.mark.parametrize(
    "counts", [(11, 3, 2, 2, 2), (20, 0, 0, 0, 0), (5, 2, 1, 1, 1), (22, 6, 3, 5, 4), (1, 0, 0, 0, 0)]
)
def test_marks_add_up_to_ten_and_are_alike_within_a_kind(counts: tuple[int, ...]) -> None:
    questions = paper_of(*counts)
    marks = marks_of(questions)
    assert sum(marks.values()) == 1000
    for kind in KINDS:
        assert len({marks[one.id] for one in questions if one.kind == kind}) <= 1


@pytest.mark.parametrize("many", [7, 200])
def test_marks_that_do_not_come_out_even_still_add_up(many: int) -> None:
    marks = marks_of(paper_of(many, 0, 0, 0, 0))
    assert sum(marks.values()) == 1000
    assert max(marks.values()) - min(marks.values()) <= 1


def test_a_test_without_questions_has_no_marks() -> None:
    assert marks_of([]) == {}
    assert minutes_of([]) == 5


def test_time_goes_by_the_kinds_in_steps_of_five() -> None:
    assert minutes_of(paper_of(11, 3, 2, 2, 2)) == 30
    assert minutes_of(paper_of(5, 0, 0, 0, 0)) == 5


@pytest.mark.parametrize(("hundredths", "text"), [(50, "0,5"), (100, "1"), (25, "0,25"), (1000, "10")])
def test_marks_are_written_with_a_comma(hundredths: int, text: str) -> None:
    assert written(hundredths) == text
