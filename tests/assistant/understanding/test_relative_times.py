"""Times told from the one spoken of."""

import pytest

from assistant.understanding.named import Named
from assistant.understanding.relative_times import beside, relative_time, shifted

KNOWN = frozenset({("2021", "2025"), ("2026", "2030")})
OF_2030, LATER = Named(years=("2030",)), Named(periods=(("2026", "2030"),))


def test_the_words_for_another_time_are_found() -> None:
    assert relative_time("cao hơn giai đoạn trước bao nhiêu") == "giai đoạn trước"
    assert relative_time("cao hơn bao nhiêu") == ""


def test_a_period_moves_to_the_one_that_joins_it() -> None:
    assert shifted("giai đoạn trước", LATER, KNOWN) == ((), (("2021", "2025"),))
    assert shifted("giai đoạn sau", LATER, frozenset()) == ((), (("2031", "2035"),))
    assert shifted("giai đoạn trước", Named(periods=(("2021", "2025"),)), KNOWN | {("2012", "2019")}) == (
        (),
        (("2012", "2019"),),
    )
    assert shifted("5 năm trước", OF_2030, KNOWN) == (("2025",), ())
    assert shifted("5 năm trước", LATER, KNOWN) == ((), (("2021", "2025"),))


@pytest.mark.parametrize(
    ("text", "named", "times"),
    [
        ("so với giai đoạn trước", LATER, ((), (("2026", "2030"), ("2021", "2025")))),
        ("so với 5 năm trước", OF_2030, (("2030", "2025"), ())),
        ("cao hơn", LATER, ((), (("2026", "2030"),))),
        ("so với giai đoạn trước", Named(), ((), ())),
        ("", Named(), ((), ())),
    ],
)
def test_the_time_beside_the_one_named_is_added(text: str, named: Named, times: object) -> None:
    found = beside(text, named, KNOWN)

    assert (found.years, found.periods) == times
