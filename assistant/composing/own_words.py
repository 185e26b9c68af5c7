"""Points that say a subject of one syllable as a word of its own: "bình đẳng giới" of "giới", not "thế giới"."""

import re
from collections.abc import Sequence

from assistant.composing.points import Point
from corpus.vietnamese.spelling import one_spelling
from corpus.vietnamese.words import segment

_LONG = 3  # syllables from which a word is told by each of its own: "vận tải biển"


def own_words_first(points: Sequence[Point]) -> list[Point]:
    """The points that say a subject of one syllable as a word, where some do; all of them where none does.

    A word that begins with it is mostly a kind of it ("đất đai"); within others it is only a sound. Of a subject of
    several words those that make one of them up out of another say nothing: "huyện … cao cấp" of "cấp huyện".
    """
    own = [one for one in points if not _is_only_sound(one)]
    several = all(len(one.subject.terms) > 1 for one in points)
    return own if own or several else list(points)


def _is_only_sound(point: Point) -> bool:
    """Whether a point says a word of its subject only as the last syllable of another, or in a name: "Trường Sa"."""
    syllables = [term.phrase for term in point.subject.terms if len(term.forms) == 1 and " " not in term.phrase]
    if not syllables or point.under_own or point.headed:
        return False
    return any(_is_sound(syllable, point.text) for syllable in syllables)


def _is_sound(syllable: str, text: str) -> bool:
    words = [one_spelling(word.replace("_", " ")).split() for word in segment(_without_names(text, syllable))]
    saying = [word for word in words if syllable in word]
    names = saying or re.search(rf"(?<!\w){re.escape(syllable)}(?!\w)", one_spelling(text.lower()))
    return bool(names) and not any(word[0] == syllable or len(word) >= _LONG for word in saying)


def _without_names(text: str, syllable: str) -> str:
    """A text without the names of two words that a syllable begins: "huyện đảo Trường Sa"."""
    return re.sub(rf"(?<!\w){re.escape(syllable.capitalize())} [^\W\d_a-zà-ỹ]\w*", " ", text)
