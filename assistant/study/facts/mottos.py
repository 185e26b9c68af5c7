"""Facts of what a text puts into quotation marks as the motto of a work, and of what such a name means."""

import re
from collections.abc import Iterator

from assistant.study.facts.clauses import Clause, length, lowered, plainly, whole
from assistant.study.facts.fact import Fact
from assistant.study.facts.lists import LIST
from assistant.study.facts.verbs import begins_with_verb

MOTTO = "motto"
_KINDS = r"nguyên tắc|phương châm|tinh thần|quan điểm|khẩu hiệu"
_SAID = re.compile(rf"\s+(?P<by>theo|với|bằng)\s+(?P<kind>{_KINDS})\s+[“\"](?P<said>[^“”\"]+)[”\"]")
_MEANS = re.compile(rf"(?:(?P<kind>{_KINDS})\s+)?[“\"](?P<name>[^“”\"]+)[”\"][^()“”\"]{{0,60}}\((?P<list>[^()]+)\)")
_ASKS, _ANSWER, _NAME = (5, 40), (3, 40), (2, 8)  # syllables
_LEAST_MEANS = 3  # things that a name stands for


def motto_facts(clause: Clause) -> Iterator[Fact]:
    """ "xử lý … với tinh thần “…”" asked for its motto, "“sáu rõ” (…)" for what it means."""
    if not plainly(clause):
        return
    place = (clause.document.number, clause.passage.section, *clause.span())
    for found in _SAID.finditer(clause.text):
        work = clause.text[: found.start()].rstrip(" ,")
        fits = _ASKS[0] <= length(work) <= _ASKS[1] and _ANSWER[0] <= length(found["said"]) <= _ANSWER[1]
        if fits and whole(work) and "“" not in work:
            said = lowered(work, clause.document)
            asked = f"việc {said} được thực hiện" if begins_with_verb(work) else said
            ask = f"{asked} {found['by']} {found['kind']} nào?"
            yield Fact(MOTTO, MOTTO, *place, found["said"], work, ask)
    for found in _MEANS.finditer(clause.text):
        parts = re.split(r",\s+|\s+và\s+", found["list"])
        if _NAME[0] <= length(found["name"]) <= _NAME[1] and len(parts) >= _LEAST_MEANS and "…" not in found["list"]:
            ask = f"{found['kind'] or 'yêu cầu'} “{found['name']}” gồm những nội dung nào?"
            yield Fact(LIST, LIST, *place, found["list"], f"{clause.document.number} {found['name']}", ask)
