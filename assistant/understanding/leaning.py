"""What leaves something for the turn before to fill: a fragment, what points back, what asks how it moves."""

import re

from assistant.language.cues import cue_in, cues
from assistant.understanding.asked_parts import is_bare_part
from assistant.understanding.part_asks import asks_whether
from assistant.understanding.part_words import PART_WORDS
from assistant.understanding.pointing import points_at_document, points_at_section
from assistant.understanding.relative_times import relative_time
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from assistant.understanding.units import is_unit

_FEW = 2  # telling words up to which a question that points back cannot stand alone
_TELLS = 1.0  # weight of a word that names a thing of its own
# "So với cái đó thì …", "so với mục tiêu 2030 khác gì": against what was told, or that against what is named.
_OPENS_AGAINST = (
    r"\W*(?:(?:thế|vậy|còn|nếu|thì|mà|và) )*(?:so (?:với|sánh với)|(?:khác|giống)(?: gì| nhau)?(?: so)?(?: với)?) "
)
AGAINST = re.compile(rf"(?<!\w)so với (?:\S+ ){{0,3}}(?:đó|ấy|này|trên|trước)(?!\w)|^{_OPENS_AGAINST}")


def goes_on(question: Understood) -> bool:
    """Whether a question leaves something for the turn before to fill."""
    table = cues().followup
    text = question.text if question.terms else question.text.rstrip(" ?!.…")  # "Nghị quyết 09 thì sao?"
    head = any(re.match(rf"{re.escape(word)}(?!\w)", text) for word in table.heads)
    tail = any(re.search(rf"(?<!\w){re.escape(word)}$", text) for word in table.tails)
    if points_at_document(text) or points_at_section(text) or is_bare_part(text):
        return True
    if question.wants.mentioned and not question.terms and not question.meta:  # "Kết luận 91 có nói không"
        return True
    if head and (tail or len(question.terms) <= 4):
        return True
    if tail and len(question.terms) <= _FEW + 1 and re.search(r"thì (?:sao|thế nào|bao nhiêu|như thế nào)$|nữa$", text):
        return True
    if re.match(_OPENS_AGAINST, text) and len(question.times) == 1 and not any(map(_tells, question.beside_parts)):
        return True
    pronoun = cue_in(text, table.pronouns)
    if pronoun and len(question.terms) <= _FEW + 1 and not question.named.documents:
        return True
    if relative_time(text) or NARROWS_PART.match(text):
        return True
    return asks_whether_it_moves(question) or _is_fragment(question)


def asks_whether_it_moves(question: Understood) -> bool:
    """ "Có tăng không", "giảm không nhỉ": whether what was told does, and of nothing else."""
    ways = bool(question.terms) and all(term.phrase.split()[0] in question.wants.ways for term in question.terms)
    return ways and question.wants.yes_or_no and not (question.named.is_placed or question.times)


def _tells(term: Term) -> bool:
    return term.known and term.weight >= _TELLS


# "Chỉ lấy phần giải pháp thôi", "riêng hạn chế": of what was asked before, one part and nothing else.
NARROWS_PART = re.compile(
    r"\W*(?:(?:thế|vậy|giờ|cho|giúp|hãy|em|anh|chị|tôi|mình) ){0,3}(?:chỉ|riêng|lấy riêng|tách riêng)"
    r"(?: (?:lấy|nêu|cần|giữ|giữ lại|lọc|xem|nói|trích|tách|kể|cho|tôi|em|mình|riêng|lại|về)){0,4}"
    rf"(?: (?:các|những|mỗi))?(?: (?:phần|mảng|ý|khúc))?(?: (?:các|những))? {PART_WORDS.pattern}"
    r"(?: (?:với|và|,) \S+(?: \S+)?)?(?: (?:thôi|nhé|đi|ạ|với|nha|giúp|em|anh|chị))*\W*$"
)


# "Cam Ranh có không": whether what was asked holds of that name.
_BARE_WHETHER = re.compile(r"(?<!\w)(?:thì )?có (?:phải |được )?(?:không|ko)(?: ạ| vậy| nhỉ)?\W*$")


def _is_fragment(question: Understood) -> bool:
    """ "Đến năm 2030?": a time or a name, and nothing asked."""
    text = _BARE_WHETHER.sub("", question.text)
    asks = asks_whether(text) or any(cue_in(text, group) for group in cues().kinds.values())
    only_time = bool(question.times) and not question.terms
    only_name = bool(question.terms) and all(term.is_name for term in question.terms) and not asks
    return (
        only_time
        or only_name
        or checks_figure(question)
        or (bool(question.terms) and all(is_unit(term.phrase) for term in question.terms))  # "bao nhiêu tỉ"
        or (not question.terms and not question.named.sections and not question.meta and not question.named.documents)
    )


def checks_figure(question: Understood) -> bool:
    """ "2 lần đúng không", "có phải 189 triệu không": whether what was asked comes to a figure, and of nothing."""
    figures = bool(question.terms) and all(term.phrase[0].isdigit() for term in question.terms)
    return figures and question.wants.yes_or_no and not (question.named.is_placed or question.cases)
