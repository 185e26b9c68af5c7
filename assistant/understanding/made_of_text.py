"""What is to be made of the texts - a passage on one, bullets of a subject - as the plain question that it holds.

How long and in what form it is to be is read from the message as typed; here stands what is asked of the texts.
"""

import re
from functools import cache

from assistant.language.vocabulary import any_text_called
from assistant.language.wish_words import FOR_ME, PLEASE, POLITE, SIZE, few_wanted
from assistant.understanding.part_words import PART_NAMED
from corpus.text import search_form

_LEFT = 2  # words at least that say what the bullets are to be of
_LENGTH = rf"(?:[\s,(]+(?:{SIZE} ){{0,2}}(?:\d{{2,3}} ?(?:chữ|từ|tiếng)|\d{{1,2}} (?:câu|dòng)(?! hỏi(?!\w)))\)?)"
_SO_MANY = re.compile(r"\d{1,2} (?:câu|dòng)")
_SAYS = (
    r"(?P<says>(?: (?:để )?(?:giới thiệu|thuyết minh|tóm tắt|khái quát|trình bày|diễn giải|nói|nêu|viết|dẫn))?"
    r"(?: (?:chung|ngắn|gọn|ngắn gọn|khái quát|sơ lược))*(?: về| cho biết| rõ)?)"
)
# "Viết giúp đoạn văn ngắn chừng 120 chữ giới thiệu …", "soạn 100 chữ về …", "thuyết minh ngắn về …".
_PASSAGE = re.compile(
    rf"\W*{POLITE}(?:(?:viết|soạn|thảo|làm|biên tập|dựng){FOR_ME}(?: (?:một|1))?"
    rf"(?: (?:bài|đoạn|mẩu|tin)(?: (?:văn|viết|tin|ngắn|gọn|nhỏ|dẫn|giới thiệu|tuyên truyền)){{0,3}}{_LENGTH}?"
    rf"|{_LENGTH})"
    rf",?{_SAYS}|đoạn (?:văn|dẫn|giới thiệu){_LENGTH},?{_SAYS.replace('says', 'told')}"
    rf"|thuyết minh(?: (?:ngắn|gọn|ngắn gọn|nhanh))?{_LENGTH}?(?: về)?) (?P<what>\S.*)"
)
_ALSO_SAYS = re.compile(r"\s*,?\s*(?:về|nói|nói về|liên quan|đối với|trong lĩnh vực|ở chỗ|có|gồm)(?!\w)")
_MOST_SAID = 6  # words of a part's name before the text that it is of
_NAMED = (
    r"(?:(?:các|những|mấy|từng) )?(?:ý|điểm|nội dung|việc|phần)(?: (?:chính|chủ yếu|lớn|cơ bản|cốt lõi|quan trọng))?"
)
_POINTS = rf"(?:{_NAMED} )?"
_AS_BULLETS = (
    r"(?:(?:bằng|thành|dưới dạng|ở dạng|theo dạng|theo kiểu|dạng|kiểu|theo) )?(?:(?:các|những|từng) )?"
    r"(?:gạch đầu dòng|bullets?)"
)
# "…: nêu các nội dung chính bằng gạch đầu dòng", "… thành các gạch đầu dòng".
_BULLETS = (
    rf"(?P<mark>\s*[,;:.?–-]\s*|\s+){POLITE}(?:(?:nêu|liệt kê|ghi|viết|trình bày|kể|làm|kẻ|soạn|gạch|tách|chia)"
    rf"{FOR_ME}(?: (?:gọn|ngắn))* )?{_POINTS}{_AS_BULLETS}(?: {_NAMED})?"
    rf"(?P<where> (?:theo|trong|của|từ) TEXT)?{PLEASE}\W*$"
)
# "Gạch đầu dòng các ý chính của …".
_BULLETS_FIRST = re.compile(
    rf"\W*{POLITE}(?:(?:viết|nêu|làm|kẻ) )?{_AS_BULLETS}{FOR_ME}\s*:?\s+"
    rf"(?!(?:thứ|số|đầu|cuối|nào|này|đó|có|là) |\d){_POINTS}(?:(?:của|về|trong|từ|theo) )?(?P<what>\S+ \S.*)"
)


def of_what_is_made(text: str) -> str:
    """The plain question of the texts in a wish for a passage or for bullets; any other message as it is."""
    return _of_passage(without_bullets(text))


def without_bullets(text: str) -> str:
    """A message without the wish to have it told in bullets, which any list is."""
    form = search_form(text)
    if len(form) != len(text):
        return text
    behind = _bullets().search(form)
    left = text[: behind.start()].strip(" ,;:-–") if behind else ""
    so_many = rf"(?<!\w){few_wanted()}\W*$"  # "trong 3 gạch đầu dòng"
    counted = behind and not behind["mark"].strip() and re.search(so_many, search_form(left))
    if behind and len(left.split()) >= _LEFT and not counted:
        return f"{left}{text[slice(*behind.span('where'))]}" if behind["where"] else left
    first = _BULLETS_FIRST.fullmatch(form)
    return _told_of(text[slice(*first.span("what"))]) if first else text


def text_to_tell(what: str) -> str:
    """The wish to have a text summed up, or a part of it, where something is to be made of that; "" of a subject."""
    return _told_of(what) if what and _names_part(what) else ""


def _of_passage(text: str) -> str:
    form = search_form(text)
    said = _PASSAGE.fullmatch(form) if len(form) == len(text) else None
    what = text[slice(*said.span("what"))] if said else ""
    of_subject = not said or said["says"] is None or said["says"].strip()  # "viết đoạn thơ …" is another thing
    of_part = _names_part(what) or PART_NAMED.match(search_form(what))
    if not said or not (of_subject or of_part):
        return text
    lines = _SO_MANY.search(form, 0, said.start("what"))
    return f"{_told_of(what)}{f' trong {lines.group()}' if lines else ''}"


def _names_part(what: str) -> bool:
    return any(one.match(search_form(what)) for one in (_text(), _part_of_text()))


def _told_of(what: str) -> str:
    """What is asked where something is to be told of a text, of a part of it, or of a subject."""
    form = search_form(what)
    whole = _text().match(form)
    if whole and not _ALSO_SAYS.match(form, whole.end()):  # whatever it is wanted for behind it
        return f"tóm tắt {what[: whole.end()]}"
    part = _part_of_text().match(form)
    if part:
        return f"tóm tắt {what[: part.end()]}"
    return f"tóm tắt {what}" if PART_NAMED.match(form) else f"viết đoạn giới thiệu về {what}"


@cache
def _bullets() -> re.Pattern[str]:
    return re.compile(_BULLETS.replace("TEXT", any_text_called()))


@cache
def _text() -> re.Pattern[str]:
    return re.compile(rf"(?:(?:nội dung|toàn văn)(?: (?:của|cơ bản|chính))* )?{any_text_called()}(?!\w)")


@cache
def _part_of_text() -> re.Pattern[str]:
    """A part by its name, and the text that it is of: "mục tiêu đến năm 2030 của NQ 09"."""
    return re.compile(
        rf"(?:(?:phần|mục|các|những) )*{PART_NAMED.pattern}(?: [^\s,.;:]+){{0,{_MOST_SAID}}}?"
        rf" (?:của|trong|theo|ở|tại) {any_text_called()}(?!\w)"
    )
