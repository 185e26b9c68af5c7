"""The patterns by which a question asks for a subject, for material, for a summary (asks.yaml)."""

import re
from functools import cache

from assistant.language.cues import DATA
from corpus.datafiles import Row, alternatives, read_data


class _Asks(Row):
    topic: tuple[str, ...]
    material: tuple[str, ...]
    summary: tuple[str, ...]
    sums_up: tuple[str, ...]
    gathers: tuple[str, ...]
    crossdoc: tuple[str, ...]
    results: tuple[str, ...]
    limits: tuple[str, ...]
    assessment: tuple[str, ...]
    purposes: tuple[str, ...]
    handling: tuple[str, ...]
    as_table: tuple[str, ...]
    as_brief: tuple[str, ...]
    as_long: tuple[str, ...]
    table_of: tuple[str, ...]
    table_kind: tuple[str, ...]
    own_use: tuple[str, ...]
    facets: tuple[str, ...]
    everything: tuple[str, ...]
    signer: tuple[str, ...]
    date: tuple[str, ...]
    order: tuple[str, ...]
    between: tuple[str, ...]
    effective: tuple[str, ...]
    place: tuple[str, ...]
    recipients: tuple[str, ...]
    spoken: tuple[str, ...]


@cache
def ask_pattern(name: str) -> re.Pattern[str]:
    """The patterns of one list as one; it matches whole words of the search form."""
    found: tuple[str, ...] = getattr(_read(), name)
    return re.compile(rf"(?<!\w)(?:{alternatives(found)})(?!\w)")


def spoken_asks() -> tuple[str, ...]:
    """The words of these questions as they are said."""
    return _read().spoken


@cache
def _read() -> _Asks:
    return read_data("asks", _Asks, DATA)
