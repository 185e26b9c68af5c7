"""An answer in as many points as are wanted."""

import pytest

from assistant.composing.draft import Draft, Statement, Support
from assistant.composing.so_many import in_points


def point(name: str) -> Statement:
    return Statement(name, (Support("1", name, 0, 9),), "- ")


def head(name: str) -> Statement:
    return Statement(name, prefix="\n", ours=True)


DRAFT = Draft((head("Đánh giá:"), point("a"), point("b"), point("c"), head("Nhiệm vụ:"), point("d")), "topic")


@pytest.mark.parametrize(("count", "told"), [(1, ["a"]), (2, ["a", "d"]), (3, ["a", "b", "d"])])
def test_each_group_gives_its_first_before_any_gives_its_second(count: int, told: list[str]) -> None:
    assert [one.text for one in in_points(DRAFT, count).statements] == told


def test_what_is_left_out_stands_behind_the_answer() -> None:
    draft = Draft(DRAFT.statements, "topic", more=(Support("1", "e", 0, 9),))

    assert [one.section for one in in_points(draft, 2).more] == ["b", "c", "e"]


def test_a_draft_of_no_more_points_stays() -> None:
    assert in_points(DRAFT, 4) == DRAFT
    assert in_points(Draft((), "topic"), 3) == Draft((), "topic")
