"""Whom a text has its readers turn to in difficulties: "Nếu có vướng mắc, các đơn vị phản ánh về Sở A"."""

import re

from corpus.text import UPPER

TROUBLE = re.compile(r"(?<!\w)(?:khó khăn|vướng mắc|bất cập)(?!\w)")
IN_COURSE = re.compile(r"(?:(?:Trong )?quá trình|Nếu|Khi|Trường hợp)\s", re.IGNORECASE)
NAME = rf"(?P<body>[{UPPER}](?:[^,;:()*]|,(?=\s+[{UPPER}])){{2,80}}?)"
NAME_END = r"(?=\s+(?:để|nhằm|xem xét|tổng hợp|nghiên cứu|thông qua|qua|hướng dẫn|giải quyết)(?!\w)"
NAME_END += rf"|\s*(?:[;()*]|,(?!\s+[{UPPER}])|$))"
TOLD = re.compile(
    r"(?<!\w)(?P<verb>phản ánh|báo cáo|phản hồi|kiến nghị|đề xuất|gửi(?: ý kiến| nội dung| thông tin)?)"
    rf"(?: kịp thời)?(?:(?: [^;:()*{UPPER}]{{0,90}}?)?(?: về| đến| tới| với| cho))? {NAME}{NAME_END}"
)


def tells_whom_to_turn_to(sentence: str) -> bool:
    """Whether a sentence says whom those who meet difficulties on the way are to tell of them."""
    trouble = TROUBLE.search(sentence) if IN_COURSE.match(sentence) else None
    told = TOLD.search(sentence.rstrip(" ./"), trouble.end()) if trouble else None
    return told is not None
