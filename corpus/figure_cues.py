"""The words around a figure (data/figure_cues.yaml), as regular expressions."""

import re
from collections.abc import Sequence
from functools import cache

from corpus.datafiles import Row, alternatives, read_data


class _Cues(Row):
    bounds: dict[str, tuple[str, ...]]
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
    groups = "|".join(
        rf"(?P<{name}>{alternatives([re.escape(one) for one in found])})" for name, found in cues().bounds.items()
    )
    return re.compile(rf"(?<![^\W_])(?:{groups})\s+(?:từ\s+)?$", re.IGNORECASE)


@cache
def pattern(template: str, *names: str) -> re.Pattern[str]:
    """The template with {0}, {1}, ... filled by lists of words; case is ignored."""
    return re.compile(template.format(*(words(name) for name in names)), re.IGNORECASE)
