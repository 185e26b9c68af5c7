"""Facts of shares to be cut or added: how many that is of what a place has ("giảm tối thiểu 10% số lượng …")."""

import re
from collections.abc import Iterator

from assistant.study.facts.clauses import Clause, length, plainly, raised, whole
from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.thresholds import THRESHOLD

_SHARE = re.compile(
    r"(?P<way>giảm|tăng) (?P<bound>tối thiểu|ít nhất) (?P<share>\d{1,2})% "
    r"(?P<what>(?:số lượng|tổng số|số|biên chế)\s[^;:%]{3,160}?)(?: so với (?P<base>năm \d{4}))?"
    r"(?= và (?:ít nhất|tối thiểu)|$)",
    re.IGNORECASE,
)
_WHEN = re.compile(r"(?:(?:Đến|Trong|Giai đoạn|Từ|Năm)\s[^,;]{3,40})?", re.IGNORECASE)
_COUNTED = re.compile(r"^(?:số lượng|tổng số|số)\s", re.IGNORECASE)
_SHARES = range(3, 31)  # percent that can be reckoned in the head, and leave room for wrong ones
_HAS = (300, 400, 500, 200)  # of which a share is reckoned: the first whose share is no number of the rule itself
_MOST = 16  # syllables of what is counted


def reduction_facts(clause: Clause) -> Iterator[Fact]:
    """Each share of a clause that a place must cut or add at least, reckoned for a place with some hundreds."""
    if not plainly(clause):
        return
    for found in _SHARE.finditer(clause.text):
        when, share = clause.text[: found.start()].strip(" ,"), int(found["share"])
        counted = _COUNTED.sub("", found["what"]).rstrip(" ,")
        fits = share in _SHARES and length(counted) <= _MOST and whole(counted) and "so với" not in counted
        if fits and _WHEN.fullmatch(when):
            yield _fact(clause, found, f"{when[:1].lower()}{when[1:]}, " if when else "", counted)


def _fact(clause: Clause, found: re.Match[str], when: str, counted: str) -> Fact:
    share, way = int(found["share"]), found["way"].lower()
    others = [one for text in (clause.text, clause.passage.text) for one in _shares(text) if one != share]
    other = next((one for one in others if one in _SHARES), 2 * share)
    has = next((one for one in _HAS if _of(share, one) not in (share, other, *others)), _HAS[0])
    key = _of(share, has)
    left = has - key if way == "giảm" else has + key
    wrong = (
        Wrong(str(share), f"lấy thẳng con số của tỉ lệ {share}%"),
        Wrong(str(_of(other, has)), f"tính theo tỉ lệ {other}%"),
        Wrong(str(left), f"là số có sau khi {way}"),
    )
    had = f"{found['base']}, một" if found["base"] else "một"
    case = raised(f"{had} địa phương có {has} {counted}.")
    ask = f"{when}nếu áp dụng đúng tỉ lệ chung, địa phương này phải {way} ít nhất bao nhiêu {counted}?"
    place = (clause.document.number, clause.passage.section, *clause.span())
    common = (THRESHOLD, THRESHOLD, *place, str(key), f"{clause.text} | {share}", ask)
    return Fact(*common, support=f"{share}%", wrong=wrong, case=case)


def _shares(text: str) -> list[int]:
    return [int(one) for one in re.findall(r"(?<![\d,])(\d{1,2})%", text)]


def _of(share: int, has: int) -> int:
    return has * share // 100
