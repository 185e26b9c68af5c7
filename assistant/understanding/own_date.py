"""The day on which a document was issued, asked in any order of day, month and year: "KL 91 ngày mấy tháng mấy"."""

import re

from assistant.understanding.asking import Asked, Asking, left_over
from assistant.understanding.kinds import Kind

_WHICH = r"(?:nào|mấy|bao nhiêu)"
_ASKED = re.compile(rf"(?<!\w)(?:(?:ngày|hôm|tháng|năm)(?: {_WHICH})?,? )*(?:ngày|hôm|tháng|năm|hồi) {_WHICH}(?!\w)")
_OF_ANOTHER = re.compile(r"(?<!\w)(?:đến|tới|hết|trước|sau|trong|cho|qua)(?!\w)")  # "đến năm nào": how far it looks
# What a document does on that day, or is said to be of it.
_ISSUED = re.compile(r"(?<!\w)(?:ban hành|ra đời|ra|ký|kí|đề|có|từ|vào|hồi|được|của)(?!\w)")


def own_date(asking: Asking) -> Asked | None:
    """The day of a document that is named, where nothing else is said of it."""
    said = _ASKED.search(asking.bare)
    named = asking.named
    if said is None or named.sections or asking.times or not (named.documents or named.kind_only):
        return None
    rest = _ISSUED.sub(" ", f"{asking.bare[: said.start()]} {asking.bare[said.end() :]}")
    return None if _OF_ANOTHER.search(rest) or left_over(rest, "") else Asked(Kind.META, said.group(), "date")
