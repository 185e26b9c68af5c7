"""Facts of who looks after which law: "cơ quan, tổ chức nào được giao rà soát, kiến nghị sửa đổi “Luật …”?"."""

import re
from collections import defaultdict
from collections.abc import Iterator

from assistant.study.facts.bodies import is_collective, lead_places, name_of
from assistant.study.facts.clauses import length, whole
from assistant.study.facts.fact import Fact
from assistant.study.facts.tables import OWNER
from corpus.model import Document
from corpus.tasks.reading import Task, extract_tasks
from corpus.text import UPPER, one_line

_LAW = rf"(?:Bộ luật|Luật|Pháp lệnh)\s(?=[{UPPER}])"
# What is to be done with the laws that a list names: "tiếp tục rà soát, kiến nghị sửa đổi, bổ sung …: Luật A, Luật B".
_DONE = re.compile(
    r"(?P<work>(?:rà soát|nghiên cứu|kiến nghị|đề xuất|xây dựng)(?:,? (?:và )?(?:rà soát|kiến nghị|đề xuất|trình))*"
    rf"\s(?:sửa đổi(?:,? (?:và )?bổ sung)?|ban hành))(?:(?:,? [^:;.]{{0,60}})?:)?\s(?P<laws>{_LAW}[^.:]*)",
    re.IGNORECASE,
)
_APART = re.compile(rf"[,;]\s+(?={_LAW})|\s+và\s+(?={_LAW})")
_REST = re.compile(r"\s+và các\s.*$")  # "và các dự án luật liên quan khác"
_NAME = (3, 14)  # syllables
_MOST_READ = 1500  # characters of a task


def law_facts(document: Document) -> Iterator[Fact]:
    """Each law that a list gives to one body and no list to another: whose it is to propose its change."""
    found: dict[str, list[tuple[Task, str, str]]] = defaultdict(list)
    for task in extract_tasks(document):
        lead = name_of(document, task)
        listed = _DONE.search(one_line(document.source[task.start : task.end])[:_MOST_READ])
        if lead and listed and not is_collective(lead):
            for law in _APART.split(_REST.sub("", listed["laws"])):
                found[law.strip(" ,;")].append((task, lead, listed["work"]))
    for law, given in found.items():
        if _NAME[0] <= length(law) <= _NAME[1] and whole(law) and len({lead for _, lead, _ in given}) == 1:
            task, lead, work = given[0]
            work = f"{work[:1].lower()}{work[1:]}"
            place = (document.number, task.section, task.start, task.end)
            ask, told = f"cơ quan, tổ chức nào được giao {work} “{law}”?", f"được giao {work} “{law}”"
            yield Fact(OWNER, OWNER, *place, lead, law, ask, told=told, also=lead_places(document, task))
