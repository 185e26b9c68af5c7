"""Bodies: the organs, offices and groups that texts name and give duties to (data/bodies.yaml)."""

import re
from functools import cache

from corpus.datafiles import Row, alternatives, read_data
from corpus.text import search_form
from corpus.words import syllables


class Bodies(Row):
    """data/bodies.yaml, which says what each list is for."""

    heads: tuple[str, ...]
    duty_heads: tuple[str, ...]
    people: tuple[str, ...]
    short: tuple[str, ...]
    vague: tuple[str, ...]
    named: tuple[str, ...]


@cache
def bodies() -> Bodies:
    return read_data("bodies", Bodies)


@cache
def _pattern() -> re.Pattern[str]:
    heads = [re.escape(search_form(head)) for head in (*bodies().heads, *bodies().people)]
    return re.compile(rf"(?<!\w)(?<!cơ )(?:{alternatives(heads)})(?!\w)")  # "cơ sở" is no "sở"


@cache
def named_bodies() -> frozenset[str]:
    """Names of well-known bodies, in search form without punctuation."""
    return frozenset(" ".join(syllables(name)) for name in bodies().named)


def names_body(text: str) -> bool:
    """Whether a text names a body, or people: one who can be the answer to "ai?"."""
    return bool(_pattern().search(search_form(text)))
