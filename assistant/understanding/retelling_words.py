"""The words by which a follow-up says how the answer before is to be told: retelling.yaml."""

from collections.abc import Sequence
from functools import cache

from assistant.language.cues import DATA
from assistant.language.phrases import Phrases
from corpus.datafiles import Row, read_data
from corpus.text import fold


class Words(Row):
    """retelling.yaml."""

    fillers: str
    pointed: Phrases
    heading: Phrases
    table: Phrases
    columns: Phrases
    passage: Phrases
    where: Phrases
    place: Phrases
    verbatim: Phrases
    short: Phrases
    more: Phrases
    other_text: Phrases
    responsible: Phrases
    overseeing: Phrases
    example: Phrases
    figures: Phrases
    doubt: Phrases
    counted: Phrases
    ordinals: dict[str, int]
    steps: dict[str, int]


@cache
def retelling_words() -> Words:
    return read_data("retelling", Words, DATA)


def as_typed(words: Sequence[str], plain: bool) -> Sequence[str]:
    """Words as a message has them that may be typed without marks."""
    return [fold(one) if plain else one for one in words]
