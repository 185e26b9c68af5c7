"""Conditions: what must hold for something to be, where "khi nào" asks for no date."""

import re
from dataclasses import replace

from assistant.answering.case import Case, Decision, drafted
from assistant.answering.composers import compose
from assistant.understanding.kinds import Kind

_MUST = re.compile(
    r"(?<!\w)(?:phải|nếu|khi|trường hợp|đủ điều kiện|đáp ứng|trở lên|trở xuống|không được|chỉ được)(?!\w)",
    re.IGNORECASE,
)

# "Chỉ cho tàu ra khơi khi đã tan bão": a clause that says itself when alone a thing may be.
_ONLY_WHEN = re.compile(r"(?<!\w)chỉ (?:[^\W\d_]+,? ){1,20}?(?:khi|nếu)(?!\w)", re.IGNORECASE)


def condition(case: Case) -> Decision | None:
    """What is said of when something may or will be done, in a sentence that gives no time: "khi nào được xếp loại".

    Where "khi nào" stands behind what is asked of, a day may be meant: only what says itself when alone it may be.
    """
    understood = case.understood
    asks = understood.asks_condition or understood.asks_leave
    if understood.kind is not Kind.DATE or not asks or not case.sifted[0]:
        return None
    asked = replace(case, understood=replace(understood, kind=Kind.WHAT))
    lack, admissible = asked.sifted
    if not understood.asks_condition:
        admissible = [one for one in admissible if not one.missing and _ONLY_WHEN.search(one.clause.text)]
    if lack or not admissible or not _MUST.search(admissible[0].clause.text):
        return None
    return drafted(compose(asked.understood, admissible, case.corpus), admissible)
