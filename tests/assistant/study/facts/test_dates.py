"""Wrong days: of the calendar, and none before its text."""

from datetime import date

import pytest

from assistant.study.facts.dates import moved, other_days


@pytest.mark.parametrize(
    ("day", "months", "wanted"),
    [
        ("31/3", -1, "28/2"),
        ("31/3", 1, "30/4"),
        ("31 tháng 3", -1, "28 tháng 2"),
        ("15/6 và 31/3", 1, "15/7 và 30/4"),
        ("31/12/2025", -1, "30/11/2025"),
        ("31/12/2025", 2, "28/02/2026"),
        ("31/12", 1, ""),  # no day of another year
        ("01/2025", -1, "12/2024"),
        ("12 năm 2025", -2, "10 năm 2025"),
        ("32/1", 1, ""),
        ("31/02/2025", 1, ""),
        ("01/01/0000", 1, ""),
        ("", 1, ""),
        ("cuối năm", 1, ""),
    ],
)
def test_no_month_gets_a_day_that_it_has_not(day: str, months: int, wanted: str) -> None:
    assert moved(day, months) == wanted


@pytest.mark.parametrize(
    ("answer", "issued", "wanted"),
    [
        (
            "08 tháng 12 năm 2025",
            date(2025, 11, 25),
            (
                *("01 tháng 12 năm 2025", "15 tháng 12 năm 2025", "22 tháng 12 năm 2025"),
                *("08 tháng 01 năm 2026", "08 tháng 02 năm 2026", "08 tháng 03 năm 2026"),
            ),
        ),
        ("31/12/2025", date(2025, 11, 25), ("31/01/2026", "30/11/2025", "28/02/2026", "31/03/2026")),
        ("31/12", date(2025, 11, 25), ("30/11", "31/10", "30/09", "30/06")),  # of every year
        ("12/2025", date(2025, 11, 25), ("01/2026", "11/2025", "02/2026", "03/2026")),
        ("31/12/2020", date(2025, 11, 25), ("31/01/2021", "30/11/2020", "28/02/2021")),  # told of the past
        ("45/45/2025", None, ()),
        ("", None, ()),
    ],
)
def test_no_wrong_day_lies_before_the_text(answer: str, issued: date | None, wanted: tuple[str, ...]) -> None:
    found = other_days(answer, issued)
    assert found[: len(wanted)] == wanted
    if issued and answer.endswith("2025"):
        assert set(found) == set(wanted)
