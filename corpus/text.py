"""Vietnamese text: one spelling for search, and the same text without diacritics.

Every function that says "keeps length" maps characters one to one: an offset into its input is one into its output.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache

# Letters for character classes: Unicode's ranges mix the cases of Vietnamese letters ("à-ỹ" holds "Ạ").
LOWER = "a-zàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
UPPER = "A-ZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"

Span = tuple[int, int]  # text[start:end]

_MARKED = re.compile(r"[^\x00-\x7f]")

TONE_MARKS = "\u0300\u0301\u0303\u0309\u0323"

# Where the two schools of spelling part: an open syllable in oa, oe, uy. "hoà" (new) and "hòa" (old) are one word.
_NEW_STYLE = re.compile(r"(?<!q)(o[àáãảạ]|o[èéẽẻẹ]|u[ỳýỹỷỵ])(?![^\W\d_])", re.IGNORECASE)
# What such a syllable ends with, without looking behind and both cases written out: three times as fast to look for.
_MAYBE_NEW_STYLE = re.compile(r"[ouOU][àáãảạèéẽẻẹỳýỹỷỵÀÁÃẢẠÈÉẼẺẸỲÝỸỶỴ]")


_MOST_MARKS = 30  # on one letter: Unicode's stream-safe form (UAX #15); sorting more takes their number squared


def nfc(text: str) -> str:
    """Compose letters and their marks (Unicode NFC). Of more than 30 marks on one letter the others are left out."""
    if unicodedata.is_normalized("NFC", text):
        return text
    return unicodedata.normalize("NFC", _many_marks().sub("", text))


@cache
def _many_marks() -> re.Pattern[str]:
    marks = "".join(chr(code) for code in range(0x300, 0x1F000) if unicodedata.combining(chr(code)))
    return re.compile(rf"(?<=[{marks}]{{{_MOST_MARKS}}})[{marks}]+")


def place_tones(text: str) -> str:
    """Move the tone mark of an open oa, oe, uy to its first vowel: hoà -> hòa, uỷ -> ủy. Keeps length; wants NFC."""
    return _NEW_STYLE.sub(_swap_tone, text) if _MAYBE_NEW_STYLE.search(text) else text


def _swap_tone(match: re.Match[str]) -> str:
    first, second = match.group()[0], match.group()[1]
    parts = unicodedata.normalize("NFD", second)
    tone = next(mark for mark in parts if mark in TONE_MARKS)
    return nfc(first + tone) + parts.replace(tone, "")


def lower(text: str) -> str:
    """Lower case, keeping length: the few letters whose lower case is longer stay as they are."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(small if len(small := char.lower()) == 1 else char for char in text)


def search_form(text: str) -> str:
    """The spelling that search compares: one tone placement, lower case. Keeps length; wants NFC."""
    return place_tones(lower(text))


def capital(text: str) -> str:
    """A text with a capital first letter, the rest as it is."""
    return text[:1].upper() + text[1:]


def fold(text: str) -> str:
    """Drop diacritics and turn đ into d: "Điều 5" -> "Dieu 5". Keeps length; wants NFC."""
    return text if text.isascii() else _MARKED.sub(lambda match: _fold_char(match.group()), text)


@lru_cache(maxsize=4096)
def _fold_char(char: str) -> str:
    if char in "đĐ":
        return "d" if char == "đ" else "D"
    base = unicodedata.normalize("NFD", char)[0]
    return base if base.isalpha() else char


def has_diacritics(text: str) -> bool:
    """Whether any letter carries a Vietnamese mark: False for a question typed plainly."""
    return fold(text) != text


def squash(text: str) -> str:
    """Letters and digits only, in search form: how a quotation is compared with its source."""
    return re.sub(r"[\W_]+", "", search_form(nfc(text)))


def blank(text: str, spans: Iterable[Span]) -> str:
    """A text with blanks in place of some spans."""
    chars = list(text)
    for start, end in spans:
        chars[start:end] = " " * len(chars[start:end])
    return "".join(chars)


def one_line(text: str) -> str:
    """A text on one line: each run of blanks and line or page breaks becomes a space, nothing else changes."""
    return " ".join(text.split())
