"""What a lesson or a paper is to be on, in the words of whoever wants it; each reads a message without courtesies."""

import re
from functools import cache

from assistant.language.cues import DATA
from assistant.understanding.part_words import PART_NAMED
from assistant.understanding.wanted_words import PLANNED
from corpus.datafiles import Row, alternatives, read_data
from corpus.text import fold, has_diacritics, search_form

# "… về chuyển đổi số", "… quán triệt NQ 09": what a paper is to be about, and how long it is to be.
_ABOUT_WHAT = re.compile(r"(?<!\w)(?:về|ve|chuyên đề|chủ đề)\s+(?P<about>.+)", re.IGNORECASE)
_LENGTH = re.compile(
    r"[,;]?\s*(?:(?:dài|khoảng|chừng|tầm|tối đa|trong)\s+)?\d+\s*(?:chữ|từ|trang|phút|dòng|câu|slide)\b.*",
    re.IGNORECASE,
)
_TEXTS = r"(?:nghị quyết|kết luận|nghi quyet|ket luan|nq|kl|văn bản|van ban|nội dung|noi dung)"
_ON_SUBJECT = re.compile(rf"(?<!\w)(?:về|chuyên đề|chủ đề)\s+(?!(?:các |những )?{_TEXTS}(?!\w))\w")
_OF_TEXTS = re.compile(rf"\W*(?:(?:các|những|cac|nhung) )?{_TEXTS}(?!\w)")
_FOR_WHOM = re.compile(r"\s+(?:cho|để|dành cho|phục vụ|kèm|có|de|danh cho|phuc vu|kem|co)(?!\w).*")
# "…, có đáp án", "… kèm gợi ý trả lời": what comes with what is made, and no subject.
_COMES_WITH = re.compile(
    r"[\s,;(]{1,4}(?:(?:có|kèm|kèm theo|gồm|gồm cả|và|cả|cùng|ghi|nêu|co|kem|va|ca) ){1,3}"
    r"(?:(?:các|phần|cac|phan) )?"
    r"(?:đáp án|đáp số|lời giải|gợi ý|hướng dẫn chấm|thang điểm|biểu điểm|trích dẫn|dap an|loi giai|goi y|trich dan)"
    r"(?!\w).*",
    re.IGNORECASE,
)
_IN_PART = re.compile(rf"(?:phần|mục)\s+(?=(?:các |những )?{PART_NAMED.pattern})", re.IGNORECASE)
# "Soạn phần mở đầu nêu tình hình …", "mở bài phát biểu về …": one portion of what is to be said, and what it is to say.
_PORTION = (
    r"(?:(?:phần|đoạn|lời|câu|vài câu|mấy câu|vài lời) )?"
    r"(?:mở bài|mở đầu|mở màn|dẫn nhập|vào đề|đặt vấn đề|kết bài|kết thúc|lời kết|phần kết|đoạn kết|câu kết)"
)
_CLOSING = re.compile(r"(?<!\w)kết(?!\w)")
_SPEECH = (
    r"(?: (?:cho|của))?(?: (?:bài|buổi|tiết|lớp|hội nghị))?"
    r" (?:phát biểu|nói chuyện|nói|giảng|lên lớp|thuyết trình|tuyên truyền|tham luận|sinh hoạt|học|quán triệt)"
)
_WISH = r"(?:(?:hãy|nhờ|xin|cho|cần|muốn|giúp|hộ|tôi|em|mình|với|một|soạn|viết|làm|gợi ý|chuẩn bị|lấy) ){0,6}"
_PORTION_WANTED = re.compile(
    rf"(?:^|[,.;:!?] )\W{{0,5}}(?:{_WISH}(?<!\w){_PORTION}{_SPEECH}(?!\w)"
    rf"|(?=[^,.;]{{0,40}}(?:soạn|viết|gợi ý|chuẩn bị|làm|cho) ){_WISH}{_PORTION}(?!\w))"
)
_TO_SAY = re.compile(
    r"(?<!\w)(?:nêu|nói về|nói đến|nói rõ|giới thiệu|trình bày|làm rõ|nhắc đến|nhấn mạnh)"
    r"(?: (?:được|rõ|lên|bật|ra|về)){0,2} (?P<what>[^,.;?!]{4,160})"
)
_FEW = 12  # syllables of a lesson's subject that is not marked as one


class _Words(Row):
    """lessons.yaml."""

    things: tuple[str, ...]
    beside: tuple[str, ...]
    before: tuple[str, ...]
    said_of: tuple[str, ...]


def paper_subject(text: str) -> str:
    """What somebody who wants a paper written wants it to be about, in his own words; "" where that is not said."""
    about = _ABOUT_WHAT.search(text)
    return _COMES_WITH.sub("", _LENGTH.sub("", about["about"])).strip(" .!?") if about else ""


def wants_portion(text: str) -> bool:
    """Whether somebody wants one portion of what he is to say: "mở bài phát biểu về rừng", "soạn phần mở đầu …"."""
    return bool(_PORTION_WANTED.search(search_form(text)))


def wants_opening(text: str) -> bool:
    """Whether the portion that is wanted is how it begins, not how it ends."""
    found = _PORTION_WANTED.search(search_form(text))
    return found is not None and not _CLOSING.search(found[0])


def portion_says(text: str) -> str:
    """What a portion that is wanted is to say, in his own words; "" where that is not said."""
    found = _PORTION_WANTED.search(search_form(text))
    said = _TO_SAY.search(search_form(text), found.end()) if found else None
    return text[said.start("what") : said.end("what")].strip() if said else ""


def wants_plan(text: str) -> bool:
    """Whether somebody wants the plan of a lesson: "lập dàn ý bài giảng Nghị quyết 09"."""
    return bool(PLANNED.search(search_form(text)))


def names_lesson(text: str) -> bool:
    """Whether a message begins with a thing that is made for a lesson: "5 câu hỏi ôn tập NQ 09"."""
    return bool(_thing(plain=not has_diacritics(text)).match(search_form(text)))


def lesson_subject(text: str) -> str:
    """What a lesson is to be on, in the words of who plans it; "" for one on texts as a whole."""
    if _ON_SUBJECT.search(search_form(text)):
        return paper_subject(text)
    thing = _thing(plain=not has_diacritics(text)).match(search_form(text))
    told = _COMES_WITH.sub("", _LENGTH.sub("", text[thing.end() :])) if thing else ""
    rest = _FOR_WHOM.sub("", told).strip(" ,.:;!?")
    return "" if _OF_TEXTS.match(search_form(rest)) or len(rest.split()) > _FEW else rest


def lesson_question(text: str) -> str:
    """What is asked of the texts for a lesson on a subject: all of that, or the part that it is; "" for no subject."""
    subject = _IN_PART.sub("", lesson_subject(text), count=1)
    is_part = PART_NAMED.match(search_form(subject))
    return subject if not subject or is_part else f"Văn bản nói gì về {subject}"


@cache
def _thing(*, plain: bool) -> re.Pattern[str]:
    """A thing for a lesson at the head of a message, with the words around it that say no subject."""
    words = read_data("lessons", _Words, DATA)
    before, things, beside, said_of = (
        alternatives([re.escape(fold(one) if plain else search_form(one)) for one in group])
        for group in (words.before, words.things, words.beside, words.said_of)
    )
    return re.compile(
        rf"\W*(?:(?:{before}|\d{{1,2}}(?: (?:câu|cau|slide|bài|bai|trang))?) )*"
        rf"(?:{things})(?!\w)(?! (?:{said_of})(?!\w))"
        rf"(?: \d{{1,2}} (?:câu|cau|trang|slide|phút|phut))?(?: (?:{beside})(?!\w))*"
    )
