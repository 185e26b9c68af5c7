"""Facts of who looks after which law: "cơ quan, tổ chức nào được giao rà soát, kiến nghị sửa đổi “Luật …”?", and which
laws are a body's."""

import re
from collections import defaultdict
from collections.abc import Iterator

from assistant.study.facts.bodies import called, is_collective, name_of
from assistant.study.facts.clauses import length, whole
from assistant.study.facts.fact import Fact
from assistant.study.facts.lists import LIST, LISTED, NOT_LISTED
from assistant.study.facts.named_above import lead_places
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
_BEHIND = re.compile(rf";\s+(?!{_LAW}).*$")  # another work
_NAME = (3, 14)  # syllables
LAW = "law"  # the group of these facts
_LEAST_LAWS, _LISTED = 4, (2, 5)  # of which one is looked for that is none of them, and which are written down
_MOST_READ = 1500  # characters of a task


def law_facts(document: Document) -> Iterator[Fact]:
    """Each law that a list gives to one body and no list to another: whose it is to propose its change."""
    for task, lead, work, laws, _ in _given(document):
        for law in laws:
            if _NAME[0] <= length(law) <= _NAME[1]:
                place = (document.number, task.section, task.start, task.end)
                ask, told = f"cơ quan, tổ chức nào được giao {work} “{law}”?", f"được giao {work} “{law}”"
                yield Fact(OWNER, OWNER, *place, lead, law, ask, told=told, also=lead_places(document, task))


def law_list_facts(document: Document) -> Iterator[Fact]:
    """The laws of a body together: which they are, where the list closes, and which is none of them."""
    for task, lead, work, laws, written in _given(document):
        place = (document.number, task.section, task.start, task.end)
        subject, body = f"{document.number} {lead} {work}", called(lead)
        told, also = f"được giao cho {body}", lead_places(document, task)
        for law in laws:
            yield Fact(
                LISTED, LAW, *place, law, subject, f"luật nào được giao cho {body} {work}?", told=told, also=also
            )
        if len(laws) >= _LEAST_LAWS:
            ask = f"luật nào KHÔNG thuộc các luật được giao cho {body} {work}?"
            yield Fact(NOT_LISTED, LAW, *place, "", subject, ask, support=laws[0])
        if written and len(laws) == len(_APART.split(written)) and _LISTED[0] <= len(laws) <= _LISTED[1]:
            ask = f"{body} được giao {work} những luật nào?"
            yield Fact(LIST, LAW, *place, written, subject, ask, also=also)


def _given(document: Document) -> Iterator[tuple[Task, str, str, list[str], str]]:
    """Each list with its task, its body, what is to be done with its laws, and those that no other body has.

    Last the list as its text writes it; "" for one that is left open ("và các luật khác").
    """
    lists = []
    owners: dict[str, set[str]] = defaultdict(set)
    for task in extract_tasks(document):
        lead = name_of(document, task)
        listed = _DONE.search(one_line(document.source[task.start : task.end])[:_MOST_READ])
        if lead and listed and not is_collective(lead):
            said = _BEHIND.sub("", listed["laws"])
            laws = [one.strip(" ,;") for one in _APART.split(_REST.sub("", said))]
            written = said.strip(" ,;.")
            written = "" if _REST.search(written) else written
            lists.append((task, lead, f"{listed['work'][:1].lower()}{listed['work'][1:]}", laws, written))
            for law in laws:
                owners[law].add(lead)
    for task, lead, work, laws, written in lists:
        own = [law for law in dict.fromkeys(laws) if whole(law) and len(owners[law]) == 1]
        yield task, lead, work, own, written
