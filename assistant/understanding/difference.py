"""A follow-up on two answers before: how they differ ("vậy chênh mấy điểm"), what they come to, and nothing more."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.understanding.kinds import Kind
from assistant.understanding.relative_times import beside, relative_time
from assistant.understanding.understood import Understood
from corpus.text import blank

_TWO = 2  # times that a difference is between
_OPENING = r"(?:(?:thế|vậy|như vậy|thì|còn|rồi|tức|nghĩa là|là|cả|hai|giữa|năm|mốc|giai đoạn|con số|số|đó|này|ấy) )*"
_AGAINST = r"(?P<front>so với (?:\S+ ){1,5}?)?(?:thì )?"
_DIFFERS = (
    r"(?:chênh lệch|chênh|lệch|hơn kém|cách|tăng thêm|tăng lên|tăng|giảm đi|giảm|(?:(?:cao|thấp|nhiều|ít|lớn|nhỏ) )?hơn"
    r"|kém|thêm|gấp)(?: gấp)?(?: (?:nhau|lên|khoảng|tới|được|là))*"
)
# "Cao hơn giai đoạn trước bao nhiêu": the time that is told from the one spoken of stands within.
_THAN = r"(?P<than>(?: (?:so với|với))? (?:giai đoạn|thời kỳ|nhiệm kỳ|kỳ|năm|mốc)(?: \S+){1,3}?)?"
_MANY = r" (?:bao nhiêu|mấy)(?: (?:điểm|phần trăm|%|lần|triệu|tỉ|tỷ|nghìn|đồng|người|năm))*"
_HOW_MUCH = rf"{_MANY}(?: (?:nhỉ|vậy|thế|ạ|hả|hở|nữa|em|anh|chị|bạn))*"
_APART = (
    r"(?:có |nêu |chỉ )*(?:điểm |chỗ |gì )?(?:khác nhau|khác gì(?: nhau)?|khác|so sánh|đối chiếu)"
    r"(?: (?:ở|chỗ nào|điểm nào|thế nào|như thế nào|ra sao|gì|giúp|cho|với|xem|đi|em|tôi|mình|nhé|ạ|vậy|là|không"
    r"|so|năm|giai đoạn|mốc|\d{4}))*"
    r"|so với (?:(?:năm|giai đoạn|thời kỳ|mốc|mục tiêu|chỉ tiêu|kế hoạch|mức|con số|của|đến|cho) )*"
    r"\d[\d\s–-]*(?:(?:thì )?(?:sao|thế nào|ra sao))?"
)
# "… ở giai đoạn sau", "gấp mấy lần giai đoạn trước"
_THERE = r"(?P<there> (?:(?:ở|so với|của|vào|với)(?: \S+){1,4}|(?:giai đoạn|kỳ|năm|mốc)(?: \S+){1,3}))?"
_SUM = (
    r"(?:tổng cộng|tổng|cộng|gộp)(?: (?:chung|của|cả|lại|hai|2|giai đoạn|kỳ|năm|mốc|số|con số|đó|này|ấy|trên))*"
    r"(?: (?:là|được|thành|ra))*(?: bao nhiêu| mấy)?(?: (?:triệu|tỉ|tỷ|nghìn|đồng|vậy|thế|nhỉ|ạ))*"
)
# "Có cao hơn 2025 không", "2030 có tăng không": the same thing of a further time, and which is more.
_MORE = (
    r"(?:có |được )*"
    r"(?:(?:cao|thấp|nhiều|ít|lớn|nhỏ|khá|tăng|giảm)(?: lên| đi)? (?:hơn|so với)(?: so với| với)?|hơn|kém)"
    r" (?:năm |giai đoạn |mốc |kỳ |hồi )*\d[\d\s–-]*(?:(?:bao nhiêu|mấy|không|ko|chứ|chưa|à|hả|phải|đúng|nhỉ|vậy|ạ) ?)*"
)
_MORE_THEN = (
    r"(?:(?:đến|tới|sang) (?:năm )?)?\d{4}(?: ?[–-] ?\d{4})? (?:thì |có |sẽ |được )*"
    rf"(?:(?:cao|thấp|nhiều|ít|lớn|nhỏ|khá|tăng|giảm|chênh)(?: hơn| lên| đi| thêm)*|(?:hơn|kém)(?={_MANY}))"
    rf"(?:{_MANY})?(?: (?:không|ko|chứ|chưa|à|hả|phải|đúng|nhỉ|vậy|ạ))*"
    r"(?: (?:so với|so|với) (?:năm |giai đoạn |mốc |kỳ |hồi )*\d[\d\s–-]*)?(?: (?:không|nhỉ|vậy|thế|ạ|hả))*"
)
# "Cái nào cao hơn", "giai đoạn nào tăng nhanh hơn": which of the two that were told is more.
_WHICH_MORE = (
    r"(?:cái|bên|mốc|năm|giai đoạn|kỳ|số|con số) nào (?:là |thì )?(?:tăng |giảm )?"
    r"(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm|mạnh)(?: hơn| nhất)(?: (?:vậy|thế|ạ|nhỉ|hả|em|anh|chị|bạn))*"
)
_DIFFERENCE = re.compile(
    rf"{_OPENING}"
    rf"(?:{_AGAINST}{_DIFFERS}{_THAN}{_HOW_MUCH}{_THERE}|{_APART}|{_MORE}|{_MORE_THEN}|{_WHICH_MORE}|(?P<sum>{_SUM}))"
)


def asks_difference(question: Understood) -> bool:
    """Whether all that a follow-up asks is how what two turns told differs, or what it comes to."""
    asking = _asking(question)
    if asking is None or question.named.is_placed:
        return False
    return bool(asking["front"] or asking["than"] or asking["there"]) or not relative_time(question.text)


def _asking(question: Understood) -> re.Match[str] | None:
    return _DIFFERENCE.fullmatch(question.unmarked)


# "So với NQ 09 có giống không", "khác gì nghị quyết 09": the text that is named left out.
_AGAINST_TEXT = re.compile(
    r"(?:(?:thế|vậy|còn|rồi|thì|nếu) )*(?:(?:so|so sánh|đối chiếu)(?: với)? )?"
    r"(?:(?:thì|có|nó|gì|điểm|chỗ|những|nào|nội dung|bên|của|trong|ở|với) )*"
    r"(?:khác|giống|trùng|thống nhất|mâu thuẫn|khớp|so sánh|so với|đối chiếu)"
    r"(?: (?:nhau|gì|với|không|ko|k|chỗ|điểm|nào|ở|là|thế|ra|sao|vậy|ạ|nhỉ|hay|khác|giống|biệt|bên|của|trong|thì|chưa"
    r"|những))*"
)


def compared_texts(question: Understood, before: Understood, told: Sequence[str]) -> tuple[str, ...]:
    """The text of the question before and another that a follow-up sets beside it; () for another follow-up.

    told are the texts that the answer before rests on.
    """
    other = question.named.documents
    own = tuple(dict.fromkeys(before.named.documents or told))
    if len(other) != 1 or len(own) != 1 or own == other or question.named.sections or question.times:
        return ()
    rest = " ".join(re.sub(r"[^\w\s]", " ", blank(question.text, question.named.where)).split())
    return (*own, *other) if _AGAINST_TEXT.fullmatch(rest) else ()


def of_texts(before: Understood, numbers: tuple[str, ...]) -> Understood | None:
    """A question of what several texts say of its thing or its part; None where it is of none."""
    if not (before.terms or before.wants.parts):
        return None
    wants = replace(before.wants, contrasted=True)
    named = replace(before.named, documents=numbers, sections=())
    return replace(before, named=named, kind=Kind.CROSSDOC, wants=wants, notes=("followup: other text",))


def between(
    question: Understood, before: Understood, earlier: Understood | None, known: frozenset[tuple[str, str]]
) -> Understood | None:
    """The question before, of two times or texts: its own beside the follow-up's, or beside that of the one before it.

    known are the periods of the texts, of which "giai đoạn sau" is one. None where there are no two of them, or where
    the two turns before are of different things.
    """
    turns = [question, replace(before, named=beside(question.text, before.named, known))]
    if earlier and not question.times and _is_of_same(earlier, before):
        turns.append(earlier)
    documents = tuple(dict.fromkeys(number for one in reversed(turns) for number in one.named.documents))
    of_texts = question.wants.contrasted and len(documents) == _TWO and not (question.times or before.times)
    if before.terms and of_texts:
        named = replace(before.named, documents=documents)
        return replace(before, named=named, kind=Kind.CROSSDOC, notes=("followup: difference",))
    years = tuple(dict.fromkeys(year for one in turns for year in one.named.years))
    periods = tuple(dict.fromkeys(period for one in turns for period in one.named.periods))
    if len(years) + len(periods) != _TWO or not (before.terms or before.wants.parts):
        return None
    named = replace(before.named, years=years, periods=periods)
    asking = _asking(question)
    wants = replace(before.wants, ratio=question.wants.ratio, summed=bool(asking and asking["sum"]))
    return replace(before, named=named, kind=Kind.COMPARE, wants=wants, notes=("followup: difference",))


def _is_of_same(earlier: Understood, before: Understood) -> bool:
    """Whether two turns ask of one thing; of a part of the texts that names none."""
    of, then = ({one.phrase for one in turn.beside_parts} for turn in (before, earlier))
    return bool(of & then) or (not of and not then)
