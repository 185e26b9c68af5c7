"""Facts of thresholds: which of four cases falls under a rule that a text lays down by a share of something."""

import re
from collections.abc import Iterator

from assistant.study.facts.clauses import Clause, length, plainly, raised
from assistant.study.facts.fact import Fact, Wrong

THRESHOLD = "threshold"
_FROM = r"từ (?P<least>\d+)% (?P<what>[^,;]+?) trở lên"
_OR = r"(?:,? hoặc (?P<other>[^,;]+?) từ (?P<most>\d+)% trở xuống)?"
_RULES = (
    re.compile(rf"^(?P<who>[^;]+?) có {_FROM} thì (?P<then>(?:không|phải|bị) [^;]+)$"),
    re.compile(rf"^(?P<then>[Kk]hông [^;]+?) đối với (?P<who>[^;]+?) có {_FROM}{_OR}$"),
)
_LEAST = (5, 60)  # percent between which a threshold leaves room on both sides
_MOST = (5, 90)  # percent of the other one
_LONGEST_WHO = 14  # syllables


def threshold_facts(clause: Clause) -> Iterator[Fact]:
    """ "Cán bộ có từ 10% hồ sơ trễ hạn trở lên thì không được …": who has 12%, 9%, 7%, 5%."""
    rule = next(filter(None, (one.match(clause.text) for one in _RULES)), None)
    if not rule or not plainly(clause) or length(rule["who"]) > _LONGEST_WHO:
        return
    least, most = int(rule["least"]), int(rule.groupdict().get("most") or _MOST[0])
    if not (_LEAST[0] <= least <= _LEAST[1] and _MOST[0] <= most <= _MOST[1]):
        return
    then = rule["then"][:1].lower() + rule["then"][1:]
    key, wrong = _cases(rule, least)
    place = (clause.document.number, clause.passage.section, *clause.span())
    ask = f"trường hợp nào sau đây thuộc diện “{then}”?"
    yield Fact(THRESHOLD, THRESHOLD, *place, key, clause.text, ask, support=f"{least}%", wrong=tuple(map(Wrong, wrong)))


def _cases(rule: re.Match[str], least: int) -> tuple[str, tuple[str, ...]]:
    """What falls under the rule, and three cases that do not: near to the threshold, on its other side."""
    groups = rule.groupdict()
    if groups.get("other"):
        most = int(groups["most"])
        rows = ((least - 2, most - 2), (least - 1, most + 5), (least - 2, most + 10), (least - 3, most + 2))
        said = [f"{_who(rule)} có {low}% {rule['what']}, {groups['other']} đạt {high}%" for low, high in rows]
    else:
        said = [f"{_who(rule)} có {share}% {rule['what']}" for share in (least + 2, least - 1, least - 3, least - 4)]
    return said[0], tuple(said[1:])


def _who(rule: re.Match[str]) -> str:
    """One of those that a rule is about: "các cơ quan, đơn vị" -> "Cơ quan"."""
    return raised(re.sub(r"^(?:các|mọi|những)\s+", "", rule["who"].strip(), flags=re.I).split(",")[0])
