"""A follow-up that wants what was told of one time told of a further one too: "thêm cột 2030", "bổ sung năm 2030"."""

import re

from assistant.understanding.understood import Understood
from corpus.text import blank

_ADDS = re.compile(
    r"\W*(?:(?:thế|vậy|giờ|rồi|cho|giúp|hãy|em|anh|chị|tôi|mình) ){0,3}"
    r"(?:ghi thêm|điền thêm|lấy thêm|làm thêm|thêm|bổ sung)"
    r"(?: (?:cho|cả|một|cột|hàng|dòng|số|số liệu|con số|chỉ tiêu|mốc|của|năm|giai đoạn|đến))*\s+"
    r"(?:(?:cho|vào|nữa|luôn|với|nhé|nha|đi|ạ|giúp|em|tôi|mình|bảng|đó|này|trên)(?:\s+|\W*$))*\W*"
)


def with_further_time(question: Understood, before: Understood) -> str:
    """The question before with the time that a follow-up adds to its own, "" where it adds none or asks anything."""
    if question.named.is_placed or len(question.times) != 1 or question.times[0] in before.times:
        return ""
    times, own = question.named.at_times, before.named.at_times
    if not own or not _ADDS.fullmatch(blank(question.text, times)):
        return ""
    last, added = max(end for _, end in own), question.text[slice(*times[0])]
    return f"{before.text[:last]} và {added}{before.text[last:]}"


def adds_column(question: Understood) -> bool:
    """Whether a time is added to a table: "thêm cột 2030"."""
    return bool(re.search(r"(?<!\w)(?:cột|bảng)(?!\w)", question.text))
