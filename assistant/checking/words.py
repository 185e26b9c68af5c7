"""data/language.yaml: what the check of a model's answer knows of the language."""

from functools import cache
from pathlib import Path

from corpus.datafiles import Row, read_data


class Language(Row):
    """Words that turn, link or exclude, words about the text itself, and words before a name: see the file."""

    turning: list[list[str]]
    linking: list[str]
    plain_verbs: list[str]
    duty: list[str]
    duty_headings: list[str]
    denying_nothing: list[str]
    contrary: list[list[list[str]]]
    ways: dict[str, list[str]]
    about_text: list[str]


@cache
def language() -> Language:
    """The file, read once."""
    return read_data("language", Language, Path(__file__).parent / "data")
