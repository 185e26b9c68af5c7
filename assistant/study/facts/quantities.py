"""Facts of numbers that a text lays down beside its targets: thresholds, periods, grades, sums, how many of what."""

import re
from collections.abc import Iterator

from assistant.study.facts.clauses import Clause, length, lowered, plainly, raised, whole
from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.figures import figure_facts
from assistant.study.facts.items import says_something
from assistant.study.facts.named_above import whose
from assistant.study.facts.verbs import own_statement

NUMBER = "number"
_CLAUSE = (9, 140)  # syllables of a clause
_STATEMENT = (9, 74)  # of what is left of it around the number
_LONG = 40  # from which a statement is cut where it goes on to another thing
_LONGEST_TOLD = 24  # of one that says beside another question what its number is of
_MOST = 2  # numbers of a clause of which one is asked for
_UNITS = (
    r"%|lần(?:/năm)?|ngày làm việc|ngày|giờ|phút|tháng|(?:nghìn |triệu )?(?:tỉ|tỷ) đồng|triệu đồng|nghìn đồng|đồng"
    r"|%/năm|năm(?!\s+\d)|tấn|ha|km|tỉnh|xã|phường|thị trấn|đơn vị|thành viên|người|bước|tuyến|dự án"
)
_NUMBER = re.compile(rf"(?<![\w/.,-])\d+(?:\.\d{{3}})*(?:,\d+)?\s?(?:{_UNITS})(?![\w/])")
_GRADE = re.compile(r"(?<!\w)(?P<what>cấp độ|mức độ|bậc)\s+(?P<grade>[1-5])(?![\w/,.]\d|\w)")
_GRADES = range(1, 6)
_PART = re.compile(r"(?<![\w/.,-])(?P<part>[1-4]/[2-5])(?=\s+(?:tổng )?số(?!\w))")
_PARTS = ("1/3", "1/2", "2/3", "3/4", "4/5")  # the parts of a whole that rules usually ask for
# A day, a document or a place in one is no number to know; nor is what a text tells of the past, but for a sum given.
_PLACED = re.compile(
    r"(?<!\w)(?:ngày\s+\d{1,2}(?:/\d{1,2}(?:/\d{4})?)?(?:\s+tháng\s+\d{1,2})?|tháng\s+\d{1,2}(?!\s+tháng))"
    r"(?:\s*(?:/|năm)\s*\d{4})?|(?<!\w)(?:điều|khoản|điểm|mục|quý)\s+(?:\d+|[a-zđ](?!\w)|[IVX]+(?!\w))(?:\.\d+)*"
    r"|(?<!\w)(?:số|Nghị quyết|Quyết định|Kết luận|Chỉ thị|Thông tư|bão số)\s+\d+(?:[-/][\w/-]+)?",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"(?<!\w)(?:đã|căn cứ|sau hơn|sau gần)(?!\w)|\d/\d|hằng năm và|^sau  (?:vận hành|thực hiện|triển khai)(?!\w)",
    re.IGNORECASE,
)
# What a text counts from its own day on: how long a time is left, how far a thing has come "hiện nay".
_OF_ITS_DAY = re.compile(r"(?<!\w)(?:chỉ còn|còn lại|từ nay|hiện nay|hiện đang|đến nay)(?!\w)", re.IGNORECASE)
# What a report says of its own months, and of how long it tells.
_REPORT = re.compile(r"(?<!\w)(?:ước|cùng kỳ)(?!\w)|(?:sơ kết|tổng kết)\s+\|")
_COUNTED = re.compile(r"(?P<number>\d+)\s(?:tỉnh|xã|phường|thị trấn|đơn vị|thành viên|người|bước|tuyến|dự án)$")
_BOUND = re.compile(r"(?:tối thiểu|ít nhất|không quá|tối đa|trong nhóm|trên|dưới|từ)\s+$", re.IGNORECASE)
_ALL = "100%"  # is guessed
_DAY = re.compile(r"(?<!\w)ngày\s+\d")
_GIVEN = re.compile(r"đã (?:kịp thời |khẩn trương )?(?:quyết định|phê duyệt|cấp|hỗ trợ|bố trí|giao)(?!\w)")
_TO_THE_UNIT = re.compile(r"\d{1,3}(?:\.\d{3}){2,}\s")  # a sum told to the last đồng: no one keeps it in mind
_TIME = re.compile(r"\s(?:giờ|phút|ngày|ngày làm việc|tháng|năm)$")
_UNTOLD = re.compile(r"Thời (?:gian|hạn)[^:,;]{0,40}: $")  # of which of its matters?
_LASTS = re.compile(r"\s(?:tháng|năm)$")
_POINTED = re.compile(
    r"(?<!\w)(?:điểm [a-zđ]|khoản \d+)(?!\w)(?![^,;.]*(?:Luật|Nghị định|Thông tư|Quyết định số))", re.IGNORECASE
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_GOES_ON = re.compile(
    r",?\s+(?:đồng thời|nhằm|để|nhất là|trong đó|qua đó|những nội dung sau|(?:cụ thể )?như sau"
    r"|và (?:tiến hành|triển khai|bảo đảm|đảm bảo))(?!\w)|;"
)
_EXCEPT = re.compile(r",\s+trừ\s[^,;]+")  # whom a rule leaves out may have had it already
_LEADS_ON = re.compile(r",?\s+(?:cụ thể )?như sau$")  # to what stands behind the colon
_BRACKETS = re.compile(r"\s+\([^()]*\)")
_OWN_ARTICLE = re.compile(r"(?<!\w)Điều này(?!\w)")
# How long things usually last, in each unit: a wrong one is one of these.
_TWO = 2  # digits to which a small number is filled up: "05 ngày"
_FAR = 4  # times as long as the right one a wrong one may be
_USUAL = {
    "giờ": (12, 24, 36, 48, 72),
    "ngày làm việc": (1, 2, 3, 5, 7, 10, 15, 20, 30),
    "ngày": (1, 2, 3, 5, 7, 10, 15, 20, 30, 45, 60, 90),
    "tháng": (1, 2, 3, 4, 6, 9, 12),
    "năm": (1, 2, 3, 5, 10),
}


def number_facts(clause: Clause) -> Iterator[Fact]:
    """A clause with one or two numbers of which no question of a figure is made, each of them left out in turn."""
    text = clause.text
    said = _LEADS_ON.sub("", text.split(": ", 1)[-1])
    fits = _CLAUSE[0] <= length(text) <= _CLAUSE[1] and whole(said) and "(1)" not in text
    if not fits or not plainly(clause):
        return
    yield from _grades(clause)
    yield from _parts(clause)
    found = list(_NUMBER.finditer(text))
    bare = _YEAR.sub("", _PLACED.sub("", text))
    start, end = clause.span()
    held = any(one.start < end and start < one.end for one in figure_facts(clause.document))
    counted = [one for one in found if one.group() in bare]
    if held or not 1 <= len(counted) <= _MOST or len(counted) != len(re.findall(r"\d+(?:[.,]\d+)*", bare)):
        return
    for number, one in enumerate(counted, start=1):
        yield from _left_out(clause, one.span(), f"{text} | {number}")


def _left_out(clause: Clause, span: tuple[int, int], subject: str) -> Iterator[Fact]:
    """A clause without the number at a span; of a list of things counted the number alone is left out."""
    text = clause.text
    counted = _COUNTED.match(text[span[0] : span[1]])
    if counted and not _BOUND.search(text[: span[0]]):
        return  # "5 tuyến quốc lộ": how many there are is nothing to learn
    first, last = (span[0], span[0] + len(counted["number"])) if counted else span
    before, after = around(clause, first, last)
    answer = text[first:last]
    if _tells(before, answer, after) or _says_little(before, answer, after):
        return
    if _STATEMENT[0] <= length(f"{before}{answer}{after}") <= _STATEMENT[1] and answer not in before + after:
        place = (clause.document.number, clause.passage.section, *clause.span())
        said = f"{before}{answer}{after}"
        told = f"thuộc nội dung: {lowered(said, clause.document)}" if length(said) <= _LONGEST_TOLD else ""
        yield Fact(NUMBER, NUMBER, *place, answer, subject, "", before, after, told=told)


def _tells(before: str, answer: str, after: str) -> bool:
    """Whether a clause tells how things were or stand on its text's day, and lays nothing down."""
    said = f"{before} | {after}"
    given = answer.endswith("đồng") and _GIVEN.search(said)  # "Thủ tướng đã quyết định hỗ trợ 3.515 tỷ đồng"
    past = _PAST.search(_EXCEPT.sub("", before + after)) and not given
    return bool(past or _REPORT.search(said) or _OF_ITS_DAY.search(said)) or after.startswith((" qua", " tới"))


def _says_little(before: str, answer: str, after: str) -> bool:
    """Whether a clause does not say what its number is of: all there is, a time of no work, one of several days, a bare
    share, a case that is only numbered."""
    if (
        answer == _ALL
        or _TO_THE_UNIT.match(answer)
        or (_TIME.search(answer) and (not before.strip("( ") or _UNTOLD.match(before)))
    ):
        return True
    if _LASTS.search(answer) and len(_DAY.findall(after)) > 1:  # "định kỳ …, trước ngày … và trước ngày …"
        return True
    bare = answer.endswith("%") and not after and not _BOUND.search(before)
    return (bare and not says_something(before)) or bool(_POINTED.search(before + after))


def _grades(clause: Clause) -> Iterator[Fact]:
    found = list(_GRADE.finditer(clause.text))
    if len(found) != 1:
        return
    what, own = found[0]["what"], int(found[0]["grade"])
    before, after = around(clause, *found[0].span())
    if _STATEMENT[0] <= length(f"{before}{after}") <= _STATEMENT[1]:
        wrong = tuple(Wrong(f"{what} {one}") for one in _GRADES if one != own)
        place = (clause.document.number, clause.passage.section, *clause.span())
        yield Fact(NUMBER, what, *place, found[0].group(), clause.text, "", before, after, wrong=wrong)


def _parts(clause: Clause) -> Iterator[Fact]:
    """ "ít nhất 2/3 tổng số thành viên" without its part."""
    found = list(_PART.finditer(clause.text))
    if len(found) != 1 or found[0]["part"] not in _PARTS:
        return
    own, (before, after) = found[0]["part"], around(clause, *found[0].span())
    if _STATEMENT[0] <= length(f"{before}{after}") <= _STATEMENT[1]:
        wrong = tuple(Wrong(one) for one in _PARTS if one != own)
        place = (clause.document.number, clause.passage.section, *clause.span())
        yield Fact(NUMBER, "part", *place, own, clause.text, "", before, after, wrong=wrong)


def around(clause: Clause, first: int, last: int) -> tuple[str, str]:
    """What a clause says before and behind text[first:last], as one statement that stands alone: whose it is said, the
    article that "Điều này" means named, what goes on to other things left out of a long one."""
    before, after = (_placed(one, clause.passage.section) for one in (clause.text[:first], clause.text[last:]))
    if length(before) + length(after) > _LONG:
        before, after = _BRACKETS.sub("", before), _BRACKETS.sub("", after)
        on = _GOES_ON.search(after)
        after = after[: on.start()] if on else after
    head = whose(clause)
    aside = before.count("(") > before.count(")")  # what stands in brackets is of all that is before them
    # What "thì" leads to has its case before it.
    own = before if aside or " thì " in before else own_statement(before, _LONG)
    before, head = (before, head) if own == before else (own, "")
    return raised(f"{head}{before[:1].lower() + before[1:] if head else before}"), after.rstrip(" ,;:")


def _placed(text: str, section: str) -> str:
    """ "Điều này" by its number."""
    article = re.match(r"Đ(\d+)", section)
    return _OWN_ARTICLE.sub(f"Điều {article[1]}", text) if article else text


def usual_values(words: str) -> list[str]:
    """Lengths of time near to this one that a rule might lay down: "24 giờ" -> 12, 36, 48, 72 giờ; [] for others."""
    read = re.match(r"(?P<number>\d+)\s(?P<unit>.+)$", words)
    if not read or read["unit"] not in _USUAL:
        return []
    own, pool = int(read["number"]), _USUAL[read["unit"]]
    likely = (one for one in pool if one != own and own <= one * _FAR and one <= own * _FAR)
    near = sorted(likely, key=lambda one: (abs(pool.index(one) - _rank(pool, own)), one))
    width = min(len(read["number"]), _TWO)  # "120 ngày" has no "060 ngày" beside it
    return [f"{str(one).zfill(width)} {read['unit']}" for one in near[:4]]


def _rank(pool: tuple[int, ...], own: int) -> int:
    return sum(one < own for one in pool)
