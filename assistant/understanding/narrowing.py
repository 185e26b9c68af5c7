"""A follow-up that wants of the answer before only what is of one thing: "riêng Cam Lâm", "cái nào về giáo dục"."""

import re

from assistant.understanding.form_wanted import form_wanted
from assistant.understanding.part_words import PART_WORDS
from assistant.understanding.retelling import find_retelling
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.text import search_form
from corpus.vietnamese.spelling import spaced

_TELLING = 1.0  # weight above which a word names a thing
_SLIGHT = 0.5  # weight up to which a word says nothing of its own
_LONGEST = 10  # words
_ONLY = re.compile(
    r"\W*(?:(?:thế|vậy|giờ|còn|cho|giúp|hãy|em|anh|chị|tôi|mình) ){0,3}"
    r"(?:chỉ|riêng|lọc|tách)(?! (?:tiêu|thị|đạo|số)(?!\w))(?!\w)"
)
# "Cái nào liên quan tới đất đai", "trong đó ý nào nói về du lịch": those of the points told that are of a thing.
_WHICH = re.compile(
    r"\W*(?:(?:thế|vậy|và|rồi|còn|trong|trong số|các|những|số|mấy|cái|ý|điểm|đó|này|ấy|trên)[ ,]+){0,6}"
    r"(?:(?<=(?:các|mấy) )[^\W\d_]+(?: [^\W\d_]+){0,2} (?:đó|này|ấy|trên)[ ,]+(?:thì )?)?"
    r"(?:(?:cái|ý|điểm|việc|dòng|gạch đầu dòng|nguyên nhân|hạn chế|kết quả|nhiệm vụ|giải pháp|mục tiêu|quan điểm"
    r"|nội dung|hướng|nhóm)"
    # of those told, whatever they are called
    r"|(?<=trong đó )[^\W\d_]+(?: [^\W\d_]+)?|(?<=trong số đó )[^\W\d_]+(?: [^\W\d_]+)?)"
    r" nào (?:(?:là|có|được|thì) )?(?:(?:liên quan|nói|dính|thuộc|nhắc|đề cập|bàn|về)(?: dáng)?"
    r"(?: (?:đến|tới|về|với|mảng|phần))* )"
)
# "Cái nào do công tác cán bộ": of those told, in whatever way they have to do with a thing; no "cái nào là nhất".
_ANYHOW = re.compile(
    r"\W*(?:(?:thế|vậy|và|rồi|còn|trong|trong đó|trong số đó)[ ,]+){0,3}(?:cái|ý|điểm|dòng|gạch đầu dòng) nào "
    r"(?:(?:là|có|thì|do|vì|nhờ|bởi|cần|gắn với|của|ở|cho|dùng|dành cho) ){1,2}"
    r"(?!.*(?<!\w)(?:nhất|hơn|trước|sau)(?!\w))"
)
# "Viên chức thôi", "mỗi du lịch thôi nhé": the thing alone.
_JUST = re.compile(
    r"(?P<thing>[^\W\d_]+(?: [^\W\d_]+){0,5}?|[^\W\d_]+(?: [^\W\d_]+)? \d{4}(?: ?[-–] ?\d{4})?)(?: mà)? thôi"
    r"(?: (?:nhé|nha|ạ|em|anh|chị|bạn))*\W*",
    re.IGNORECASE,
)
_TIME_ALONE = re.compile(r"(?:(?:mốc|năm|đến|giai đoạn|thời kỳ) )*\d{4}(?: ?[-–] ?\d{4})?", re.IGNORECASE)
_NO_THING = re.compile(r"(?:(?:thế|vậy|có|chỉ|riêng|như|bấy|nhiêu|đủ|cũng|được|là) ?)+", re.IGNORECASE)
_ASKS = re.compile(
    r"(?<!\w)(?:gì|nào|bao nhiêu|ai|đâu|khi nào|bao giờ|không|chưa)(?!\w)"
    r"|(?<!\w)mấy(?! (?:dòng|ý|điểm|cái|câu|chỗ|mục|phần(?! trăm)|đoạn|hàng|chỉ tiêu|việc|nội dung)(?!\w))(?!\w)"
)


# "Hướng nào cần công nghệ cao": those of what the turn before listed by that noun.
_OF_LIST = re.compile(
    r"\W*(?:(?:thế|vậy|và|rồi|còn|trong đó|trong số đó)[ ,]+){0,2}"
    r"(?P<noun>[^\W\d_]+(?: [^\W\d_]+)?) nào (?!(?:được )?(?:giao|phân công)(?!\w))"
)
_BETWEEN = re.compile(r"[,.;?!]\s+(?:(?:và|rồi|hãy|xin) )?")  # what is asked and how it is to be told
_LISTED = r"(?<!\w)(?:mấy|các|những|bao nhiêu|\d+) (?:nhóm )?{}(?!\w)"


def just_of(text: str) -> str:
    """A message that names a thing "thôi" as one for that alone, "riêng …"; "" for another message."""
    found = _JUST.fullmatch(text.strip())
    thing = found["thing"] if found else ""
    if _TIME_ALONE.fullmatch(thing):  # of a time the same is asked
        return f"còn {thing} thì sao"
    told = not thing or _NO_THING.fullmatch(thing) or _ASKS.search(thing) or _ONLY.match(thing) or find_retelling(text)
    return "" if told or form_wanted(text) else f"riêng {thing}"


# "Bỏ mấy ý về hạn chế đi", "không lấy phần du lịch": all that was told but what is of that.
_DROPS = re.compile(
    r"\W*(?:(?:thế|vậy|giờ|thì|nhưng|mà|cho|giúp|hãy|em|anh|chị|tôi|mình) ){0,3}"
    r"(?:bỏ|loại|cắt|gạt|trừ|(?:không|đừng|khỏi) (?:lấy|cần|đưa|nêu|kể|tính))(?: (?:bớt|hết|ra|đi|riêng))*"
    r"(?: (?:tất cả|hết))?(?: (?:các|những|mấy|cái))?"
    r"(?P<said>(?: (?:ý|dòng|điểm|phần|mảng|khúc|đoạn|nội dung|chỗ|gạch đầu dòng)){1,2}"
    r"(?: (?:nói|nêu|thuộc|liên quan))?(?: (?:về|đến|tới|của))?)?"
    r" (?P<thing>[^\W\d_]+(?: [^\W\d_]+){0,5}?)(?: (?:đi|ra|thôi|nhé|nha|ạ|giúp|hộ|với|cho|tôi|em|mình))*\W*"
)


def drops(question: Understood) -> str:
    """What the answer before is wanted without, as it is called; "" for another message, or one of a point's number."""
    found = _DROPS.fullmatch(question.text)
    told = found is not None and (found["said"] or question.text.rstrip(" .!").endswith((" đi", " ra", " thôi")))
    return found["thing"] if found and told and not _ASKS.search(found["thing"]) else ""


def thing_unknown(question: Understood) -> str:
    """What a follow-up that chooses among the points told wants them to be of, where the texts know no such thing."""
    which = _which_of_told(question.text)
    behind = question.text[which.end() :].strip(" ?!.,…") if which else ""
    asks = _ASKS.search(behind) or len(behind.split()) > _LONGEST
    return "" if asks or question.times or question.named.is_placed else behind


def chooses(question: Understood) -> bool:
    """Whether a follow-up asks which of the points told are of something."""
    return _which_of_told(question.text) is not None


def chosen_and_told(text: str) -> tuple[str, str]:
    """What a follow-up chooses of the points told, and how it wants that told: "nhóm nào về tài chính, nói kỹ hơn".

    ("", "") for another message.
    """
    *_, last = [None, *_BETWEEN.finditer(text)]
    head, wish = (text[: last.start()], text[last.end() :]) if last else (text, "")
    asked = search_form(head)
    chosen = bool(wish) and bool(_which_of_told(asked) or _OF_LIST.match(asked))
    return (head, wish) if chosen and find_retelling(wish) else ("", "")


def _which_of_told(text: str) -> re.Match[str] | None:
    """What asks at the head of a follow-up which of the points told have to do with what stands behind it."""
    return _WHICH.match(text) or _ANYHOW.match(text)


def narrows_list(question: Understood, before: Understood) -> tuple[Term, ...]:
    """What those have to do with that a follow-up wants of a list, called as the turn before called it; () for none."""
    which = _OF_LIST.match(question.text)
    if which is None or not re.search(_LISTED.format(re.escape(which["noun"])), before.text):
        return ()
    behind = question.text[which.end() :]
    if _ASKS.search(behind) or len(behind.split()) > _LONGEST or question.times or question.named.is_placed:
        return ()
    things = tuple(term for term in question.terms if term.weight > _SLIGHT and term.match(spaced(behind)) == 1.0)
    return things if all(term.known for term in things) else ()


def narrows_to(question: Understood) -> tuple[Term, ...]:
    """The thing that the answer before is to be kept to; () where a follow-up asks anything or names a time, a text."""
    text, which = question.text, _which_of_told(question.text)
    behind = text[which.end() :] if which else text
    if not (which or _ONLY.match(text)) or _ASKS.search(behind) or len(behind.split()) > _LONGEST:
        return ()
    if question.times or question.named.is_placed:
        return ()
    named = (term for term in question.terms if not which or term.match(spaced(behind)) == 1.0)
    telling = (term for term in named if term.known and term.weight > _TELLING)
    return tuple(term for term in telling if not PART_WORDS.fullmatch(term.phrase))
