"""Who must do what: the body at the head of a sentence, where its duty begins, and who joins."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from corpus.datafiles import alternatives
from corpus.tasks.words import duty_words
from corpus.text import UPPER, capital, place_tones
from corpus.vietnamese.bodies import bodies, names_body, opens_with_body

_HEAD = 1_000  # characters at whose head a body and its duty stand
_OF_BODY = re.compile(
    r"\W*(?:trách nhiệm|nhiệm vụ)(?:(?:,| và) (?:quyền hạn|nhiệm vụ|trách nhiệm))*\s+của\s+(?P<body>.+)", re.IGNORECASE
)
_HANDED = re.compile(r"(?:giao|đề nghị|yêu cầu|phân công)\s+(?P<body>.{3,200})", re.IGNORECASE | re.DOTALL)
# What a heading that is a body's name may end in: "2. Văn phòng … có trách nhiệm:", "c) Bộ … chủ trì, phối hợp với …:".
_OWING = re.compile(
    r",?\s+(?:(?:(?:có|chịu) (?:các |những )?trách nhiệm(?: chủ trì| thực hiện)?"
    r"|có (?:các |những )?nhiệm vụ(?:(?: và|,) quyền hạn)?)(?: (?:như )?sau(?: đây)?)?"
    r"|chủ trì(?:, phối hợp (?:với )?[^:;]+)?)$",
    re.IGNORECASE,
)
_OWED = re.compile(r"^(?:các )?(?:nội dung|nhiệm vụ|công việc|việc)\s+(?:do |mà )?", re.IGNORECASE)
# What a heading speaks of that names a body by the way: a matter ("Thẩm quyền của Sở A"), or cases.
_MATTER = re.compile(
    r"\W*(?:về|đối với|công tác|lĩnh vực|nhiệm vụ|trách nhiệm|thẩm quyền|quyền|nguyên tắc|trình tự|quy trình|thủ tục"
    r"|điều kiện|tiêu chuẩn|tiêu chí|hồ sơ|kinh phí|nội dung|mục tiêu|yêu cầu|thời hạn|số lượng|cơ cấu|chế độ|việc"
    r"|quy định|phạm vi|đối tượng)(?!\w)",
    re.IGNORECASE,
)
_CASES = re.compile(
    r"(?<!\w)(?:(?:trường hợp|điều kiện|tiêu chuẩn) sau|áp dụng (?:đối với|cho|với))(?!\w)", re.IGNORECASE
)
_ORGANISATIONS = re.compile(r"\s+(?:đảng|chính trị|cơ sở|đoàn|hội|xã hội|tín dụng|thành viên|tư vấn)(?!\w)")
_LONGEST_NAME = 400
_LONGEST_JOINS = 3_000  # characters of the bodies that join
_AIM = re.compile(r"\s(?:để|nhằm)$")  # before the verb behind the bodies that join: no part of a name
_NEAR = 80  # characters around a verb that can show that it belongs to a name


@dataclass(frozen=True, slots=True)
class Duty:
    """A body and its duty in a text: the name at text[start:end], the duty from `duty` on."""

    start: int
    end: int
    duty: int
    lead: str
    joins: tuple[str, ...]


def shares_out(heading: str) -> bool:
    """Whether a heading is that of a part that shares out the work."""
    shares = re.match(rf"\W*(?:{alternatives(duty_words().sharing)})(?!\w)", heading, re.IGNORECASE)
    return bool(shares or names_responsible(heading))


def names_responsible(heading: str) -> str:
    """The body of a heading that gives what it must do, "" for another: "Trách nhiệm của Bộ A", "Giao Bộ A:"."""
    match = _OF_BODY.fullmatch(heading)
    if match:
        return match["body"].strip(" :.")
    handed = _HANDED.fullmatch(heading.strip(" :."))
    name = handed["body"] if handed else ""
    return name if name and _name_end(place_tones(f"{name} thực hiện"), 0) == len(name) else ""


def find_duty(text: str, vague: bool) -> Duty | None:
    """The body that a text begins with and its duty; None where it begins with none. Offsets are into `text`.

    A lead-in may stand before the body ("Định kỳ, …", "Ban Thường vụ Tỉnh ủy yêu cầu …"). `vague` takes bodies without
    a name of their own as well ("người đứng đầu các cơ quan").
    """
    plain = place_tones(text)
    for start in _starts(plain):
        end = _name_end(plain, start)
        if end and (vague or not _is_vague(plain[start:end])):
            return _duty(text, plain, start, end)
    return None


def find_headed_duty(name: str, text: str) -> Duty | None:
    """The duty that an item is of the body under whose name it stands ("2. Sở Nội vụ", "- Chủ trì, phối hợp …").

    None where the name is no body's alone. The offsets are into `text`, where the body itself is not.
    """
    body = names_responsible(name) or owing_body(name)
    return duty_of(body, text) if text and is_body(body) else None


def owing_body(heading: str) -> str:
    """A heading without the words that lead to the duties under it: "Văn phòng … có trách nhiệm:" -> "Văn phòng …"."""
    body, owes = _OWING.subn("", heading.strip(" :."))
    return _OWED.sub("", body, count=1) if owes else body


def duty_of(body: str, text: str) -> Duty:
    """The duty that an item is of a body that is known. The offsets are into `text`, where the body itself is not."""
    before = f"{body} "
    own = find_duty(f"{before}{text[0].lower()}{text[1:]}", vague=True)
    if own and own.lead == body and own.duty >= len(before):
        return Duty(0, 0, own.duty - len(before), body, own.joins)
    return Duty(0, 0, 0, body, ())


def is_body(name: str) -> bool:
    """Whether a line or a heading is the name of a body, or of a group, and nothing else: "2. Sở Nội vụ:"."""
    plain = place_tones(name.strip(" :.;"))
    return bool(plain) and not shares_out(plain) and _name_end(f"{plain} thực hiện", 0) == len(plain)


def may_be_body(heading: str) -> bool:
    """Whether a heading speaks of a body and of no duty or matter: "Tổ đảng ở Thường trực Ủy ban Tư pháp"."""
    cases = _CASES.search(heading) and not opens_with_body(heading.strip())  # "Mức 4 … thuộc các trường hợp sau đây"
    return names_body(heading) and not (_MATTER.match(heading) or cases or opens_with_duty(heading.strip()))


def opens_with_duty(text: str) -> bool:
    """Whether a text begins with a verb of duty, and so leaves out whose it is: "Bố trí kinh phí …"."""
    return bool(re.match(rf"(?:{_words('duties')})(?![^\W_])", place_tones(text[:1].lower() + text[1:])))


def _starts(plain: str) -> list[int]:
    """Where the name may begin: behind an order to it, at the head, or behind a short adverbial."""
    starts = []
    order = re.match(rf"[^,;:]{{3,80}}?\s(?:{_words('orders')})\s+", plain)
    if order and _name_end(plain, 0, ("orders",)):
        starts.append(order.end())
    adverbial = re.match(
        r"(?:Định kỳ|Hằng năm|Hàng năm|Đến [^,]{4,20}|Từ [^,]{4,20}|Trước [^,]{4,30}|Trước mắt), ", plain
    )
    handed = re.match(r"(?:Giao|Đề nghị|Yêu cầu|Phân công)\s+", plain)
    led = adverbial or handed
    return [*starts, led.end() if led else 0]


@cache
def _words(name: str) -> str:
    found: tuple[str, ...] = getattr(duty_words(), name)
    return _any_of(found)


@cache
def _heads() -> str:
    return _any_of((*bodies().heads, *bodies().duty_heads))


@cache
def _vague() -> str:
    return _any_of(bodies().vague)


def _any_of(words: Iterable[str]) -> str:
    return alternatives([re.escape(place_tones(word)) for word in words])


def _name_end(plain: str, start: int, verbs: tuple[str, ...] = ("duties",)) -> int:
    """Where the name that begins at `start` ends: before its first verb of duty; 0 for no name."""
    head = re.match(rf"(?:(?:{_words('quantifiers')})\s+)?(?:{_heads()})(?![^\W_])", plain[start:], re.IGNORECASE)
    if not head or not _names_body(plain[start:], head):
        return 0
    words = "|".join(_words(verb) for verb in verbs)
    window = plain[start : start + _LONGEST_NAME]
    for verb in re.finditer(rf"\s(?:{words})(?![^\W_])", window):
        name = window[: verb.start()]
        if verb.start() < head.end() or _goes_on(name, window[verb.start() :]):
            continue
        broken = _broken().search(name.replace("nhất là", "nhất"))
        return 0 if broken else start + len(name.rstrip(" ,"))
    return 0


def _names_body(plain: str, head: re.Match[str]) -> bool:
    """Whether a short head is one: "Sở Y tế", "các sở, ngành"; not "ban hành", "báo cáo"."""
    words = re.sub(rf"^(?:{_words('quantifiers')})\s+", "", head.group(), flags=re.IGNORECASE)
    if words in ("Tổ chức", "TỔ CHỨC"):  # a duty, where it is not the name's first word; in capitals in a heading
        return bool(_ORGANISATIONS.match(plain.lower(), head.end()))
    if words.casefold() not in bodies().short:
        return True
    return bool(re.match(rf"\s+[{UPPER}]|,\s", plain[head.end() :]))


@cache
def _broken() -> re.Pattern[str]:
    """What shows that a name has ended before the verb; ";" may part bodies of a long list."""
    listed = rf"(?!\s+(?:{_words('quantifiers')}|{_heads()})\s)"
    return re.compile(rf";{listed}|:|\.\s|\s(?:{_words('breakers')})(?![^\W_])")


def _goes_on(name: str, rest: str) -> bool:
    """Whether what looks like a duty is part of the name: "các cơ quan tham mưu Tỉnh ủy", "tổ chức đảng"."""
    verb = rest.split()[0]
    if verb == "tổ" and (
        re.match(r"\s+tổ chức\s+(?:đảng|chính trị|cơ sở|đoàn thể|xã hội)", rest) or name.endswith((",", "các"))
    ):
        return True
    if re.match(
        r"\s+(?:tham mưu|quản lý|thực hiện|giám sát|kiểm tra|thanh tra)\s+(?:[A-ZĐ]|giúp việc|nhà nước|cấp)", rest
    ):
        return name.casefold().endswith(("cơ quan", "đơn vị", "bộ phận", "ban"))
    return bool(re.match(r"\s+(?:xây dựng|đầu tư)(?=[,\s])", rest)) and name.endswith(("Sở", "Bộ", "và"))


def _is_vague(name: str) -> bool:
    """Whether a name is that of no particular body: no capital behind its first word, and a head that many are."""
    bare = re.sub(rf"^(?:{_words('quantifiers')})\s+", "", name, flags=re.IGNORECASE)
    if not re.match(rf"(?:{_vague()})(?![^\W_])", bare, re.IGNORECASE):
        return False
    return not re.search(r"\s[A-ZĐỦ]", bare)


def _duty(text: str, plain: str, start: int, end: int) -> Duty:
    duty = end + len(text[end:]) - len(text[end:].lstrip(" ,"))
    lead = text[start:end].strip()
    rest = plain[duty:]
    led = re.match(r"(?:cần|phải|chịu trách nhiệm|có trách nhiệm)\s+", rest)
    if led and led.group().strip() in ("cần", "phải"):
        duty += led.end()
    leads = re.match(r"(?:luân phiên\s+)?chủ trì,?\s+", plain[duty:])
    joins: tuple[str, ...] = ()
    if leads:
        joined = re.match(rf"(?:{_words('joins')})\s+", plain[duty + leads.end() :])
        if joined:
            first = duty + leads.end() + joined.end()
            last = _joins_end(plain, first)
            joins = split_bodies(_AIM.sub("", text[first:last]))
            duty = last + len(text[last:]) - len(text[last:].lstrip(" ,"))
        elif not leads.group().startswith("luân"):
            duty += leads.end()
    return Duty(start, end, duty, capital(lead), joins)


def _joins_end(plain: str, first: int) -> int:
    """The bodies that join end before the next verb of duty."""
    names = plain[first : first + _LONGEST_JOINS]
    for verb in re.finditer(rf"\s(?:{_words('duties')})(?![^\W_])", names):
        start = verb.start()
        if not _goes_on(names[max(0, start - _NEAR) : start], names[start : start + _NEAR]):
            return first + start
    return first + len(names)


@lru_cache(maxsize=8192)
def split_bodies(names: str) -> tuple[str, ...]:
    """The bodies of a list. A comma or "và" parts them only before the head of another body."""
    head = rf"(?:(?:{_words('quantifiers')})\s+)?(?:{_heads()})(?![^\W_])"
    cuts = re.finditer(rf"(?:,\s+|\s+và\s+)(?={head})", place_tones(names), re.IGNORECASE)
    spans = [match.span() for match in cuts]
    edges = [0, *[end for _, end in spans], len(names)]
    ends = [*[start for start, _ in spans], len(names)]
    return tuple(
        names[start:end].strip(" ,") for start, end in zip(edges, ends, strict=False) if names[start:end].strip(" ,")
    )


def own_clauses(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """An item cut where a clause behind ";" names a body of its own ("…; Hội Nông dân tỉnh làm nòng cốt …")."""
    cuts = [start]
    for match in re.finditer(r"(?:;|\.)\s+(?=[^\W\d_])", text[start:end]):
        cut = start + match.end()
        rest = text[cut : min(end, cut + _HEAD)].split(";")[0]
        before = text[cuts[-1] : min(start + match.start(), cuts[-1] + _HEAD)]
        opens = rest[0].isupper() or re.match(r"(?:các|mỗi)\s", rest)
        if opens and find_duty(rest, vague=False) and find_duty(before, vague=True):
            cuts.append(cut)
    return [(first, len(text[:last].rstrip(" ;"))) for first, last in zip(cuts, [*cuts[1:], end], strict=True)]
