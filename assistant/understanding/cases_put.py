"""The case that a follow-up puts: by a count ("chỉ một năm thôi thì sao"), at a place ("ở vùng núi có cần không")."""

import re
from dataclasses import dataclass

from assistant.language.cues import cues
from assistant.language.numbers import count_of, counting_words
from assistant.understanding.kinds import Kind
from assistant.understanding.relative_times import relative_time
from assistant.understanding.understood import Understood
from corpus.vietnamese.spelling import spaced

_LONGEST = 16  # words of a question that puts a case so
_OF_CASE = (Kind.WHAT, Kind.YESNO)


@dataclass(frozen=True, slots=True)
class CountPut:
    """How many of what, in search form: "1 năm"; beside are the words (syllables) that the question says beside it."""

    count: int
    noun: str
    beside: frozenset[str] = frozenset()


def count_put(question: Understood) -> CountPut | None:
    """What a question puts its case by, where that is a count; None where it puts none so.

    A time told from another is none: "5 năm sau".
    """
    if question.kind not in _OF_CASE or len(question.text.split()) > _LONGEST or relative_time(question.text):
        return None
    pattern = rf"(?<![\w/.,])(?P<count>0?\d{{1,2}}|{'|'.join(counting_words())}) (?P<noun>[^\W\d_]+)(?!\w)"
    found = list(re.finditer(pattern, question.text))
    if len(found) != 1:
        return None
    (said,) = found
    beside = spaced(f"{question.text[: said.start()]} {question.text[said.end() :]}").split()
    return CountPut(count_of(said["count"]), said["noun"], frozenset(beside).difference(cues().frame))


# Whether what was told holds at a place, and nothing else.
_AT_PLACE = re.compile(
    r"\W*(?:(?:thế|vậy|còn|nếu|rồi) )*(?:(?P<who>[^\W\d_]+(?: [^\W\d_]+){0,3}) )?"
    r"(?:ở|tại|trong|trên|với|đối với)(?: các| những)? (?P<place>[^\W\d_]+(?: [^\W\d_]+){0,4}?) "
    r"(?:thì |cũng )*có (?:cần|phải|được|bị|áp dụng|làm|như)"
    r"(?: (?:làm|thực hiện|áp dụng|vậy|thế|như vậy|như thế|thế này))*"
    r" (?:không|ko|k|chứ|hông)(?: (?:ạ|nhỉ|vậy|hả))*\W*"
)
# What says that something is a place, and not which.
_ANY_PLACE = frozenset(
    ("vùng", "khu", "vực", "miền", "nơi", "chỗ", "địa", "bàn", "phương", "xã", "huyện", "tỉnh", "các")
)


def place_put(question: Understood) -> tuple[str, ...]:
    """The words (syllables) for a place without a name at which a follow-up asks whether what was told holds."""
    found = _AT_PLACE.fullmatch(question.text)
    if found is None or question.names or question.named.is_placed or question.times:
        return ()
    return tuple(one for one in spaced(found["place"]).split() if one not in _ANY_PLACE)
