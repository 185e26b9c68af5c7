"""The names and bodies that a question means by what it types: shortened, with other marks, a letter off."""

from collections.abc import Mapping, Sequence

from assistant.language.lexicon import Lexicon
from assistant.language.synonyms import MAX_KEY
from assistant.language.vocabulary import (
    body_names,
    readings_of,
    short_forms,
    unmistakable_provinces,
)
from corpus.importing.syllables import is_syllable
from corpus.text import fold

_KINDS_OF_BODIES = frozenset({"sở", "bộ", "ban", "vụ", "cục", "phòng", "chi cục", "hội"})


def are_two_names(flat: Sequence[str], at: int, length: int, breaks: Mapping[int, str], lexicon: Lexicon) -> bool:
    """Whether a comma parts a name into two: "Nha Trang, Cam Lâm" is not the road "Nha Trang - Cam Lâm"."""
    commas = [one for one in range(at + 1, at + length) if breaks.get(one) == ","]
    sides = ((" ".join(flat[at:one]), " ".join(flat[one : at + length])) for one in commas)
    return any(left in lexicon.names and right in lexicon.names for left, right in sides)


def body_in_short(phrase: str, lexicon: Lexicon) -> str:
    """The body that a text names, or anybody, and a question calls by its kind and a short form: "sở khcn"; ""."""
    kind, _, short = phrase.partition(" ")
    longs = readings_of(short) if kind in _KINDS_OF_BODIES else ()
    wholes = [f"{kind} {long}" for long in longs if " " in long]
    well_known = (whole for whole in wholes if whole in body_names())
    return next((whole for whole in wholes if lexicon.passages_with(whole)), next(well_known, ""))


def body_written_out(phrase: str) -> str:
    """The well-known body whose name a question shortens in part: "ubkt tỉnh ủy"; "" for none."""
    whole = written_out(phrase)
    return whole if whole != phrase and whole in body_names() else ""


def written_out(name: str) -> str:
    """A name with what it shortens written out: "đoàn đbqh" is the "đoàn đại biểu quốc hội" of other places."""
    return " ".join(part if is_syllable(part) else short_forms().get(part, part) for part in name.split())


def other_marks(phrase: str, lexicon: Lexicon) -> str:
    """The name of the corpus that is meant by one written with other marks ("Đăk Lăk"), "" for none."""
    name = lexicon.names_by_fold.get(fold(phrase), "") or _one_letter_off(phrase, lexicon)
    if not name or lexicon.passages_with(phrase):
        return ""
    is_province = phrase in unmistakable_provinces()  # which the dictionary knows as well
    return name if is_province or tuple(phrase.split()) not in lexicon.dictionary_words else ""


def _one_letter_off(phrase: str, lexicon: Lexicon) -> str:
    """The one name of three syllables or more that a phrase is a letter away from: "Buôn Mê Thuột" is Buôn Ma Thuột."""
    parts = fold(phrase).split()
    found = {
        name
        for at, part in enumerate(parts)
        for other, name in lexicon.names_by_gap.get((at, *parts[:at], *parts[at + 1 :]), ())
        if len(other) == len(part) and sum(one != two for one, two in zip(part, other, strict=True)) == 1
    }
    return found.pop() if len(found) == 1 else ""


def is_name_at(flat: Sequence[str], at: int, lexicon: Lexicon) -> bool:
    return any(" ".join(flat[at : at + length]) in lexicon.names for length in range(2, MAX_KEY))
