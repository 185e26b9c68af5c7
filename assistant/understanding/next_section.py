"""A follow-up that reads on: the section behind the one told, or ahead of it: "mục tiếp theo", "khoản trước"."""

import re

from assistant.understanding.understood import Understood
from corpus.text import fold

# Typed with marks or without: what stands in between says nothing else in either form.
_WAYS = {
    "tiep theo": 1, "tiep": 1, "ke tiep": 1, "ke": 1, "ngay sau": 1, "lien sau": 1, "sau": 1,
    "ngay truoc": -1, "lien truoc": -1, "truoc": -1,
}  # fmt: skip
_STEP = re.compile(
    r"\W*(?:(?:the|vay|con|roi|va|cho|xem|sang|den|toi|neu|doc|noi|gio|em|toi|minh|hoi|xin) ){0,4}"
    rf"(?:muc|khoan|diem|phan|dieu|chuong) (?P<way>{'|'.join(_WAYS)})(?: (?:do|ay|no|nay|nua))?"
    r"(?: (?:thi|la|noi|ve|co|gom|nhung|quy dinh|neu|viet|gi|sao|the nao|ra sao|nhu the nao|di|nhe|a))*\W*"
)


def section_step(question: Understood) -> int:
    """How far a follow-up wants to go on from the section that was told; 0 for another follow-up."""
    found = _STEP.fullmatch(fold(question.text))
    return _WAYS[found["way"]] if found else 0
