"""Times told from the one spoken of: "giai đoạn trước", "5 năm sau"."""

from dataclasses import replace

from assistant.language.cues import cue_in, cues
from assistant.understanding.named import Named


def relative_time(text: str) -> str:
    """The words of a question (search form) for a time beside the one spoken of, "" for none."""
    table = cues()
    phrases = [*table.relative_years, *(one for group in table.relative_periods.values() for one in group)]
    return cue_in(text, phrases)


def shifted(
    text: str, earlier: Named, known: frozenset[tuple[str, str]]
) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """Years and periods spoken of, moved by a relative time: "giai đoạn sau" of 2021-2025 is 2026-2030."""
    table = cues()
    years = cue_in(text, table.relative_years)
    if years and earlier.years:
        return (str(int(earlier.years[-1]) + table.relative_years[years]),), ()
    if years and earlier.periods:
        start, end = (str(int(one) + table.relative_years[years]) for one in earlier.periods[-1])
        return (), ((start, end),)
    for direction, sign in (("next", 1), ("previous", -1)):
        if cue_in(text, table.relative_periods[direction]):
            if earlier.periods:
                return (), (_period_beside(earlier.periods[-1], sign, known),)
            if earlier.years:
                return (str(int(earlier.years[-1]) + 5 * sign),), ()
    return earlier.years, earlier.periods


def _period_beside(period: tuple[str, str], sign: int, known: frozenset[tuple[str, str]]) -> tuple[str, str]:
    """The period that joins one; else the nearest of those known on that side; else as many years there."""
    first, last = map(int, period)
    gaps = {one: (int(one[0]) - last if sign > 0 else first - int(one[1])) for one in known}
    on_side = {one: gap for one, gap in gaps.items() if gap > 0}
    if on_side:
        return max(one for one in on_side if on_side[one] == min(on_side.values()))
    step = (last - first + 1) * sign
    return str(first + step), str(last + step)


def beside(text: str, named: Named, known: frozenset[tuple[str, str]]) -> Named:
    """What a question names, with the time that it sets the one it names beside: "2026 - 2030 so với giai đoạn trước".

    known are the periods of the texts.
    """
    if len(named.years) + len(named.periods) != 1 or not relative_time(text):
        return named
    years, periods = shifted(text, named, known)
    return replace(
        named,
        years=tuple(dict.fromkeys((*named.years, *years))),
        periods=tuple(dict.fromkeys((*named.periods, *periods))),
    )
