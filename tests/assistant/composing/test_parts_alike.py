"""Of the parts of a list that are called alike one is not told without the others."""

from assistant.composing.parts_alike import parts_alike
from assistant.evidence.clauses import passage_clauses
from assistant.understanding.kinds import Kind
from tests.assistant.small import asked, clause, passage

ROADS = passage(
    "Phấn đấu xây: (1) Hầm Mây. (2) Tuyến đường Đông qua tỉnh. (3) Tuyến đường Tây (T.2). (4) Một tuyến đường khác."
)


def numbers(*phrases: str, at: str = "Tuyến đường Tây") -> list[int]:
    (found,) = (one for one in passage_clauses(ROADS) if at in one.text)
    return [one.number for one in parts_alike(asked(Kind.WHAT, *phrases), found)]


def test_the_parts_that_open_with_what_is_asked_for() -> None:
    assert numbers("tuyến đường") == [2, 3]
    assert numbers("con tuyến đường") == [2, 3]  # most of its words


def test_a_part_that_says_more_of_what_is_asked_stands_alone() -> None:
    assert numbers("tuyến đường", "tây") == []
    assert numbers("hầm", at="Hầm Mây") == []
    assert numbers() == []


def test_no_numbered_list_has_no_parts() -> None:
    assert parts_alike(asked(Kind.WHAT, "tuyến đường"), clause("Tuyến đường Tây.")) == ()
