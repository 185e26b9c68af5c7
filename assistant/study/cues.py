"""data/study.yaml: the words by which the making of questions reads a clause."""

from functools import cache

from assistant.data_files import DATA
from corpus.datafiles import Row, read_data


class Link(Row):
    """What joins two halves of a clause, and how the second half is asked for."""

    name: str
    words: list[str]
    verb: str
    noun: str


class StudyCues(Row):
    """study.yaml."""

    links: list[Link]
    breaks: list[str]
    openers: list[str]
    dangling_heads: list[str]
    dangling_tails: list[str]
    verbs: list[str]
    places: list[str]
    indicators: list[str]
    stops: list[str]


@cache
def cues() -> StudyCues:
    """The words, read once."""
    return read_data("study", StudyCues, DATA)
