"""Facts about the language that are data: read once, checked, never written."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from pathlib import Path

from corpus.datafiles import Row, read_data

_WORDS = re.compile(r"\w+|%")
DATA = Path(__file__).parent / "data"


class Followup(Row):
    """Words by which a question goes on from the one before."""

    heads: list[str]
    tails: list[str]
    pronouns: list[str]


class Cues(Row):
    """cues.yaml: how a question says what it asks for."""

    kinds: dict[str, list[str]]
    frame: list[str]
    followup: Followup
    document_words: list[str]
    section_words: list[str]
    relative_years: dict[str, int]
    relative_periods: dict[str, list[str]]
    now: list[str]
    requests: list[str]
    orders: list[str]
    roles: list[str]
    metadata: dict[str, list[str]]
    metadata_patterns: dict[str, str]
    shorthand: dict[str, str]
    references: list[str]
    indicators: list[str]
    roles_of_text: dict[str, list[str]]
    helpful: list[str]
    duties: list[str]
    wanting: list[str]
    actors: list[str]
    unit_words: dict[str, list[str]]
    locatives: list[str]
    outline: list[str]
    prepositions: list[str]
    degrees: list[str]
    light_heads: list[str]
    confirming: list[str]
    listing: list[str]
    generic_actors: list[str]
    weak_places: list[str]
    superlatives: list[str]
    foremost: list[str]


@cache
def cues() -> Cues:
    """The cues of questions."""
    return read_data("cues", Cues, DATA)


@cache
def synonyms() -> dict[str, list[str]]:
    """What a person types -> what official texts say, both in search form."""
    return read_data("synonyms", dict[str, list[str]], DATA)


def cue_in(text: str, phrases: Iterable[str]) -> str:
    """The longest cue that stands in a question (search form) as whole words, "" for none."""
    words = _padded(text)
    return max((phrase for phrase in phrases if _padded(phrase) in words), key=len, default="")


@lru_cache(maxsize=8192)
def _padded(text: str) -> str:
    """A text's words with a blank on both sides of each: a phrase then is found as whole words without a pattern."""
    return f" {' '.join(_WORDS.findall(text))} "
