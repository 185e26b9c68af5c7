"""Bounds of figures (data/bounds.yaml): "ít nhất 5%", "5% trở lên", "trước năm 2030"."""

import re
from functools import cache

from corpus.datafiles import DATA, Row
from corpus.phrase_lists import PhraseFile, check_groups
from corpus.text import search_form
from corpus.vietnamese.spelling import one_spelling, spelt
from corpus.vietnamese.units import compared_units

# A bound as texts state it of one figure: "không quá 01", "từ 5% hồ sơ trễ hạn trở lên".
STATED_BOUND = re.compile(
    r"(?<!\w)(?P<most>không quá|tối đa|không vượt quá)\s+(?P<limit>\d[\d.,]*)"
    r"|(?<!\w)từ\s+(?P<from>\d[\d.,]*)[^,.;]{0,40}?\s(?P<way>trở lên|trở xuống)(?!\w)",
    re.IGNORECASE,
)


def unit_of(bound: re.Match[str]) -> str:
    """What a bound counts, in search form: "từ 10% trở lên" -> "%"; in its short name, "từ 20 héc-ta" -> "ha"."""
    start = bound.end("limit") if bound["limit"] else bound.end("from")
    unit = re.match(r"\s*(%|[^\W\d_]+(?:-[^\W\d_]+)*)", bound.string[start:])
    said = search_form(unit.group(1)) if unit else ""
    return compared_units().get(one_spelling(said), said)


class Bounds(Row):
    """data/bounds.yaml: phrases by the kind of bound that they set."""

    before: dict[str, tuple[str, ...]]
    behind: dict[str, tuple[str, ...]]
    of_time: dict[str, tuple[str, ...]]


@cache
def bounds() -> Bounds:
    """The bounds, read once. Raises CorpusError for a phrase that stands in two kinds of bound."""
    file = PhraseFile.read(DATA / "bounds.yaml")
    found = file.content(Bounds)
    for name, table in (("before", found.before), ("behind", found.behind), ("of_time", found.of_time)):
        check_groups(file, table, spelt, (name,))
    return found


@cache
def bound_phrases() -> tuple[str, ...]:
    """Every phrase that bounds a figure or a time."""
    tables = (bounds().before, bounds().behind, bounds().of_time)
    return tuple(phrase for table in tables for phrases in table.values() for phrase in phrases)
