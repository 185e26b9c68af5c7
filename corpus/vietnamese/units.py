"""Units and scale words (data/units.yaml): what numbers count and measure."""

import re
from functools import cache

from corpus.datafiles import Row, alternatives, read_data
from corpus.text import search_form
from corpus.vietnamese.spelling import one_spelling


class Units(Row):
    """data/units.yaml, which says what each list is for."""

    scales: dict[str, int]
    measures: tuple[str, ...]
    per: tuple[str, ...]
    counted: tuple[str, ...]
    uncounted: tuple[str, ...]
    asked: dict[str, tuple[str, ...]]
    compared: dict[str, tuple[str, ...]]
    describing: tuple[str, ...]
    described: tuple[str, ...]
    durations: tuple[str, ...]
    after_duration: tuple[str, ...]
    before_duration: tuple[str, ...]
    before_description: tuple[str, ...]


@cache
def units() -> Units:
    """The units, read once."""
    return read_data("units", Units)


@cache
def scales_pattern() -> str:
    """A pattern of any scale words behind a number, with the blanks before them: " nghìn tỉ"; "tỉ lệ" is no scale."""
    return rf"(?:\s*(?:{alternatives([*units().scales])})(?!\w|\s+lệ))*"


def scale_of(words: str) -> int:
    """What a number before some scale words is times: "nghìn tỉ" -> 10**12, "" -> 1. Raises KeyError for others."""
    scale = 1
    for word in words.split():
        scale *= units().scales[word]
    return scale


@cache
def compared_units() -> dict[str, str]:
    """The units that tell two quantities apart, in one spelling, by each of their names: "phần trăm" -> "%"."""
    rows = units().compared.items()
    return {_form(name): _form(unit) for unit, others in rows for name in (unit, *others)}


def same_unit(unit: str) -> tuple[str, ...]:
    """The other names of a unit: "dân" counts what "người" does; () for one that has none."""
    names, own = compared_units(), _form(unit)
    return tuple(one for one in names if one != own and names[one] == names.get(own))


def is_unit(words: str) -> bool:
    """Whether some words are a unit and nothing else: "triệu USD", "ha", "nghìn lượt khách"."""
    return bool(_unit().fullmatch(_form(words)))


@cache
def _unit() -> re.Pattern[str]:
    scales = alternatives([re.escape(_form(one)) for one in units().scales])
    names = alternatives([re.escape(_form(one)) for one in (*units().measures, *units().counted)])
    per = alternatives([re.escape(_form(one)) for one in units().per])
    return re.compile(rf"(?:(?:{scales}) )*(?:{names})(?:/(?:{per}))?")


@cache
def unit_syllables() -> frozenset[str]:
    """The units of one syllable, in one spelling."""
    return frozenset(_form(one) for one in (*units().measures, "người") if " " not in one)


def _form(unit: str) -> str:
    return one_spelling(search_form(unit))
