"""A message that goes back to an earlier one: "quay lại câu đầu, …"."""

import re
from collections.abc import Sequence

from assistant.understanding.form_wanted import form_wanted
from assistant.understanding.retelling import Telling, find_retelling

_BACK = re.compile(
    r"\W*(?:(?:thôi|vậy|thế|giờ|rồi|ok|à|cho (?:em|mình|tôi)|em|mình|tôi|muốn|xin) )*"
    r"(?:(?:quay|trở|nhắc|xem|đọc|mở|coi) lại|quay về|trở về) (?:với )?(?:cho (?:em|mình|tôi) )?"
    r"(?:câu hỏi|câu trả lời|câu|vấn đề|nội dung|chuyện|ý) (?:của (?:em|mình|tôi) )?"
    r"(?P<which>đầu tiên|đầu|thứ nhất|ban đầu|trước đó|trước nữa|trước|hồi nãy|lúc nãy|vừa rồi|vừa nãy|mới rồi)(?!\w)"
    r"(?:[\s,.:;?!-]|(?:nhé|nha|đi|ạ|thì)(?!\w))*",
    re.IGNORECASE,
)
# "Vừa rồi mình hỏi gì nhỉ": the last question again.
_FORGOT = re.compile(
    r"\W*(?:(?:vừa|vừa rồi|vừa nãy|lúc nãy|hồi nãy|mới rồi|nãy) ?)(?:(?:tôi|mình|em|anh|chị) )?(?:vừa |mới )?hỏi "
    r"(?:câu |cái |về )?gì(?: (?:nhỉ|ấy nhỉ|ấy|ạ|thế|vậy))*\W*",
    re.IGNORECASE,
)
_QUOTING = (Telling.VERBATIM, Telling.PLACE, Telling.DOUBT, Telling.HEADING)
_LAST = ("vừa rồi", "vừa nãy", "mới rồi")
_QUESTIONS = 3  # earlier questions that a follow-up may go back through
_FIRST = ("đầu tiên", "đầu", "thứ nhất", "ban đầu")


def go_back(text: str, history: Sequence[str]) -> tuple[str, Sequence[str]]:
    """What a message asks, and the messages before that it goes on from, oldest first.

    "Câu đầu" is the first of them, "câu trước" the one before the last, with what came before that; a message that asks
    nothing more asks the same again.
    """
    if history and _FORGOT.fullmatch(text):
        return history[-1], history[:-1]
    found = _BACK.match(text)
    if not found or not history:
        return text, history
    which = found["which"].lower()
    kept = history[:1] if which in _FIRST else history if which in _LAST else history[:-1] or history
    rest = text[found.end() :].strip()
    return (rest, kept) if any(map(str.isalnum, rest)) else (kept[-1], kept[:-1])


def recent(history: Sequence[str]) -> list[str]:
    """The last messages that a follow-up may go back through, oldest first.

    What only wants an answer told otherwise ("ngắn lại", "kẻ bảng") asks nothing, and goes with the question before it.
    """
    asked = [at for at, one in enumerate(history) if not (at and _is_of_telling(one))]
    return list(history[asked[-_QUESTIONS] if len(asked) > _QUESTIONS else 0 :])


def without_quotations(history: Sequence[str]) -> list[str]:
    """Messages up to the last that wants more than the words, the place or the ground of what was told."""
    kept = list(history)
    while len(kept) > 1 and (found := find_retelling(kept[-1])) and found.telling in _QUOTING:
        kept.pop()
    return kept


def _is_of_telling(message: str) -> bool:
    return bool(form_wanted(message) or find_retelling(message))
