"""What a follow-up points at by a noun ("ngành này", "nơi đó") where the answer before says what one such is."""

import re

from assistant.answering.turn import Turn
from assistant.language.vocabulary import frame
from corpus.text import search_form
from corpus.vietnamese.spelling import spaced

_POINTS = re.compile(
    r"(?<!\w)(?P<noun>ngành|lĩnh vực|nơi|chỗ|địa phương|tỉnh|huyện|thành phố|thị xã|xã|vùng|khu vực|khu"
    r"|đô thị|trung tâm|cơ quan|đơn vị) (?:này|đó|ấy|kia)(?!\w)"
)
_IS = re.compile(r"\s(?:là|trở thành)\s")
_LONGEST = 7  # words of a name before "là"


def points_at_thing(text: str) -> bool:
    """Whether a follow-up (search form) points at a thing by a noun: "ngành này"."""
    return bool(_POINTS.search(text))


def with_thing_told(text: str, before: Turn) -> str:
    """A follow-up (search form) with the name that it points at in its place; "" where the answer told none.

    "Ngành này" behind "Du lịch là ngành kinh tế mũi nhọn", where it was asked which one that is.
    """
    found = _POINTS.search(text)
    draft = before.decision.draft if found else None
    told = [one.text for one in draft.statements if one.supports] if draft else []
    thing = _named_in(told[0], before) if len(told) == 1 else ""
    if not found:
        return ""
    return f"{text[: found.start()]}{thing}{text[found.end() :]}" if thing else ""


def _named_in(told: str, before: Turn) -> str:
    """The name of which a sentence says what it is, where the question before does not say it."""
    name = _IS.split(told, maxsplit=1)[0].strip(" …") if _IS.search(told) else ""
    words = spaced(name).split()
    known = any(before.understood.says(word) for word in words if word not in frame())
    return "" if known or not 0 < len(words) <= _LONGEST else search_form(name)
