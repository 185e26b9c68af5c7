"""Two words by their first letters, as whoever types in a hurry writes those that stand before a third: "kt biển".

What they stand for no list tells but the texts: of all pairs of their neighbouring syllables with these first letters
the one behind which the next word stands.
"""

import re

from assistant.language.lexicon import Lexicon
from assistant.language.vocabulary import frame
from corpus.text import fold, lower
from corpus.vietnamese.abbreviations import expansions

_SHORT = re.compile(r"(?<![\w/.&-])(?P<short>[bcdđghklmnpqrstvx]{2})(?= (?P<next>[^\W\d_]{2,}))", re.IGNORECASE)
_UNITS = ("km", "ha", "m", "tr", "th")  # letters that are no initials


def initials_written_out(question: str, lexicon: Lexicon) -> str:
    """A question with such letters written out where the texts have one such pair before the next word."""
    return _SHORT.sub(lambda one: _meant(one["short"], one["next"], lexicon) or one["short"], question)


def _meant(short: str, behind: str, lexicon: Lexicon) -> str:
    if (
        lower(short) in _UNITS
        or short.upper() in expansions()
        or lower(behind) in frame()
        or lexicon.passages_with(lower(short))
    ):
        return ""
    letters, behind = lower(short), fold(lower(behind))
    followed = {one: after for one, after in lexicon.own_pairs if one[0] == letters[1] and fold(after) == behind}
    found = {
        f"{one} {other}"
        for one, other in lexicon.own_pairs
        if one[0] == letters[0] and other in followed and lexicon.passages_with(f"{one} {other} {followed[other]}")
    }
    return found.pop() if len(found) == 1 else ""
