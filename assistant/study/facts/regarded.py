"""Facts of what a text has its readers take a thing for: "coi … là động lực", "lấy … làm thước đo"."""

import re
from collections.abc import Iterator

from assistant.study.facts.clauses import Clause, length, whole
from assistant.study.facts.fact import Fact
from assistant.study.facts.verbs import begins_with_verb
from corpus.text import search_form

REGARDED = "regarded"
_TAKEN = re.compile(
    r"(?<!\w)(?P<verb>lấy|coi|xác định)\s+(?P<what>[^;:,]+?)\s+(?P<link>làm|là)\s+(?P<role>[^;:]+)$", re.IGNORECASE
)
_LINKS = {"lấy": "làm"}  # "lấy … làm …"; of the others "là"
_WHAT, _ROLE = (2, 16), (3, 34)  # syllables
_RANK = re.compile(
    r"(?<!\w)(?:nhiệm vụ|khâu|đột phá|động lực|mục tiêu|nền tảng|trung tâm|thước đo|trọng tâm|khâu|then chốt"
    r"|mũi nhọn|giải pháp|tiêu chí|căn cứ|nguồn lực)(?!\w)"
)
_WORK_OF = re.compile(r"^(?:việc )?(?:thực hiện |triển khai )?(?:công tác )?")
_AIM = re.compile(r",?\s+(?:nhằm|để|góp phần)\s")


def regarded_facts(clause: Clause) -> Iterator[Fact]:
    """What is to be taken for something that the clause names, asked for by that."""
    found = _TAKEN.search(clause.text)
    if not found or found["link"] != _LINKS.get(found["verb"].lower(), "là"):
        return
    what, role = found["what"], _AIM.split(found["role"])[0]
    fits = _WHAT[0] <= length(what) <= _WHAT[1] and _ROLE[0] <= length(role) <= _ROLE[1]
    if not fits or not whole(what) or not _RANK.match(role) or not whole(role) or begins_with_verb(role):
        return
    if _WORK_OF.sub("", search_form(what)) in search_form(clause.document.metadata.title):
        return  # what the text itself is about is the answer that anyone gives
    start = found.start()
    if not clause.verbatim(start, found.start("role") + len(role)):
        return
    place = (clause.document.number, clause.passage.section, *clause.span(start, found.start("role") + len(role)))
    ask = f"cần {found['verb'].lower()} nội dung nào {found['link']} {role}?"
    yield Fact(REGARDED, REGARDED, *place, what, role, ask)
