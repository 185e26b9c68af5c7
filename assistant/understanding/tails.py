"""Tails: a part of a message without a subject of its own ("…, hạn đến khi nào?"), asked of what the one before was."""

import re
from dataclasses import replace

from assistant.language.cues import cue_in, cues
from assistant.understanding.described import REPLACING
from assistant.understanding.kinds import Kind
from assistant.understanding.part_asks import AMONG, ASKING
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from assistant.understanding.units import is_unit
from corpus.text import search_form
from corpus.vietnamese.words import tagged

_WORDS = 8  # of a tail at most
_OPENING = 2  # words that two parts may begin with alike
_WEIGHT = 2.6  # of its telling words: what weighs more is a subject
_OF_TEXT = "recipients"  # a field of a document that what stands in it may have too: "gửi cho ai"
_DEADLINE = ("hạn", "thời hạn", "thời gian", "kỳ hạn", "xong", "hoàn thành", "hoàn tất", "kết thúc")


def is_tail(question: Understood, before: Understood) -> bool:
    """Whether a part asks, and names nothing that it could be asked of by itself: "…, tiêu chí nào"."""
    return (_is_light(question) or _asks_noun_alone(question)) and is_brief(question, before)


_NOUN_ALONE = re.compile(
    r"\W*(?:(?:theo|với|bằng|dựa trên|cần|có|những|các|và|thì) ){0,3}[^\W\d_]+(?: [^\W\d_]+)? (?:nào|gì)\W*"
)


def _asks_noun_alone(question: Understood) -> bool:
    """Whether all that a part says is the noun that it asks for."""
    return len(question.terms) == 1 and bool(_NOUN_ALONE.fullmatch(question.text))


def _is_light(question: Understood) -> bool:
    bare = question.text.startswith(AMONG) or asks_purpose(question)
    return bare or sum(term.weight for term in question.terms) < _WEIGHT


def is_brief(question: Understood, before: Understood) -> bool:
    """Whether a part asks in few words, and names neither a text nor a name.

    One that begins as the part before does stands beside it: "ngành nào nền tảng, ngành nào mũi nhọn"; so does one that
    asks of a further body what it has to do.
    """
    opening = " ".join(question.text.split()[:_OPENING])
    beside = f" {opening} " in f" {before.text} " and not question.text.startswith(AMONG)
    beside = beside or (question.kind is Kind.DUTIES and before.kind is Kind.DUTIES)
    return asks_briefly(question) and not beside


def asks_briefly(question: Understood) -> bool:
    """Whether a question asks in few words, and names neither a text nor a name: "báo cáo cho ai"."""
    text = question.text
    if question.named.is_placed or question.meta not in ("", _OF_TEXT):
        return False
    words = [word for kind in ASKING for word in cues().kinds[kind]]
    brief = (question.meta or cue_in(text, words)) and len(text.split()) <= _WORDS and not question.names
    return bool(brief) or text.startswith(AMONG)


def is_bare(question: Understood) -> bool:
    """Whether a question asks briefly, and of nothing that weighs."""
    return asks_briefly(question) and _is_light(question)


def names_thing(question: Understood) -> bool:
    """Whether a question names a thing that weighs, be it beside what it asks for: "đường sắt tốc độ cao đoạn nào"."""
    return sum(term.weight for term in (*own_terms(question), *question.soft) if term.known) >= _WEIGHT


_DEED, _OF_DEED = 6, (Kind.WHO, Kind.DATE, Kind.PLACE)  # words of a question who does something, at most, and kinds


def asks_of_deed(question: Understood) -> bool:
    """Whether a question asks who does something, when or where, and of nothing it is done to: "ai quyết"."""
    words = question.unmarked.split()
    own = own_terms(question)
    if question.kind not in _OF_DEED or len(words) > _DEED or not own or not is_bare(question):
        return False
    tags = {search_form(word.replace("_", " ")): tag for word, tag in tagged(question.unmarked)}
    return all(tags.get(term.phrase, "") == "V" for term in own)


_FIGURE = re.compile(r"[\d.,]+")


def subject_of(before: Understood) -> str:
    """What a question is about, in its words and its order: a figure alone would count what comes behind it."""
    words = (term.phrase for term in before.terms if not _FIGURE.fullmatch(term.phrase))
    at = {one: before.spaced.find(f" {one} ") for one in words}
    return " ".join(sorted((one for one in at if at[one] >= 0), key=lambda one: at[one]))


def whole_subject_of(before: Understood) -> str:
    """What a question is about, with what it took from the one before it."""
    held = [term.phrase for term in before.soft if term.known]
    return " ".join([*held, subject_of(before)])


_CASE_PUT = re.compile(
    r"^\W*(?!(?:thế|vậy|như|cái|đó|này|nó)(?!\w))\w(?:.*(?<!\w)thì (?:sao|thế nào|bao nhiêu|như thế nào)"
    r"|\w*(?: [^\W\d_]+){0,3} (?:thế nào|ra sao))\W*$"
)


def puts_case(question: Understood) -> bool:
    """Whether a part puts another case than the one before: "còn lệch 2,5 điểm thì sao", "giám đốc thì sao"."""
    return bool(_CASE_PUT.search(question.text))


# "…, không báo cáo thì sao", "nếu chưa nộp thì bị gì": what comes of it that the thing before is not done.
_OMITTED = re.compile(
    r"\W*(?:(?:nếu|mà|còn|lỡ|thế) )*(?:không|chưa|ko|hông) .*(?<!\w)thì (?:sao|thế nào|(?:bị|có) (?:gì|sao)"
    r"|(?:bị )?xử (?:lý|lí|phạt) (?:sao|thế nào|gì|ra sao))(?: ạ| nhỉ)?\W*"
)


def puts_omission(question: Understood) -> bool:
    """Whether a part asks what comes of it that something is not done: its being a duty is no answer."""
    return bool(_OMITTED.fullmatch(question.text))


def kept_to(question: Understood, document: str, section: str = "") -> Understood:
    """A question asked of one document, or of one section of it, whatever it names."""
    sections = ((document, section),) if section else ()
    return replace(question, named=replace(question.named, documents=(document,), unknown=(), sections=sections))


def beside_replacing(question: Understood) -> tuple[Term, ...]:
    """What a question says beside what a text replaces: the words that tell which text is meant."""
    return tuple(term for term in question.terms if term.phrase not in (*REPLACING, *cues().document_words))


def asks_what_it_replaces(question: Understood) -> bool:
    """Whether a question asks which texts one replaces, and says of which in no word: "thay thế văn bản nào"."""
    return question.wants.replaced and not (beside_replacing(question) or question.named.is_placed)


_PURPOSE = re.compile(
    r"(?<!\w)(?:(?:ban hành|ra đời) )?"
    r"(?:(?:(?:để|nhằm|với|có) )?mục đích(?: là)?(?: (?:để|nhằm))?(?: làm)? gì|(?:để|nhằm)(?: làm)? gì)(?!\w)"
)


def asks_purpose(question: Understood) -> bool:
    """Whether a tail asks what for, and no more: "…, để làm gì"."""
    said = _PURPOSE.search(question.text)
    return said is not None and all(term.phrase in said[0] for term in question.terms)


# "…, làm bằng cách nào", "…, thực hiện ra sao": the way to what the part before told.
_WAY = re.compile(
    r"(?:(?:thì|và|mà|cần|phải|sẽ|được) )*(?:(?:làm|thực hiện|đạt được|đạt|triển khai|tiến hành|lo) )?"
    r"(?:(?:bằng|theo|qua) )?(?:(?:những |các )?(?:cách|giải pháp|biện pháp) (?:nào|gì)|làm (?:thế nào|sao|cách nào)"
    r"|như thế nào|thế nào|ra sao|kiểu gì)(?: (?:vậy|ạ|nhỉ|để đạt|để đạt được))*"
    r"(?:,? (?:văn bản )?có (?:nêu|nói|ghi)(?: rõ)? không)?"
)


def asks_way(question: Understood) -> bool:
    """Whether a tail asks how that is done which the part before told, and no more: "…, làm bằng cách nào"."""
    return bool(_WAY.fullmatch(question.unmarked))


# "…, hậu quả là gì": what a shortcoming led to.
_OUTCOME = re.compile(
    r"(?<!\w)(?:hậu quả|hệ quả|hệ lụy|dẫn (?:đến|tới)|kéo theo|gây ra)(?: (?:của|từ) (?:việc|điều) (?:này|đó|ấy))?"
    r"(?: là)? (?:gì|những gì|điều gì|thế nào|ra sao)(?!\w)"
)


def asks_outcome(question: Understood) -> bool:
    """Whether a tail asks what came of what the part before told."""
    return bool(_OUTCOME.search(question.text)) and len(question.terms) <= 1


# "…, ký hiệu là gì", "…, viết tắt thế nào": by what other name the thing before goes.
_SIGN = re.compile(
    r"\W*(?:(?:và|có|thì|với) )*(?:ký hiệu|kí hiệu|mã(?: số| hiệu)?|số hiệu|viết tắt"
    r"|tên (?:gọi )?(?:tắt|viết tắt|khác|đầy đủ|tiếng (?:việt|anh)))"
    r"(?: (?:của )?(?:nó|tuyến|đường|dự án|chỉ số|tuyến đường)(?: (?:này|đó|ấy))?)?"
    r"(?: (?:là|như|của))*(?: (?:gì|nào|sao|thế nào|chi|mấy))(?: (?:vậy|thế|ạ|nhỉ|nhé))*\W*"
)


def asks_sign(question: Understood) -> bool:
    """Whether a tail asks by what sign, or in full by what name, the thing of the part before goes."""
    return bool(_SIGN.fullmatch(question.text))


_ONCE = ("1",)  # "mấy tháng họp 1 lần"


def own_terms(question: Understood) -> tuple[Term, ...]:
    """The words that an answer to a tail has to say: those for a time say no more than that it asks for one.

    Nor do those for a purpose, or for the unit of a figure.
    """
    if asks_purpose(question):
        return ()
    said = _DEADLINE if question.kind is Kind.DATE else _ONCE if question.wants.often else ()
    return tuple(term for term in question.terms if term.phrase not in said and not is_unit(term.phrase))


# "…, có nói lương bao nhiêu không", "…, có bị trừ lương không": of the thing before.
_WHETHER = re.compile(
    r"\W*(?:(?:thì|mà|và|thế) )?(?:có (?:thấy )?(?:nói|nêu|ghi|nhắc|đề cập|quy định|bị|được|phải|cần|kèm)"
    r"(?: rõ| cụ thể)?(?: đến| tới| về)?(?!\w)) .*(?<!\w)(?:không|ko|k|hông|chưa)(?: ạ| vậy| nhỉ)?\W*"
)
_ATTRIBUTE = 2  # syllables up to which a word may be of the thing before, and no thing of its own


def asks_of_thing_before(question: Understood) -> bool:
    """Whether a part asks whether something is said or done of the thing that the part before was of.

    Whether the texts speak of a thing that it names by itself it asks of them all: "có nói đến chuyển đổi số không".
    """
    if not _WHETHER.fullmatch(question.text) or question.named.is_placed or question.names:
        return False
    named = " ".join(term.phrase for term in question.terms)
    own = question.wants.mentioned and question.wants.yes_or_no and len(named.split()) > _ATTRIBUTE
    return not own
