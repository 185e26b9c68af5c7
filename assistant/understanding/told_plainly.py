"""What somebody wants told in other words: "viết lại cho dễ hiểu mục tiêu …", "… nói lại cho bà con dễ nghe"."""

import re
from dataclasses import dataclass

from assistant.language.wish_words import POLITE
from assistant.understanding.manner import ANYBODY, PLAIN
from corpus.text import search_form

_BRIEF = r"ngắn gọn|ngắn|gọn|súc tích|cô đọng|vắn tắt"
_HOW = (
    rf"(?:(?:cho|sao cho|thật|rất|bằng lời(?: lẽ| văn)?|bằng ngôn ngữ|một cách) )*(?:{PLAIN}|nôm na|{_BRIEF})"
    r"(?: (?:hơn|lại|chút|tí|thôi|nhất)){0,2}"
)
_TO_WHOM = (
    rf"(?:sao )?(?:cho|để|với|giúp) (?:các |mọi )?(?P<{{0}}>{ANYBODY}|người)(?: (?:dễ|cùng|có thể|để))?"
    r"(?: (?:hiểu|nghe|nắm|nhớ|biết))?(?: (?:sao )?cho dễ(?: hiểu| nghe| nhớ)?)?"
)
_TELLS = r"(?:viết|nói|kể|trình bày|giải thích|diễn đạt|diễn giải|phát biểu)"
# "Viết lại", "diễn giải", "nói đơn giản", "giải thích cho bà con hiểu": a plain "nói", "viết" wants nothing reworded.
_REWORDS = (
    rf"(?:{_TELLS} lại|diễn đạt|diễn giải|diễn nôm"
    rf"|{_TELLS}(?= (?:(?:cho|sao cho|thật|bằng lời(?: lẽ| văn)?|bằng ngôn ngữ|một cách) )*(?:{PLAIN}|nôm na)(?!\w))"
    rf"|{_TELLS}(?= (?:ngắn|gọn|ngắn gọn) lại(?!\w))"
    rf"|{_TELLS}(?= (?:sao )?(?:cho|để|giúp) (?:các |mọi )?(?:{ANYBODY})"
    r" (?:(?:dễ|cùng|có thể) )?(?:hiểu|nghe|nắm)(?!\w)))"
)
_WISH = rf"(?: (?:giúp|hộ|giùm|cho)(?: (?:tôi|em|mình))?(?!\w)(?! (?:các |mọi )?(?:{ANYBODY})))?"
_PIECE = r"(?:(?: (?:cái|các|những|mấy))?(?: (?:đoạn|phần|câu|ý|nội dung|khúc))(?: (?:nói|viết|nêu))?(?: về)?| về)?"
_END = r"(?: (?:với|nhé|ạ|đi|giúp|giùm))*\W*$"
_FIRST = re.compile(
    rf"^\W*{POLITE}{_REWORDS}{_WISH}(?: (?:{_HOW}|{_TO_WHOM.format('told')})){{0,3}}{_PIECE}"
    rf"(?:(?: (?:này|sau|sau đây|dưới đây))?(?: (?:{_HOW}|{_TO_WHOM.format('them')})){{0,3}}(?=\s*:))?"  # "câu sau: …"
    r"(?: là| rằng| thì)?\s*:?\s+(?=\S)"
)
# The same behind what is to be told; behind a wish before it also to whom alone: "… cho bà con dễ nghe".
_LAST = re.compile(
    rf"[,;.?!]?(?<!\w)\s*{POLITE}{_REWORDS}{_WISH}(?: (?:{_HOW}|{_TO_WHOM.format('heard')})){{1,3}}{_END}"
)
_TO_THEM = re.compile(rf"(?<=\s){_TO_WHOM.format('meant')}{_END}")
# The same of the answer before: "viết lại (đoạn đó) cho dễ hiểu".
_AGAIN = re.compile(
    rf"\W*{POLITE}(?:{_TELLS} lại|diễn đạt|diễn giải){_WISH}(?: (?:cái|các|đoạn|phần|câu|ý|nội dung|điều)){{0,2}}"
    rf"(?: (?:đó|này|ấy|trên|vừa rồi))?(?: (?:{_HOW}|{_TO_WHOM.format('said')})){{1,3}}{_END}"
)
_FOR_PAPER = re.compile(r"\s(?:để|cho) (?:đưa|chèn|dán|chiếu|đặt|lên|in|treo|ghi|làm|viết|đọc|phát|đăng)(?!\w).*$")
_SAID_HOW = re.compile(rf"(?<!\w)(?:{_HOW}|{ANYBODY}|viết lại|diễn đạt|diễn giải|diễn nôm)(?!\w)")
_SHORT = re.compile(rf"(?<!\w)(?:{_BRIEF}|slide)(?!\w)")
_NOTHING = re.compile(
    rf"\W*(?:(?:đó|này|ấy|trên|kia|vừa rồi)(?!\w).*|(?:{_HOW}\W*)+|.*(?<!\w)(?:đó|này|ấy|vừa rồi)\W*)"
)
_THEM = re.compile(r"(?<!\w)họ(?!\w)")
_LEAST = 1  # words that say what is to be told


@dataclass(frozen=True, slots=True)
class ToldPlainly:
    """What is to be told in other words, as a question of its own, "" for the answer before.

    short is whether in fewer words.
    """

    asked: str
    short: bool


def told_plainly(text: str) -> ToldPlainly | None:
    """What a message without courtesies wants told in other words, None for another message."""
    form = search_form(text)
    if _AGAIN.fullmatch(form):
        return ToldPlainly("", bool(_SHORT.search(form)))
    first = _FIRST.match(form)
    asked = text[first.end() :] if first else text
    last = _LAST.search(search_form(asked)) or (_TO_THEM.search(search_form(asked)) if first else None)
    asked = (asked[: last.start()] if last else asked).strip(' ,.:;"“”')
    wanted_for = _FOR_PAPER.search(search_form(asked))
    asked = asked[: wanted_for.start()] if wanted_for else asked
    wants = (first or last) and _SAID_HOW.search(form) and not _NOTHING.fullmatch(search_form(asked))
    if not wants or len(asked.split()) < _LEAST:
        return None
    told = (first and first["told"]) or ""
    return ToldPlainly(_THEM.sub(told, asked) if told else asked, bool(_SHORT.search(form)))
