"""How well the times of a clause meet the times asked for."""

from collections.abc import Sequence

from assistant.evidence.clauses import Clause
from corpus.vietnamese.times import Time, baselines, same_time

_ON_FROM = ("sau năm", "sau", "từ năm", "từ")  # before the year from which on something holds
_YEARLY = (" hằng năm ", " hàng năm ", " mỗi năm ")  # what is of each year of its period
_PART = 0.6  # what a period counts that is part of the one asked for: of 2021 - 2030 both halves are an answer


def time_match(clause: Clause, asked: Sequence[Time]) -> float | None:
    """How well the times of a clause meet the times asked for: the best of them."""
    if not asked:
        return None
    scores = [_one_time(clause, time) for time in asked]
    known = [score for score in scores if score is not None]
    return max(known) if known else None


def time_after(clause: Clause, year: str) -> float | None:
    """The same of a clause where what is to be after a year is asked for: of a later time, or of that year and on."""
    if any(f" {word} {year} " in clause.spaced for word in _ON_FROM):
        return 1.0
    for times, share in ((clause.times, 1.0), (clause.inherited, 0.95), (clause.heading_times, 0.8)):
        if times:
            return share if any(time[-1] > year for time in times) else 0.0
    return None


def compares_with(clause: Clause, bases: Sequence[Time]) -> bool | None:
    """Whether a clause compares with one of the times that a question asks to be compared with: "so với năm 2011".

    None where one of them compares with no time.
    """
    own = baselines(clause.text) if bases else ()
    return any(time in bases for time in own) if own else None


def _one_time(clause: Clause, asked: Time) -> float | None:
    levels = ((clause.times, 1.0), (clause.inherited, 0.95), (clause.heading_times, 0.8))
    given = False
    for times, share in levels:
        if asked in times:
            return share
        if any(same_time(asked, time) or _is_year_of(clause, time, asked) for time in times):
            return share * 0.85
        if any(_is_part(time, asked) for time in times):
            return share * _PART
        given = given or bool(times)
        if times and levels[2][0] is not times and not _heading_agrees(clause, asked):
            return 0.0
    return 0.0 if given else None


def _is_part(time: Time, asked: Time) -> bool:
    """Whether a period lies within the one asked for: 2026 - 2030 in 2021 - 2030."""
    return len(time) == len(asked) == 2 and asked[0] <= time[0] and time[1] <= asked[1]


def _is_year_of(clause: Clause, time: Time, asked: Time) -> bool:
    """Whether a clause tells of each year of a period that holds the year asked for: "hằng năm" in 2026 - 2030."""
    yearly = len(asked) == 1 and any(word in clause.spaced for word in _YEARLY)
    return yearly and len(time) == 2 and time[0] <= asked[0] <= time[1]


def _heading_agrees(clause: Clause, asked: Time) -> bool:
    """A period's heading speaks for its clauses: "Giai đoạn 2021 - 2025" over "Đến năm 2025"."""
    return len(asked) == 2 and asked in clause.heading_times
