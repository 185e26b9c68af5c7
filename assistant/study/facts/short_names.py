"""Facts of short names: which of several things that one clause counts out is called how ("… cấp tỉnh (PCI)")."""

import re
from collections.abc import Iterator

from assistant.study.facts.clauses import Clause, length, plainly, whole
from assistant.study.facts.fact import Fact
from corpus.text import UPPER

SHORT_NAME = "short name"
_CALLED = re.compile(
    r"(?:^|[,;:]\s|\svà\s)(?P<name>[^,;:()]{4,120}) \((?P<short>[A-ZĐ]{2,8}(?: [A-Z][A-Za-z]{2,9})?)\)"
)
_KIND = re.compile(r"Các (?P<kind>[^\W\d]+ [^\W\d]+)(?: của [^:,;]{2,60})?:\s")  # what all of them are: "Các chỉ số: …"
ABBREVIATION = re.compile(rf"[{UPPER}]{{2,}}")
_LEAST = 4  # of them that a clause names one behind the other
_NAME = (2, 14)  # syllables


def short_name_facts(clause: Clause) -> Iterator[Fact]:
    """The full name behind each short one, where a clause names enough of them that they could be taken for another."""
    found = [one for one in _CALLED.finditer(clause.text) if _fits(one["name"])]
    shorts = {one["short"] for one in found}
    if len(found) < _LEAST or len(shorts) < len(found) or not plainly(clause):
        return
    kind = _KIND.match(clause.text)
    for one in found:
        place = (clause.document.number, clause.passage.section, *clause.span(one.start("name"), one.end()))
        told, scope = f"viết tắt là {one['short']}", kind["kind"] if kind else ""
        yield Fact(SHORT_NAME, SHORT_NAME, *place, one["name"], one["short"], told=told, scope=scope)


def _fits(name: str) -> bool:
    return _NAME[0] <= length(name) <= _NAME[1] and whole(name)
