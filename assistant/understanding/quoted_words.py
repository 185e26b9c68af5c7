"""Words of a text that a message quotes to have them explained, or reworded: "phân tích vế “… là khâu đột phá …”"."""

import re

from assistant.language.wish_words import FOR_ME, POLITE

_EXPLAINS = (
    r"(?:giải thích|phân tích|bình luận|làm rõ|diễn giải|cắt nghĩa|giảng giải|giảng|bình giảng|chứng minh|thuyết minh"
    r"|nêu ý nghĩa|ý nghĩa|hiểu thế nào|hiểu như thế nào|hiểu sao|hiểu)"
)
_BETWEEN = r"(?: (?!về )[^\s,.;:?“”\"'‘’]+){0,5}?(?: về)?"
_CALLED = r"(?:câu|vế|ý|luận điểm|nhận định|luận đề|mệnh đề|đoạn|quan điểm|phương châm|câu nói|khẳng định|nội dung)"
_MARKED = r"\s*:?\s*[“\"‘'](?P<{}>[^“”\"‘’]{{8,400}})[”\"’']"
_REWORDS = (
    r"(?:(?:viết|nói|kể|trình bày|diễn đạt|phát biểu|soạn|biên tập) lại|diễn đạt|diễn nôm|nói|viet lai|noi lai|dien dat"
    r"(?: lai)?)"
)
# "Câu sau cho bà con dễ hiểu: …".
_TOLD_HOW = r"(?:(?: [^\s,.;:?“”\"'‘’]+){1,8}(?=\s*:))?"
_PLAIN_CALLED = r"(?:câu văn|câu|đoạn văn|đoạn|ý|vế|cau|doan|y|ve)"
_WORDS = 3  # at least, that are no term
_MEANT = (
    r"(?: (?:trong|ở|của|theo) [^,;?“”\"]{2,40}?)?[,\s]+(?:ở đây |thì |được |cần |nên |phải )*"
    r"(?:hiểu|nghĩa|có nghĩa|nói lên|thể hiện|khẳng định|ý nói|muốn nói)(?: (?:là|như|điều|cái))*"
    r"(?: (?:thế nào|ra sao|sao|gì))"
)
_QUOTED = re.compile(
    rf"(?<!\w){_EXPLAINS}{_BETWEEN} {_CALLED}(?: (?:sau|này|sau đây))?{_TOLD_HOW}{_MARKED.format('named')}"
    rf"|^\W*{_EXPLAINS}{FOR_ME}(?: (?:rõ|thêm))*{_MARKED.format('bare')}"
    rf"|(?<!\w){_EXPLAINS}{_BETWEEN} {_CALLED}(?: (?:sau|này|sau đây))?\s*:\s*(?P<plain>[^“”\"]{{12,400}})$"
    rf"|(?<!\w){_CALLED}{_MARKED.format('asked')}{_MEANT}",
    re.IGNORECASE,
)
_REWORDED = re.compile(
    rf"^\W*{POLITE}{_REWORDS}{FOR_ME}{_BETWEEN} {_PLAIN_CALLED}{_TOLD_HOW}"
    rf"(?:{_MARKED.format('marked')}|\s*:\s*(?P<plain>[^“”\"]{{12,400}})$)",
    re.IGNORECASE,
)
_LONG = 5  # words from which what is quoted with no word for it is a sentence, or half of one


def words_to_explain(text: str) -> str:
    """What a message quotes of a text to have it explained, in its own words; "" where it wants none, or a term."""
    said = _QUOTED.search(text)
    quoted = next((one for one in said.groups() if one), "") if said else ""
    least = _LONG if said and said["bare"] else _WORDS
    return quoted.strip(" .,;…") if len(quoted.split()) >= least else ""


def words_to_reword(text: str) -> str:
    """What a message quotes of a text to have it said in other words; "" where it wants none, or a term."""
    said = _REWORDED.match(text)
    quoted = (said["marked"] or said["plain"]) if said else ""
    return quoted.strip(" .,;…") if len(quoted.split()) >= _WORDS else ""
