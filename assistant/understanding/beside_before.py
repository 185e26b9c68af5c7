"""What sets a text apart from what was there before it, which that text alone cannot tell, in one form: what is new.

"NQ 09 khác gì trước đây", "điểm nổi bật của KL 91 so với các văn bản trước".
"""

import re
from functools import cache

from assistant.language.vocabulary import text_called
from corpus.text import search_form

_SETS_APART = r"(?:mới|khác biệt|khác|nổi bật|đổi mới|đột phá|thay đổi|tiến bộ|phát triển|kế thừa|bổ sung|điều chỉnh)"
_POINT = r"(?:điểm|nét|nội dung|ý|chỗ|cái|sự|thứ)"
_ASKS = r"(?:gì|nào|những gì|thế nào|ra sao|ở chỗ nào|ở điểm nào|chỗ nào|điểm nào|sao)"
_WORDS = rf"(?:(?:có|là|được|đã|những|các|{_POINT}|{_SETS_APART}|và|với|hay|hẳn|hơn|{_ASKS})(?!\w)[\s,]*)"
_AGAINST = r"(?:so với|so|hơn|khác với|với)"
_EARLIER = (
    r"(?:(?:hồi |thời |thời gian |giai đoạn |thời kỳ |nhiệm kỳ )?(?:trước đây|trước đó|trước kia|trước)"
    r"|(?:các |những )?(?:văn bản|nghị quyết|kết luận|chủ trương|quy định)(?: \w+)? (?:trước|cũ)(?: đây| đó)?)"
)
_END = r"[\s,]*(?:vậy|thế|ạ|nhỉ|không|nhé)*\W*"


def of_what_was_before(text: str) -> str:
    """A question what sets a text apart from earlier ones as one for what is new in it; any other as it is.

    Where it names none, it is of the text that was spoken of.
    """
    form = search_form(text)
    said = _set_apart().fullmatch(form) if len(form) == len(text) else None
    if said is None or not re.search(rf"(?<!\w){_SETS_APART}(?!\w)", f"{said['before']} {said['behind']}"):
        return text
    named = text[slice(*said.span("text"))].strip() if said["text"] else "văn bản này"
    return f"{named} có gì mới"


@cache
def _set_apart() -> re.Pattern[str]:
    text = rf"(?:(?:của|trong|ở) )?(?P<text>{text_called()})?"
    lead = r"\W*(?:nêu |cho biết |chỉ ra )?"
    return re.compile(rf"{lead}(?P<before>{_WORDS}*){text}[\s,]*(?P<behind>{_WORDS}*)(?:{_AGAINST} )?{_EARLIER}{_END}")
