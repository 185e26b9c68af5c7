"""How an answer is to be told, which is no part of what is asked: how short, how plainly, to whom, in what time."""

import re

from assistant.language.asks import ask_pattern
from corpus.text import search_form

_ASKED = 3  # words at least that ask something before they say how
_QUESTION = "nêu nội dung này"  # what a manner is of: as short as may be
_MANNERS = 4  # that one question names at its end, at most: how, how long, to whom, where
_END = r"(?=[\s?.!]*$)"
PLAIN = "đơn giản|dễ hiểu|dễ nhớ|dễ nghe|bình dân|đời thường|mộc mạc|gần gũi|dân dã|giản dị"
_PLEASE = "giúp|cho|hộ|giùm|tôi|em|mình|với|nhé|ạ|thôi"
_TELLS = (
    "đọc|nói|kể|giải thích|giảng|phổ biến|tuyên truyền|truyền đạt|trình bày|phát biểu|thuyết trình|quán triệt"
    "|nói chuyện|ghi bảng|ghi lên bảng|viết lên bảng|chiếu lên bảng|học thuộc"
)
_WORD = r"(?!(?:về|là)(?!\w))[^\s,.;?!]+"
ANYBODY = (
    "lớp|học viên|học sinh|sinh viên|bà con|người dân|nhân dân|nông dân|ngư dân|công nhân|dân|thanh niên|đoàn viên"
    "|hội viên|đảng viên|chi bộ|người nghe|người già|mọi người"
)
_AS_TOLD = re.compile(
    # "…, phân tích giúp", "…, trình bày ngắn thôi"
    r"(?<=[,;.?!] )(?:(?:nhờ|hãy|xin|và|rồi|anh|chị|bạn) ){0,3}"
    r"(?:(?:phân tích|giải thích|diễn giải|làm rõ|trình bày|nói|nêu|viết|kể|trả lời)"
    rf"(?: (?:rõ|kỹ|sâu|thêm|ngắn|gọn|nhanh|cụ thể|chi tiết|{PLAIN}|{_PLEASE})){{1,6}}"
    rf"|(?:cho |sao cho |thật )?(?:ngắn|gọn|{PLAIN})(?: (?:là được|là đủ|{_PLEASE})){{0,4}}"
    # "…, giảng sao cho dễ nhớ"
    r"|(?:giảng|nói|dạy|kể|trình bày|truyền đạt|giải thích)(?: (?:lại|như))? (?:thế nào|làm sao|ra sao|sao)"
    rf"(?: (?:để|cho|mà))* (?:học viên |bà con |người nghe |lớp )?(?:{PLAIN}|hay|hấp dẫn|sinh động|thấm)){_END}"
    # "…, có số liệu không": what it is to hold, which an answer on a subject holds where a text has it
    r"|(?<=, )(?:và |xem )?(?:có|kèm)(?: theo| được)? (?:số liệu|con số|dẫn chứng|trích dẫn)"
    rf"(?: (?:nào|gì|cụ thể|minh họa|kèm theo)){{0,2}} (?:không|ko)(?: ạ)?{_END}"
    # "… bằng lời đơn giản", "… dễ hiểu cho bà con"
    rf"|(?<!\w)(?:bằng|với) (?:lời(?: lẽ| văn)?|ngôn ngữ|từ ngữ|giọng) (?:thật |rất )?(?:{PLAIN})"
    rf"(?: (?:cho|với)(?: {_WORD}){{1,5}})?{_END}"
    rf"|(?<!\w)(?:ngắn gọn|{PLAIN}) (?:cho|với) (?:{ANYBODY})(?: {_WORD}){{0,2}}{_END}"
    # "…, đọc chậm cho lớp ghi"
    rf"|(?<=, )(?:(?:để|rồi) )?(?:(?:tôi|em|mình) )?(?:{_TELLS})(?: chậm)? (?:cho|để) (?:{ANYBODY})(?: {_WORD}){{0,2}}"
    rf"(?: (?:ghi|chép|nghe|nắm|nhớ|biết))+{_END}"
    # "… để tôi đọc trước lớp", "… tôi cần nói cho bà con"
    r"|(?<!\w)(?:(?:để|cho) )?(?:tôi|em|mình|chúng tôi|bọn em)(?: (?:cần|muốn|phải|sẽ|còn|sắp|đang|dễ|chỉ)){0,3}"
    rf" (?:{_TELLS})(?: lại| luôn)?(?: (?:phần|đoạn|bài|ý|nội dung|câu) (?:này|đó))?"
    rf"(?: (?:trước|cho|với|tại) {_WORD}(?: {_WORD}){{0,5}})?{_END}"
)
# "…, cho mình đầy đủ", "… nói hết giúp em": nothing is to be left out.
_IN_FULL = re.compile(
    r"(?:(?<=[,;.?!] )|(?<=sao )|(?<=nào )|(?<=gì ))(?:(?:hãy|xin|nhờ|và|anh|chị|bạn) ){0,3}"
    r"(?:cho|nói|kể|nêu|trả lời|trình bày|viết|đưa)(?: (?:ra|cho|giúp|hộ|tôi|em|mình|thật|với|càng)){0,4}"
    r" (?:đầy đủ|đủ|hết|trọn vẹn)(?: (?:nhé|nha|ạ|giúp|cho|em|mình|tôi|ra|với|vào|luôn|càng tốt|các ý)){0,4}"
    r"(?=[\s?.!]*$)"
)
# "… kể không sót cái nào", which is no part of what is asked.
NONE_LEFT_OUT = re.compile(
    r"(?<=\S)[\s,]+(?:(?:kể|nêu|nói|liệt kê|ghi|trả lời)(?: ra| cho| giúp)* )?(?:không|đừng|chớ)"
    r" (?:được )?(?:bỏ |để )?sót(?: (?:cái|ý|việc|mục|chỗ|điều|nhiệm vụ) (?:nào|gì)| gì)?"
    r"(?: (?:ạ|nhỉ|vậy|thế|nhé|đây))*(?=[\s?.!]*$)"
)
# "Bài phát biểu 3 phút", "thuyết trình về rừng trong 15 phút": how long whoever asks will speak.
_SPEAKS = re.compile(
    r"(?<!\w)(?:phát biểu|thuyết trình|trình bày|giảng|bài nói|nói chuyện|lên lớp|đứng lớp|tuyên truyền|quán triệt"
    r"|báo cáo viên|tham luận|chia sẻ|mở bài|mở đầu|kết bài|dàn ý|đề cương|giáo án|luận điểm|để nói|đọc)(?!\w)"
    r"|(?<!\w)nói (?=(?:trong |khoảng |chừng |tầm |độ ){0,2}\d{1,3} phút)"
)
_MINUTES = re.compile(
    r"(?<!\w)(?:(?:trong|trong vòng|khoảng|chừng|tầm|dài|tối đa|không quá|độ|gói gọn|đúng|cỡ) ){0,3}"
    r"(?P<count>\d{1,3}) (?P<unit>phút|tiết|tiếng)(?! (?:một|mỗi|/))(?!\w)"
)
_ASKS_LENGTH = re.compile(r"(?<!\w)(?:phải không|đúng không|không|chưa)\W*$")


def without_manner(text: str) -> str:
    """A question without what says at its end how its answer is to be told, and without how long its asker speaks."""
    text = _without_minutes(text)
    for _ in range(_MANNERS):
        form = search_form(text)
        found = [one.start() for one in (ask_pattern("as_brief").search(form), _AS_TOLD.search(form)) if one]
        if not found or len(text[: min(found)].split()) < _ASKED:
            return text
        text = text[: min(found)].rstrip(" ,;")
    return text


def without_fullness(text: str) -> str:
    """A question without what says at its end that nothing is to be left out."""
    form = search_form(text)
    said = _IN_FULL.search(form) or NONE_LEFT_OUT.search(form)
    return text[: said.start()].rstrip(" ,;.") if said and len(text[: said.start()].split()) >= _ASKED else text


def wants_fullness(text: str) -> bool:
    """Whether a question says at its end that nothing is to be left out."""
    return without_fullness(text) != text


def minutes_spoken(text: str) -> int:
    """How many minutes whoever asks will speak, 0 where that is not said: "bài phát biểu 3 phút"."""
    form = search_form(text)
    said = _MINUTES.search(form) if _SPEAKS.search(form) and not _ASKS_LENGTH.search(form) else None
    return int(said["count"]) if said and said["unit"] == "phút" else 0


def is_manner(part: str) -> bool:
    """Whether a part of a message says how its answer is to be told, and nothing else: "trình bày ngắn thôi"."""
    return bool(part.strip()) and without_manner(f"{_QUESTION}, {part.strip()}") == _QUESTION


def _without_minutes(text: str) -> str:
    """A question without the time in which its asker is to speak; one that asks whether that is so keeps it."""
    form = search_form(text)
    if not _SPEAKS.search(form) or _ASKS_LENGTH.search(form):
        return text
    said = _MINUTES.search(form)
    left = f"{text[: said.start()].rstrip()} {text[said.end() :].lstrip()}".strip() if said else ""
    return left if len(left.split()) >= _ASKED else text
