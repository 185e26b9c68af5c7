"""The words that questions are read by, all in search form and one spelling: frame, bodies, abbreviations, synonyms."""

from functools import cache

from assistant.data_files import cues, synonyms
from assistant.spelling import one_spelling
from corpus.abbreviations import expansions
from corpus.bodies import named_bodies
from corpus.words import syllables


@cache
def frame() -> frozenset[str]:
    """Words that say that something is asked, never what."""
    table = cues()
    single = {word for group in table.kinds.values() for word in group}
    pronouns = {*table.followup.heads, *table.followup.tails, *table.followup.pronouns}
    return frozenset({one_spelling(" ".join(syllables(word))) for word in {*table.frame, *single, *pronouns}} | {""})


@cache
def body_names() -> frozenset[str]:
    """Names of well-known bodies, whether or not a text names them."""
    return frozenset(map(one_spelling, named_bodies()))


@cache
def short_forms() -> dict[str, str]:
    """Abbreviations, both ways: "ubnd" -> "ủy ban nhân dân" and back."""
    table = {}
    for short, long in expansions().items():
        key, value = (one_spelling(" ".join(syllables(one))) for one in (short, long))
        table[key] = value
        table.setdefault(value, key)
    return table


@cache
def synonym_forms() -> dict[str, tuple[str, ...]]:
    """What people type -> how resolutions say it."""
    return {
        one_spelling(" ".join(syllables(key))): tuple(one_spelling(" ".join(syllables(one))) for one in values)
        for key, values in synonyms().items()
    }
