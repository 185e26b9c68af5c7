"""What a follow-up points at in the turn before: its document, its section, or anything of it."""

import re

from assistant.language.cues import cues
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood

# A noun by which a thing is pointed at that an answer named.
_POINTS = re.compile(
    r"(?<!\w)(?P<noun>ngành|lĩnh vực|nơi|chỗ|địa phương|tỉnh|huyện|thành phố|thị xã|xã|vùng|khu vực|khu"
    r"|đô thị|trung tâm|cơ quan|đơn vị) (?:này|đó|ấy|kia)(?!\w)"
)


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
