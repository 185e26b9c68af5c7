"""The words that questions are read by, all in search form and one spelling: frame, bodies, abbreviations."""

import re
from collections.abc import Sequence
from functools import cache

from assistant.language.cues import cues
from corpus.datafiles import alternatives, read_data
from corpus.document_kinds import everyday_kinds, typed_kinds
from corpus.text import fold
from corpus.vietnamese.abbreviations import abbreviations, expansions
from corpus.vietnamese.bodies import BEFORE_NO_BODY, bodies, named_bodies, plain_bodies
from corpus.vietnamese.spelling import one_spelling, spelt

_LONG = 3  # syllables of a name that is no plain word: "chủ tịch" is one
_UNMARKED = 3  # letters from which a short form is known without its marks


@cache
def frame() -> frozenset[str]:
    """Words that say that something is asked, never what."""
    table = cues()
    single = {word for group in table.kinds.values() for word in group}
    pronouns = {*table.followup.heads, *table.followup.tails, *table.followup.pronouns}
    return frozenset({spelt(word) for word in {*table.frame, *single, *pronouns}} | {""})


@cache
def body_names() -> frozenset[str]:
    """Names of well-known bodies, also as people say them for short, whether or not a text names them."""
    return frozenset(map(one_spelling, (*named_bodies(), *bodies().said_short)))


@cache
def plain_body_names() -> frozenset[str]:
    """What bodies are called that need no name of their own: "công an"."""
    return frozenset(map(one_spelling, plain_bodies()))


@cache
def _long_bodies() -> frozenset[str]:
    """Those that hold no other: "ủy ban mặt trận tổ quốc" is called by what it is of as well."""
    names = plain_body_names()
    return frozenset(one for one in names if not any(one.endswith(f" {other}") for other in names))


@cache
def committees() -> frozenset[str]:
    """Organs that are called by two syllables which make no word: "huyện ủy", "tỉnh đoàn"."""
    return frozenset(one for one in plain_body_names() if one.endswith((" ủy", " đoàn")))


def names_body_at(flat: Sequence[str], at: int, length: int) -> bool:
    """Whether so many syllables of a question name a well-known body: "cơ sở giáo dục" holds no "sở giáo dục"."""
    phrase = " ".join(flat[at : at + length])
    named = phrase in body_names() or phrase in committees() or (length >= _LONG and phrase in _long_bodies())
    return named and not (at and flat[at - 1] in BEFORE_NO_BODY)


@cache
def province_names() -> frozenset[str]:
    """The provinces of Vietnam, in one spelling: "đắk lắk"."""
    return frozenset(map(spelt, read_data("provinces", list[str])))


@cache
def unmistakable_provinces() -> frozenset[str]:
    """Those that are meant in lower case too: without Hòa Bình, whose name is the word for peace."""
    return province_names() - {"hòa bình"}


@cache
def short_forms() -> dict[str, str]:
    """Abbreviations, both ways: "ubnd" -> "ủy ban nhân dân" and back."""
    table = {}
    for short, long in expansions().items():
        key, value = (spelt(one) for one in (short, long))
        table[key] = value
        table.setdefault(value, key)
        if len(key) >= _UNMARKED and fold(key) != key:
            table.setdefault(fold(key), value)  # "vdv" is "vđv"; of two letters it may be any
    return table


@cache
def _readings() -> dict[str, tuple[str, ...]]:
    return {spelt(one.short): tuple(map(spelt, (one.long, *one.also))) for one in abbreviations()}


def readings_of(short: str) -> tuple[str, ...]:
    """All that an abbreviation may stand for, the usual reading first, all in one spelling; () for none."""
    return _readings().get(short, ())


@cache
def text_names() -> str:
    """A pattern of what texts are called: each kind of document but those by which other things go as well."""
    plain = (one for one, kind in typed_kinds().items() if kind not in everyday_kinds())
    return alternatives([re.escape(one) for one in ("văn bản", *plain)])


def text_called() -> str:
    """A pattern of a text as it is called, by its number, by "này" or by its kind alone: "kết luận số 91"."""
    return rf"(?:{text_names()})(?: số)?(?: ?\d[\w/-]*| này)?"


@cache
def any_text_called() -> str:
    """The same of a text of any kind: "kế hoạch 12"; by one that other things go by as well only with its number."""
    everyday = alternatives([re.escape(one) for one, kind in typed_kinds().items() if kind in everyday_kinds()])
    numbered = rf"(?:{everyday})(?: số)? \d[\w/-]*(?!\w| (?:năm|tháng|ngày|quý|tuần)(?!\w))"
    return rf"(?:{text_called()}|{numbered})"
