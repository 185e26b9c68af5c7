"""Whether a question asks openly: how a thing is or what is done for it, and for no one thing of a kind.

"Vân Phong phát triển thế nào", "doanh nghiệp được hỗ trợ những gì" want what the texts say of a matter; "Nha Trang là
đô thị gì" wants one thing, which the noun before its "gì" names.
"""

import re

from assistant.language.cues import cue_in, cues
from assistant.understanding.intents import read_intents
from assistant.understanding.kinds import Kind
from assistant.understanding.part_words import REMEDYING
from assistant.understanding.understood import Understood
from assistant.understanding.wanted_words import PURPOSE
from corpus.vietnamese.words import tagged

_OPEN = (Kind.WHAT, Kind.LIST, Kind.TOPIC)
_TELLING = 1.0  # weight from which a word says something
_VERB = "V"  # a part of speech
_IS = ("là", "thành", "trở_thành", "coi", "xem", "về")  # words behind which "gì" is what one thing is, or is of
_GETS = "được"  # "dân được gì": a verb there, however it is tagged
_MANNER = re.compile(
    r"(?<!\w)(?:(?:như )?thế nào|ra sao|làm sao|(?:bằng |theo )?(?:những |các )?cách (?:nào|gì)|thì sao"
    r"|(?<!vì )(?<!tại )sao(?=\W*$))(?!\w)"
)
_WAY = re.compile(r"(?<!\w)(?:theo|đi) (?:những |các )?hướng (?:nào|gì)(?!\w)")
_WHAT = ("gì", "chi")
# "Những nội dung nào", "những gì": nouns that are of any text, and tell nothing of what is asked for.
_CONTENTS = re.compile(
    r"(?<!\w)(?:những|các|mấy) (?:(?:nội dung|vấn đề|điểm|ý|việc|điều|yêu cầu|khía cạnh)(?: (?:chính|lớn|mới))? )?"
    r"(?:gì|nào)(?!\w)"
)
_LIKELY = 0.5  # probability of a subject from which an open question is one
_COUNTS = ("những", "cái")  # stand before "gì" and are no nouns
# What is done or to be done, which no assessment of how things are tells.
_DEED = re.compile(
    r"(?<!\w)(?:làm (?:những |các )?gì|(?:bằng |theo )?(?:những |các )?cách (?:nào|gì)"
    r"|làm (?:sao|thế nào)(?: (?:để|mà)|\W*$)"
    rf"|(?:{REMEDYING}|xử lý)[^,;.?]{{0,30}} (?:thế nào|ra sao|sao))(?! rồi)(?!\w)"
)
NOW = ("hiện nay", "hiện tại", "bây giờ", "hiện giờ", "lúc này")  # the time that lasts, as the texts have it
# That, or a time gone by: of it the texts tell how things are, and not what is to be.
_STANDING = re.compile(
    rf"(?<!\w)(?:{'|'.join(NOW)}"
    r"|trước (?:đây|kia|nay|giờ|khi (?:có|ra|ban hành))|(?:bấy )?lâu nay|xưa nay|đến nay|tới nay|cho đến giờ"
    r"|(?:thời gian|(?:mấy|những|các) năm|\d+ năm|giai đoạn|nhiệm kỳ) (?:qua|trước|vừa qua))(?!\w)"
)


def asks_openly(understood: Understood) -> bool:
    """Whether a question asks openly, of no time, no case and no figure."""
    changes = understood.kind is Kind.COMPARE and not understood.compared  # "sẽ thay đổi ra sao"
    kind = understood.kind in _OPEN or changes
    return kind and not _is_of_one(understood) and (_is_open(understood.text) or bool(_WAY.search(understood.text)))


def _is_of_one(understood: Understood) -> bool:
    """Whether it is of a time, a case or a figure, of a section, or wants a yes or no, or what a word means."""
    wants = understood.wants
    one: object = understood.times or understood.measures or understood.cases or understood.claimed_figures
    one = one or understood.unit or wants.yes_or_no or wants.meaning or wants.confirming or understood.named.sections
    return bool(one)


def asks_contents(understood: Understood) -> bool:
    """Whether it asks for what is said of a matter, which may stand in many places: "y tế có những nội dung nào".

    A noun that is of any text says so, or messages of like meaning do; of two texts named an open question asks it.
    """
    if understood.kind not in (Kind.WHAT, Kind.LIST) or understood.wants.becomes or _is_of_one(understood):
        return False
    if _CONTENTS.search(understood.text):
        return True
    of_two = len(understood.named.documents) > 1
    return _is_open(understood.text) and (of_two or read_intents(understood.read_as).get("topic", 0.0) >= _LIKELY)


def asks_deed(understood: Understood) -> bool:
    """Whether it asks openly what is done about a thing, and how: "tảo hôn thì làm gì", "thu hút bằng cách nào"."""
    return asks_openly(understood) and bool(_DEED.search(understood.text)) and not understood.wants.sides


def asks_state(understood: Understood) -> bool:
    """Whether it asks openly how things are by now, or were before: "trước đây kinh tế ra sao"."""
    terms = understood.terms
    known = any(term.known and term.weight >= _TELLING for term in terms) or (terms and all(one.known for one in terms))
    of_time = bool(known) and bool(_STANDING.search(understood.text))
    return of_time and asks_openly(understood) and not understood.wants.sides


def _is_open(text: str) -> bool:
    """Whether the word that asks has no noun of its own: "được hỗ trợ những gì", no "đô thị gì"."""
    if cue_in(_STANDING.sub(" ", text), cues().kinds[Kind.NUMBER]) or PURPOSE.search(text):  # "mấy năm qua"
        return False
    if _MANNER.search(text):
        return True
    words = [one for one in tagged(text) if one[0] not in _COUNTS]
    before = [words[at - 1] for at, (word, _) in enumerate(words) if word in _WHAT and at]
    opens = ((tag.startswith(_VERB) and word not in _IS) or word == _GETS for word, tag in before)
    return bool(before) and all(opens)
