"""What a question asks of a rule: when something holds or is allowed, and under which grade it falls."""

import re

_WHEN = re.compile(r"(?<!\w)(?:khi nào|lúc nào|bao giờ)(?!\w)")
_MAY_BE = re.compile(r"(?<!\w)(?:được|bị|phải|coi là|xem là)(?!\w)")
_LEAVE = re.compile(r"(?<!\w)(?:được|cho phép|cho)(?!\w)")
_GRADE = re.compile(
    r"(?<!\w)(?P<grade>bậc|hạng|loại|nhóm|mức|cấp độ|mức độ|vùng|khu vực|diện|tuyến|khung) (?:mấy|nào|số mấy|gì)(?!\w)"
)


def when_it_holds(text: str) -> bool:
    """Whether the "khi nào" of a question (search form) stands before what a rule lets be: "khi nào được xếp loại"."""
    when = _WHEN.search(text)
    return when is not None and bool(_MAY_BE.search(text, when.end()))


def when_allowed(text: str) -> bool:
    """Whether a question (search form) asks when a thing is allowed, wherever that stands."""
    return bool(_WHEN.search(text) and _LEAVE.search(text))


def grade_asked(text: str) -> str:
    """The grade that a question (search form) asks for by its number: "bậc" of "xếp bậc mấy"; "" for none."""
    asked = _GRADE.search(text)
    return asked["grade"] if asked else ""
