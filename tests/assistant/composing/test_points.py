"""The units of a text that speak of a subject."""

import pytest

from assistant.composing.points import Point, Stretch, choose, says, stretches, units
from assistant.understanding.subjects import Subject
from corpus.vietnamese.spelling import spaced
from tests.assistant.small import passage, term

FOREST = Subject("rừng phòng hộ", (term("rừng"), term("phòng hộ")))
LONG = " ".join(["đất"] * 30)


def told(text: str) -> list[str]:
    one = passage(text)
    return [one.text[slice(*span)] for span in units(one)]


def test_units_are_sentences_parts_and_the_clauses_of_long_sentences() -> None:
    assert told("Rừng xanh; biển sạch. Đất tốt.") == ["Rừng xanh; biển sạch.", "Đất tốt."]
    assert told("Theo hướng: (1) Trồng rừng; (2) Giữ biển.") == ["Theo hướng:", "Trồng rừng;", "Giữ biển."]
    assert told(f"{LONG}; {LONG}.") == [LONG, f"{LONG}."]
    assert told("") == []


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("Trồng rừng phòng hộ.", 1.0),
        ("Trồng rừng.", 0.5),
        ("Giữ biển.", 0.0),
    ],
)
def test_a_text_says_the_share_of_a_subjects_weight_that_it_names(text: str, share: float) -> None:
    assert says(FOREST, spaced(text)) == share


def test_a_text_without_the_name_or_without_a_word_that_no_text_has_says_nothing() -> None:
    name = Subject("rừng vân phong", (term("rừng"), term("vân phong", is_name=True)))
    unknown = Subject("rừng taiga", (term("rừng"), term("taiga", known=False)))

    assert says(name, spaced("Trồng rừng.")) == 0.0
    assert says(unknown, spaced("Trồng rừng.")) == 0.0


def test_the_most_direct_are_chosen_first_and_stand_in_the_texts_order() -> None:
    one = passage("Rừng a. Rừng b. Rừng c.")
    points = [
        Point(one, start, end, direct, FOREST) for (start, end), direct in zip(units(one), (0.9, 1.5, 1.2), strict=True)
    ]

    assert [point.text for point in choose(points, words=8)] == ["Rừng b.", "Rừng c."]
    assert choose(points, words=1) == []


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
