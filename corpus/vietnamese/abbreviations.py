"""Abbreviations of the domain and what they stand for."""

from functools import cache

from corpus.datafiles import Row, read_data
from corpus.errors import CorpusError


class Abbreviation(Row):
    """One row of data/abbreviations.yaml. `also` holds other readings of an ambiguous one, `note` tells them apart."""

    short: str
    long: str
    also: tuple[str, ...] = ()
    note: str = ""


@cache
def abbreviations() -> tuple[Abbreviation, ...]:
    """All of them, in the file's order. Raises CorpusError for a file that breaks its schema or names one twice."""
    rows = tuple(read_data("abbreviations", list[Abbreviation]))
    seen: set[str] = set()
    for row in rows:
        if row.short in seen:
            raise CorpusError(f"abbreviations.yaml: {row.short} stands there twice: use `also`")
        seen.add(row.short)
    return rows


def expansions() -> dict[str, str]:
    """The usual reading of each abbreviation: {"UBND": "Ủy ban nhân dân", ...}. A new dict each time."""
    return {row.short: row.long for row in abbreviations()}


def readings(short: str) -> tuple[str, ...]:
    """All that an abbreviation, in any case, may stand for, the usual reading first; () for none."""
    wanted = short.upper()
    return next(((row.long, *row.also) for row in abbreviations() if row.short.upper() == wanted), ())
