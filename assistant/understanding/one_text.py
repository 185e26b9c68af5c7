"""A follow-up that wants what one of the texts says, or that told in a way, and no more: "bên 91 nêu rõ hơn"."""

import re

from assistant.understanding.retelling import Retelling, Telling, find_retelling
from assistant.understanding.understood import Understood
from corpus.text import blank


def retelling_of_text(question: Understood) -> Retelling | None:
    """How the one text that a follow-up names is to be told; None where it names none, or asks anything of its own."""
    if len(question.named.documents) != 1 or question.named.sections:
        return None
    found = find_retelling(blank(question.text, question.named.where))
    return found if found and found.telling is not Telling.OTHER_TEXT else None


_ALONE = re.compile(
    r"\W*(?=.*(?<!\w)(?:chỉ|riêng|thôi)(?!\w))"
    r"(?:(?:thế|vậy|giờ|còn|chỉ|riêng|lấy|giữ|nêu|xem|cần|lọc|cho|tôi|em|mình|phần|nội dung|ý|các|những|của|trong|ở|bên"
    r"|về|theo|thì|sao|thôi|nhé|ạ|đi|nha)\W*)*"
)


def wants_one_text_alone(question: Understood) -> bool:
    """Whether a follow-up wants of the answer before what one text says, and that alone: "chỉ lấy của KL 91"."""
    if len(question.named.documents) != 1 or question.named.sections or question.times:
        return False
    return bool(_ALONE.fullmatch(blank(question.text, question.named.where)))
