"""Two words by their first letters, as whoever types in a hurry writes them beside a third: "kt biển", "an sinh xh".

What they stand for no list tells but the texts: of all pairs of their neighbouring syllables with these first letters
the one that stands before the next word, or behind the last one.
"""

import re

from assistant.language.cues import cues
from assistant.language.lexicon import Lexicon
from assistant.language.vocabulary import frame
from corpus.text import fold, lower
from corpus.vietnamese.abbreviations import expansions

_SHORT = re.compile(
    r"(?:(?<![\w/.&-])(?P<before>[^\W\d_]{2,}) )?(?<![\w/.&-])(?P<short>[bcdđghklmnpqrstvx]{2})(?![\w/-])"
    r"(?= (?P<next>[^\W\d_]{2,}))?",
    re.IGNORECASE,
)
_UNITS = ("km", "tr", "th")  # letters that are no initials


def initials_written_out(question: str, lexicon: Lexicon) -> str:
    """A question with such letters written out where the texts have one such pair beside the word that stands there."""

    def written(one: re.Match[str]) -> str:
        before = f"{one['before']} " if one["before"] else ""
        return before + (_meant(lower(one["short"]), one["before"], one["next"], lexicon) or one["short"])

    return _SHORT.sub(written, question)


def _meant(short: str, before: str | None, behind: str | None, lexicon: Lexicon) -> str:
    known = short in _UNITS or short in cues().shorthand or short.upper() in expansions()
    if known or lexicon.passages_with(short):
        return ""
    told = _pairs(short, behind, lexicon, ahead=True) or _pairs(short, before, lexicon, ahead=False)
    return told.pop() if len(told) == 1 else ""


def _pairs(short: str, beside: str | None, lexicon: Lexicon, ahead: bool) -> set[str]:
    """The pairs of syllables with these first letters that the texts have before a word, or behind it."""
    if not beside or lower(beside) in frame():
        return set()
    form = fold(lower(beside))
    found: set[str] = set()
    pairs = lexicon.own_pairs if ahead else lexicon.own_pairs_turned  # its neighbour first
    edges = {inner: outer for inner, outer in pairs if inner[0] == short[ahead] and fold(outer) == form}
    for outer, inner in pairs:
        if inner in edges and outer[0] == short[not ahead]:
            words = (outer, inner, edges[inner]) if ahead else (edges[inner], inner, outer)
            if lexicon.passages_with(" ".join(words)):
                found.add(" ".join(words[:2] if ahead else words[1:]))
    return found
