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


def condition(case: Case) -> Decision | None:
    """What is said of when something may or will be done, in a sentence that gives no time: "khi nào được xếp loại"."""
    if case.understood.kind is not Kind.DATE or not case.understood.asks_condition or not case.sifted[0]:
        return None
    asked = replace(case, understood=replace(case.understood, kind=Kind.WHAT))
    lack, admissible = asked.sifted
    if lack or not _MUST.search(admissible[0].clause.text):
        return None
    return drafted(compose(asked.understood, admissible, case.corpus), admissible)
