"""Why something is said of a thing, where no text gives that reason: that comes first, then what texts say of it."""

import re
from dataclasses import replace

from assistant.answering.case import Case, Decision, drafted
from assistant.composing.topic import compose_topic
from assistant.understanding.kinds import Kind
from assistant.understanding.subjects import Subject
from assistant.understanding.worded import asks_why_said

_NO_REASON = "Chưa thấy văn bản nêu trực tiếp lý do của nhận định này; văn bản nêu:"
_REASON = re.compile(
    r"(?<!\w)(?:vì|do|bởi|nhờ|khiến|để|nhằm|xuất phát|căn cứ|trên cơ sở|dẫn đến|nguyên nhân|bắt nguồn)(?!\w)",
    re.IGNORECASE,
)
_LIKELY = 3  # clauses among which one that says the claim is looked for


def why_said(case: Case) -> Decision | None:
    """All that is said of the thing of a claim, where the clauses that say the claim give no reason for it."""
    understood = case.understood
    terms = [term for term in understood.terms if term.known]
    if understood.kind is not Kind.WHY or not terms or not case.asks_of_text or not asks_why_said(understood):
        return None
    lack, admissible = case.sifted
    saying = [one for one in admissible[:_LIKELY] if all(term.match(one.clause.spaced) for term in terms)]
    claimed = saying and saying[0] is admissible[0]
    if lack or not claimed or any(_REASON.search(one.clause.spaced) for one in saying):
        return None
    asked = replace(understood, kind=Kind.TOPIC, subjects=(replace(Subject.of(terms[:1]), quoted=True),))
    draft = compose_topic(asked, case.evidence, case.corpus, near_words=0)
    return drafted(draft.led_by(_NO_REASON), case.evidence) if draft else None
