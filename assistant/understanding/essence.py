"""What a text comes to, in the form that the rules read: its goals, as in "tinh thần của NQ 09", "KL 91 muốn gì"."""

import re
from functools import cache

from assistant.language.vocabulary import text_called
from corpus.text import search_form

_ORDER = (
    r"(?:(?:cho|hỏi|xin|nêu|nói|tóm|tóm tắt|tóm gọn|chốt|chốt lại|viết|rút|rút ra|trình bày|khái quát|hãy|giúp|hộ"
    r"|tôi|em|mình|lại|ngắn|gọn|ngắn gọn|thật|được|trong|bằng|gói gọn|vậy|thế|rốt cuộc|thực chất|nói chung) ){0,6}"
)
_LENGTH = r"(?:(?:một|1|hai|2|vài) (?:câu|ý|dòng|gạch đầu dòng))"
# "Nói ngắn gọn 1 câu: …".
_LED = rf"\W*{_ORDER}(?:{_LENGTH}(?: thôi)?\s*[:,]?\s*)?"
_ESSENCE = (
    r"(?:cái |điều |phần )?(?:tinh thần|tư tưởng|cốt lõi|linh hồn|cái hồn|mục đích)"
    r"(?: (?:chung|chính|cốt lõi|cơ bản|chủ đạo|bao trùm|xuyên suốt|lớn|chủ yếu|nhất)){0,3}"
)
_ASKS = r"(?: (?:là|nằm ở|ở))?(?: (?:gì|đâu|cái gì|điều gì|thế nào|ra sao|sao|chỗ nào))?"
_TOLD_IN = rf"[\s,.:]*(?:(?:gói gọn|tóm gọn|gói|gọn|tóm lại|viết|nói|chỉ|trong|bằng|thành) ){{0,3}}(?:{_LENGTH})?"
# "Nói NQ 09 trong một câu cho bà con hiểu": the order stands before the text, the length behind it.
_TOLD = (
    r"(?:nói|kể|gom|dồn|rút|gói|gói gọn|tóm|tóm gọn|tóm lại|rút gọn|cô đọng|giới thiệu|trình bày|diễn đạt)"
    r"(?: lại| gọn| về| cả)*"
)
_IN_SO_FEW = rf",? (?:(?:gói|gói gọn|gọn|trong|bằng|thành|vào|chỉ|đúng|lại|còn) ){{1,4}}{_LENGTH}"
_HEARD = r"(?: (?:cho|để) (?:[^\s,.;:?]+ ){1,4}?(?:hiểu|dễ hiểu|nghe|dễ nghe|nhớ|dễ nhớ|biết|nắm))?"
_PLEASE = r"(?: (?:thì (?:là|nói) (?:câu )?(?:gì|nào|sao)|thôi|nhé|ạ|vậy|thế|nhỉ|giúp|em|mình|tôi|với))*"
_WANTS = (
    r"(?:(?:rốt cuộc|thực chất|cuối cùng|chung quy|nói chung|chủ yếu) )?"
    r"(?:giải quyết (?:những |các )?(?:vấn đề|chuyện|việc|điều|bài toán) gì(?: là chính)?"
    r"|(?:muốn|hướng (?:tới|đến|về)|nhắm (?:tới|đến|vào)|nhằm(?: vào| tới| đến)?|(?:ban hành|ra đời) (?:để|nhằm))"
    r"(?: (?:làm|đạt|đạt được|đạt tới|nói|gửi gắm|truyền tải))?(?: (?:cái|điều|những|mục đích|mục tiêu))? gì)"
)


@cache
def _essence() -> re.Pattern[str]:
    text = rf"(?P<{{}}>{text_called()})"
    of_it = rf"{_ESSENCE} (?:(?:của|trong|ở) )?{text.format('of')}{_ASKS}"
    wants = rf"{text.format('by')} {_WANTS}"
    told = rf"(?:{_TOLD} )?{text.format('all')}{_IN_SO_FEW}{_HEARD}"
    return re.compile(rf"{_LED}(?:{of_it}|{wants}|{told}){_TOLD_IN}{_PLEASE}\W*")


def of_essence(text: str) -> str:
    """A question what a text as a whole comes to, and of nothing in it, as one for its goals.

    Where it says in how many sentences, these sum the text up: one is of its goals.
    """
    form = search_form(text)
    said = _essence().fullmatch(form) if len(form) == len(text) else None
    if said is None:
        return text
    named = text[slice(*next(said.span(name) for name in ("of", "by", "all") if said[name]))]
    length = re.search(_LENGTH, form)
    return f"tóm tắt {named}, {length.group()}" if length else f"mục tiêu của {named}"
