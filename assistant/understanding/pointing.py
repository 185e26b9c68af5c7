"""What a follow-up points at in the turn before: its document, its section, or anything of it."""

import re

from assistant.language.cues import cues
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.vietnamese.bodies import names_body

# A noun by which a thing is pointed at that an answer named.
_POINTS = re.compile(
    r"(?<!\w)(?P<noun>ngành|lĩnh vực|nơi|chỗ|địa phương|tỉnh|huyện|thành phố|thị xã|xã|vùng|khu vực|khu"
    r"|đô thị|trung tâm|cơ quan|đơn vị) (?:này|đó|ấy|kia)(?!\w)"
)

# A place by which one points back: "ở đó", "nơi ấy", "huyện này".
_PLACE_NOUN = (
    r"(?:địa phương|tỉnh|huyện đảo|huyện|thành phố|thị xã|quận|xã|phường|đảo|vịnh|vùng|khu vực|khu kinh tế|cảng)"
)
_AT_PLACE = re.compile(
    rf"(?<!\w)(?:(?P<at>ở|tại) (?:đó|đấy|ấy|đây)|(?:nơi|chỗ|{_PLACE_NOUN}) (?:này|đó|ấy|đấy|kia)|nơi đây)(?!\w)"
)
_BEFORE_NAME = rf"(?:{_PLACE_NOUN} )*"


def points_at_document(text: str) -> bool:
    """ "văn bản đó", "nghị quyết này"."""
    words = "|".join(map(re.escape, cues().document_words))
    return bool(re.search(rf"(?<!\w)(?:{words})\s+(?:đó|ấy|trên|nói trên|vừa nêu|vừa nói|kia)(?!\w)", text)) or bool(
        re.search(rf"(?<!\w)(?:{words})\s+này(?!\w)", text)
    )


def points_at_section(text: str) -> bool:
    """ "mục đó", "phần này"."""
    words = "|".join(map(re.escape, cues().section_words))
    return bool(re.search(rf"(?<!\w)(?:{words})\s+(?:đó|ấy|này|trên|vừa nêu|vừa nói)(?!\w)", text))


def is_pointer(term: Term) -> bool:
    """Whether a word only points at something of the turn before: "văn bản", "thời kỳ"."""
    pointers = {*cues().document_words, *cues().section_words, *cues().period_words}
    return term.phrase in pointers


def points_at_thing(question: Understood) -> bool:
    """Whether a follow-up points at a thing by a noun: "ngành này"."""
    return bool(_POINTS.search(question.text))


def with_thing(question: Understood, thing: str) -> str:
    """A follow-up with a thing (search form) in the place of the noun that points at it."""
    return _POINTS.sub(lambda _: thing, question.text, count=1)


def points_at_place(question: Understood) -> bool:
    """Whether a follow-up points at a place: "ở đó", "huyện này"."""
    return bool(_AT_PLACE.search(question.text)) and not question.names


def place_asked(before: Understood) -> tuple[str, ...]:
    """The one place that a question is of, as it calls it, and by its name alone; () for none or several.

    "Vịnh Cam Ranh" and "Cam Ranh": what lies there is mostly called by the name.
    """
    named = (*before.names, *(term for term in before.soft if term.is_name))
    names = {term.phrase for term in named if not term.is_count and not names_body(term.phrase)}
    found = [re.search(rf"(?<!\w){_BEFORE_NAME}{re.escape(name)}(?!\w)", before.spaced) for name in names]
    called = {said.group(): name for said, name in zip(found, names, strict=True) if said}
    return tuple(dict.fromkeys(next(iter(called.items())))) if len(called) == 1 else ()


def at_place(question: Understood, place: str) -> str:
    """A follow-up with a place (search form) where it points at one."""
    return _AT_PLACE.sub(lambda found: f"{found['at']} {place}" if found["at"] else place, question.text, count=1)
