"""What a trainer asks for a lesson on a text, as the plain question of that text which it holds."""

import re
from collections.abc import Callable, Sequence
from functools import cache

from assistant.language.vocabulary import text_called
from assistant.understanding.manner import ANYBODY, NONE_LEFT_OUT
from corpus.text import search_form

_SOME = r"(?:nào|gì|đâu|chỗ nào|những gì|vào đâu|ở đâu|ở chỗ nào)"
_LESSON = r"(?:bài giảng|bài dạy|bài nói|bài nói chuyện|buổi học|buổi sinh hoạt|tiết dạy|bài|buổi|lớp|chuyên đề)"
_WHO = (
    rf"(?:các |những |mấy |mỗi )?(?:{ANYBODY}|em|trẻ em|thiếu nhi|giáo viên|thầy cô|cán bộ)"
    r"(?: (?!về )[^\s,.;:?]+){0,3}?"
)
_END = r"(?: (?:ạ|nhỉ|vậy|thế|nhé|đây))*\W*$"
# "Học viên hỏi …", which is taken off elsewhere, "… thì trả lời thế nào": how that is to be answered.
_HOW_TO_ANSWER = re.compile(
    r"(?<=\S)(?:,? thì (?:(?:tôi|em|mình|ta) )?(?:(?:nên|phải|cần|biết) )?(?:trả lời|giải đáp|đáp|giải thích|giảng|nói)"
    r"|,? (?:(?:tôi|em|mình|ta) )?(?:nên|phải|cần|biết) (?:trả lời|giải đáp|đáp|giải thích))"
    rf"(?: (?:họ|các em|lại|cho {_WHO}))? (?:thế nào|ra sao|sao|như thế nào|làm sao)(?: (?:cho|với) {_WHO})?{_END}"
)
# "X là gì thì giải thích sao": what it means, and not which thing is that.
_TO_EXPLAIN = re.compile(
    r"^(?P<asked>.{3,80}? )(?:là (?:cái )?gì|là sao)[\s,]+(?:thì )?(?:(?:nên|phải|cần) )?(?:giải thích|giảng)"
    rf"(?: cho {_WHO})? (?:thế nào|ra sao|sao|như thế nào|làm sao)(?: (?:cho|với) {_WHO})?{_END}"
)
# "… để đưa vào bài giảng": what the answer is for.
_FOR_LESSON = re.compile(
    r"(?<=\S)[\s,]+(?:để|dùng để|phục vụ(?: cho)?) (?:(?:tôi|em|mình) )?"
    r"(?:(?:đưa|chèn|cho|lồng)(?: vào| lên)?|làm|lên|soạn|dạy|giảng|viết|chuẩn bị|dùng (?:cho|trong)"
    r"|minh họa(?: cho)?)?"
    rf" ?(?:(?:một|cái|phần) )?(?:{_LESSON}|giáo án|slide|máy chiếu|đề cương|bài thi|bài báo cáo){_END}"
)
# "Học xong …", "sau buổi học …": when what is asked after is to be done.
_AFTER_LESSON = re.compile(
    r"^\W*(?:học xong|sau (?:khi học|buổi học|buổi quán triệt|học tập))(?: (?:xong|rồi|thì))*,? "
)
# "Ý nào … nói với học sinh về …": before whom it is said.
_BEFORE_WHOM = re.compile(
    r"(?<=\S) (?:nói|kể|dùng|dùng được|trao đổi|tâm sự|giảng|dạy)(?: chuyện)?(?: khi nói)?"
    rf" (?:với|cho|trước) {_WHO} (?=về )"
)
# "Phải làm được gì": what is to be done, and not what was.
_TO_BE_ABLE = re.compile(r"(?<=\S) (?:phải|cần|nên) làm(?P<left> được)(?= (?:những )?(?:gì|việc gì|việc nào)(?!\w))")
# "Kể cho đủ …": no tale.
_ALL_OF_IT = re.compile(
    r"^(?P<tell>\W*(?:(?:hãy|giúp|nhờ|em|tôi|mình) )*(?:kể|nêu|liệt kê|nói))(?P<left> cho)(?= (?:đủ|hết|đầy đủ) )"
)
_MAY_BE_USED = re.compile(r"(?<=\S) (?:thì )?(?:được|hay|hợp|phù hợp|là hợp|thì hợp)(?: nhất)?\W*$")


_TEACH = (
    r"(?:lên lớp|đứng lớp|giảng|dạy|soạn|trình bày|truyền đạt|báo cáo|nói chuyện|thuyết trình|tuyên truyền|quán triệt)"
)
_STRESS = r"(?:trọng tâm|điểm nhấn|mấu chốt|cái cốt|ý chính|phần cốt lõi|cốt lõi)"
_TO_STRESS = (
    r"(?:(?:tôi|em|mình|ta) )?(?:nên |cần |phải )?(?:nhấn mạnh|nhấn|xoáy sâu|xoáy|tập trung|chú ý|lưu ý|chú trọng)"
    r"(?: (?:vào|đến|tới|nhất))*(?: (?:những|các))?(?: (?:điểm|ý|nội dung|vấn đề|chỗ|điều|phần))?"
)
_WHOSE = r"(?P<who>[^\d,.;:?]{3,40}?)"
_MANY = r"(?P<many>(?:\d{1,2}|một|hai|ba|bốn|năm|mấy|những) (?:điều|điểm|ý|nội dung|việc|vấn đề))"
_LEARN = r"(?:ghi|ghi chép|ghi lại|ghi nhớ|nhớ|nắm|thuộc|biết|hiểu)"
_WITHIN = r"(?:bài tập|tình huống|câu hỏi|ví dụ)[^,.;:?]{0,40}? về (?P<about>[^,.;:?]{3,60}?)"
_WHICH = r"(?:(?:quy định|điểm|khoản|mục|đoạn|chỗ|nội dung) (?:nào|gì)|đâu|vào đâu)"
# What is asked of a whole text, which stands for TEXT, in a trainer's words, and what that comes to.
_OF_TEXT = (
    (
        rf"\W*(?:(?:khi|nếu|sắp|đi|{_TEACH}|{_LESSON}|về|học tập) ){{1,5}}TEXT,? (?:thì )?"
        rf"(?:{_STRESS}(?: (?:của )?{_LESSON})?(?: (?:là|nằm|ở|đặt|nên|cần|xoáy)){{0,3}}|{_TO_STRESS}) {_SOME}{_END}",
        "nội dung nào của {text} cần nhấn mạnh",
    ),
    (
        rf"\W*{_MANY} (?!quan trọng){_WHOSE} (?:cần|phải|nên) (?:nhớ|nắm|biết|lưu ý|ghi nhớ|quan tâm|thuộc)"
        rf"(?: nhất)? (?:trong|ở|của|từ|khi đọc|về) TEXT{_END}",
        "{many} quan trọng nhất của {text} với {who}",
    ),
    (
        rf"\W*(?:các |những |mấy |\d+ )?(?:cụm )?từ khóa(?: (?:nào|gì))?"
        rf"(?: (?:{ANYBODY}) (?:cần|phải|nên) {_LEARN})?"
        rf"(?: (?:khi học|khi nghe|lúc học|của|trong|ở|về|từ))* TEXT{_END}",
        "những điểm nhấn của {text}",
    ),
    (
        rf"\W*(?:(?:tôi|em|mình|giúp|khi) )*(?:cho|ra|đặt|làm|soạn|lấy)?(?: {_WHO})? ?{_WITHIN},? (?:thì )?"
        rf"(?:căn cứ|dựa|lấy|bám|theo)(?: (?:vào|theo|từ))? {_WHICH} (?:của|trong|ở) TEXT{_END}",
        "{text} nói gì về {about}",
    ),
    (
        r"\W*(?:[^,.;:?]{0,40} )?(?:sinh hoạt|học tập|học|quán triệt|nghiên cứu)(?: chuyên đề| về)* TEXT, "
        r"(?:thì )?(?:phần|đoạn|mục|khúc) (?:(?:liên hệ|vận dụng|nói|về|tới|đến) )+(?P<about>[^,.;:?]{3,60}?)"
        rf" (?:thì )?(?:(?:nên|cần|phải) )?(?:nói|viết|nêu|ghi|trình bày) (?:gì|những gì|sao|thế nào|ra sao){_END}",
        "{text} nói gì về {about}",
    ),
    (
        r"\W*(?P<part>mục tiêu|quan điểm|nhiệm vụ|chỉ tiêu|tầm nhìn|nội dung)"
        r"(?: (?:của|trong))? TEXT có (?:những )?(?:điểm |ý |cái )?gì(?: (?:hay|đáng nói|đáng chú ý))?"
        rf"(?: (?:để|mà) (?:kể|nói|dạy|giảng|giới thiệu)(?: chuyện| lại)?(?: (?:cho|với) {_WHO})?)?{_END}",
        "{part} của {text}",
    ),
    (
        rf"\W*trách nhiệm (?:của )?(?:(?:từng|các|mỗi) (?:cấp|ngành|bên|cơ quan|đơn vị|tổ chức)(?:,| và)? ?){{1,3}}"
        rf"(?:(?:trong|khi|đối với|về)(?: việc)? )?(?:tổ chức )?(?:thực hiện|triển khai|thi hành) TEXT"
        rf"(?: (?:là gì|ra sao|thế nào|như thế nào))?{_END}",
        "phần tổ chức thực hiện của {text}",
    ),
)


def lesson_ask(text: str) -> str:
    """The plain question of the texts that a trainer's message holds; the message itself where it is one."""
    for rule in _RULES:
        text = rule(text)
    return text


def _without(pattern: re.Pattern[str], beside: int) -> Callable[[str], str]:
    """A message without some words, where so many words of it are left."""

    def rule(text: str) -> str:
        form = search_form(text)
        said = pattern.search(form) if len(form) == len(text) else None
        start, end = said.span(pattern.groupindex.get("left", 0)) if said else (0, 0)
        left = f"{text[:start].rstrip()} {text[end:].lstrip()}".strip(" ,")
        return left if said and len(left.split()) >= beside else text

    return rule


def _before_whom(text: str) -> str:
    """ "Ý nào nói với học sinh về biển đảo được": which says that, whoever is to hear it."""
    form = search_form(text)
    said = _BEFORE_WHOM.search(form) if len(form) == len(text) else None
    if said is None:
        return text
    rest = text[said.end() :]
    used = _MAY_BE_USED.search(search_form(rest))
    return f"{text[: said.start()]} nói {rest[: used.start()] if used else rest}"


def _to_explain(text: str) -> str:
    form = search_form(text)
    said = _TO_EXPLAIN.match(form) if len(form) == len(text) else None
    return f"{text[: said.end('asked')]}nghĩa là gì" if said else text


def _of_text(text: str) -> str:
    form = search_form(text)
    for pattern, asked in _patterns() if len(form) == len(text) else ():
        said = pattern.fullmatch(form)
        if said:
            return asked.format(**{name: text[slice(*said.span(name))].strip() for name in said.groupdict()})
    return text


@cache
def _patterns() -> Sequence[tuple[re.Pattern[str], str]]:
    text = rf"(?P<text>{text_called()})"
    return [(re.compile(pattern.replace("TEXT", text)), asked) for pattern, asked in _OF_TEXT]


_RULES = (
    _to_explain,
    _without(_HOW_TO_ANSWER, 4),
    _without(NONE_LEFT_OUT, 4),
    _without(_FOR_LESSON, 4),
    _without(_AFTER_LESSON, 3),
    _without(_TO_BE_ABLE, 3),
    _without(_ALL_OF_IT, 3),
    _before_whom,
    _of_text,
)
