"""A follow-up that names a part of the texts and nothing else."""

import pytest

from assistant.understanding.bare_parts import asks_remedy, asks_why_wanting, part_after
from assistant.understanding.kinds import Kind
from assistant.understanding.named import Named
from tests.assistant.small import asked


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("nguyên nhân?", "nguyên nhân"), ("giải pháp cho nó", "giải pháp"), ("thế giải pháp là gì", "giải pháp"),
        ("còn giải pháp khắc phục những hạn chế", ""), ("giải pháp cho các hạn chế này", "giải pháp"),
        ("giải pháp về du lịch", ""), ("hạn chế thì sao", "hạn chế"), ("", ""), ("còn " * 4000, ""),
    ],
)  # fmt: skip
def test_the_part_that_is_named_alone(text: str, part: str) -> None:
    assert part_after(asked(Kind.WHAT, text=text)) == part


def test_a_part_of_a_text_or_a_time_is_not_alone() -> None:
    assert part_after(asked(Kind.WHAT, text="mục tiêu", named=Named(years=("2030",)))) == ""
    assert part_after(asked(Kind.WHAT, text="mục tiêu", named=Named(documents=("09-NQ/TW",)))) == ""


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("thế giải quyết sao", True), ("khắc phục thế nào?", True), ("làm sao khắc phục những", False),
        ("cách tháo gỡ vấn đề này là gì", True), ("giải quyết hồ sơ thế nào", False), ("khắc phục", True), ("", False),
        ("thế " * 4000, False),
    ],
)  # fmt: skip
def test_what_is_done_about_what_is_wanting(text: str, asks: bool) -> None:
    assert asks_remedy(asked(Kind.WHAT, text=text)) is asks


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("do đâu mà yếu vậy", True), ("sao lại kém thế?", True), ("vì sao còn hạn chế, yếu kém", True),
        ("tại sao chưa tốt", True), ("vì sao du lịch còn yếu", False), ("sao vậy", False), ("yếu", False), ("", False),
        ("sao " * 4000, False), ("sao" + " yếu" * 4000 + " gì", False),
    ],
)  # fmt: skip
def test_why_what_was_told_is_wanting(text: str, asks: bool) -> None:
    assert asks_why_wanting(asked(Kind.WHAT, text=text)) is asks
