"""Figures that the parts of a message name."""

import pytest

from assistant.understanding.part_figures import asks_how_much, is_figure, two_figures, with_base, with_figures


@pytest.mark.parametrize(
    ("part", "named"),
    [
        ("giá trị?", True),
        ("thu nhập đầu người khi đó", True),
        ("thu nhập đầu người khi đó là bao nhiêu", False),  # asks
        ("rừng trồng", False),
        ("", False),
        ("khi đó " * 20_000, False),
    ],
)
def test_a_part_may_be_but_the_name_of_a_figure(part: str, named: bool) -> None:
    assert is_figure(part) is named


def test_what_names_a_figure_is_asked_how_much_it_is() -> None:
    assert with_figures(["trồng bao nhiêu cây", "giá trị?"]) == ["trồng bao nhiêu cây", "giá trị bao nhiêu"]
    assert with_figures(["giá trị", "trồng bao nhiêu cây"]) == ["giá trị", "trồng bao nhiêu cây"]
    assert with_figures([]) == []
    assert asks_how_much("trồng bao nhiêu cây")
    assert not asks_how_much("trồng cây gì")


def test_a_time_to_compare_with_is_that_of_each_part() -> None:
    grown = ["rừng tăng bao nhiêu", "lúa tăng mấy lần so với năm 2020"]

    assert with_base(grown) == ["rừng tăng bao nhiêu so với năm 2020", "lúa tăng mấy lần so với năm 2020"]
    assert with_base(["rừng ở đâu", grown[1]]) == ["rừng ở đâu", grown[1]]
    assert with_base([grown[1]]) == [grown[1]]


@pytest.mark.parametrize(
    ("before", "after", "two"),
    [
        ("Diện tích rừng năm 2019", "giá trị năm 2020", False),  # what is worth something is no figure by itself
        ("Tăng trưởng kinh tế 2012-2019", "thu nhập đầu người 2019", True),
        ("So sánh tăng trưởng kinh tế 2012-2019", "thu nhập đầu người 2019", False),
        ("Tăng trưởng kinh tế", "thu nhập đầu người 2019", False),
        ("", "", False),
    ],
)
def test_two_figures_each_of_its_time_are_two_questions(before: str, after: str, two: bool) -> None:
    assert two_figures(before, after) is two
