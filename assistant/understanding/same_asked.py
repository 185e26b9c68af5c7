"""Follow-ups that ask what was asked before: of a further case, or the same of another thing."""

import re

from assistant.language.cues import cue_in, cues
from assistant.understanding.kinds import Kind
from assistant.understanding.understood import Understood

_CASE = re.compile(r"^\W*(?:nếu|vậy|thế|còn|rồi|khi|trường hợp|với|riêng|lỡ|giả sử)(?!\w)")


def opens_case(question: Understood) -> bool:
    """Whether a question opens as one that puts a further case: "nếu …", "trường hợp …"."""
    return bool(_CASE.search(question.text))


_STILL = re.compile(r"^\W*(?:(?:thế |vậy )?còn|thế|vậy) (?:\S+ ){0,5}\S+\W*$")  # "còn tập thể lãnh đạo"
_SAME = re.compile(
    r"^\W*(?:còn|thế|vậy|thế còn|vậy còn)\s.*(?<!\w)(?:thì sao|thì thế nào|nữa)\W*$"
    r"|^\W*(?!(?:nếu|khi|lỡ)\s)(?:[^\W\d_]+ ){1,3}thì (?:sao|thế nào)\W*$"  # "du lịch thì sao": a name and no case
)


def asks_the_same(question: Understood) -> bool:
    """Whether all that a follow-up asks is what was asked before: "còn Kết luận 91 thì sao"."""
    text = _TAIL.sub("", question.text)
    if _SAME.search(question.text):
        return not any(cue_in(text, cues().kinds[kind]) for kind in _ASKING_MORE)
    return bool(_STILL.search(text)) and not any(cue_in(text, group) for group in cues().kinds.values())


_TAIL = re.compile(r"(?<!\w)thì (?:sao|thế nào)\W*$")
_ASKING_MORE = (Kind.NUMBER, Kind.DATE, Kind.WHO, Kind.PLACE, Kind.WHY)
