"""The side of a thing that is asked of."""

import pytest

from assistant.composing.opposed import side_untold
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
