"""“Mấy” before what there are several of, where something else is asked: "ai lo mấy cái hồ chứa"."""

import re

from assistant.language.cues import cue_in, cues
from assistant.understanding.asking import Asked, Asking
from assistant.understanding.kinds import Kind
from assistant.understanding.units import asked_unit

_MANY = "mấy"
# Words before "mấy" that make it a number ("có mấy hồ", "thứ mấy"), and those behind that are counted or measured.
_BEFORE_NUMBER = (
    "có", "gồm", "là", "đạt", "được", "thứ", "số", "hạng", "top", "nhóm", "mục", "còn", "thêm", "từ", "đến", "tới",
    "khoảng", "tăng", "giảm", "chia", "trong", "mất", "cần", "bằng",
)  # fmt: skip
_COUNTED = ("điểm", "phần", "mức", "cấp", "bậc", "giờ", "loại", "tiêu", "chục", "trăm", "nghìn", "triệu", "tỉ", "tỷ")
_OPENS = re.compile(r"\W*(?:(?:còn|thế|vậy) )*mấy ")
_KINDS = (Kind.WHO, Kind.DATE, Kind.PLACE)


def plural(asking: Asking) -> Asked | None:
    """The kind that another word of asking tells, where "mấy" only says that there are several of a thing."""
    if cue_in(asking.bare, cues().kinds[Kind.NUMBER]) != _MANY or asked_unit(asking.bare) or not _says_several(asking):
        return None
    for kind in (*_KINDS, *((Kind.WHAT,) if _OPENS.match(asking.bare) else ())):
        cue = cue_in(asking.bare, cues().kinds[kind])
        if cue:
            return Asked(kind, cue if " " in cue else "")
    return None


def _says_several(asking: Asking) -> bool:
    words = asking.bare.split()
    at = words.index(_MANY) if words.count(_MANY) == 1 else 0
    opens = bool(_OPENS.match(asking.bare))
    behind = words[at + 1 :]
    counts = (at > 0 and words[at - 1] in _BEFORE_NUMBER and not opens) or not behind or behind[0] in _COUNTED
    return words.count(_MANY) == 1 and not counts
