"""A follow-up that names a part of the texts and nothing else: "nguyên nhân?", "giải pháp cho nó", "giải quyết sao"."""

import re
from functools import cache

from assistant.language.cues import cues
from assistant.understanding.part_words import PART_NAMED
from assistant.understanding.understood import Understood

_BARE = re.compile(
    r"(?:(?:thế|vậy|còn|rồi|và|thì|nêu|các|những|mấy|cho (?:em|mình|tôi)) )*"
    rf"(?P<part>{PART_NAMED.pattern})"
    r"(?: (?:để )?(?:khắc phục|giải quyết|tháo gỡ)| (?:chính|chủ yếu|cụ thể))*"
    r"(?: (?:cho|của|đối với) (?:nó|chúng|đó|(?:các |những )?"
    r"(?:việc|điều|vấn đề|cái|hạn chế|tồn tại) (?:này|đó|ấy|trên)))?"
    r"(?: là| thì)?(?: (?:gì|những gì|nào|sao|ra sao|thế nào|do đâu))?(?: (?:vậy|ạ|nhỉ|thế))*"
)


def part_after(question: Understood) -> str:
    """The part that a follow-up names alone, in its words; "" where it says more, or names a text or a time."""
    found = _BARE.fullmatch(" ".join(question.text.strip(" ?!.,…").split()))
    own = question.times or question.named.is_placed
    return found["part"] if found and not own else ""


_REMEDY = re.compile(
    r"(?:(?:thế|vậy|còn|rồi|và|thì|phải|cần|nên|muốn|để|tỉnh|làm|sao|thế nào|gì) )*(?:cách |hướng )?"
    r"(?:giải quyết|khắc phục|tháo gỡ|cải thiện|xử lý|sửa|chữa|gỡ)"
    r"(?: (?:nó|chúng|(?:việc|điều|vấn đề|chuyện|tình trạng|cái|hạn chế|tồn tại) (?:này|đó|ấy|trên)))?"
    r"(?: (?:thì|là|bằng|ra|như|thế|kiểu|cách|phải|làm|sao|nào|gì|đây|vậy|ạ|nhỉ))*"
)


def asks_remedy(question: Understood) -> bool:
    """Whether all that a follow-up asks is what is done about what was told: "thế giải quyết sao"."""
    found = _REMEDY.fullmatch(question.unmarked)
    return bool(found) and not (question.times or question.named.is_placed)


# "Do ai", "tại ai": of what was told wanting no one does that; what it is owed to names who.
_OWED = re.compile(r"(?:(?:thế|vậy|còn|rồi|và|mà|là) )*(?:do|tại|vì) ai(?: (?:mà ra|vậy|thế|ạ|nhỉ))*")


def asks_what_it_is_owed_to(question: Understood) -> bool:
    """Whether all that a follow-up asks is who is behind what was told: "do ai"."""
    return bool(_OWED.fullmatch(question.unmarked))


def asks_why_wanting(question: Understood) -> bool:
    """Whether all that a follow-up asks is why what was told is wanting: "do đâu mà yếu vậy"."""
    return bool(_why_wanting().fullmatch(question.unmarked)) and not (question.times or question.named.is_placed)


@cache
def _why_wanting() -> re.Pattern[str]:
    words = "|".join(map(re.escape, sorted(cues().wanting, key=len, reverse=True)))
    return re.compile(
        r"(?:(?:thế|vậy|còn|rồi|và|thì|mà) )*(?:do đâu|vì đâu|vì sao|tại sao|làm sao|sao)"
        r"(?: (?:mà|lại|cứ|vẫn|còn|đang|bị|nó|chúng|nhiều))*"
        rf"(?:,? (?:và )?(?:chưa (?:tốt|được|đạt)|không (?:tốt|được|đạt)|{words}))+"
        r"(?: (?:đến|như|vậy|thế|ạ|nhỉ|hả))*"
    )
