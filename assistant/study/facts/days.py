"""Facts of days: a clause from which the day by which a thing must be done is left out."""

import re
from collections.abc import Iterator

from assistant.study.facts.clauses import Clause, length, plainly, raised, whole
from assistant.study.facts.dates import other_days
from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.named_above import whose
from assistant.study.facts.own_work import says_no_matter

DAY = "day"
_LONGEST = 70  # syllables of a clause
_LEAST, _LEAST_TITLED, _LEAST_FORCED = (
    8,
    5,
    2,
)  # of what is said of the day in it, in its own words or behind its heading
_STRETCH = re.compile(r"(?<!\w)từ ngày \d[\d/ ]{1,12}đến hết")  # of the year: nothing is due by its end
_FROM_NOW = re.compile(r"(?<!\w)[Tt]ừ nay (?=đến)")  # a reader's now is not the text's
_LASTING = re.compile(r"(?P<what>Thời (?:gian|hạn) [^:]{2,80}): ")  # a heading that the day goes on with
_SHORT = 14  # syllables of a clause that says too little without its heading
_EVERY = re.compile(r"(?:Định kỳ|Hằng năm|Hàng năm)(?!\w)", re.IGNORECASE)  # who does it stands before
_NAMED = re.compile(r"(?:Định kỳ|Hằng năm|Hàng năm)[^,;:]{0,60}, (?=\w)")  # and behind it where the body follows
_DATE = r"\d{1,2}/\d{1,2}(?:/\d{4})?"
_DUE = re.compile(
    r"(?<!\w)(?:có hiệu lực(?: thi hành)?(?: kể)? từ|[Tt]rước|[Cc]hậm nhất|(?:kể )?từ(?=\s+ngày\s[\d/]{1,10}$)|"
    r"(?:kể )?từ(?=\s+ngày \d{1,2} tháng \d{1,2} năm \d{4}$)|"
    r"đến hết|hoàn thành|hoàn thành trong|hoàn thành vào|trong(?=\s+tháng))\s+"
    r"(?:là\s+)?(?:trước\s+)?(?:"
    rf"ngày\s+(?P<day>{_DATE}(?:\s+và\s+{_DATE})?|\d{{1,2}} tháng \d{{1,2}}(?: năm \d{{4}})?)"
    r"|(?:trong\s+)?tháng\s+(?P<month>\d{1,2}(?:/\d{4}| năm \d{4})))(?![\d/])"
)


def day_facts(clause: Clause) -> Iterator[Fact]:
    """A clause that gives one day, without it."""
    text = clause.text
    found = list(_DUE.finditer(text))
    stretch = _STRETCH.search(text)
    fits = not stretch and length(text) <= _LONGEST and whole(text) and ":" not in text and len(found) == 1
    heading = titled(clause) if length(text) <= _SHORT else ""
    forced = bool(found) and "hiệu lực" in found[0].group()  # which says itself what happens on that day
    least = _LEAST_FORCED if forced else _LEAST_TITLED if heading else _LEAST
    if not fits or length(f"{heading}{text}") - length(found[0].group()) < least or not plainly(clause):
        return
    group = "day" if found[0]["day"] else "month"
    first, last = found[0].span(group)
    answer = text[first:last]
    wrong = tuple(map(Wrong, other_days(answer, clause.document.metadata.date)))
    if not wrong:
        return
    place = (clause.document.number, clause.passage.section, *clause.span())
    head = whose(clause) or heading
    unsaid = says_no_matter(text[: found[0].start()]) and not _NAMED.match(text)
    if not head and (unsaid or (_EVERY.match(text) and not _NAMED.match(text))):
        return
    said = _FROM_NOW.sub("", f"{text[:1].lower() if head else text[:1]}{text[1:first]}")
    lasting = _LASTING.fullmatch(head)
    before = raised(f"{lasting['what']} được quy định {said}" if lasting else f"{head}{said}")
    yield Fact(DAY, DAY, *place, answer, text, "", before, text[last:], wrong=wrong)


def titled(clause: Clause) -> str:
    """The heading of a short clause that is all of its section: "Thời gian hỗ trợ: "."""
    section = clause.document.sections[clause.passage.section]
    alone = clause.passage.text.rstrip(" .;") == clause.text
    return f"{section.title.rstrip(' .:')}: " if section.title and alone and not section.title.isupper() else ""
