"""A message that corrects the question before: "không, tôi hỏi về rác thải", "nhầm, ý tôi là 2030"."""

import re

from assistant.understanding.talk import find_talk

_SAYS_NO = r"(?:không(?: phải(?: vậy| thế| cái đó)?)?|nhầm|lộn|sai|không đúng|chưa đúng|không đúng ý)(?: rồi| mất)?"
_MEANT = (
    r"(?:ý (?:của )?(?:tôi|em|mình|tui|anh|chị) (?:là |muốn |đang )*(?:hỏi )?(?:về |là |đến )*"
    r"|(?:tôi|em|mình|tui) (?:đang |muốn |cần |chỉ )*hỏi (?:về |là |đến |cái |chứ )*)"
)
_MISTAKEN = r"(?:nhầm|lộn|không phải|sai)(?: rồi)?\s*[,.:;!–-]+\s*"
_IS_MEANT = r"ý (?:của )?(?:tôi|em|mình|tui|anh|chị) là (?:hỏi )?(?:về )?"
_CORRECTS = re.compile(
    r"^\W*(?:(?:à|ờ|ồ|ơ|ủa|dạ|thôi|xin lỗi|ấy|khoan)\W+)*"
    rf"(?:{_SAYS_NO}\W+{_MEANT}|{_MISTAKEN}|{_IS_MEANT})(?P<rest>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_FEW = 4  # words that name what is meant, and ask nothing by themselves
_BEHIND = re.compile(r"[\s,]*(?:cơ|chứ|kia|mới đúng|cơ mà|nhé|ạ|nha)?[\s.!?]*$")


def corrected(text: str) -> str:
    """What a message asks that corrects the one before: the same of what it names; "" for another message."""
    found = _CORRECTS.match(text)
    rest = _BEHIND.sub("", found["rest"]).strip() if found else ""
    if not any(map(str.isalnum, rest)) or find_talk(rest):  # "sai rồi, trả lời lạc đề" corrects nothing
        return ""
    return f"còn {rest}" if len(rest.split()) <= _FEW else rest
