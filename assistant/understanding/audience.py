"""Whom a talk on a text is for, and who is to learn it by heart, which is no part of what is asked of that text."""

import re
from functools import cache

from assistant.language.vocabulary import text_names
from assistant.understanding.manner import ANYBODY
from corpus.text import search_form

_TELLS = (
    "giảng|dạy|phổ biến|tuyên truyền|quán triệt|truyền đạt|triển khai|giới thiệu|thuyết trình|nói chuyện|trình bày"
    "|báo cáo|tập huấn|học tập"
)
_GIVES = "giảng"  # the verb for a talk that says nothing of a text: people are told to spread one, too
_STRESSES = (
    "nhấn|nhấn mạnh|tập trung|xoáy|đi sâu|chú trọng|chú ý|lưu ý|làm rõ|khắc sâu|nói|nêu|trình bày|truyền đạt|chốt"
)
_WHOM = r"(?:cho|với|tới|đến|trước) (?:(?! (?:về|liên quan) )[^,.;:?]){2,60}?"
# "Những con số nào học viên cần nhớ": who is to keep in mind what a text says.
_LEARNS = re.compile(
    rf"(?:^| )(?:mà )?(?:các |mỗi )?(?:{ANYBODY})"
    r"(?= (?:cần|phải|nên) (?:nhớ|ghi nhớ|thuộc|thuộc lòng|học thuộc|nằm lòng|nắm)(?!\w))"
)


@cache
def _talk() -> re.Pattern[str]:
    """ "Giảng NQ 09 cho cán bộ xã thì nên nhấn mạnh điểm nào": a talk on a whole text, before whom, and its stress."""
    return re.compile(
        rf"\W*(?:(?:khi|nếu|muốn|đi|sắp|để|tôi|em|mình) ){{0,3}}(?:{_TELLS})(?: về| nội dung| lại)* "
        rf"(?P<text>(?:{text_names()})(?: số)?(?: \d[\w/-]*)?)"
        rf"(?P<whom> {_WHOM}),?"
        rf" (?:thì )?(?:(?:tôi|em|mình|ta|chúng ta) )?(?:nên|cần|phải) (?:{_STRESSES})(?!\w)"
    )


@cache
def _occasion() -> re.Pattern[str]:
    """ "Điểm cần nhấn mạnh khi tuyên truyền kết luận 91 cho cán bộ xã": the points of a text for a talk on it."""
    return re.compile(
        r"(?<!\w)(?:điểm|ý|nội dung|vấn đề|thông điệp|chỗ|phần)(?: nào| gì)? (?:(?:cần|nên|phải|đáng) )?"
        rf"(?:mới|chính|trọng tâm|cốt lõi|{_STRESSES})"
        rf"(?P<when>,? (?:khi|lúc|để|trong lúc) (?:đi |ta )?(?:{_TELLS})(?: về| nội dung| lại)*) "
        rf"(?P<text>(?:{text_names()})(?: số)?(?: \d[\w/-]*)?)(?P<whom>(?: {_WHOM})?)"
        r"(?= (?:là|gồm|thì|có)(?: những| các)? (?:gì|nào|đâu)|\W*$)"
    )


def without_audience(text: str) -> str:
    """A question without whom the talk is for that its asker holds on a text, and without who is to learn it."""
    form = search_form(text)
    said = _talk().match(form) if len(form) == len(text) else None
    if said:
        return f"{_GIVES} {text[slice(*said.span('text'))]}{text[said.end('whom') :]}"
    told = _occasion().search(form) if len(form) == len(text) else None
    if told:
        return f"{text[: told.start('when')]} của {text[slice(*told.span('text'))]}{text[told.end('whom') :]}"
    learns = _LEARNS.search(form) if len(form) == len(text) else None
    return f"{text[: learns.start()]}{text[learns.end() :]}".strip() if learns else text
