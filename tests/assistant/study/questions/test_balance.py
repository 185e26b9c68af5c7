"""How much of a test one sort of question may be."""

from dataclasses import replace

import pytest

from assistant.study.questions.balance import has_enough, has_enough_laws, would_tire
from assistant.study.session import MATCHING, TRUE_FALSE, Question
from tests.assistant.study.questions.sample import FIGURE


def chosen(*topics: str, kind: str = FIGURE.kind) -> list[Question]:
    return [replace(FIGURE, topic=one, kind=kind) for one in topics]


@pytest.mark.parametrize(
    ("topic", "before", "enough"),
    [
        ("sort", [], False),
        ("sort", ["sort", *["number"] * 5], True),
        ("sort", ["sort", *["number"] * 26], False),
        ("body", ["body"] * 5, False),
        ("body", [*["body", "task", "joins"] * 2], True),  # who does what, in whatever form
        ("body", [*["body"] * 6, *["number"] * 8], False),
        ("number", ["number"] * 30, False),
    ],
)
def test_a_test_never_has_more(topic: str, before: list[str], enough: bool) -> None:
    assert has_enough(topic, chosen(*before)) is enough


@pytest.mark.parametrize(
    ("topic", "before", "tires"),
    [
        ("body", [], False),
        ("body", ["duty"], True),
        ("body", ["duty", *["number"] * 4], False),
        ("aim", ["aim", *["number"] * 8], False),
        ("aim", ["aim", "aim", *["number"] * 8], True),
    ],
)
def test_one_sort_does_not_follow_on_itself_while_others_can_be_had(topic: str, before: list[str], tires: bool) -> None:
    assert would_tire(replace(FIGURE, topic=topic), chosen(*before), told=False) is tires


def test_what_asks_to_apply_is_as_much_as_the_trainer_sets() -> None:
    applied = replace(FIGURE, topic="progress", level="vận dụng")
    assert not would_tire(applied, chosen(*["progress"] * 9), told=False)


def test_of_what_was_one_number_is_enough_and_one_matching_of_a_sort() -> None:
    number = replace(FIGURE, topic="number")
    assert would_tire(number, chosen("number", *["figure"] * 18), told=True)
    assert not would_tire(number, chosen("number", *["figure"] * 24), told=True)
    assert would_tire(number, chosen("number", *["figure"] * 3), told=True)
    pairs = replace(FIGURE, kind=MATCHING)
    assert not would_tire(pairs, chosen("figure", "figure"), told=False)
    assert would_tire(pairs, chosen("figure", kind=MATCHING), told=False)


def test_a_matching_of_duties_leaves_room_for_a_question_of_one() -> None:
    assert not has_enough("task", chosen("task", kind=MATCHING))
    assert has_enough("task", chosen("task"))


def test_an_indicator_is_asked_for_in_one_way_while_others_can_be_had() -> None:
    first = replace(FIGURE, subject="tỉ lệ che phủ rừng | 2025")
    before = [first, *chosen(*["number"] * 20)]
    assert would_tire(replace(FIGURE, subject="tỉ lệ che phủ rừng | 2030"), before, told=False)
    assert would_tire(replace(FIGURE, topic="indicator", answer="Tỉ lệ che phủ rừng"), before, told=False)
    matching = replace(FIGURE, kind=MATCHING, pairs=(("Tỉ lệ che phủ rừng", "45%"),))
    assert would_tire(matching, before, told=False)
    assert not would_tire(replace(FIGURE, subject="tỉ lệ hộ nghèo | 2030"), before, told=False)


@pytest.mark.parametrize(
    ("before", "asked", "tires"),
    [
        ([("be", TRUE_FALSE)], ("become", TRUE_FALSE), True),
        ([("be", TRUE_FALSE)], ("place", FIGURE.kind), True),
        ([("be", TRUE_FALSE), ("place", FIGURE.kind)], ("become", "short"), True),
        ([("orientation", MATCHING)], ("be", TRUE_FALSE), True),
        ([], ("be", TRUE_FALSE), False),
    ],
)
def test_what_places_are_to_be_is_asked_once(
    before: list[tuple[str, str]], asked: tuple[str, str], tires: bool
) -> None:
    test = [*(replace(FIGURE, topic=topic, kind=kind) for topic, kind in before), *chosen(*["number"] * 20)]
    assert would_tire(replace(FIGURE, topic=asked[0], kind=asked[1]), test, told=False) is tires


@pytest.mark.parametrize(
    ("topic", "before", "tires"),
    [("pair", ["role"], True), ("role", ["pair"], True), ("pair", ["number"] * 3, False), ("role", [], False)],
)
def test_what_lacks_and_why_is_asked_one_by_one_or_two_by_two(topic: str, before: list[str], tires: bool) -> None:
    assert would_tire(replace(FIGURE, topic=topic), chosen(*before), told=False) is tires


def test_days_held_against_a_day_come_twice_at_the_most_while_others_can_be_had() -> None:
    held = replace(FIGURE, topic="threshold", level="vận dụng", subject="gửi báo cáo | hạn")
    assert not would_tire(held, [held], told=False)
    assert would_tire(held, [held, held], told=False)


def test_of_who_looks_after_which_law_a_test_asks_a_fifth_beside_a_first_one() -> None:
    laws = replace(FIGURE, topic="part not", options=("Luật Biển", "Luật Đất đai", "Luật Nhà ở", "Luật Thủy sản"))
    owner = replace(FIGURE, topic="owner", options=("Ủy ban A", "Ủy ban B", "Ủy ban C", "Ủy ban D"))
    others = chosen(*["number"] * 6)
    assert not has_enough_laws(laws, [owner, *others])
    assert has_enough_laws(laws, [owner, owner, laws, *others])
    assert not has_enough_laws(FIGURE, [owner, owner, laws, laws])
