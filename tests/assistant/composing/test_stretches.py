"""Points side by side, as they are said."""

import pytest

from assistant.composing.points import Point, units
from assistant.composing.stretches import (
    Stretch,
    stretches,
    whole_list,
    with_parts,
    with_whole_lists,
    with_whole_passages,
)
from assistant.understanding.subjects import Subject
from tests.assistant.small import passage, term

FOREST = Subject("rừng phòng hộ", (term("rừng"), term("phòng hộ")))
LONG = " ".join(["đất"] * 30)


@pytest.mark.parametrize(
    ("span", "said"),
    [
        ((0, 2), "Rừng xanh; biển sạch."),
        ((0, 1), "Rừng xanh…"),
        ((1, 2), "… biển sạch."),
    ],
)
def test_a_stretch_shows_where_its_sentence_goes_on(span: tuple[int, int], said: str) -> None:
    text = "Rừng xanh; biển sạch."
    edges = [(0, 9), (11, 21)]

    assert Stretch(passage(text), edges[span[0]][0], edges[span[1] - 1][1]).text == said


def test_a_part_is_said_with_what_leads_to_it() -> None:
    one = passage("Theo hướng: (1) Trồng rừng. (2) Giữ biển.")

    assert Stretch(one, 32, 41).text == "Theo hướng: Giữ biển."
    assert len(Stretch(one, 32, 41).supports) == 2


@pytest.mark.parametrize(
    ("text", "at", "said"),
    [
        ("Tỉnh là đô thị biển; là trung tâm du lịch; giữ đảo.", 21, "Tỉnh … là trung tâm du lịch…"),
        ("Giữ rừng. Tỉnh là đô thị biển; là trung tâm.", 31, "Tỉnh … là trung tâm."),
        ("Xây dựng, giữ biển là việc lớn; là trung tâm.", 32, "… là trung tâm."),  # no one thing is its subject
        ("Tỉnh giữ biển; là trung tâm.", 15, "… là trung tâm."),
        ("Là trung tâm.", 0, "Là trung tâm."),
    ],
)
def test_a_clause_without_its_subject_is_said_with_it(text: str, at: int, said: str) -> None:
    end = text.find(";", at)
    assert Stretch(passage(text), at, end if end > 0 else len(text)).text == said


def test_neighbours_are_told_as_one() -> None:
    one = passage("Rừng a. Rừng b. Biển. Rừng c.")
    points = [Point(one, *span, 1.0, FOREST) for span in units(one) if "Rừng" in one.text[slice(*span)]]

    assert [stretch.text for stretch in stretches(points)] == ["Rừng a. Rừng b.", "Rừng c."]


@pytest.mark.parametrize(
    ("text", "span", "said"),
    [
        ("Che phủ rừng đạt 46%; biển sạch.", (0, 20), "Đến năm 2030, che phủ rừng đạt 46%…"),
        ("Biển sạch; che phủ rừng đạt 46%.", (11, 32), "Đến năm 2030, … che phủ rừng đạt 46%."),
        ("Năm 2026 che phủ đạt 46%.", (0, 25), "Năm 2026 che phủ đạt 46%."),
        ("Giữ rừng.", (0, 9), "Giữ rừng."),
    ],
)
def test_a_figure_is_said_with_the_time_it_stands_under(text: str, span: tuple[int, int], said: str) -> None:
    assert Stretch(passage(text, headings=("Chỉ tiêu đến năm 2030",)), *span).text == said


def test_a_lead_in_to_numbered_parts_is_told_with_them() -> None:
    one = passage("Trọng tâm là: (1) Trồng rừng. (2) Giữ biển. Làm ngay.")
    lead, inside, whole = (Point(one, *span, 1.0, FOREST) for span in ((0, 13), (18, 29), (44, 53)))

    first, *others = with_parts([lead, inside, whole])

    assert first.text.startswith("Trọng tâm là: (1) Trồng rừng. (2) Giữ biển.")
    assert inside not in others
    assert with_parts([inside]) == [inside]
    assert with_parts([]) == []


def test_a_part_of_a_list_on_the_subject_brings_all_of_it() -> None:
    text = "Giữ biển. Bảo vệ rừng phòng hộ theo hướng: (1) Trồng cây. (2) Chống cháy."
    one = passage(text)
    first, second = text.find("Trồng"), text.find("Chống")
    parts = [Point(one, first, first + 10, 1.0, FOREST), Point(one, second, len(text), 1.0, FOREST)]
    before = Point(one, 0, 9, 1.0, FOREST)

    assert [point.text for point in with_whole_lists([before, *parts])] == ["Giữ biển.", text[10:]]
    assert whole_list(before) is None


def test_a_list_on_another_thing_or_a_long_one_is_not_told_whole() -> None:
    other = passage("Giữ biển theo hướng: (1) Trồng rừng phòng hộ. (2) Chống cháy.")
    long = passage(f"Bảo vệ rừng phòng hộ: (1) Trồng {LONG}. (2) Giữ {LONG}. (3) Canh {LONG}. (4) Mua {LONG}.")

    for one in (other, long):
        start = one.parts[0].start
        assert whole_list(Point(one, start, one.parts[0].end, 1.0, FOREST)) is None
    assert with_whole_lists([]) == []


def test_several_parts_of_a_row_are_said_each_with_its_number() -> None:
    one = passage("Theo hướng: (1) Trồng rừng. (2) Giữ biển. (3) Nuôi cá.")

    assert Stretch(one, 32, 54).text == "Theo hướng: (2) Giữ biển. (3) Nuôi cá."
    assert Stretch(one, 16, 41).text == "Theo hướng: (1) Trồng rừng. (2) Giữ biển."


def test_a_first_sentence_is_told_with_those_behind_it_the_shortest_passage_first() -> None:
    short, long = passage("Trồng rừng. Đến năm 2030 xong."), passage(f"Giữ rừng. {LONG.capitalize()}.")
    first = [Point(short, 0, 11, 1.0, FOREST, headed=True), Point(long, 0, 9, 1.0, FOREST, headed=True)]
    unheaded = [Point(short, 0, 11, 1.0, FOREST)]

    assert [one.text for one in with_whole_passages(first, 20)] == ["Trồng rừng. Đến năm 2030 xong.", "Giữ rừng."]
    assert [one.text for one in with_whole_passages(first, 60)] == [short.text, long.text]
    assert with_whole_passages(first, 5) == first
    assert with_whole_passages(unheaded, 60) == unheaded
    assert [one.text for one in with_whole_passages(unheaded, 60, any_of=True)] == [short.text]


def test_a_clause_and_what_leads_to_numbered_parts_are_not_told_with_what_follows() -> None:
    parts, clause = passage("Theo hướng: (1) Trồng rừng."), passage("Trồng rừng; giữ biển. Nuôi cá.")
    points = [Point(one, 0, 11 - (one is clause), 1.0, FOREST, headed=True) for one in (parts, clause)]

    assert with_whole_passages(points, 60) == points
