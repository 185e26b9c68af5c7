"""Conditions: what must hold for something to be, where "khi nào" asks for no date."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.case import Case, Decision, drafted
from assistant.answering.composers import compose
from assistant.evidence.scoring import Evidence
from assistant.understanding.kinds import Kind

_LIKELY = 3  # clauses of which one must say it

_MUST = re.compile(
    r"(?<!\w)(?:phải|nếu|khi|trường hợp|đủ điều kiện|đáp ứng|trở lên|trở xuống|không được|chỉ được"
    r"|(?:sẽ|thì) bị)(?!\w)",
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
    first = _first_that_says(admissible)
    if lack or first is None:
        return None
    admissible = [first, *(one for one in admissible if one is not first)]
    return drafted(compose(asked.understood, admissible, case.corpus), admissible)


def _first_that_says(admissible: Sequence[Evidence]) -> Evidence | None:
    """The best evidence where it says what must hold, else the next likely one that does and leaves nothing unsaid."""
    for at, one in enumerate(admissible[:_LIKELY]):
        if _MUST.search(one.clause.text) and not (at and one.missing):
            return one
    return None
