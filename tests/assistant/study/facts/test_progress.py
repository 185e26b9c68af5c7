"""What changes from one target to the next, on a text made by hand."""

from pathlib import Path

import pytest

from assistant.study.facts.progress import CHANGE, nearby_values, progress_facts
from tests.assistant.study.facts.small import document


def changes(folder: Path, first: str, last: str) -> list[tuple[str, list[str]]]:
    """The key and the wrong ways of each change of one indicator."""
    lines = [
        f"- Đến năm 2025, tỉ lệ hộ sử dụng nước sạch đạt {first}.",
        f"- Đến năm 2030, tỉ lệ hộ sử dụng nước sạch đạt {last}.",
    ]
    read = document(folder, "\n\n".join(lines))
    found = [one for one in progress_facts(read) if one.topic == CHANGE]
    return [(one.answer, [wrong.text for wrong in one.wrong]) for one in found]


def test_a_wrong_way_of_a_share_ends_at_no_more_than_all(tmp_path: Path) -> None:
    ((key, wrong),) = changes(tmp_path, "70%", "100%")
    assert key == "Tăng từ 70% lên 100%"
    assert wrong == ["Giảm từ 100% xuống 70%", "Giữ nguyên ở mức 70%", "Tăng từ 70% lên 96%"]


def test_a_wrong_way_of_another_share_goes_on(tmp_path: Path) -> None:
    ((_, wrong),) = changes(tmp_path, "65%", "70%")
    assert wrong[-1] == "Tăng từ 65% lên 74%"


def test_what_stays_is_offered_as_what_moves(tmp_path: Path) -> None:
    ((key, wrong),) = changes(tmp_path, "46,5%", "46,5%")
    assert key == "Giữ nguyên ở mức 46,5%"
    assert len({*wrong, key}) == 4


@pytest.mark.parametrize("words", ["98%", "100%", "1%", "05 huyện"])
def test_a_value_near_another_is_possible(words: str) -> None:
    near = nearby_values(words)
    assert words not in near
    assert all(0 < int(one.split("%")[0].split()[0]) <= 100 for one in near)


@pytest.mark.parametrize(
    ("words", "near"),
    [
        ("10%", ["8%", "12%", "5%", "15%"]),
        ("15%", ["13%", "17%", "10%", "20%"]),
        ("65%", ["60%", "70%", "55%", "75%", "80%"]),
    ],
)
def test_no_round_value_stands_alone_among_its_neighbours(words: str, near: list[str]) -> None:
    assert nearby_values(words) == near
