"""Facts of numbers that a text lays down beside its targets: thresholds, limits of time, how many of what."""

import re
from collections.abc import Iterator

from assistant.study.facts.bodies import whose
from assistant.study.facts.clauses import Clause, length, plainly, raised, whole
from assistant.study.facts.fact import Fact
from assistant.study.facts.figures import figure_facts

NUMBER = "number"
_CLAUSE = (9, 74)  # syllables
_MOST = 2  # numbers of a clause of which one is asked for
_UNITS = (
    r"%|lần(?:/năm)?|ngày làm việc|ngày|giờ|phút|tháng|(?:nghìn |triệu )?(?:tỉ|tỷ) đồng|triệu đồng|nghìn đồng|đồng"
    r"|%/năm|năm(?!\s+\d)|tấn|ha|km|tỉnh|xã|phường|thị trấn|đơn vị|thành viên|người|bước|tuyến|dự án"
)
_NUMBER = re.compile(rf"(?<![\w/.,-])\d+(?:\.\d{{3}})*(?:,\d+)?\s?(?:{_UNITS})(?![\w/])")
# A day, a document or a place in one is no number to know; nor is what a text tells of the past.
_NAMED = re.compile(
    r"\d/\d|(?<!\w)(?:ngày|tháng|điều|khoản|điểm|mục|quý)\s+\d|(?<!\w)(?:đã|căn cứ|sau hơn|sau gần)(?!\w)|hằng năm và",
    re.IGNORECASE,
)
_DOCUMENT = re.compile(r"(?<!\w)(?:số|Nghị quyết|Quyết định|Kết luận|Chỉ thị|Thông tư)\s+\d+(?:[-/][\w/-]+)?")
_COUNTED = re.compile(r"(?:tỉnh|xã|phường|thị trấn|đơn vị|thành viên|người|bước|tuyến|dự án)$")
_BOUND = re.compile(r"(?:tối thiểu|ít nhất|không quá|tối đa|trong nhóm|trên|dưới|từ)\s+$", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")


def number_facts(clause: Clause) -> Iterator[Fact]:
    """A clause with one or two numbers of which no question of a figure is made, each of them left out in turn."""
    text = clause.text
    fits = (
        _CLAUSE[0] <= length(text) <= _CLAUSE[1]
        and whole(text.split(": ", 1)[-1])
        and "(1)" not in text
        and not _NAMED.search(text)
    )
    found = list(_NUMBER.finditer(text)) if fits and plainly(clause) else []
    bare = _YEAR.sub("", _DOCUMENT.sub("", text))
    start, end = clause.span()
    held = any(one.start < end and start < one.end for one in figure_facts(clause.document))
    if held or not 1 <= len(found) <= _MOST or len(found) != len(re.findall(r"\d+(?:[.,]\d+)*", bare)):
        return
    place, head = (clause.document.number, clause.passage.section, start, end), whose(clause)
    for number, one in enumerate(found, start=1):
        first, last = one.span()
        if _COUNTED.search(one.group()) and not _BOUND.search(text[:first]):
            continue  # "5 tuyến quốc lộ": how many there are is nothing to learn
        subject = f"{text} | {number}"
        before = raised(f"{head}{text[:first]}")
        yield Fact(NUMBER, NUMBER, *place, text[first:last], subject, "", before, text[last:])
