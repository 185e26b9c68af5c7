"""A follow-up that reads on is told from one that asks of a section, or of a time."""

import pytest

from assistant.understanding.kinds import Kind
from assistant.understanding.next_section import section_step
from tests.assistant.small import asked


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("mục tiếp theo", 1),
        ("thế khoản sau nói gì", 1),
        ("muc truoc do", -1),
        ("điều trước đó quy định gì", -1),
        ("giai đoạn sau", 0),
        ("mục 3 nói gì", 0),
        ("mục tiêu tiếp theo", 0),
    ],
)
def test_how_far_it_goes_on(text: str, step: int) -> None:
    assert section_step(asked(Kind.SECTION).with_text(text, text)) == step
