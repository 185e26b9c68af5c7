"""A follow-up that wants of the answer before only what is of one thing: "riêng Cam Lâm", "chỉ phần giáo dục thôi"."""

import re

from assistant.understanding.part_words import PART_WORDS
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood

_TELLING = 1.0  # weight above which a word names a thing
_LONGEST = 10  # words
_ONLY = re.compile(
    r"\W*(?:(?:thế|vậy|giờ|còn|cho|giúp|hãy|em|anh|chị|tôi|mình) ){0,3}"
    r"(?:chỉ|riêng|lọc|tách)(?! (?:tiêu|thị|đạo|số)(?!\w))(?!\w)"
)
_ASKS = re.compile(r"(?<!\w)(?:gì|nào|bao nhiêu|mấy|ai|đâu|khi nào|bao giờ|không|chưa)(?!\w)")


def narrows_to(question: Understood) -> tuple[Term, ...]:
    """The thing that the answer before is to be kept to; () where a follow-up asks anything or names a time, a text."""
    text = question.text
    if not _ONLY.match(text) or _ASKS.search(text) or len(text.split()) > _LONGEST:
        return ()
    if question.times or question.named.is_placed:
        return ()
    telling = (term for term in question.terms if term.known and term.weight > _TELLING)
    return tuple(term for term in telling if not PART_WORDS.fullmatch(term.phrase))
