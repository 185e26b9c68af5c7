"""Facts of numbers that a text lays down beside its targets: thresholds, limits of time, how many of what."""

import re
from collections.abc import Iterator

from assistant.study.facts.clauses import Clause, length, raised, whole
from assistant.study.facts.fact import Fact
from corpus.figures.targets import extract_targets

NUMBER = "number"
_CLAUSE = (9, 45)  # syllables
_MOST = 2  # numbers of a clause of which one is asked for
_UNITS = (
    r"%|lần(?:/năm)?|ngày làm việc|ngày|giờ|phút|tháng|(?:nghìn |triệu )?(?:tỉ|tỷ) đồng|triệu đồng|nghìn đồng|đồng"
    r"|tấn|ha|km|tỉnh|xã|phường|thị trấn|đơn vị|thành viên|người|bước|tuyến"
)
_NUMBER = re.compile(rf"(?<![\w/.,-])\d+(?:\.\d{{3}})*(?:,\d+)?\s?(?:{_UNITS})(?![\w/])")
# A day, a document or a place in one is no number to know; nor is what a text tells of the past.
_NAMED = re.compile(
    r"\d/\d|\d-\w|(?<!\w)(?:ngày|tháng|số|điều|khoản|điểm|mục|quý)\s+\d|(?<!\w)(?:đã|căn cứ)(?!\w)", re.IGNORECASE
)


def number_facts(clause: Clause) -> Iterator[Fact]:
    """A clause with one or two numbers that no target holds, each of them left out in turn."""
    text = clause.text
    fits = _CLAUSE[0] <= length(text) <= _CLAUSE[1] and whole(text) and ":" not in text and not _NAMED.search(text)
    found = list(_NUMBER.finditer(text)) if fits and clause.verbatim(0, len(text)) else []
    bare = re.sub(r"(?:19|20)\d\d", "", text)
    start, end = clause.span()
    held = any(one.start < end and start < one.end for one in extract_targets(clause.document))
    if held or not 1 <= len(found) <= _MOST or len(found) != len(re.findall(r"\d+(?:[.,]\d+)*", bare)):
        return
    place = (clause.document.number, clause.passage.section, start, end)
    for number, one in enumerate(found, start=1):
        first, last = one.span()
        subject = f"{text} | {number}"
        yield Fact(NUMBER, NUMBER, *place, text[first:last], subject, "", raised(text[:first]), text[last:])
