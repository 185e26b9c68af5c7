"""Facts of whom a text has its readers turn to: who is told of difficulties, and through whom a report goes up."""

import re
from collections.abc import Iterator

from assistant.study.facts.bodies import called, is_officer
from assistant.study.facts.body_lists import any_collective
from assistant.study.facts.body_names import can_act
from assistant.study.facts.clauses import Clause, length, plainly, raised
from assistant.study.facts.fact import Fact
from corpus.tasks.addressees import IN_COURSE, NAME, NAME_END, TOLD, TROUBLE
from corpus.tasks.duties import find_duty, split_bodies
from corpus.vietnamese.bodies import bodies

ADDRESSEE = "addressee"
_ABOVE = re.compile(r"(?<!\w)vượt (?:quá )?thẩm quyền(?!\w)")
# Many of a kind are to turn there: what one body alone is to tell another is its own duty.
_MANY = re.compile(r"(?<!\w)các (?:bộ|cấp|cơ quan|địa phương|đơn vị|sở|tỉnh|tổ chức|văn phòng)(?!\w)", re.I)
# What comes up on the way, told behind the body: "báo cáo Ủy ban các vấn đề phát sinh trong quá trình triển khai".
_COMES_UP = re.compile(
    rf"(?:[Bb]áo cáo|[Pp]hản ánh|[Kk]iến nghị)(?: kịp thời)?(?: về| đến| tới| với| cho)? {NAME} (?:về )?"
    r"(?:các |những )(?:(?:khó khăn|vướng mắc),? )*(?:khó khăn|vướng mắc|vấn đề (?:mới )?phát sinh) trong quá trình "
)
_FEW = 3  # bodies from which those that a sentence begins with are many
_THROUGH = re.compile(rf"(?<!\w)(?:thông )?qua {NAME}{NAME_END}")
_REPORT = re.compile(r"(?<!\w)báo cáo(?!\w)[^;]{0,200}?(?<!\w)kết quả (?:triển khai |thực hiện)", re.IGNORECASE)
_TIMED = re.compile(r"^(?:Định kỳ|Hằng năm|Hàng năm)[^,;:]{0,60}, ")
_TURNS_TO = "đơn vị đó phải báo cáo, phản ánh với cơ quan nào?"
_LONGEST = 14  # syllables of a name that is asked for


def addressee_facts(clause: Clause) -> Iterator[Fact]:
    """ "Nếu có vướng mắc, các đơn vị phản ánh về Sở A để tổng hợp": whom a unit in trouble turns to; "báo cáo Ủy ban
    (qua Sở B) kết quả thực hiện": through whom its report goes."""
    told = _COMES_UP.match(clause.text)
    told = told if told and _of_many(clause) else TOLD.search(clause.text)
    through = _THROUGH.search(clause.text, told.end() if told else 0)
    found = through or told
    name = _name(found) if found else ""
    if not told or not found or not name or not plainly(clause):
        return
    first, last = clause.span()
    place = (clause.document.number, clause.passage.section, first, last)
    asked = _in_trouble(clause, told, bool(through)) or (through and _reporting(clause, told))
    if told.re is _COMES_UP:
        asked = "Trong quá trình thực hiện, ở một đơn vị có vấn đề mới phát sinh.", _TURNS_TO
    if asked:
        case, ask = asked
        if is_officer(name):
            ask = ask.replace("cơ quan nào", "ai")
        yield Fact(ADDRESSEE, ADDRESSEE, *place, name, clause.text, ask, case=case)


def _of_many(clause: Clause) -> bool:
    """Whether a later clause goes on with what several bodies are to do, with which its sentence begins."""
    duty = find_duty(clause.passage.text, vague=True) if clause.start else None
    return duty is not None and len(split_bodies(duty.lead)) >= _FEW


def _name(found: re.Match[str]) -> str:
    """The body that a text names there, whole; "" for none that is one body."""
    words = found["body"]
    name = next((one for one in bodies().named if found.string.startswith(one, found.start("body"))), words)
    name = name if len(name) > len(words) else words
    one = can_act(name) and not any_collective(name) and length(name) <= _LONGEST
    return name if one else ""


def _in_trouble(clause: Clause, told: re.Match[str], through: bool) -> tuple[str, str] | None:
    """A unit that meets difficulties, and whom it turns to; None where the clause speaks of none, or of one body's."""
    trouble = TROUBLE.search(clause.text)
    if not trouble or trouble.start() > told.start() or not IN_COURSE.match(clause.text):
        return None
    if not through and not _MANY.search(clause.text, 0, told.start()):
        return None
    above = " vượt thẩm quyền" if _ABOVE.search(clause.text, 0, told.start()) else ""
    case = f"Trong quá trình thực hiện, một đơn vị gặp khó khăn, vướng mắc{above}."
    if through:
        return case, f"đơn vị đó phải báo cáo {_above(told)} thông qua cơ quan nào?"
    return case, _TURNS_TO


def _reporting(clause: Clause, told: re.Match[str]) -> tuple[str, str] | None:
    """A report of what was done, and through whom it is sent; None where the clause is of none."""
    if not _REPORT.search(clause.text) or TROUBLE.search(clause.text):
        return None
    said = _TIMED.sub("", clause.text)
    duty = find_duty(said, vague=True)
    who = said[duty.start : duty.end] if duty else ""
    who = "Một đơn vị" if not who or any_collective(who) else who
    case = f"{raised(who)} đã làm xong báo cáo kết quả thực hiện để gửi {_above(told)}."
    return case, "báo cáo đó phải được gửi qua cơ quan nào?"


def _above(told: re.Match[str]) -> str:
    """The body that is reported to, as it is called in a sentence."""
    return called(told["body"].strip())
