"""Small numbers as questions and texts write them: in digits, or in a word of the table of cues ("hai")."""

from collections.abc import Mapping
from functools import cache

from assistant.language.cues import cues

_ALSO = {"một": 1, "năm": 5}  # where something is counted; elsewhere "năm" is a year, and "một" counts little


@cache
def number_words() -> Mapping[str, int]:
    """The words that are a number wherever they stand, with what they say; no "mươi", which says none alone."""
    return {word: int(digits) for word, digits in cues().number_words.items() if digits}


@cache
def counting_words() -> Mapping[str, int]:
    """The words that are a number before what is counted: "năm ý" too."""
    return {**number_words(), **_ALSO}


def count_of(written: str) -> int:
    """How many a count is, in digits or as a counting word. Raises KeyError for another word."""
    return int(written) if written.isdigit() else counting_words()[written]
