"""One spelling for comparing words: what writers spell in two ways is made the same on both sides."""

import re
from functools import lru_cache

from corpus.vietnamese.words import syllables

_I_FOR_Y = str.maketrans("yýỳỷỹỵ", "iíìỉĩị")
_OPEN_Y = re.compile(r"(?<![^\W_])(?:[hklmst]|qu)[yýỳỷỹỵ](?![^\W_])")


def one_spelling(text: str) -> str:
    """i for y where both are in use: tỷ lệ = tỉ lệ, kỹ = kĩ, quý = quí. Keeps length; wants search form."""
    return _OPEN_Y.sub(lambda match: match.group().translate(_I_FOR_Y), text)


def spelt(text: str) -> str:
    """A text's syllables in one spelling, a blank between them: what is compared of a phrase."""
    return one_spelling(" ".join(syllables(text)))


@lru_cache(maxsize=8192)  # what a corpus says is held against every question
def spaced(text: str) -> str:
    """A text's syllables in one spelling, each with a blank on both sides, so that " word " finds whole words."""
    return f" {spelt(text)} "
