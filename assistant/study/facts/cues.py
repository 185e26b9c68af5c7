"""data/study.yaml: the words by which the making of lessons reads a text."""

import re
from functools import cache
from pathlib import Path

from corpus.datafiles import Row, alternatives, read_data


class Link(Row):
    """What joins two halves of a clause, and how the one is asked for by the other."""

    name: str
    words: list[str]
    verb: str
    noun: str
    pairs: str


class Role(Row):
    """What a part of a text is for, by its heading."""

    name: str
    headings: list[str]
    called: str
    against: list[str]
    weight: float


class Turn(Row):
    """Where a part that tells of the situation turns to what lacks, or to why."""

    name: str
    words: list[str]
    called: str
    against: list[str]


class Field(Row):
    """What some bodies are for: who reads these words thinks of these bodies."""

    bodies: list[str]
    words: list[str]


class StudyCues(Row):
    """study.yaml."""

    links: list[Link]
    breaks: list[str]
    onward: list[str]
    cuts: list[str]
    openers: list[str]
    dangling_heads: list[str]
    dangling_tails: list[str]
    verbs: list[str]
    nouns: list[str]
    thing_heads: list[str]
    fresh: list[str]
    places: list[str]
    branches: list[str]
    indicators: list[str]
    roles: list[Role]
    turns: list[Turn]
    subjects: list[list[str]]
    opposites: list[tuple[str, str]]
    delicate: list[str]
    telling: list[str]
    fields: list[Field]
    stops: list[str]


@cache
def cues() -> StudyCues:
    """The words, read once."""
    return read_data("study", StudyCues, Path(__file__).parents[1] / "data")


def delicate(text: str) -> bool:
    """Whether a text speaks of what no false statement is made of."""
    return bool(re.search(rf"(?<!\w)(?:{alternatives([one.lower() for one in cues().delicate])})(?!\w)", text.lower()))
