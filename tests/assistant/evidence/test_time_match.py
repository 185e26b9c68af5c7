"""How well the times of a clause meet the times asked for."""

import pytest

from assistant.evidence.time_match import compares_with, time_after, time_match
from corpus.model import Document
from tests.assistant.small import clause, said


@pytest.mark.parametrize(
    ("words", "asked", "share"),
    [
        ("189 triệu đồng/người", [("2030",)], 1.0),  # its own words
        ("189 triệu đồng/người", [("2025",)], 0.0),
        ("189 triệu đồng/người", [("2025",), ("2030",)], 1.0),  # the best of them
        ("189 triệu đồng/người", [], None),
        ("đô thị hóa đạt 70%", [("2030",)], 0.95),  # the year that opens its paragraph
        ("mức 8,8%/năm", [("2026", "2030")], 0.8),  # the heading's period
        ("mức 8,8%/năm", [("2030",)], 0.8 * 0.85),  # a year stands for the period that it ends
        ("mức 8,8%/năm", [("2021", "2025")], 0.0),
        ("mức 8,8%/năm", [("2021", "2030")], 0.8 * 0.6),  # part of the period asked for
        ("mức 8,8%/năm", [("2027", "2030")], 0.0),
        ("chính quyền số, nâng cao chất lượng", [("2030",)], None),  # no time anywhere
    ],
)
def test_times_are_met_by_the_words_the_paragraph_or_the_heading(
    words: str, asked: list[tuple[str, ...]], share: float | None, resolution: Document
) -> None:
    assert time_match(said(resolution, words), asked) == (None if share is None else pytest.approx(share))


@pytest.mark.parametrize(
    ("words", "bases", "met"),
    [
        ("tăng 1,76 lần so với năm 2011", [("2011",)], True),
        ("tăng 1,76 lần so với năm 2011", [("2019",)], False),  # the year that it speaks of
        ("tăng 1,76 lần so với năm 2011", [], None),
        ("189 triệu đồng/người", [("2030",)], None),  # compared with nothing
    ],
)
def test_what_a_figure_is_compared_with_is_met_by_the_clause_that_compares_so(
    words: str, bases: list[tuple[str, ...]], met: bool | None, resolution: Document
) -> None:
    assert compares_with(said(resolution, words), bases) is met


@pytest.mark.parametrize(
    ("words", "year", "share"),
    [
        ("189 triệu đồng/người", "2025", 1.0),
        ("189 triệu đồng/người", "2030", 0.0),
        ("mức 8,8%/năm", "2025", 0.8),  # the heading's period ends later
        ("mức 8,8%/năm", "2030", 0.0),
        ("chính quyền số, nâng cao chất lượng", "2025", None),
    ],
)
def test_what_is_of_a_later_time_is_met_after_a_year(
    words: str, year: str, share: float | None, resolution: Document
) -> None:
    assert time_after(said(resolution, words), year) == share


def test_what_holds_from_a_year_on_is_met_after_it() -> None:
    assert time_after(clause("Từ năm 2025 trở đi, trồng rừng."), "2025") == 1.0
    assert time_after(clause("Trong năm 2025 trồng rừng."), "2025") == 0.0


@pytest.mark.parametrize(
    ("text", "year", "share"),
    [
        ("Thu ngân sách hằng năm đạt dự toán.", "2027", 0.85 * 0.8),  # of each year of its heading's period
        ("Thu ngân sách hàng năm đạt dự toán.", "2026", 0.85 * 0.8),
        ("Thu ngân sách hằng năm đạt dự toán.", "2025", 0.0),
        ("Thu ngân sách đạt 5 tỉ đồng.", "2027", 0.0),  # by the end of it
    ],
)
def test_what_is_so_every_year_of_a_period_is_so_in_each(text: str, year: str, share: float) -> None:
    yearly = clause(text, headings=("Giai đoạn 2026 - 2030",))
    assert time_match(yearly, [(year,)]) == pytest.approx(share)
