"""The words around a figure (data/figure_cues.yaml), as regular expressions."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from corpus.datafiles import Row, alternatives, read_data
from corpus.vietnamese.bounds import bounds


class _Cues(Row):
    ranking: tuple[str, ...]
    ranked: tuple[str, ...]
    level: tuple[str, ...]
    change: tuple[str, ...]
    openers: tuple[str, ...]
    bare: tuple[str, ...]
    conditions: tuple[str, ...]
    thresholds: tuple[str, ...]
    enders: tuple[str, ...]
    comma_enders: tuple[str, ...]
    prepositions: tuple[str, ...]
    predicates: tuple[str, ...]
    heads: tuple[str, ...]
    measures: tuple[str, ...]
    past: tuple[str, ...]
    goals: tuple[str, ...]
    stood: tuple[str, ...]
    set: tuple[str, ...]
    sanctions: tuple[str, ...]
    fines: tuple[str, ...]


@cache
def cues() -> _Cues:
    return read_data("figure_cues", _Cues)


@cache
def words(name: str) -> str:
    """A pattern of the words of one list, whole words only: words("level") matches "đạt mức" but not "đạt mứcx"."""
    found: Sequence[str] = getattr(cues(), name)
    return rf"(?<![^\W_])(?:{alternatives([re.escape(one) for one in found])})(?![^\W_])"


@cache
def bound_before() -> re.Pattern[str]:
    """Bound words that end right before a number: "không quá ", "ít nhất từ "."""
    return re.compile(rf"(?<![^\W_])(?:{_by_kind(bounds().before)})\s+(?:từ\s+)?$", re.IGNORECASE)


@cache
def bound_behind() -> re.Pattern[str]:
    """Bound words behind what a number counts, in its part of the clause: " hồ sơ trễ hạn trở lên"."""
    return re.compile(rf"[^,;.]*?(?<![^\W_])(?:{_by_kind(bounds().behind)})")


def _by_kind(phrases: Mapping[str, Sequence[str]]) -> str:
    groups = ((kind, alternatives([re.escape(one) for one in found])) for kind, found in phrases.items())
    return "|".join(f"(?P<{kind}>{words})" for kind, words in groups)


@cache
def pattern(template: str, *names: str) -> re.Pattern[str]:
    """The template with {0}, {1}, ... filled by lists of words; case is ignored."""
    return re.compile(template.format(*(words(name) for name in names)), re.IGNORECASE)
