"""Who acts: whether a question asks who does something, and not for or to whom it is done."""

import re

from corpus.vietnamese.words import tagged

COPIES = r"(?:chép|chụp|gửi|kê|lục|lưu|y)"  # behind "sao": work with papers, and no "vì sao"
_WHO = r"(?:ai|(?:cơ quan|đơn vị|cấp|ngành|sở|ban|bên|nơi) nào)"
BEARS = rf"{_WHO}(?: (?:sẽ|phải|là người))* chịu"
_WHO_DOES = re.compile(
    r"(?<!\w)(?<!cho )(?<!với )(?<!của )(?<!tới )(?<!đến )(?<!lên )(?<!giúp )"
    rf"{_WHO}(?: (?:sẽ|thì|là người))? (?P<deed>.{{2,60}})"
)
# Verbs that need not be another's deed: what becomes of somebody, or how he is.
_NO_DEEDS = frozenset(
    {"được", "bị", "có", "là", "thuộc", "hưởng", "nhận", "cần", "biết", "đạt", "vào", "mất", "còn", "đi"}
)
# Deeds whose words no tagger joins, or takes for verbs.
_DEEDS = re.compile(rf"(?:chủ trì|đôn đốc|sao {COPIES}|có (?:quyền|trách nhiệm|thẩm quyền))(?!\w)")
# "Chậm thì ai chịu trách nhiệm": what follows for somebody, and nobody's task.
_FOLLOWS = re.compile(rf"(?<!\w)thì {BEARS}(?!\w)")


def asks_who_acts(text: str) -> bool:
    """Whether a question (search form) asks who does something: "ai phải lo việc", no "ai được hưởng"."""
    asked = _WHO_DOES.search(text)
    if asked is None or _FOLLOWS.search(text):
        return False
    word, tag = next(iter(tagged(asked["deed"])), ("", ""))
    return bool(_DEEDS.match(asked["deed"])) or (tag == "V" and word not in _NO_DEEDS)
