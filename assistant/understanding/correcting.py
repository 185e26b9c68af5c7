"""A message that corrects the question before: "không, tôi hỏi về rác thải", "nhầm, ý tôi là 2030"."""

import re

from assistant.understanding.talk import find_talk
from assistant.understanding.yes_words import OTHERWISE_ASKED
from corpus.text import search_form

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
# "Chắc không, tôi tưởng 95%", "em nghe nói là Sở A mà": what one who asks holds for true, against what was answered.
_HELD = re.compile(
    r"^\W*(?:(?:ủa|ơ|thế|vậy|sao|(?:có |anh |chị |bạn )?chắc(?: (?:không|chưa|chứ|ko))?)\W+)*"
    r"(?:tôi|em|mình|tui|bọn em|chúng tôi) (?:(?:cứ|vẫn|lại|thì|từng|đang) )*"
    r"(?:tưởng|nghĩ|nhớ|nghe (?:nói|bảo)|đọc thấy|thấy (?:bảo|nói|ghi))(?: (?:là|rằng|thì))? "
    r"(?P<said>\S.*?)(?: (?:mà|cơ|chứ|kia|thôi|ạ))*[\s.,!?]*$",
    re.IGNORECASE,
)
_ASKS = re.compile(r"(?<!\w)(?:không|chưa|ko|hay|hả|à)(?!\w)", re.IGNORECASE)
_SHORT = re.compile(r"\d[\d.,/]*\S*(?: [^\W\d_]+){0,2}")
_STATEMENT = 3  # words of one at least


def corrected(text: str) -> str:
    """What a message asks that corrects the one before: the same of what it names; "" for another message.

    Of what is held against the answer before it asks whether that is so: "tôi tưởng 95%".
    """
    if held := _whether_held(text):
        return held
    found = _CORRECTS.match(text)
    rest = _BEHIND.sub("", found["rest"]).strip() if found else ""
    if not any(map(str.isalnum, rest)) or find_talk(rest):  # "sai rồi, trả lời lạc đề" corrects nothing
        return ""
    return f"còn {rest}" if len(rest.split()) <= _FEW else rest


def _whether_held(text: str) -> str:
    """Whether that is true which one who asks holds for so, as a question; "" for another message."""
    held = _HELD.match(text)
    said = held["said"] if held else ""
    if not said or OTHERWISE_ASKED.search(search_form(said)) or _ASKS.search(said):
        return ""
    if _SHORT.fullmatch(said):
        return f"có phải {said} không?"
    return f"{said}, đúng không?" if len(said.split()) >= _STATEMENT else ""
