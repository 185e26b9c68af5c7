"""Two words by their first letters, as whoever types in a hurry writes those that stand before a third: "kt biển".

What they stand for no list tells but the texts: of all pairs of their neighbouring syllables with these first letters
the one behind which the next word stands.
"""

import re

from assistant.language.lexicon import Lexicon
from corpus.text import fold, lower

_SHORT = re.compile(r"(?<![\w/.&-])(?P<short>[bcdđghklmnpqrstvx]{2})(?= (?P<next>[^\W\d_]{2,}))", re.IGNORECASE)
_UNITS = ("km", "ha", "m", "tr", "th")  # letters that are no initials


def initials_written_out(question: str, lexicon: Lexicon) -> str:
    """A question with such letters written out where the texts have one such pair before the next word."""
    return _SHORT.sub(lambda one: _meant(one["short"], one["next"], lexicon) or one["short"], question)


def _meant(short: str, behind: str, lexicon: Lexicon) -> str:
    first, second = lower(short)
    if lower(short) in _UNITS or lexicon.passages_with(lower(short)):
        return ""
    behind = fold(lower(behind))
    followed = {one: after for one, after in lexicon.own_pairs if one[0] == second and fold(after) == behind}
    found = {
        f"{one} {other}"
        for one, other in lexicon.own_pairs
        if one[0] == first and other in followed and lexicon.passages_with(f"{one} {other} {followed[other]}")
    }
    return found.pop() if len(found) == 1 else ""
