"""The side of a thing that is asked of, and the number of one."""

import pytest

from assistant.composing.opposed import numbered, side_untold
from assistant.understanding.kinds import Kind
from tests.assistant.small import asked, evidence


@pytest.mark.parametrize(
    ("text", "clause", "side"),
    [
        ("chặt cây trong rừng có được không", "Không chặt cây nằm ngoài rừng.", "trong rừng"),
        ("chặt cây ngoài rừng có được không", "Không chặt cây nằm ngoài rừng.", ""),
        ("chặt cây ngoài rừng có được không", "Không chặt cây trong các rừng.", "ngoài rừng"),
        ("chặt cây trong rừng có được không", "Chặt cây trong rừng, ngoài rừng.", ""),  # of both
        ("chặt cây ở rừng có được không", "Không chặt cây ngoài rừng.", ""),
        ("", "Không chặt cây ngoài rừng.", ""),
    ],
)
def test_the_other_side_of_a_thing_is_another(text: str, clause: str, side: str) -> None:
    assert side_untold(asked(Kind.YESNO, "rừng", text=text), evidence(clause)) == side


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("học phí cấp 3 có miễn không", "cấp 3"),
        ("có nâng cấp 3 rừng không", "3"),
        ("3 rừng", "3"),
        ("ở tối thiểu 3 năm à", "3 năm"),
        ("", "3"),
    ],
)
def test_a_number_is_told_with_what_it_is_of(text: str, said: str) -> None:
    assert numbered(asked(Kind.YESNO, text=text), "3") == said
