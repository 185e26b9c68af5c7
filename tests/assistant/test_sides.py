"""The two sides of a comparison."""

import pytest

from assistant.sides import sides_of
from assistant.understanding import Understood
from tests.assistant.conftest import Read


@pytest.mark.parametrize(
    ("question", "first", "second", "shared"),
    [
        (
            "Ngưỡng hồ sơ trễ hạn đối với cơ quan và đối với công chức có giống nhau không?",
            ["cơ quan"],
            ["công chức"],
            ["hồ sơ trễ hạn"],
        ),
        ("So sánh Cam Ranh với Cam Lâm", ["cam ranh"], ["cam lâm"], []),
        ("Cam Ranh hay Cam Lâm phát triển hơn?", ["cam ranh"], ["cam lâm", "phát triển"], []),
    ],
)
def test_terms_are_parted_at_the_joint(
    read: Read, question: str, first: list[str], second: list[str], shared: list[str]
) -> None:
    sides = sides_of(read(question))

    assert sides is not None
    assert [term.phrase for term in sides.first] == first
    assert [term.phrase for term in sides.second][: len(second)] == second
    assert [term.phrase for term in sides.shared] == shared


@pytest.mark.parametrize("question", ["Tỉ lệ đô thị hóa năm 2030?", "và thì sao", "Cam Ranh và", "?"])
def test_a_question_without_two_sides_has_none(read: Read, question: str) -> None:
    understood: Understood = read(question)

    assert sides_of(understood) is None
