"""What changes from one target to the next, on a text made by hand."""

import re
from pathlib import Path

import pytest

from assistant.study.facts.progress import CHANGE, INDICATOR, nearby_values, progress_facts, value_words
from corpus.figures.targets import extract_targets
from corpus.reading.store import read_document
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
    assert wrong == ["Tăng từ 70% lên 95%", "Tăng từ 65% lên 100%", "Tăng từ 65% lên 95%"]


@pytest.mark.parametrize(("first", "last", "way"), [("65%", "70%", "Tăng"), ("8,5%", "3,2%", "Giảm")])
def test_every_wrong_way_of_what_moves_runs_as_it_does(tmp_path: Path, first: str, last: str, way: str) -> None:
    ((key, wrong),) = changes(tmp_path, first, last)
    assert [one.split()[0] for one in (key, *wrong)] == [way] * 4
    marks = [re.findall(r"\d+(?:,\d)?%", one) for one in (key, *wrong)]
    assert len({one for one, _ in marks}) == len({one for _, one in marks}) == 2
    assert len({key, *wrong}) == 4


def test_a_wrong_mark_is_that_of_another_indicator_of_the_period(tmp_path: Path) -> None:
    lines = [
        "- Đến năm 2025, tỉ lệ hộ sử dụng nước sạch đạt 65%; tỉ lệ hộ có nhà vệ sinh đạt 58%.",
        "- Đến năm 2030, tỉ lệ hộ sử dụng nước sạch đạt 80%; tỉ lệ hộ có nhà vệ sinh đạt 77%.",
    ]
    read = document(tmp_path, "\n\n".join(lines))
    found = {one.answer: one.wrong for one in progress_facts(read) if one.topic == CHANGE}
    wrong = found["Tăng từ 65% lên 80%"]
    assert [one.text for one in wrong] == ["Tăng từ 65% lên 77%", "Tăng từ 58% lên 80%", "Tăng từ 58% lên 77%"]
    assert wrong[0].note == "lấy mức 77% của chỉ tiêu tỉ lệ hộ có nhà vệ sinh"


def test_beside_an_indicator_stand_those_of_its_name_then_those_of_near_values(tmp_path: Path) -> None:
    line = (
        "- Đến năm 2025, tỉ lệ hộ sử dụng nước sạch đạt 12%; tỉ lệ che phủ rừng đạt 46%; tỉ lệ lao động qua đào tạo"
        " đạt 15%; tỉ lệ hộ sử dụng nước hợp vệ sinh đạt 95%."
    )
    found = {one.support: one for one in progress_facts(document(tmp_path, line)) if one.topic == INDICATOR}
    assert [one.text for one in found["12%"].wrong] == [
        "Tỉ lệ hộ sử dụng nước hợp vệ sinh",
        "Tỉ lệ lao động qua đào tạo",
        "Tỉ lệ che phủ rừng",
    ]


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
        ("10%", ["8%", "12%", "5%", "15%", "20%"]),
        ("15%", ["13%", "17%", "10%", "20%", "25%"]),
        ("65%", ["60%", "70%", "55%", "75%", "80%"]),
    ],
)
def test_no_round_value_stands_alone_among_its_neighbours(words: str, near: list[str]) -> None:
    assert nearby_values(words) == near


@pytest.mark.parametrize(
    ("words", "near"),
    [
        ("1,76 lần", ["1,63 lần", "1,99 lần", "1,46 lần", "2,15 lần", "2,36 lần"]),  # 1,60: a zero that it has not
        ("10,9%", ["9,9%", "12,3%", "9,3%", "13,3%", "14,6%"]),
        ("1,50 lần", ["1,36 lần", "1,70 lần", "1,24 lần", "1,83 lần", "2,01 lần"]),
    ],
)
def test_no_made_up_value_ends_in_a_zero_beside_one_that_does_not(words: str, near: list[str]) -> None:
    assert nearby_values(words) == near


def test_a_value_of_a_table_has_the_unit_of_its_column(tmp_path: Path) -> None:
    path = tmp_path / "table.md"
    rows = "| TT | Chỉ tiêu | Đơn vị | 2027 | 2030 |\n|---|---|---|---|---|\n| 1 | Hộ có nước | % | 75 | 90 |\n"
    path.write_text(f"KẾ HOẠCH\nvề nước\n\nI. CHỈ TIÊU\n\n{rows}| 2 | Bể chứa | bể | 9 | 15 |\n", encoding="utf-8")
    read = read_document(path)

    assert [value_words(read, one) for one in extract_targets(read)] == ["75%", "90%", "9 bể", "15 bể"]


def test_a_large_value_told_to_its_last_digit_has_no_neighbour_that_differs_in_one() -> None:
    near = ["604 nghìn tỉ đồng", "753 nghìn tỉ đồng", "551 nghìn tỉ đồng", "813 nghìn tỉ đồng", "893 nghìn tỉ đồng"]
    assert nearby_values("664 nghìn tỉ đồng") == near
    assert nearby_values("2.000 tấn")[0] == "1.900 tấn"


def test_a_number_below_one_is_written_with_one_zero() -> None:
    assert all(one.startswith("0,") for one in nearby_values("0,3 bài/năm"))
    assert "04 ngày" in nearby_values("05 ngày")
