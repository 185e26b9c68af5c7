"""Which of what was told moves, and what two turns name."""

import pytest

from assistant.understanding.kinds import Kind
from assistant.understanding.of_several_told import both_names, speaks_of_both, which_moves
from tests.assistant.small import asked, term

FIRST, SECOND = term("đá bạc", is_name=True), term("hòn tre", is_name=True)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("cái nào tăng mạnh nhất", "chỉ tiêu nào tăng mạnh nhất"),
        ("trong đó chỉ số nào giữ nguyên", "chỉ tiêu nào giữ nguyên"),
        ("huyện nào tăng mạnh nhất", ""),
    ],
)
def test_a_followup_is_read_as_one_of_targets(text: str, read: str) -> None:
    assert which_moves(asked(Kind.WHAT).with_text(text, text)) == read


@pytest.mark.parametrize(
    ("text", "both"),
    [("cả hai có gì chung", True), ("hai nơi này khác gì nhau", True), ("hai xã chưa có trường", False)],
)
def test_what_speaks_of_both(text: str, both: bool) -> None:
    assert speaks_of_both(asked(Kind.WHAT).with_text(text, text)) is both


def test_the_names_of_two_turns() -> None:
    earlier, before = asked(Kind.WHAT, FIRST), asked(Kind.WHAT, SECOND)

    assert both_names(before, earlier) == ("đá bạc", "hòn tre")
    assert both_names(before, before) is None
    assert both_names(before, asked(Kind.WHAT, FIRST, SECOND)) is None
