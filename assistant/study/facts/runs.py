"""Facts of years in a row: at which of four places a thing lasted so long that a text lets something follow."""

import re
from collections.abc import Iterator

from assistant.study.facts.clauses import Clause, length, plainly, whole
from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.fours import Fours
from assistant.study.facts.thresholds import THRESHOLD

_RUN = re.compile(r"(?:trong |qua )?(?P<said>0?(?P<number>[2-4]) năm (?:liên tục|liên tiếp|liền))(?!\w)")
_RULES = (
    re.compile(r"^(?:Nếu |Khi |Trường hợp )?(?P<case>[^;]{10,300}?),? thì (?P<then>[^;]{10,300})$"),
    re.compile(r"^(?P<then>[^;]{10,300}?),? (?:nếu|khi|trong trường hợp) (?P<case>[^;]{10,300})$"),
)
# "kết quả … của cơ quan, đơn vị, địa phương xếp hạng trung bình": what one of them has.
_KINDS = r"(?:cơ quan|đơn vị|địa phương|tổ chức|doanh nghiệp|xã|phường|huyện|tỉnh|cá nhân|cán bộ|công chức|viên chức)"
_OWNED = re.compile(
    rf"(?P<what>[^,;]+?) của (?:các )?(?P<who>{_KINDS})(?:,? (?:và |hoặc )?{_KINDS})*(?= ) (?P<rest>\w.*)"
)
_ELSE = " Các năm khác đều đạt yêu cầu."  # so that the other case that a rule names is none of theirs
_CASE, _THEN = (4, 24), (4, 28)  # syllables
_FIRST_YEAR = 2024  # of the four cases, where a text has no day


def run_facts(clause: Clause) -> Iterator[Fact]:
    """ "… nếu 02 năm liên tục xếp hạng trung bình": where it was so in two years in a row, in three, in two with one
    between them, in one."""
    rule = next(filter(None, (one.match(clause.text) for one in _RULES)), None)
    found = list(_RUN.finditer(rule["case"])) if rule else []
    if not rule or len(found) != 1 or not plainly(clause):
        return
    pieces = rule["case"].split(" hoặc ")
    piece = next(one for one in pieces if _RUN.search(one))
    said = " ".join(_RUN.sub(" ", piece).split()).strip(" ,")
    fits = _CASE[0] <= length(said) <= _CASE[1] and _THEN[0] <= length(rule["then"]) <= _THEN[1]
    if not fits or not whole(said) or re.search(r"[:“]", said + rule["then"]):
        return
    issued = clause.document.metadata.date
    first, number = (issued.year + 1 if issued else _FIRST_YEAR), int(found[0]["number"])
    row = [*range(first, first + number - 1)]
    years = ([*row, first + number - 1], [*row, first + number - 1, first + number], [*row, first + number], row)
    four = Fours([_told(one) for one in years], clause.text)
    rest = _ELSE if len(pieces) > 1 else ""
    case = f"{_who_had(said)} trong các năm: {four.told}.{rest}"
    then = f"{rule['then'][:1].lower()}{rule['then'][1:]}"
    ask = f"quy định “{then}” được áp dụng trong những trường hợp nào?"
    key, wrong = _answers(four, found[0]["said"])
    place = (clause.document.number, clause.passage.section, *clause.span())
    common = (THRESHOLD, THRESHOLD, *place, key, f"{clause.text} | liên tục", ask)
    yield Fact(*common, support=found[0]["said"], wrong=wrong, case=case)


def _who_had(said: str) -> str:
    """Four of those of whom a case tells: "kết quả của cơ quan, đơn vị xếp hạng thấp" -> "Bốn cơ quan có kết quả xếp
    hạng thấp lần lượt"; of a case that names no such thing, that it was so four times."""
    owned = _OWNED.match(said)
    if not owned:
        return f"Có bốn trường hợp {said} lần lượt"
    return f"Bốn {owned['who']} có {owned['what']} {owned['rest']} lần lượt"


def _told(years: list[int]) -> str:
    """ "2023", "2023 và 2025", "2023, 2024 và 2025"."""
    *head, last = map(str, years)
    return f"{', '.join(head)} và {last}" if head else last


def _answers(four: Fours, said: str) -> tuple[str, tuple[Wrong, ...]]:
    row, longer, parted, _ = range(4)
    return four.two_of(longer, row, parted, f", đã đủ {said}", ", không liên tục")
