"""Facts of limits: which of four cases keep the most time, or the least, that a text lays down ("05 ngày làm việc")."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.study.facts.clauses import Clause, length, plainly, raised, whole
from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.fours import Fours
from assistant.study.facts.named_above import whose
from assistant.study.facts.thresholds import THRESHOLD

_TIME = r"giờ|ngày làm việc|ngày|tháng|năm"
_BRACKET = r"(?:\s\([^()]{1,20}\))?"  # "24 (hai mươi tư) giờ"
_NUMBER = rf"(?P<limit>(?P<number>\d{{1,3}}){_BRACKET}\s(?P<unit>{_TIME}))(?![\w/]|\s\d)"
_ANY_NUMBER = re.compile(rf"(?<![\w/.,-])\d{{1,3}}{_BRACKET}\s(?:{_TIME})(?![\w/])")
_WITHIN = r"[Tt]rong (?:thời hạn|thời gian|vòng)(?: (?:không quá|tối đa|chậm nhất))?"
_CASE = r"(?:Trường hợp|Đối với|Khi|Nếu|Sau khi)"
_SINCE = r"(?:kể từ|tính từ|từ|sau khi) "
_HEAD = re.compile(rf"(?P<case>{_CASE} [^,;:]{{4,160}}(?:,| thì),? )?{_WITHIN} {_NUMBER},? (?P<rest>{_SINCE}[^;:]+)$")
_TAIL = re.compile(
    rf"(?P<work>[^;:]{{10,400}}?),? (?:{_WITHIN}|chậm nhất(?: là)?) {_NUMBER}"
    rf"(?:,? (?P<since>{_SINCE}[^,;]{{4,120}}))?(?=$|[,;])"
)
_LEAST = re.compile(rf"(?P<work>[^;:]{{10,400}}?) (?:ít nhất|tối thiểu)(?: là)? {_NUMBER}(?=$|[,;])")
_BEGUN = re.compile(r"(?:kể từ|tính từ|từ|sau(?= khi))\s")
_WORK = (6, 48)  # syllables of what is to be done
_OWED = re.compile(
    r"(?<!\w)(?:phải|có trách nhiệm|được|gửi|trả lời|thông báo|báo cáo|ban hành|quyết định|thẩm định|giải quyết"
    r"|xem xét|thực hiện|tổ chức|hoàn thành)\s",
    re.IGNORECASE,
)
_KEPT = re.compile(r"(?<!\w)(?:lưu trữ|lưu giữ|bảo quản|lưu|công khai|niêm yết|duy trì)(?!\w)", re.IGNORECASE)
_NO_RULE = re.compile(
    r"(?<!\w)(?:đã|gia hạn|phấn đấu|này|nêu trên|cắt giảm|thời hạn|thời gian|tỷ lệ|tỉ lệ)(?!\w)|[“”]"
    rf"|\| {_CASE}(?!.*,.*(?<!\w)(?:phải|có trách nhiệm|sẽ)\s|.*\sthì\s)",  # a case alone: what is done stands behind
    re.IGNORECASE,
)
_LONGEST_SINCE = 20  # syllables
_SMALL = 5  # up to which values are one apart; above it a fifth
_LEAST_NUMBER = 2  # below which nothing lies


@dataclass(frozen=True, slots=True)
class _Limit:
    """What is to be done within or for a time, and from when on ("" for none); said is the time as written."""

    work: str
    since: str
    number: str
    unit: str
    said: str
    least: bool

    @property
    def short(self) -> str:
        return f"{self.number} {self.unit}"

    def told(self, cases: str) -> tuple[str, str]:
        """The situation and what is asked of it."""
        if self.least:
            told = f"Bốn nơi thực hiện yêu cầu “{self.work}” với thời gian lần lượt là: {cases}."
            return told, "những nơi nào thực hiện đúng quy định?"
        behind = f", kể từ {_BEGUN.sub('', self.since, count=1)}" if self.since else ""
        told = f"Trong bốn lần{behind}, yêu cầu “{self.work}” được hoàn thành lần lượt sau: {cases}."
        return told, "những lần nào bảo đảm đúng thời hạn?"


def limit_facts(clause: Clause) -> Iterator[Fact]:
    """ "Trong thời hạn 05 ngày kể từ ngày nhận đủ hồ sơ, Sở … trả lời": which of four answers, behind 4, 5, 6 and 7
    days, are in time; "lưu trữ … ít nhất 2 năm": which of four keep it."""
    if len(_ANY_NUMBER.findall(clause.text)) != 1 or not plainly(clause):
        return
    limit = _read(clause)
    if limit is None:
        return
    four = Fours([f"{str(one).zfill(len(limit.number))} {limit.unit}" for one in _values(limit)], clause.text)
    key, wrong = _of_least(four, limit.short) if limit.least else _of_most(four, limit.short)
    place = (clause.document.number, clause.passage.section, *clause.span())
    case, ask = limit.told(four.told)
    common = (THRESHOLD, THRESHOLD, *place, key, f"{clause.text} | mức", ask)
    yield Fact(*common, support=limit.said, wrong=wrong, case=case)


def _read(clause: Clause) -> _Limit | None:
    """The limit that a clause sets, None for none that can be asked of."""
    head = _HEAD.match(clause.text)
    found = head or _TAIL.match(clause.text) or _LEAST.match(clause.text)
    if not found or int(found["number"]) < _LEAST_NUMBER:
        return None
    since, work = _parted(found["rest"]) if head else (found.groupdict().get("since") or "", found["work"].rstrip(" ,"))
    least = found.re is _LEAST
    asked = (_KEPT if least else _OWED).search(work) and not _NO_RULE.search(f"{since} | {work}")
    if not asked or length(since) > _LONGEST_SINCE or not _WORK[0] <= length(work) <= _WORK[1] or not whole(work):
        return None
    said = f"{head['case'] or ''}{work}" if head else f"{whose(clause)}{work}"
    return _Limit(raised(said), since, found["number"], found["unit"], found["limit"], least)


def _parted(rest: str) -> tuple[str, str]:
    """From when on, and what is to be done: behind the first comma that what is owed follows before the next one."""
    for mark in re.finditer(r", ", rest):
        work = rest[mark.end() :]
        if _OWED.search(work.partition(",")[0]):
            return rest[: mark.start()], work
    return rest, ""


def _values(limit: _Limit) -> tuple[int, int, int, int]:
    """One well inside, the very limit, one just outside it, and a fourth: inside too where the text sets a least."""
    number = int(limit.number)
    step = 1 if number <= _SMALL else round(number / _SMALL)
    inside, outside = (step, -step) if limit.least else (-step, step)
    return number + inside, number, number + outside, number + 2 * step


def _of_most(four: Fours, limit: str) -> tuple[str, tuple[Wrong, ...]]:
    inside, very, late, _ = range(4)
    return four.two_of(inside, very, late, f": đúng {limit} vẫn trong hạn", f", đã quá {limit}")


def _of_least(four: Fours, limit: str) -> tuple[str, tuple[Wrong, ...]]:
    inside, very, short, long = range(4)
    missed = " và ".join(sorted((four.name(very), four.name(inside))))
    wrong = (
        Wrong(four.named(inside, long), f"bỏ sót {four.name(very)}: văn bản tính từ {limit}"),
        Wrong(four.named(long), f"bỏ sót {missed}, đã đủ {limit}"),
        Wrong(four.named(inside, very, short, long), f"tính cả {four.name(short)}, chưa đủ {limit}"),
    )
    return four.named(inside, very, long), wrong
