"""Facts of rulings: what a text has done in a case that it tells ("Trường hợp hồ sơ chưa đủ thì …"), and who does it
in the stead of another."""

import re
from collections.abc import Iterator

from assistant.study.facts.bodies import BODY, called
from assistant.study.facts.clauses import Clause, length, plainly, whole
from assistant.study.facts.fact import Fact
from assistant.study.facts.named_above import headed_by
from assistant.study.facts.verbs import ends_with_verb, says_to_do
from corpus.tasks.duties import find_duty

RULING = "ruling"
_CASE = re.compile(r"(?:Trường hợp|Trong trường hợp|Khi|Nếu|Đối với)\s(?!cần thiết)", re.IGNORECASE)
_KIND = re.compile(r"đối với\s", re.IGNORECASE)  # things of a kind, for which a rule is laid down
_THEN = re.compile(r",? thì |, ")
_BODY = re.compile(r"(?<!\w)(?:cơ quan|đơn vị|tổ chức|ngành|ban|sở)$")
_NEXT = re.compile(r"(?:đơn vị|tổ chức|địa phương|cá nhân|ngành)(?!\w)")
_LEAST_DUTY = 3  # syllables
_OWED = re.compile(r"(?:phải|được|không được|có trách nhiệm)\s")
# The text itself, which every question names.
_ITSELF = re.compile(
    r"(?:Nghị quyết|Kế hoạch|Kết luận|Chỉ thị|Quyết định|Chương trình|Thông báo|Quy định|Quy chế|Hướng dẫn) này(?!\w)"
)
_RULED = re.compile(r"(?<!\w)phải(?!\w)")  # in what should be the case: the rule begins before the comma
_LEADS_ON = re.compile(r"(?:có|chịu) trách nhiệm(?: thực hiện)?$")  # to what stands behind a colon
_SYLLABLES = (5, 34)  # of a case, and of what is done in it
# A case that ends in one bare syllable does not say of what: "không cân đối được nguồn".
_BARE = re.compile(r"(?<!\w)(?:được|có|đủ|hết)\s\w+$")
_LEANING = re.compile(
    r"(?<!\w)(?:trong thời hạn|này|nêu trên|trên đây|nói trên|sau đây|dưới đây|quy định tại|như sau)(?!\w)|[:“”]|\s,",
    re.IGNORECASE,
)


def ruling_facts(clause: Clause) -> Iterator[Fact]:
    """A clause that begins with a case, asked for what is done in it."""
    leaning = _LEANING.search(_ITSELF.sub("", clause.text))
    if not _CASE.match(clause.text) or leaning or not plainly(clause):
        return
    case, then = _parted(clause.text)
    fits = all(_SYLLABLES[0] <= length(one) <= _SYLLABLES[1] and whole(one) for one in (case, then))
    if fits and not _LEADS_ON.search(then) and not _BARE.search(case):
        said = f"{case[:1].lower()}{case[1:]}"
        place = (clause.document.number, clause.passage.section, *clause.span())
        told = f"áp dụng {'cho ' if said.startswith('trường hợp') else ''}{said}"
        yield Fact(RULING, RULING, *place, then, said, f"{said}{_asked(clause, said, then)}", told=told)
        yield from _taken_over(place, said, then)


def _asked(clause: Clause, case: str, then: str) -> str:
    """What is asked behind a case: who is to act is said where the heading above tells it, and the rule does not."""
    duty = find_duty(then, vague=True)
    owner = "" if duty and duty.start == 0 else called(headed_by(clause))
    joined = ", " if _KIND.match(case) else " thì "
    return f"{joined}{owner or ('quy định' if joined == ', ' else '')} thực hiện thế nào?".replace("  ", " ")


def _taken_over(place: tuple[str, str, int, int], case: str, then: str) -> Iterator[Fact]:
    """Who goes on with a work in a case that names the body: "khi A kết thúc hoạt động, B được thành lập thì B …"."""
    duty = find_duty(then, vague=True)
    body, work = (then[: duty.end], then[duty.duty :]) if duty and duty.start == 0 else ("", "")
    others = [one for one in case.split(", ") if not body or body not in one]
    told = ", ".join(others)
    named = bool(body) and body in case and _CASE.match(f"{told[:1].upper()}{told[1:]}")
    if named and length(told) >= _SYLLABLES[0] and length(work) >= _SYLLABLES[0] and whole(told):
        ask = f"{told}, cơ quan, tổ chức nào {work}?"
        yield Fact(BODY, BODY, *place, body, work, ask, told=work)


def _parted(text: str) -> tuple[str, str]:
    """The case and what is done in it: behind "thì", else behind the first comma that a body's duty follows, what is
    owed, or what is to be done; ("", "") for a clause that has none of them."""
    joined = [mark for mark in _THEN.finditer(text) if not _in_list(text[: mark.start()], text[mark.end() :])]
    marks = sorted(joined, key=lambda one: "thì" not in one.group())
    for mark in marks:
        then = text[mark.end() :]
        duty = find_duty(then, vague=True)
        given = duty and duty.start == 0 and length(then[duty.duty :]) >= _LEAST_DUTY
        case = text[: mark.start()]
        done = says_to_do(then) and not ends_with_verb(case)  # "đang khai thác, sử dụng nước" is one thing
        if "thì" in mark.group() or _OWED.match(then) or given or done:
            return ("", "") if _RULED.search(case) else (case, then)
    return "", ""


def _in_list(before: str, behind: str) -> bool:
    """Whether a comma stands between two bodies of a list ("cơ quan, đơn vị")."""
    return bool(_BODY.search(before) and _NEXT.match(behind))
