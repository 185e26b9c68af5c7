"""Facts of thresholds: which of four cases fall under a rule that a text lays down by a share of something."""

import re
from collections.abc import Iterator

from assistant.study.facts.clauses import Clause, length, plainly, raised
from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.fours import Fours

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
    """ "Cán bộ có từ 10% hồ sơ trễ hạn trở lên thì không được …": which of four that have 12%, 9%, 10% and 6%."""
    rule = next(filter(None, (one.match(clause.text) for one in _RULES)), None)
    if not rule or not plainly(clause) or length(rule["who"]) > _LONGEST_WHO:
        return
    least, most = int(rule["least"]), int(rule.groupdict().get("most") or _MOST[0])
    if not (_LEAST[0] <= least <= _LEAST[1] and _MOST[0] <= most <= _MOST[1]):
        return
    then = rule["then"][:1].lower() + rule["then"][1:]
    case, key, wrong = _two_ways(rule, least) if rule.groupdict().get("other") else _one_way(rule, least)
    place = (clause.document.number, clause.passage.section, *clause.span())
    ask = f"trường hợp nào {'' if case else 'sau đây '}thuộc diện “{then}”?"
    common = (THRESHOLD, THRESHOLD, *place, key, clause.text, ask)
    yield Fact(*common, support=f"{least}%", wrong=wrong, case=case)


def _one_way(rule: re.Match[str], least: int) -> tuple[str, str, tuple[Wrong, ...]]:
    """Four of whom two fall under the rule, one of them with the very share at which it begins."""
    shares = [f"{share}%" for share in (least + 2, least - 1, least, least - 4)]
    over, below, exact, _ = range(len(shares))
    four = Fours(shares, rule.string)
    case = f"Bốn {_who(rule).lower()} có tỉ lệ {rule['what']} lần lượt là: {four.told}."
    missed = f": văn bản tính từ {least}% trở lên"
    return case, *four.two_of(over, exact, below, missed, f", chưa đến {least}%")


def _two_ways(rule: re.Match[str], least: int) -> tuple[str, str, tuple[Wrong, ...]]:
    """What falls under the rule by its second condition, and three cases that do by none."""
    most = int(rule["most"])
    rows = ((least - 2, most - 2), (least - 1, most + 5), (least - 2, most + 10), (least - 3, most + 2))
    key, *others = [f"{_who(rule)} có {low}% {rule['what']}, {rule['other']} đạt {high}%" for low, high in rows]
    note = f"chưa đến {least}% {rule['what']}, {rule['other']} trên {most}%"
    return "", key, tuple(Wrong(one, note) for one in others)


def _who(rule: re.Match[str]) -> str:
    """One of those that a rule is about: "các cơ quan, đơn vị" -> "Cơ quan"."""
    return raised(re.sub(r"^(?:các|mọi|những)\s+", "", rule["who"].strip(), flags=re.I).split(",")[0])
