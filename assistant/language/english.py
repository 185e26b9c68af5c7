"""Whether a message is English: no mark of Vietnamese, and enough of its words are English ones."""

import re
from functools import cache

from assistant.language.cues import DATA
from corpus.datafiles import read_data
from corpus.text import has_diacritics

_WORD = re.compile(r"[a-z]+")
_LEAST = 2  # words that are surely English
_SHARE = 0.4  # of all the words


@cache
def _english() -> frozenset[str]:
    return frozenset(read_data("english", list[str], DATA))


def is_english(text: str) -> bool:
    """True for "What is the GRDP target for 2030?", False for "ti le do thi hoa" and for a name or a number alone."""
    words = _WORD.findall(text.lower())
    known = sum(word in _english() for word in words)
    return not has_diacritics(text) and known >= _LEAST and known >= _SHARE * len(words)
