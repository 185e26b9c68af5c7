"""Rules for who does something, and for what a body has to do."""

import re
from functools import cache

from assistant.language.cues import cue_in, cues
from assistant.understanding.asking import Asked, Asking
from assistant.understanding.kinds import (
    Kind,
)
from assistant.understanding.wanted_words import PURPOSE, WHICH_DONE_TO
from corpus.datafiles import alternatives
from corpus.vietnamese.bodies import bodies, names_body, plain_bodies

_EVERYBODY = re.compile(
    r"(?<!\w)(?:ai (?:cũng|ai|nấy)|(?:bất kỳ|bất cứ|không|chẳng) ai)(?!\w)"
)  # no question for a name
_BODY_ASKED = re.compile(r"(?<!\w)([^\W\d_]+(?: (?!(?:thế|như) )[^\W\d_]+)?) nào(?!\w)")  # no "trường thế nào"
_HELD_TO_BE = re.compile(r"(?<!\w)(?:xác định|coi|xem|đánh giá|định hướng)(?!\w)")  # "được xác định vai trò gì"


@cache
def _owed() -> re.Pattern[str]:
    """ "Trách nhiệm của Sở A", "những việc giao Sở B": said of a body, with nothing asked of it besides."""
    called = alternatives([re.escape(one) for one in plain_bodies()])
    return re.compile(
        r"^\W*(?:(?:các|những|nêu|kể|cho biết|đầy đủ|đủ|hết|rõ|toàn bộ|tất cả) )*"
        r"(?:(?:trách nhiệm|nhiệm vụ|nghĩa vụ)(?: cụ thể)?"
        r"|(?:công việc|việc)(?: cụ thể)? (?:của|giao cho|giao))(?: của| giao cho| giao)?"
        rf" (?=(?:(?:các (?=\w+ ủy(?!\w)))?(?:{called})|sở|bộ|ban|cơ quan|hội|mặt trận|thanh tra|chi cục|trung tâm"
        r"|phòng|người đứng đầu|lãnh đạo|cán bộ|công chức|viên chức|đảng viên)(?!\w))"
    )


def duties(asking: Asking) -> Asked | None:
    cue = "" if PURPOSE.search(asking.bare) else cue_in(asking.bare, cues().duties)
    if "vai trò" in cue and _HELD_TO_BE.search(asking.bare):
        return None
    cue = cue or (said.group().strip() if (said := _owed().search(asking.bare)) else "")
    acts = cue and (names_body(asking.bare) or cue_in(asking.bare, cues().actor_groups))
    return Asked(Kind.DUTIES, cue) if acts else None


# "Xã phải làm gì", "các phường có nhiệm vụ gì": whoever governs there, called by the place; a "xã viên" is none.
_LEVEL = re.compile(
    r"\W*(?:(?:các|mỗi|cấp|chính quyền|chính quyền cấp) )?(?:xã|phường|đặc khu)(?!\w)(?! (?:viên|hội|tắc|giao)(?!\w))"
)


def duties_of_level(asking: Asking) -> Asked | None:
    cue = cue_in(asking.bare, cues().duties)
    return Asked(Kind.DUTIES, cue) if cue and _LEVEL.match(asking.bare) else None


def later_who(asking: Asking) -> Asked | None:
    """ "Mấy cơ chế được phân cấp thì đơn vị nào tham mưu": what stands before "thì" is what is asked about."""
    before, _, after = asking.bare.rpartition(" thì ")
    cue = cue_in(after, cues().kinds[Kind.WHO]) if re.match(r"\W*mấy (?!\w+ nào(?!\w))", before) else ""
    return Asked(Kind.WHO, cue if " " in cue else "") if cue else None


def who(asking: Asking) -> Asked | None:
    cue = cue_in(asking.bare, cues().kinds[Kind.WHO])
    everybody = cue == "ai" and _EVERYBODY.search(asking.bare)
    return Asked(Kind.WHO, cue if " " in cue else "") if cue and not everybody else None


def which_body(asking: Asking) -> Asked | None:
    """ "Ủy ban nào giám sát": a body that is to be named; "bệnh viện nào được xây": those to which it is done."""
    asked = _BODY_ASKED.search(asking.bare)
    heads = asked and (names_body(asked.group(1)) or asked.group(1).split()[-1] in bodies().before_names)
    heads = heads and asked and not cue_in(asked.group(1), cues().no_bodies)
    done_to = WHICH_DONE_TO.match(asking.bare)
    return Asked(Kind.LIST if done_to else Kind.WHO) if heads else None
