"""Times: found, compared, named."""

import datetime
import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from corpus.text import nfc, search_form
from corpus.vietnamese.times import (
    DAY,
    Time,
    bare_label,
    baselines,
    day_forms,
    find_days,
    find_figure_times,
    find_times,
    gives_date,
    is_year,
    main_times,
    parts_of_years,
    read_day,
    read_time,
    same_time,
    time_label,
    times_of,
    without_baselines,
    write_time,
    years_in,
)

YEARS = st.integers(1900, 2099).map(str)
TIMES: st.SearchStrategy[Time] = st.tuples(YEARS) | st.tuples(YEARS, YEARS)
PIECES = st.sampled_from(
    [
        "2021", "2025", "2030", "-", "–", "đến", "Đến năm", "giai đoạn", "so với", "lần", "năm", "quý", "1/", "12/4/",
        "tháng 12", "ngày 31", "/", "chuẩn nghèo", "2.025", "20255", ",", ";", ".", "²", "\u0000", "Ngày",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=15).map(" ".join) | st.lists(PIECES, max_size=8).map("".join) | st.text(max_size=60)


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("năm 2030", [("2030",)]),
        ("giai đoạn 2021-2025", [("2021", "2025")]),
        ("giai đoạn 2021 – 2025 và năm 2030", [("2021", "2025"), ("2030",)]),
        ("từ năm 2021 đến năm 2025", [("2021", "2025")]),
        ("từ 2021 tới 2025", [("2021", "2025")]),
        ("2025 và 2025", [("2025",), ("2025",)]),
        ("ngày 28/01/2022", []),
        ("từ 28/01/2022 đến năm 2025", [("2025",)]),
        ("55/2022/qh15", []),
        ("2.025 người", []),
        ("20255", []),
        ("1876", []),
        ("", []),
    ],
)
def test_years_and_periods_are_told_from_other_numbers(text: str, times: list[Time]) -> None:
    assert [time for _, _, time in find_times(text)] == times


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Giai đoạn 2021 - 2025 đạt 7%", [("Giai đoạn 2021 - 2025", ("2021", "2025"))]),
        ("đến năm 2030 đạt 5%", [("năm 2030", ("2030",))]),
        ("quý 1/2024", [("1/2024", ("2024",))]),
        ("2024 hộ", []),  # a bare year may be a number
        ("gấp 2,5 lần năm 2020", []),
        ("tăng so với cùng kỳ năm 2019", []),
        ("theo chuẩn nghèo giai đoạn 2021 - 2025", []),
        ("Đến năm so với 2021 2021", []),  # "năm" and the second year stand apart
    ],
)
def test_the_times_that_a_figure_can_be_of(text: str, found: list[tuple[str, Time]]) -> None:
    assert [(text[start:end], time) for start, end, time in find_figure_times(text)] == found


@pytest.mark.parametrize(
    ("text", "main", "every"),
    [
        ("năm 2022 gấp 2,9 lần năm 2010", (("2022",),), (("2022",), ("2010",))),
        ("năm 2019, tăng so với năm 2011", (("2019",),), (("2019",), ("2011",))),
        ("năm 2030 và giai đoạn 2021 - 2025", (("2021", "2025"), ("2030",)), (("2021", "2025"), ("2030",))),
        ("2021 - so với năm 2020 2025", (("2021",), ("2025",)), (("2021",), ("2025",), ("2020",))),
        ("", (), ()),
    ],
)
def test_what_is_only_compared_with_comes_last(text: str, main: tuple[Time, ...], every: tuple[Time, ...]) -> None:
    assert main_times(text) == main
    assert times_of(text) == every


@pytest.mark.parametrize(
    ("text", "bases"),
    [
        ("tăng 2,3 lần so với năm 2011", (("2011",),)),
        ("Năm 2019 tăng 2,3 lần so với năm 2011", (("2011",),)),
        ("Năm 2019 tăng 2,3 lần so với năm 2019", ()),  # it speaks of that year
        ("Năm 2019 đạt 70 triệu đồng", ()),
        ("", ()),
    ],
)
def test_a_time_that_is_only_compared_with_is_told_apart(text: str, bases: tuple[Time, ...]) -> None:
    assert baselines(text) == bases


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        (("2030",), ("2030",), True),
        (("2025",), ("2021", "2025"), True),
        (("2021", "2025"), ("2025",), True),
        (("2021",), ("2021", "2025"), False),
        (("2016", "2020"), ("2011", "2020"), False),
        ((), (), False),
        ((), ("2030",), False),
    ],
)
def test_a_year_stands_for_the_period_that_it_ends(first: Time, second: Time, same: bool) -> None:
    assert same_time(first, second) is same


def test_a_time_is_named_and_kept_in_one_form() -> None:
    assert time_label(("2030",)) == "năm 2030"
    assert time_label(("2021", "2025")) == "giai đoạn 2021 - 2025"
    assert bare_label(("2021", "2025")) == "2021 - 2025"
    assert write_time(("2021", "2025")) == "2021-2025"
    assert read_time("") == ()


@settings(deadline=None)
@given(TIMES)
def test_a_time_is_read_again_from_every_form_that_it_is_written_in(time: Time) -> None:
    assert read_time(write_time(time)) == time
    assert [one for _, _, one in find_times(time_label(time))] == [time]
    assert [one for _, _, one in find_figure_times(time_label(time))] == [time]
    assert same_time(time, time)


@settings(deadline=None)
@given(TIMES, TIMES)
def test_being_the_same_time_goes_both_ways(first: Time, second: Time) -> None:
    assert same_time(first, second) is same_time(second, first)


@settings(deadline=None)
@given(TEXTS)
@example("Đến năm so với 2021 2021")
def test_times_lie_inside_any_text_in_order_and_apart(text: str) -> None:
    for form in (nfc(text), search_form(nfc(text))):
        for found in (find_times(form), find_figure_times(form)):
            last = 0
            for start, end, time in found:
                assert last <= start < end <= len(form)
                assert list(time) == years_in(form[start:end])
                assert all(map(is_year, time))
                last = end
        assert len(without_baselines(form)) == len(form)
        assert set(main_times(form)) <= set(times_of(form))
        assert gives_date(form, "day") in (True, False)


@settings(deadline=None)
@given(st.dates(datetime.date(1900, 1, 1), datetime.date(2099, 12, 31)), st.sampled_from(["{0:%d/%m/%Y}", "words"]))
def test_a_day_is_read_as_it_was_written(day: datetime.date, form: str) -> None:
    words = f"{day.day} tháng {day.month:02} năm {day.year}" if form == "words" else form.format(day)

    (found,) = find_days(f"ban hành ngày {words}.")

    assert found.group() == words
    assert read_day(found) == day


@pytest.mark.parametrize("text", ["31/02/2024", "0/1/2024", "99/99/2014"])
def test_a_day_of_no_calendar_is_none(text: str) -> None:
    match = re.fullmatch(DAY, text)

    assert match
    assert read_day(match) is None


@pytest.mark.parametrize(
    ("words", "forms"),
    [
        ("9 1 2025", {"9 tháng 1 năm 2025", "09 tháng 01 năm 2025", "09 tháng 1 năm 2025", "09 01 2025"}),
        ("12 2026", {"tháng 12 năm 2026", "12 2026"}),
        ("31 12 2025", {"31 tháng 12 năm 2025"}),
    ],
)
def test_a_day_in_figures_is_written_otherwise_too(words: str, forms: set[str]) -> None:
    assert forms <= set(day_forms(words))


@pytest.mark.parametrize("words", ["", "2025", "45 1 2025", "4 500 000", "9 13 2025", "9 1 2025 2", "tháng 1 2025"])
def test_other_figures_are_no_day(words: str) -> None:
    assert day_forms(words) == ()


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("tình hình 10 tháng năm 2025 của tỉnh", ["10 tháng năm 2025"]),
        ("trong quý i năm 2026 và 6 tháng đầu năm 2024", ["quý i năm 2026", "6 tháng đầu năm 2024"]),
        ("ngày 18 tháng 6 năm 2022, năm 2023", []),
        ("", []),
    ],
)
def test_parts_of_years_are_found_as_they_are_said(text: str, parts: list[str]) -> None:
    assert parts_of_years(text) == parts
