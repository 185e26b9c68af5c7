"""In what form and order an answer is wanted, which is no part of what is asked: in one piece, by rank."""

import re
from functools import cache

from assistant.language.vocabulary import text_names
from assistant.language.wish_words import FOR_ME, PLEASE, POLITE

_ASKED = 2  # words at least of what is to be arranged
_ORDERED = rf"^\W*{POLITE}"
_ONE = (
    r"(?:một|1|cùng một) (?:đoạn|câu|ý|bài|khối|mạch)(?: văn| viết| nói)?"
    r"(?: (?:thật|cho|thật là)? ?(?:ngắn|ngắn gọn|gọn|liền mạch|hoàn chỉnh|chung|duy nhất|súc tích)){0,3}"
    r"(?: (?:khoảng|chừng|tầm|dài|tối đa)? ?\d{2,3} (?:chữ|từ|tiếng))?"
)
_GATHERS = r"(?:gộp|gom|ghép|dồn|nhập|viết gộp|viết|tổng hợp|tóm tắt|tóm(?! tắt| lược)|gói|kết hợp|trình bày|nêu)"
# "Gộp các nhiệm vụ về rừng thành một đoạn ngắn"
_GATHERED = re.compile(
    rf"{_ORDERED}{_GATHERS}"
    rf"(?: (?:gọn|chung))?{FOR_ME}(?: (?:gọn|chung))? "
    rf"(?P<what>[^.;?!]{{6,300}}?) (?:lại )?(?:thành|trong|vào|bằng|làm|dưới dạng) {_ONE}{PLEASE}[\s.?!]*$",
    re.IGNORECASE,
)
# "…, gộp lại thành một đoạn giúp em"
_GATHERED_BEHIND = re.compile(
    rf"(?:,|;|\.| -| và) ?{_GATHERS}(?: (?:gọn|lại|chung|hết|tất cả|cả hai|các ý|chúng|hai cái|hai ý)){{0,3}}{PLEASE}"
    rf"(?: (?:thành|trong|vào|bằng|làm|dưới dạng|còn))? {_ONE}{PLEASE}[\s.?!]*$",
    re.IGNORECASE,
)
# "Trình bày các vùng theo thứ tự ưu tiên": of who is told to set them out.
_IN_ORDER = re.compile(
    r"(?<=\w)[, ]+(?:xếp |sắp xếp |và )?theo (?:đúng )?(?:thứ tự|trình tự)(?: (?:ưu tiên|quan trọng|mức độ quan trọng"
    r"|thời gian|trước sau|trong văn bản|của văn bản|văn bản|các mục|từng mục|từ \w+ đến \w+))?"
    rf"{PLEASE}[\s.?!]*$",
    re.IGNORECASE,
)
_SETS_OUT = re.compile(
    rf"{_ORDERED}(?:trình bày|nêu|kể|liệt kê|sắp xếp|xếp|giới thiệu|tóm tắt|giảng|nói)(?!\w)",
    re.IGNORECASE,
)
# "Còn của kết luận 91, so sánh giúp": the other side is what is left to tell.
_OTHER_SIDE = re.compile(r"^\W*(?:còn|thế còn|thế|vậy còn|vậy|của)(?!\w)", re.IGNORECASE)
_COMPARED_BEHIND = re.compile(
    r"[,.;?–-] ?(?:rồi |và )?(?:so sánh|đối chiếu)(?: (?:hai|2|cả hai) (?:cái|bên|văn bản|bản))?"
    r"(?: với nhau| luôn| xem| thử)?"
    rf"{PLEASE}[\s.?!]*$",
    re.IGNORECASE,
)


@cache
def _whole_text() -> re.Pattern[str]:
    """A text as a whole: to tell that in one sentence is to sum it up, and no order of what is told."""
    text = rf"(?:{text_names()})(?: số)?(?: [\w/-]+)?"
    return re.compile(rf"(?:(?:cả|toàn bộ|nội dung|nội dung của) )?(?:(?:hai|2|các|những|mấy) )?{text}", re.IGNORECASE)


def without_arrangement(text: str) -> str:
    """A question without the order to tell it in one piece, and without the order in which it is to be told."""
    gathered = _GATHERED.match(text)
    if gathered and len(gathered["what"].split()) >= _ASKED and not _whole_text().fullmatch(gathered["what"]):
        return gathered["what"].strip(" ,:")
    for said in (
        _GATHERED_BEHIND.search(text),
        _IN_ORDER.search(text) if _SETS_OUT.match(text) else None,
        _COMPARED_BEHIND.search(text) if _OTHER_SIDE.match(text) else None,
    ):
        if said and len(text[: said.start()].split()) >= _ASKED:
            return text[: said.start()].strip(" ,;:")
    return text
