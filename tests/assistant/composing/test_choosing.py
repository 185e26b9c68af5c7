"""The points that an answer of so many words holds."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.composing.choosing import choose
from assistant.composing.points import TOLD, Point, units
from assistant.understanding.subjects import Subject
from corpus.model import Passage
from tests.assistant.small import passage, term
from tests.clock import seconds

FOREST = Subject("rừng phòng hộ", (term("rừng"), term("phòng hộ")))
SEA = Subject("biển", (term("biển"),))
PASSAGES = [
    passage(text, section=section)
    for section, text in (
        ("I", "Rừng xanh. Biển sạch."), ("I", "Biển sạch."), ("II.1", "Rừng xanh " * 20), ("II.2", "Trồng rừng")
    )
]  # fmt: skip


def test_the_most_direct_are_chosen_first_and_stand_in_the_texts_order() -> None:
    one = passage("Rừng a. Rừng b. Rừng c.")
    points = [
        Point(one, start, end, direct, FOREST) for (start, end), direct in zip(units(one), (0.9, 1.5, 1.2), strict=True)
    ]

    assert [point.text for point in choose(points, words=8)] == ["Rừng b.", "Rừng c."]
    assert choose(points, words=1) == []


def one_after_the_other(points: Sequence[Point], words: int) -> list[Point]:
    """The same said plainly: of what is left the point that adds most, each time looked for among all."""
    chosen: list[Point] = []
    for told in (True, False):
        left = [one for one in points if (one.direct >= TOLD) is told]
        while left:
            best = max(left, key=lambda one: gain(one, chosen))
            left.remove(best)
            if sum(one.words + 2 for one in (*chosen, best)) <= words:
                chosen.append(best)
    return [one for one in points if any(one is each for each in chosen)]


def gain(one: Point, chosen: Sequence[Point]) -> float:
    sections = sum(other.passage.place == one.passage.place for other in chosen)
    passages = sum(other.passage is one.passage for other in chosen)
    subjects = sum(other.subject is one.subject for other in chosen)
    again = any(other.text == one.text for other in chosen)
    again_there = max(0, sections - 1) if one.headed else sections
    same = 0.2 * again_there + 0.25 * passages + 0.25 * subjects + 1.0 * again
    return one.strength - same - 0.006 * max(0, one.words - 30)


@st.composite
def some_points(draw: st.DrawFn) -> list[Point]:
    spans = [(one, at) for one in PASSAGES for at in range(len(one.text) - 4)]
    chosen = draw(st.lists(st.sampled_from(spans), max_size=12, unique=True))
    return [
        Point(
            one, at, draw(st.integers(at + 1, len(one.text))), draw(st.sampled_from([0.3, 0.69, 0.7, 0.9, 1.5])),
            draw(st.sampled_from([FOREST, SEA])), headed=draw(st.booleans()),
        )
        for one, at in chosen
    ]  # fmt: skip


@given(some_points(), st.integers(0, 80))
def test_they_are_those_that_add_most_each_time(points: list[Point], words: int) -> None:
    assert choose(points, words) == one_after_the_other(points, words)


def long_passage(sentences: int) -> Passage:
    return passage(" ".join(f"Rừng phòng hộ thứ {at} xanh." for at in range(sentences)))


@pytest.mark.parametrize("words", [0, 200, 100_000])
def test_very_many_points_are_chosen_from_in_time(words: int) -> None:
    one = long_passage(3_000)
    points = [Point(one, start, end, 1.0, FOREST) for start, end in units(one)]

    assert seconds(lambda: choose(points, words), 1.0) < 1.0
