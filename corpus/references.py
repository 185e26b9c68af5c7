"""Viện dẫn: the other documents that a document names, with what it says of them."""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from corpus.datafiles import read_data
from corpus.document_kinds import kind_names, kinds, law_names
from corpus.document_numbers import LOOSE_NUMBER, compact, kind_of
from corpus.mended import MendedText
from corpus.model import Document
from corpus.once import once
from corpus.text import blank, place_tones
from corpus.vietnamese.times import DAY, read_day

_COURSE = r"\(?(?:khó?a|khoá)\s+[IVXL]+\)?"
# Resolutions known by their meeting: "Nghị quyết Trung ương 5 (khóa X)", "Nghị quyết Đại hội … lần thứ XVII"
_MEETING = (
    rf"(?:Hội nghị\s+)?(?:lần thứ\s+\w+\s+)?(?:Ban Chấp hành\s+)?Trung ương(?:\s+\d+)?\s*,?\s*{_COURSE}"
    rf"|Đại hội(?:\s+[^,.;:()\d]{{0,60}}?)?\s+(?:lần thứ\s+)?[IVXL]+(?:\s+của\s+Đảng)?"
)
_LONGEST = 1000  # characters of a mention behind its number
_DATE = re.compile(rf",?\s*ngày\s+{DAY}", re.IGNORECASE)
_ISSUER_END = re.compile(
    r"\s+(?:về|đã|được|là|trong|tại|trên|và|từ|đến|theo|với|để|nhằm)\s|[,;.:)\n]|\s+-\s|\s\(|\s+[“\"«]|$"
)
_QUOTED = re.compile(r",?\s+([“\"«])\s*[Vv]ề\s+")
_CLOSING = {"“": "”", '"': '"', "«": "»"}
_TITLE_END = re.compile(r"[;:()\n]|[.!?](?=\s|$)|\s[-–]\s*(?=[A-ZĐ])|$")
# After a comma a title goes on with one more part; what has a predicate of its own belongs to the sentence.
_NOT_TITLE = re.compile(
    r"(?:tại|theo|trên cơ sở|trong đó|nhằm|ngày|do|để|vì|nên|song|nhưng|đồng thời|qua đó|đến nay|hoàn thành"
    r"|đã|được|là|sẽ|phải)\s"
    r"|.*\s(?:đã|được|bị|là|đạt|phải|cần|sẽ|chưa|có|cơ bản)\s",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Reference:
    """One mention of another document; what the mention does not give is "" or None.

    start and end are offsets into the source of the whole mention, from the kind to the end of its title.
    """

    number: str
    kind: str
    date: datetime.date | None
    issuer: str
    about: str
    document: str
    section: str
    start: int
    end: int


@once
def find_references(document: Document) -> tuple[Reference, ...]:
    """The mentions of other documents in headings and passages, in the text's order, but of itself."""
    own = compact(document.number)
    found = []
    for section, body in _bodies(document):
        for match in _pattern().finditer(body.text):
            reference = _read(document.number, section, body, match)
            if compact(reference.number) != own:
                found.append(reference)
    return tuple(sorted(found, key=lambda one: one.start))


def without_own_dates(text: str) -> str:
    """A text with the numbers and the days of the documents that it names blanked out: they are of no event in it."""
    spans = []
    for match in _pattern().finditer(text):
        near, end = text[match.end() : match.end() + _LONGEST], 0
        date, end = _read_date(near, end)
        if date is None:
            _, end = _read_issuer(near, end)
            date, end = _read_date(near, end)
        spans.append((match.start(), match.end() + (end if date else 0)))
    return blank(text, spans)


def _bodies(document: Document) -> Iterator[tuple[str, MendedText]]:
    for section in document.sections.values():
        if section.heading:
            yield section.id, section.heading
        for block in section.blocks:
            yield section.id, block.body


@cache
def _pattern() -> re.Pattern[str]:
    law = rf"(?:{law_names()})(?:\s+[^,.;:()\d]{{2,70}}?)?\s+năm\s+\d{{4}}"
    return re.compile(
        rf"(?<![^\W_])(?:(?:(?P<kind>(?i:{kind_names()}))\s+)?(?:[Ss]ố\s*:?\s*)?(?<![\w/-])(?P<number>{LOOSE_NUMBER})"
        rf"|(?P<meeting>(?P<meeting_kind>Nghị quyết|Kết luận|Văn kiện)\s+(?:{_MEETING}))"
        rf"|(?P<law>{law}))"
    )


def _read(document: str, section: str, body: MendedText, match: re.Match[str]) -> Reference:
    # What a mention says stands near it; a text without full stops must not be read to its end each time.
    text, end = body.text[match.end() : match.end() + _LONGEST], 0
    number, kind = _name(match)
    date, end = _read_date(text, end)
    issuer, end = _read_issuer(text, end)
    if date is None:
        date, end = _read_date(text, end)
    about, end = _read_about(text, end)
    first, last = body.span(match.start(), match.end() + end)
    return Reference(number, kind, date, issuer, about, document, section, first, last)


def _name(match: re.Match[str]) -> tuple[str, str]:
    if match["number"]:
        number = re.sub(r"\s+", "", match["number"])
        kind = match["kind"]
        return number, (kind[0].upper() + kind[1:].lower()) if kind else kind_of(number)
    if match["meeting"]:
        return " ".join(match["meeting"].split()), match["meeting_kind"]
    law = " ".join(match["law"].split())
    return law, next(one.name for one in kinds() if law.startswith(one.name))


def _read_date(text: str, at: int) -> tuple[datetime.date | None, int]:
    match = _DATE.match(text, at)
    day = read_day(match) if match else None
    return (day, match.end()) if match and day else (None, at)


def _read_issuer(text: str, at: int) -> tuple[str, int]:
    """What follows "của": only a body that issues documents ("của Bộ Chính trị", not "của một số bộ, ngành")."""
    of = re.match(r",?\s*của\s+", text[at : at + 40])
    if not of:
        return "", at
    start = at + of.end()
    heads = tuple(place_tones(head) for head in _issuers())
    if not place_tones(text[start : start + 40]).startswith(heads):
        return "", at
    stop = _ISSUER_END.search(text, start)
    end = stop.start() if stop else len(text)
    course = re.match(rf"\s*{_COURSE}", text[end:])
    if course:
        end += course.end()
    return text[start:end].strip(), end


def names_course(issuer: str) -> bool:
    """Whether an issuer is named with its course: "Bộ Chính trị khoá XI"."""
    return bool(re.search(_COURSE, issuer))


@cache
def _issuers() -> tuple[str, ...]:
    return tuple(read_data("issuers", list[str]))


def _read_about(text: str, at: int) -> tuple[str, int]:
    """The title after "về", up to where the sentence goes on without it; that in quotation marks up to their end."""
    quoted = _QUOTED.match(text, at)
    closing = text.find(_CLOSING[quoted[1]], quoted.end()) if quoted else -1
    if quoted and closing >= 0:
        return text[quoted.end() : closing].strip(), closing + 1
    about = re.match(r",?\s+về\s+", text[at : at + 40])
    if not about:
        return "", at
    start = at + about.end()
    end = _title_end(text, start)
    another = _next_document().search(text, start, end)
    parts = re.split(r",\s", text[start : another.start() if another else end])
    kept = len(parts[0])
    for part in parts[1:]:
        if part[:1].isupper() or _NOT_TITLE.match(f"{part} "):
            break
        kept += 2 + len(part)
    title = text[start : start + kept].rstrip(" ,")
    return title, start + len(title)


@cache
def _next_document() -> re.Pattern[str]:
    """Where a title gives way to the next document of a list ("… và Quyết định số 749/QĐ-TTg …")."""
    kind = rf"(?:(?i:{kind_names()})\s+)?(?:số\s+)?"
    return re.compile(rf",?\s+(?:và|hoặc|cùng|cùng với)\s+(?:các\s+)?{kind}{LOOSE_NUMBER}")


def _title_end(text: str, start: int) -> int:
    position = start
    while True:
        stop = _TITLE_END.search(text, position)
        end = stop.start() if stop else len(text)
        course = re.match(_COURSE, text[end:]) if end < len(text) else None
        if not course:
            return end
        position = end + course.end()
