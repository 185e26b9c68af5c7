"""What a follow-up points at in the turn before: its document, its section, or anything of it."""

import re

from assistant.language.cues import cues
from assistant.understanding.terms import Term


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
