"""What a question asks of a rule."""

import pytest

from assistant.understanding.leave_asked import grade_asked, when_allowed, when_it_holds


@pytest.mark.parametrize(
    ("text", "holds", "allowed"),
    [
        ("khi nào tàu được ra khơi", True, True),
        ("tàu được ra khơi khi nào", False, True),
        ("bao giờ bị thu giấy phép", True, False),
        ("khi nào xong cầu", False, False),
        ("tàu được ra khơi", False, False),
    ],
)
def test_when_something_holds_or_is_allowed(text: str, holds: bool, allowed: bool) -> None:
    assert when_it_holds(text) is holds
    assert when_allowed(text) is allowed


@pytest.mark.parametrize(("text", "grade"), [("xếp bậc mấy", "bậc"), ("thuộc khu vực nào", "khu vực"), ("mấy bậc", "")])
def test_the_grade_that_is_asked_for(text: str, grade: str) -> None:
    assert grade_asked(text) == grade
