"""A question of things beside each other, one for each: "kinh phí của Quỹ và kinh phí của Đội từ đâu"."""

import re

from assistant.language.cues import cue_in, cues
from assistant.understanding.kinds import Kind
from corpus.text import search_form
from corpus.vietnamese.times import find_times

_AND = re.compile(r"\s+(?:và|với|cùng với)\s+", re.IGNORECASE)
_IN_ROW = re.compile(r",|\s(?:và|với|cùng với)\s", re.IGNORECASE)
_OF = " của "  # between the fields of a document and the document
_HEAD = 2  # syllables of the word that calls both
_LEAST = 4  # syllables of each thing, that word included
_LONGEST = 14
_MOST = 40  # syllables of a question that is looked at: a longer one asks of no two things of that size
# What stands between a thing and what is asked of it: "… lấy từ đâu", "… tối đa là bao nhiêu".
_BEFORE_ASKED = (
    "là", "do", "được", "bị", "lấy", "từ", "ở", "tại", "vào", "trong", "đến",
    "tối đa", "tối thiểu", "ít nhất", "nhiều nhất", "cụ thể", "lần lượt", "sẽ", "phải", "có",
    "gồm", "bao gồm", "bằng", "trước", "hết", "khoảng", "của",
)  # fmt: skip
_ASKED = (Kind.NUMBER, Kind.DATE, Kind.WHO, Kind.PLACE)


def of_each_thing(text: str) -> list[str]:
    """The questions of one that asks the same of two things called alike, one of each; [] for another question.

    What they are compared by is asked of both at once, and so are two indicators, or what is of one time.
    """
    asked, form = _asked_from(text) if len(text.split()) <= _MOST else None, search_form(text)
    together = cue_in(form, cues().kinds[Kind.COMPARE]) or find_times(form)
    if asked is None or together:
        return []
    things, tail = text[:asked].rstrip(), text[asked:]
    for joint in _AND.finditer(things):
        first, second = things[: joint.start()], things[joint.end() :]
        if _are_alike(first, second):
            return [f"{first.strip()} {tail}", f"{second.strip()} {tail}"]
    return []


def of_each_field(text: str) -> list[str]:
    """ "Ngày ban hành và người ký của 2 văn bản": the questions of several fields of a document; [] for another.

    What is asked beside two of them is a question of its own: "phạm vi, nơi nhận và người ký của KL 91".
    """
    head, of, tail = text.partition(_OF) if len(text.split()) <= _MOST else ("", "", "")
    asked = [one.strip() for one in _IN_ROW.split(head)]
    fields = [_field_of(one, whole=at > 0) for at, one in enumerate(asked)]
    known = [one for one in fields if one]
    beside = [one for one, field in zip(asked, fields, strict=True) if not field]
    named = all(0 < len(one.split()) <= _HEAD and not _asked_in(one) for one in beside)
    if not tail or len(known) < 2 or not named or len(set(known)) < len(known):
        return []
    return [f"{one}{of}{tail}" for one in asked]


def _field_of(text: str, whole: bool) -> str:
    """The field of a document that a text ends with the name of, or is it whole; "" for none."""
    form = search_form(text)
    named = {phrase: field for field, phrases in cues().metadata.items() for phrase in phrases}
    ends = [one for one in named if form == one or (not whole and form.endswith(f" {one}"))]
    return named[max(ends, key=len)] if ends else ""


def _are_alike(first: str, second: str) -> bool:
    left, right = search_form(first).split(), search_form(second).split()
    sized = all(_LEAST <= len(one) <= _LONGEST for one in (left, right))
    indicator = " ".join(left[:_HEAD]) in cues().indicators
    return sized and left[:_HEAD] == right[:_HEAD] and not indicator and not _asked_in(first)


def _asked_in(text: str) -> str:
    words = [word for kind in _ASKED for word in cues().kinds[kind] if word not in cues().asking_nouns]
    return cue_in(search_form(text), words)


def _asked_from(text: str) -> int | None:
    """Where what is asked of things begins in a question that ends with it; None for another."""
    cue, form = _asked_in(text), search_form(text)
    at = form.rfind(cue) if cue else -1
    if at <= 0 or len(form[at + len(cue) :].split()) > _HEAD:
        return None
    light = "|".join(_BEFORE_ASKED)
    before = re.search(rf"(?:(?<!\w)(?:{light})\s+)+$", form[:at])
    return before.start() if before else at
