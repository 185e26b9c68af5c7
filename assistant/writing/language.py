"""writing.yaml: what the check of a model's answer knows of the language."""

from functools import cache

from pydantic import BaseModel, ConfigDict

from assistant.data_files import DATA
from corpus.datafiles import load_yaml


class Language(BaseModel):
    """Words that turn, link, bound or exclude, words about the text itself, and words before a name: see the file."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    turning: list[list[str]]
    linking: list[str]
    plain_verbs: list[str]
    duty: list[str]
    duty_headings: list[str]
    denying_nothing: list[str]
    contrary: list[list[list[str]]]
    bounds: dict[str, list[str]]
    ways: dict[str, list[str]]
    number_words: dict[str, str]
    about_text: list[str]
    openers: list[str]


@cache
def language() -> Language:
    """The file, read once."""
    return Language.model_validate(load_yaml((DATA / "writing.yaml").read_text(encoding="utf-8")))
