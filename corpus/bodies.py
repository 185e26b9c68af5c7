"""Bodies: the organs, offices and groups that a text gives duties to."""

import re
from functools import cache

from corpus.datafiles import Row, alternatives, read_data
from corpus.text import search_form
from corpus.words import syllables


class _Bodies(Row):
    """data/body_names.yaml."""

    heads: list[str]
    named: list[str]


@cache
def _pattern() -> re.Pattern[str]:
    heads = [re.escape(search_form(head)) for head in read_data("body_names", _Bodies).heads]
    return re.compile(rf"(?<!\w)(?:{alternatives(heads)})(?!\w)")


@cache
def named_bodies() -> frozenset[str]:
    """Names of well-known bodies, in search form without punctuation."""
    return frozenset(" ".join(syllables(name)) for name in read_data("body_names", _Bodies).named)


def names_body(text: str) -> bool:
    """Whether a text names a body."""
    return bool(_pattern().search(search_form(text)))
