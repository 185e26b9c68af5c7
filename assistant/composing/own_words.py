"""Points that say a subject of one syllable as a word of its own: "bình đẳng giới" of "giới", not "thế giới"."""

import re
from collections.abc import Sequence

from assistant.composing.points import Point
from corpus.vietnamese.spelling import one_spelling
from corpus.vietnamese.words import segment

_LONG = 3  # syllables from which a word is told by each of its own: "vận tải biển"


def own_words_first(points: Sequence[Point]) -> list[Point]:
    """The points that say a subject of one syllable as a word, where some do; all of them where none does.

    A word that begins with it is mostly a kind of it ("đất đai"); within others it is only a sound.
    """
    own = [one for one in points if not _is_only_sound(one)]
    return own if own else list(points)


def _is_only_sound(point: Point) -> bool:
    """Whether a point says its subject only as the last syllable of a word, or as part of a name: "Trường Sa"."""
    terms = point.subject.terms
    syllable = terms[0].phrase if len(terms) == 1 and len(terms[0].forms) == 1 else " "
    if " " in syllable or point.under_own:
        return False
    words = [one_spelling(word.replace("_", " ")).split() for word in segment(_without_names(point.text, syllable))]
    saying = [word for word in words if syllable in word]
    names = saying or re.search(rf"(?<!\w){re.escape(syllable)}(?!\w)", one_spelling(point.text.lower()))
    return bool(names) and not any(word[0] == syllable or len(word) >= _LONG for word in saying)


def _without_names(text: str, syllable: str) -> str:
    """A text without the names of two words that a syllable begins: "huyện đảo Trường Sa"."""
    return re.sub(rf"(?<!\w){re.escape(syllable.capitalize())} [^\W\d_a-zà-ỹ]\w*", " ", text)
