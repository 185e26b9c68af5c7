"""What a lesson or a paper is to be on, in the words of whoever wants it; each reads a message without courtesies."""

import re
from functools import cache

from assistant.language.cues import DATA
from assistant.language.lesson_questions import LessonQuestions, question_sort
from assistant.understanding.part_words import PART_NAMED
from assistant.understanding.wanted_words import PLANNED
from corpus.datafiles import Row, alternatives, read_data
from corpus.text import fold, has_diacritics, search_form

# "… về chuyển đổi số", "… quán triệt NQ 09": what a paper is to be about, and how long it is to be.
_ABOUT_WHAT = re.compile(
    r"(?<!\w)(?:(?:chuyên đề|chủ đề)\s+)?(?:về|ve|chuyên đề|chủ đề)\s+(?P<about>.+)", re.IGNORECASE
)
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
# What the page of lessons asks with: questions, with or without answers, cards, and cases to decide.
_QUESTIONS = re.compile(
    r"(?<!\w)(?:câu (?:hỏi|thảo luận|gợi mở|ôn tập|tự luận|vấn đáp|kiểm tra|đúng sai)"
    r"|cau (?:hoi|thao luan|goi mo|on tap|tu luan|van dap|kiem tra|dung sai)"
    r"|trắc nghiệm|trac nghiem|(?:đề|de|bài|bai) (?:kiểm tra|kiem tra|thi)|quiz|flashcards?"
    r"|thẻ ghi nhớ|the ghi nho|(?<!ví dụ )tình huống|tinh huong)(?!\w)"
)
_HOW_MANY = re.compile(r"(?<![\w.,])(\d{1,2}) (?:câu|cau|bài|bai|thẻ|the|tình huống|tinh huong|quiz)(?!\w)")
# "Giáo án NQ 09", "kế hoạch buổi học về rừng": a plan of what is taught, be it for how long.
_SESSION_PLAN = re.compile(
    r"(?<!\w)(?:giáo án|(?:kế hoạch|kịch bản|tiến trình) (?:(?:cho|của) )?(?:một |các )?"
    r"(?:bài (?:dạy|giảng)|buổi (?:học|sinh hoạt|tập huấn)|tiết học))(?!\w)"
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
    return _COMES_WITH.sub("", without_length(about["about"])).strip(" .!?") if about else ""


def without_length(text: str) -> str:
    """A wish without how long it is to be: "về rừng, khoảng 150 chữ"."""
    return _LENGTH.sub("", text)


def wants_plan(text: str) -> bool:
    """Whether somebody wants the plan of a lesson: "lập dàn ý bài giảng Nghị quyết 09"."""
    form = search_form(text)
    return bool(PLANNED.search(form) or _SESSION_PLAN.search(form))


def lesson_questions(text: str) -> LessonQuestions | None:
    """The questions that are wanted for a lesson: "5 câu trắc nghiệm về rừng"; None for another wish."""
    form = search_form(text)
    if not _QUESTIONS.search(form) or wants_plan(text):
        return None
    said = _HOW_MANY.search(form)
    return LessonQuestions(question_sort(form), int(said[1]) if said else 0)


# "Thêm 3 câu nữa", "kèm đáp án", "khó hơn chút": of the questions that were just made.
_ANEW = re.compile(
    r"\W*(?:(?:cho|làm|soạn|ra|đặt|viết|lấy|kèm|có|ghi|thêm|cả|luôn|giúp|hộ|xin|đổi|sang|nâng|mức|độ|các|những|em|tôi"
    r"|mình|với|phần) )*"
    r"(?:(?P<more>\d{1,2}) câu(?: hỏi)?(?: nữa)?|câu(?: hỏi)? nữa|đáp án|lời giải|gợi ý trả lời"
    r"|(?:khó|dễ)(?: hơn| lên| đi)+(?: chút| tí| xíu| một chút)?|(?:câu|bộ|đề)(?: hỏi)? khác)"
    r"(?: (?:đi|nhé|ạ|với|luôn|nữa|được|không|giúp|tôi|em|mình))*\W*"
)


def questions_anew(text: str, before: str) -> str:
    """A message that made questions as a follow-up wants them now, be it more of them; "" for another follow-up."""
    wanted, found = lesson_questions(before), _ANEW.fullmatch(search_form(text))
    if wanted is None or found is None:
        return ""
    said, more = _HOW_MANY.search(search_form(before)), found["more"]
    if not (said and more):
        return before
    return f"{before[: said.start(1)]}{wanted.many + int(more)}{before[said.end(1) :]}"


def names_lesson(text: str) -> bool:
    """Whether a message begins with a thing that is made for a lesson: "5 câu hỏi ôn tập NQ 09"."""
    return bool(_thing(plain=not has_diacritics(text)).match(search_form(text)))


def lesson_subject(text: str) -> str:
    """What a lesson is to be on, in the words of who plans it; "" for one on texts as a whole."""
    if _ON_SUBJECT.search(search_form(text)):
        return paper_subject(text)
    thing = _thing(plain=not has_diacritics(text)).match(search_form(text))
    told = _COMES_WITH.sub("", without_length(text[thing.end() :])) if thing else ""
    rest = _FOR_WHOM.sub("", told).strip(" ,.:;!?")
    return "" if _OF_TEXTS.match(search_form(rest)) or len(rest.split()) > _FEW else rest


# "… về phần này", "… về nội dung trên": what was told before, and no subject.
_TOLD_BEFORE = re.compile(r"(?:(?:các|những|mấy|cái) )?(?:\w+ ){0,2}(?:này|đó|ấy|trên|ở trên|vừa rồi|vừa nêu|vừa nói)")


def lesson_question(text: str) -> str:
    """What is asked of the texts for a lesson on a subject: all of that, or the part that it is; "" for no subject."""
    subject = _IN_PART.sub("", lesson_subject(text), count=1)
    if _TOLD_BEFORE.fullmatch(search_form(subject)):
        return ""
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
