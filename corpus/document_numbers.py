"""Numbers of documents ("09-NQ/TW", "55/2022/QH15"): how texts write them, how people type them, which are the same."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from corpus.datafiles import alternatives
from corpus.document_kinds import kind_codes, kind_names, typed_kinds, typed_names
from corpus.text import Span, blank, fold, search_form

_CODE = r"[A-ZĐ][A-Za-zĐđƯư]*\d*"
_COUNT = r"\d{1,5}(?:\.\d{1,2})?[a-z]?(?:/\d{4})?"  # "66.4/2025/NQ-CP", "12a-CV/TU"
NUMBER = rf"{_COUNT}[-/]{_CODE}(?:[-/&]{_CODE})*(?!\w)"
# In running text a scan may part the first dash from what stands beside it, in a line of its own every dash.
LOOSE_NUMBER = rf"{_COUNT}\s?[-/]\s?{_CODE}(?:[-/&]{_CODE})*(?!\w)"
HEAD_NUMBER = rf"{_COUNT}\s*[-/]\s*{_CODE}(?:\s?[-/&]\s?{_CODE})*(?!\w)"

_ISSUERS = ("TW", "TU", "CP", "TTg", "HĐND", "HDND", "UBND")  # behind the code of a kind
_BEFORE_COURSE = ("QH", "UBTVQH")  # in its place, with the number of a term: "55/2022/QH15"
# "Nghị quyết Trung ương 5 (khóa X)": known by the meeting that passed it; what is counted behind is no meeting.
_MEETING = re.compile(
    r"(?<!\w)(?P<kind>nghị quyết|kết luận|nq|kl) (?:của )?(?:hội nghị )?(?:ban chấp hành )?(?:trung ương|tw)(?: đảng)?"
    r" (?P<count>[1-9]\d?)(?![\w/%-]|[.,]\d)"
    r"(?! (?:nhiệm vụ|giải pháp|nhóm|mục|ý|điểm|năm|chỉ tiêu|quan điểm|huyện|tỉnh)(?!\w))"
    r"(?:,? \(?(?:khóa|khoá|khoa) (?P<course>[ivx]+)(?!\w)\)?)?"
)
_OWN = re.compile(r"(?P<count>\d+(?:\.\d+)?)(?:/(?P<year>\d{4}))?[\s/-]*(?P<sign>.*)")


@dataclass(frozen=True, slots=True)
class DocumentNumber:
    """A number taken apart; what is not given is "". kind is a name in search form, sign letters and digits folded.

    "Nghị quyết số 09-NQ/TW" -> "nghị quyết", "9", "", "nqtw".
    """

    kind: str
    count: str
    year: str
    sign: str


@dataclass(frozen=True, slots=True)
class Typed:
    """A number in a question: its span there, and as officials write it ("Nghị quyết 36-NQ/TW")."""

    span: Span
    number: DocumentNumber
    written: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """The meeting that passed a document known by it: its kind, its number and the term, "" where none is given."""

    kind: str
    count: str
    course: str

    def is_of(self, other: "Meeting") -> bool:
        """Whether both may be the same: of one term, or one gives none."""
        courses = {self.course, other.course} - {""}
        return (self.kind, self.count) == (other.kind, other.count) and len(courses) <= 1

    @property
    def written(self) -> str:
        """As officials write it: "Nghị quyết Trung ương 5 (khóa X)"."""
        course = f"(khóa {self.course.upper()})" if self.course else ""
        return f"{self.kind.capitalize()} Trung ương {self.count} {course}".strip()


def find_meetings(text: str) -> list[tuple[Span, Meeting]]:
    """The documents that a text in search form names by the meeting that passed them, each with its span."""
    return [
        (one.span(), Meeting(typed_kinds().get(one["kind"], one["kind"]), one["count"], one["course"] or ""))
        for one in _MEETING.finditer(text)
    ]


def read_number(text: str) -> DocumentNumber | None:
    """The number in a text that names one document: "53-KL/TW", "Kết luận số 53"; None where it has no digits."""
    form = search_form(text)
    match = _OWN.search(form)
    if match is None:
        return None
    kind = form[: match.start()].replace("số", "").strip()
    return _taken_apart(typed_kinds().get(kind, kind), match["count"], match["year"], match["sign"])


def _taken_apart(kind: str, count: str, year: str | None, sign: str | None) -> DocumentNumber:
    return DocumentNumber(kind, count.lstrip("0"), year or "", re.sub(r"\W", "", fold(sign or "")))


def is_number(typed: DocumentNumber, number: str, kind: str) -> bool:
    """Whether a document of this number and kind is the one typed: its digits are, and what else is typed of it."""
    own = read_number(number) if _OWN.match(number) else None
    if own is None or typed.count != own.count:
        return False
    if typed.year and typed.year != own.year:
        return False
    of_kind = search_form(kind)
    # "Chương trình hành động" may be typed for a "Chương trình", and the other way round.
    if typed.kind and of_kind and not (of_kind.startswith(typed.kind) or typed.kind.startswith(of_kind)):
        return False
    by_issuer = bool(typed.kind) and own.sign.endswith(typed.sign)  # "Nghị quyết 09 TW": its code is said by its kind
    return by_issuer or own.sign.startswith(typed.sign)


def kind_of(number: str) -> str:
    """The kind that a number's code stands for, "" for a code that is not known."""
    codes = re.split(r"[-/&]", number)[1:]
    return next((kind_codes()[code] for code in codes if code in kind_codes()), "")


def compact(number: str) -> str:
    """A number without blanks and case, to compare it as it is written."""
    return re.sub(r"\s+", "", number).casefold()


def find_typed(text: str) -> list[Typed]:
    """The numbers that a question in search form names: with the sign first, then those of a kind and a number."""
    found: list[Typed] = []
    for pattern in (_by_sign(), _by_kind()):
        for match in pattern.finditer(blank(text, [one.span for one in found])):
            given = match.groupdict()
            kind = typed_kinds().get(given.get("kind") or "", "")
            number = _taken_apart(kind, match["count"], match["year"], match["sign"])
            found.append(Typed(match.span(), number, _official(match.group().strip())))
    return found


def is_year_alone(words: str) -> bool:
    """Whether what stands beside the kind may as well be a year: "kế hoạch 2026", but "kế hoạch số 2026".

    A short form behind it may stand for anything: "đến 2025 KH" is a place.
    """
    return bool(re.fullmatch(r"[^\d:]*(?<!số )(?:19|20)\d\d|(?:19|20)\d\d\s+[^\W\d_]{2,3}", words.strip()))


def _any_of(words: Iterable[str]) -> str:
    return f"(?:{alternatives([re.escape(search_form(one)) for one in words])})"


@cache
def _sign() -> str:
    """A code and whose it is: "nq/tw", "nq tw", "nqtw", "qh15", "tt-bgdđt"."""
    codes, others = _any_of(kind_codes()), _any_of(_BEFORE_COURSE)
    return rf"{codes}(?:(?:[-/&][a-zđư]+\d*)+|[-/ ]?{_any_of(_ISSUERS)})?(?!\w)|{others}\d*(?!\w)"


@cache
def _by_sign() -> re.Pattern[str]:
    """ "09-nq/tw", "nghị quyết số 55/2022/qh15", "09 nq tw"; "khoản 2 nq 09" is of another number."""
    return re.compile(
        rf"(?:(?<!\w)(?:{typed_names()})\s+(?:số\s*:?\s*)?)?(?<![\w/.])(?P<count>\d{{1,5}}(?:\.\d{{1,2}})?)"
        rf"(?:\s*/\s*(?P<year>\d{{4}}))?(?:\s*[-–/]\s*|\s+(?!\w+\s*(?:số\s*)?\d))(?P<sign>{_sign()})"
    )


@cache
def _by_kind() -> re.Pattern[str]:
    """ "nghị quyết 09", "nq 09 tw", "nghị quyết 30a"; a number glued to other letters is none: "kế hoạch 5G".

    Nor is one that counts how often: "mấy tháng báo cáo 1 lần".
    """
    return re.compile(
        rf"(?<!\w)(?P<kind>{typed_names()})\s*(?:số\s*:?\s*)?"
        rf"(?P<count>\d{{1,5}})(?:[a-c](?!\w))?(?:\s*/\s*(?P<year>\d{{4}}))?"
        rf"(?![\d%]|(?!{_sign()})[^\W\d_]|[,.]\d|\s+(?:năm|tháng|ngày)\b(?!\s+(?:tháng|năm|nào|mấy|bao nhiêu|\d))"
        r"|\s+(?:lần|lượt|tuần)\b(?!\s+(?:này|đó|ấy|trước|sau)))"
        rf"(?:\s*[-–/ ]?\s*(?P<sign>{_sign()}|{_any_of(_ISSUERS)}(?!\w)))?"
    )


@lru_cache(maxsize=1_000)  # a message is looked at in its parts, each with the numbers that it names
def _official(words: str) -> str:
    """A number as officials write it: codes in their case, the kind with a capital, "số" left out."""
    named = re.match(search_form(kind_names()), words)
    kind = f"{named.group().capitalize()} " if named else ""
    rest = re.sub(r"(?<!\w)số\s*:?\s*", "", words[named.end() :].strip() if named else words).upper()
    pattern, codes = _codes()
    return kind + pattern.sub(lambda found: codes[found.group()], rest)


@cache
def _codes() -> tuple[re.Pattern[str], dict[str, str]]:
    """What finds the codes of kinds and issuers in capitals, and how each is written."""
    codes = {code.upper(): code for code in (*kind_codes(), *_ISSUERS)}
    return re.compile(rf"(?<![^\W_])(?:{alternatives(list(codes))})(?![^\W_])"), codes
