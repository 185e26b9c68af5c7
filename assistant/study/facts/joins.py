"""Facts of bodies that work together: with whom a body does a thing ("phối hợp với Bộ Y tế … khôi phục …")."""

import re
from collections.abc import Iterator

from assistant.study.facts.bodies import HOW, called, name_of
from assistant.study.facts.body_lists import any_collective
from assistant.study.facts.clauses import length, lowered
from assistant.study.facts.fact import Fact
from assistant.study.facts.own_work import of_itself
from assistant.study.facts.short_duties import short_duty
from assistant.study.facts.verbs import begins_with_verb
from corpus.model import Document
from corpus.tasks.duties import find_duty
from corpus.tasks.reading import Task, extract_tasks
from corpus.text import one_line
from corpus.vietnamese.bodies import names_body

JOINS = "joins"
_WITH = re.compile(r"(?<!\w)phối hợp (?:chặt chẽ |thường xuyên )?với ", re.IGNORECASE)
_MATTER = re.compile(r" trong (?:việc|công tác) ")
_LONGEST = 16  # syllables of those that join, and of who works with them
_LEAST_TASK = 7  # syllables of what they do
_AT_LARGE = re.compile(r"(?:các |những )?(?:cơ quan|đơn vị|tổ chức|địa phương|bộ|ban|ngành|sở)[^,]*(?:liên quan|khác)")


def join_facts(document: Document) -> Iterator[Fact]:
    """With whom a body does a thing, of duties that name both."""
    for task in extract_tasks(document):
        lead, text = name_of(document, task), one_line(document.source[task.start : task.end])
        mark = _WITH.search(text)
        if lead and mark and length(lead) <= _LONGEST and _is_own(text[: mark.start()], task):
            yield from _joined(document, task, lead, text[mark.end() :])


def _is_own(before: str, task: Task) -> bool:
    """Whether the words before "phối hợp" say only whose duty it is: else another than the lead works together."""
    bare = re.sub(r"^\W*(?:[a-zđ]\)|\d+[.)])?\s*", "", before).replace(task.lead, "").strip(" ,:;-").casefold()
    return bare in ("", "chủ trì", "có trách nhiệm", "có trách nhiệm chủ trì")


def _runs_on(name: str) -> bool:
    """Whether a name goes on to what its body does: "Công an thành phố nâng cao hiệu quả"."""
    return any(begins_with_verb(name[mark.end() :]) for mark in re.finditer(r"\s+(?=[a-zà-ỹđ])", name))


def _joined(document: Document, task: Task, lead: str, behind: str) -> Iterator[Fact]:
    """The fact of a duty behind "phối hợp với ": those that join it, then what they do."""
    found = find_duty(behind, vague=False)
    if not found or found.start or length(behind[: found.end]) > _LONGEST or _AT_LARGE.search(behind[: found.end]):
        return
    bodies_end, done_start = found.end, found.duty
    matter = _MATTER.search(behind, 0, found.end)
    if matter:  # "… phối hợp với Văn phòng … trong việc chia sẻ và cập nhật dữ liệu"
        bodies_end, done_start = matter.start(), matter.end()
    joined, done = HOW.sub("", behind[:bodies_end].rstrip(" ,")), short_duty(behind[done_start:])
    strange = names_body(joined) and joined.casefold() not in lead.casefold() and lead.casefold() not in done.casefold()
    if length(done) < _LEAST_TASK or of_itself(done) or _runs_on(joined):
        return
    if not strange or any_collective(joined):  # "các bộ, ngành": any would be right
        return
    duty = lowered(done, document)
    what = matter.group().strip() if matter else "để"
    ask = f"{called(lead)} phối hợp với cơ quan, tổ chức nào {what} {duty}?"
    told = f"phối hợp với {called(lead)} {what} {duty}"
    yield Fact(JOINS, JOINS, document.number, task.section, task.start, task.end, joined, done, ask, told=told)
