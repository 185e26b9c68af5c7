"""Whether words are Vietnamese: by how Vietnamese syllables are built, without any list of words."""

import re
import unicodedata
from functools import lru_cache

from corpus.text import TONE_MARKS

# Onset, rhyme: the letters of a syllable without its tone. What is built so is Vietnamese, or looks like it.
_ONSET = "ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx]"
_RHYME = (
    "oai|oay|oeo|uây|uyê(?:n|t)|uya|iêu|yêu|ươu|ươi|uôi|uyu|uây|"
    "(?:iê|yê|uô|ươ|oă|uâ|oa|oe|uê|uy|oo)(?:ng|nh|ch|[cmnpt])?|uơ|ia|ua|ưa|"
    "[aăâeêioôơuưy](?:ng|nh|ch|[cmnptiouy])?"
)
_SYLLABLE = re.compile(rf"(?:{_ONSET})?(?:{_RHYME})")
_WORD = re.compile(r"[^\W\d_]{1,12}")
_FEWEST = 20  # words, without which nothing is said


@lru_cache(maxsize=20_000)
def is_syllable(word: str) -> bool:
    """Whether a word is built as a Vietnamese syllable is: "nghị" is, "wirt" and "khoõng" are not."""
    parts = unicodedata.normalize("NFD", word.lower())
    tones = [char for char in parts if char in TONE_MARKS]
    plain = unicodedata.normalize("NFC", "".join(char for char in parts if char not in TONE_MARKS))
    return len(tones) <= 1 and bool(_SYLLABLE.fullmatch(plain))


def vietnamese_share(text: str) -> float | None:
    """The share of a text's words that are Vietnamese syllables; codes in capitals left out. None for too few words."""
    words = [word for word in _WORD.findall(text) if not (word.isupper() and len(word) <= 5)]
    if len(words) < _FEWEST:
        return None
    return sum(is_syllable(word) for word in words) / len(words)
