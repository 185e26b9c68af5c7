"""The words of a question, told apart as the corpus tells them, not as running text would be segmented."""

import itertools
import re
from collections.abc import Mapping, Sequence
from functools import cache

from assistant.language.cues import cues
from assistant.language.lexicon import Lexicon
from assistant.language.synonyms import MAX_KEY, synonym_forms
from assistant.language.vocabulary import frame, names_body_at, short_forms
from corpus.vietnamese.spelling import one_spelling
from corpus.vietnamese.words import SYLLABLE, tagged

_BINDING = frozenset({"E", "C", "P"})  # prepositions, conjunctions and pronouns
_RAISED = re.compile("[kcd]?m [23]")  # "m2": a unit, whose figure counts nothing
# "5G", "F0", "2A": a sign of a figure and a letter that no measure is written with.
_SIGN = re.compile(r"(?<![\w.,/-])(?:(\d{1,2})([a-dg])|([a-z])(\d{1,2}))(?![\w.,/-])", re.IGNORECASE)


def question_words(text: str, whole: str, lexicon: Lexicon) -> tuple[list[str], dict[str, str], dict[int, str]]:
    """The words of a question in one spelling, their parts of speech, and the marks by the syllables they stand before.

    Some words may have no part of speech. text is the question with what it names blanked out, whole the same before
    that, of the same length.
    """
    left, breaks = _words_left(text, whole)
    left = _signs(left, whole)
    words_and_tags = [(part, tag) for word, tag in left for part in _unglued(word)]
    tags = dict(words_and_tags)
    words = _apart_from_names([word for word, _ in words_and_tags], lexicon)
    words = _rejoined(_copies(_digital(words, lexicon), tags, lexicon), tags, breaks, lexicon)
    return _compounds(words, tags, breaks, lexicon), tags, breaks


def _signs(words: Sequence[tuple[str, str]], whole: str) -> list[tuple[str, str]]:
    """The words and their tags, the two halves of a sign one word: "4" "g" of "mạng 4G"."""
    signs = {" ".join(part.lower() for part in one.groups() if part) for one in _SIGN.finditer(whole)}
    joined: list[tuple[str, str]] = []
    for word, tag in words:
        pair = f"{joined[-1][0]} {word}" if joined else word
        if joined and pair in signs:
            joined[-1] = (pair, "N")
        else:
            joined.append((word, tag))
    return joined


def starts_of(words: Sequence[str]) -> set[int]:
    """At which syllable each word begins."""
    starts, at = set(), 0
    for word in words:
        starts.add(at)
        at += len(word.split())
    return starts


def _words_left(text: str, whole: str) -> tuple[list[tuple[str, str]], dict[int, str]]:
    """The words of a whole question that are left in its blanked text, in one spelling, with their tags.

    And the marks, or what was blanked out, by the syllable left that they stand before: no word reaches over it.
    """
    places = [match.span() for match in SYLLABLE.finditer(whole)]
    words = tagged(whole)
    if len(places) != sum(word.count("_") + 1 for word, _ in words):  # a sign that segmentation writes otherwise
        return [(one_spelling(word.replace("_", " ")), tag) for word, tag in tagged(text)], {}
    left: list[tuple[str, str]] = []
    breaks: dict[int, str] = {}
    at, count, last = 0, 0, 0
    for word, tag in words:
        kept = []
        for number, part in enumerate(word.split("_"), start=at):
            start, end = places[number]
            if text[start].isalnum():
                kept.append(part)
                breaks |= {count: mark} if (mark := whole[last:start].strip()) else {}
                count, last = count + 1, end
        at += word.count("_") + 1
        if kept:
            left.append((one_spelling(" ".join(kept)), tag))
    return left, breaks


def _apart_from_names(words: Sequence[str], lexicon: Lexicon) -> list[str]:
    """The words, cut where a name of the corpus begins inside one: "giao ban" "kinh tế trung ương" is no briefing.

    So too where what stands before a time does: "vốn đầu tư công" "giai đoạn 2021 - 2025".
    """
    flat = [part for word in words for part in word.split()]
    starts = starts_of(words)
    inside = [at for at in range(1, len(flat)) if at not in starts]
    cuts = {at for at in inside if _name_length(flat, at, lexicon) or " ".join(flat[at : at + 2]) in _before_times()}
    found, at = [], 0
    for word in words:
        parts = word.split()
        edges = [0, *(one - at for one in sorted(cuts) if at < one < at + len(parts)), len(parts)]
        found += [" ".join(parts[first:last]) for first, last in itertools.pairwise(edges)]
        at += len(parts)
    return found


def _digital(words: Sequence[str], lexicon: Lexicon) -> list[str]:
    """The words, "kinh tế" and "số" made one where the corpus has them together: here "số" is no number."""
    joined: list[str] = []
    for word in words:
        pair = f"{joined[-1]} {word}" if joined else word
        if joined and word == "số" and len(joined[-1].split()) > 1 and lexicon.passages_with(pair):
            joined[-1] = pair
        else:
            joined.append(word)
    return joined


def _copies(words: Sequence[str], tags: Mapping[str, str], lexicon: Lexicon) -> list[str]:
    """The words, "sao" and a verb made one where the corpus has them together: "sao lưu dữ liệu" asks for no cause."""
    joined: list[str] = []
    for word in words:
        pair = f"{joined[-1]} {word}" if joined else word
        if joined and joined[-1] == "sao" and tags.get(word) == "V" and lexicon.passages_with(pair):
            joined[-1] = pair
        else:
            joined.append(word)
    return joined


def _rejoined(words: Sequence[str], tags: Mapping[str, str], breaks: Mapping[int, str], lexicon: Lexicon) -> list[str]:
    """The words, a syllable made one with the word before it where the dictionary and the texts have both as a word.

    Segmentation tells them apart; by itself neither says what the two do: "một cửa", "ủy quyền", "hàng hóa".
    Of two nouns each says a thing: "trưởng" and "phòng"; a word that binds others is of neither: "công" and "của".
    """
    joined: list[str] = []
    at = 0
    for word in words:
        whole = f"{joined[-1]} {word}" if joined else ""
        plain = at not in breaks and " " not in word and not short_forms().keys() & {word, *joined[-1:]}
        told = [tags.get(one) for one in (*joined[-1:], word)]
        plain = plain and told != ["N", "N"] and _BINDING.isdisjoint(told)
        if whole and plain and tuple(whole.split()) in lexicon.dictionary_words and lexicon.passages_with(whole):
            joined[-1] = whole
        else:
            joined.append(word)
        at += len(word.split())
    return joined


def _compounds(words: Sequence[str], tags: Mapping[str, str], breaks: Mapping[int, str], lexicon: Lexicon) -> list[str]:
    """The words, a noun of one syllable made one with what tells its kind where the corpus has the two nowhere near.

    "Điện" and "hạt nhân" are in texts that speak of electricity and of a "đô thị hạt nhân", and of no "điện hạt nhân".
    """
    joined: list[str] = []
    at = 0
    for word in words:
        tells = at not in breaks and _tells_kind(word, tags)
        if joined and tells and _is_head(joined[-1], tags) and not lexicon.near(joined[-1], word):
            joined[-1] = f"{joined[-1]} {word}"
        else:
            joined.append(word)
        at += len(word.split())
    return joined


def _is_head(word: str, tags: Mapping[str, str]) -> bool:
    plain = " " not in word and tags.get(word) == "N" and word not in frame() and not word.isdigit()
    return plain and word not in cues().light_heads and word not in synonym_forms() and word not in short_forms()


def _tells_kind(word: str, tags: Mapping[str, str]) -> bool:
    kinds = tags.get(word) in ("N", "X", "M") and not _is_short_form(word)
    return kinds and word not in frame() and word[0].isalpha()


@cache
def _before_times() -> frozenset[str]:
    return frozenset(cues().period_words)


def _name_length(flat: Sequence[str], at: int, lexicon: Lexicon) -> int:
    """Syllables of the longest name of three or more that begins here, 0 for none."""
    lengths = range(min(MAX_KEY, len(flat) - at), 2, -1)
    named = (one for one in lengths if " ".join(flat[at : at + one]) in lexicon.names or names_body_at(flat, at, one))
    return next(named, 0)


def _unglued(word: str) -> list[str]:
    """A segmented word, or its syllables where one of them is an abbreviation: "chuẩn NTM" is no word."""
    parts = word.split()
    glued = len(parts) > 1 and word not in short_forms() and not (_RAISED.fullmatch(word) or is_sign(word))
    glued = glued and (bool(re.match("[^aeiouyâăêôơưà-ỹ] ", word)) or any(_is_short_form(part) for part in parts))
    return parts if glued else [word]


def is_sign(word: str) -> bool:
    """Whether a word (spelt) is a sign of a figure and a letter: "5 g", "f 0"."""
    return bool(_SIGN.fullmatch(word.replace(" ", "")))


def _is_short_form(part: str) -> bool:
    """Whether a syllable is an abbreviation that cannot be read: it has no vowel."""
    return part in short_forms() and not re.search("[aeiouyăâêôơưà-ỹ]", part)
