"""What is attached to a document and begins within its file: annexes, a Quy chế with articles of its own, forms."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from corpus.datafiles import alternatives
from corpus.document_kinds import kinds
from corpus.reading.lines import Line
from corpus.reading.markers import CONTAINERS, Level, read_markers, roman_value

_TITLE_LINES = 8  # lines of a title at most, its "(Kèm theo …)" included
_LONGEST_TITLE = 500  # characters
_ANNEX = re.compile(r"phụ lục(?:\s+(?:số\s*)?:?\s*([IVX]{1,6}|\d{1,3}[a-z]?|[A-Z])(?!\w))?\s*[.:–-]*\s*", re.IGNORECASE)
_FORM = re.compile(
    r"(?:(?:mẫu|biểu mẫu|biểu|phụ biểu)\s*(?:số|sô)?\s*:?\s*((?=[\w./-]*\d|[IVX]+\b)[\w./-]{1,20})|(BM[- ]?\d[\w-]*))"
    r"(?:\s*[:.-])?(?P<title>\s.*)?",
    re.IGNORECASE,
)
_TITLED = re.compile(r"\s*:\s*[^\W\d_]")
_WITH = re.compile(r"\W*(?:được\s+)?(?:(?:ban hành|đính|gửi|phê duyệt)\s+)?(?:kèm theo|kèm)\b", re.IGNORECASE)
_NATION = re.compile(r"\W*(?:CỘNG HÒA XÃ|CỘNG HOÀ XÃ|ĐẢNG CỘNG SẢN)\b")
_PERSON = re.compile(r"(?:[^\W\d_]\w*\s+){1,4}[^\W\d_]\w*")
_OTHER_KINDS = ("Danh mục", "Điều lệ", "Quy trình", "Nội quy", "Chiến lược", "Quy hoạch", "Phương án", "Bộ tiêu chí")


@dataclass(frozen=True, slots=True)
class Attached:
    """Where an attached part begins: lines[at:title_end] are its head; `kind` says what it is in a citation.

    letters is "PL" for an annex, "MB" for a form, "A" for any other; number is as written, "" where it has none.
    """

    letters: str
    kind: str
    written: str
    at: int
    title_at: int
    title_end: int

    @property
    def is_form(self) -> bool:
        return self.letters == "MB"

    @property
    def number(self) -> int:
        """The number as written, 0 for none: "II" -> 2, "03a" -> 3."""
        digits = re.match(r"\d+", self.written)
        if digits:
            return int(digits.group())
        return roman_value(self.written) if re.fullmatch("[IVX]+", self.written) else 0


@cache
def _kind_title() -> re.Pattern[str]:
    names = [kind.name.upper() for kind in kinds()] + [name.upper() for name in _OTHER_KINDS]
    return re.compile(rf"({alternatives(names)})\b")


def find_attached(lines: Sequence[Line]) -> dict[int, Attached]:
    """What may begin an attached part, by the index of its first line; the reader takes one behind a body only."""
    found: dict[int, Attached] = {}
    for at, line in enumerate(lines):
        if line.in_table:
            continue
        head = _annex(lines, at) or _form(lines, at)
        if head is None and _is_with(line):
            head = _title_above(lines, at)
        if head is not None and head.at not in found:
            found[head.at] = head
    return _without_nested(found)


def _is_with(line: Line) -> bool:
    """Whether a line says what a part goes with: "(Kèm theo Quyết định số …)", no sentence of its own."""
    return bool(_WITH.match(line.text)) and len(line.text) < _LONGEST_TITLE and line.text[-1] not in ".;:,"


def is_title(line: Line) -> str:
    """The kind that a line in capitals names ("QUY CHẾ", "KẾ HOẠCH TRIỂN KHAI …"), "" for any other line."""
    match = _kind_title().match(line.text) if line.text.isupper() and not line.in_table else None
    return match.group(1) if match else ""


def kind_head(lines: Sequence[Line], at: int) -> Attached:
    """The head of a part that begins with the name of its kind in capitals."""
    kind = is_title(lines[at]).capitalize()
    return Attached("A", f"{kind or 'Văn bản'} kèm theo", "", at, at, _title_end(lines, at + 1))


def _without_nested(found: dict[int, Attached]) -> dict[int, Attached]:
    """Heads that do not stand in another's title."""
    kept: dict[int, Attached] = {}
    end = 0
    for at in sorted(found):
        if at >= end:
            kept[at] = found[at]
            end = found[at].title_end
    return kept


def _annex(lines: Sequence[Line], at: int) -> Attached | None:
    text = lines[at].text
    match = _ANNEX.match(text)
    if not match or len(text) > _LONGEST_TITLE or text[-1] in ";,":
        return None
    rest = text[match.end() :]
    followed = any(_is_with(line) for line in lines[at + 1 : at + 5])
    if rest and not text.isupper() and not (followed and text[-1] != "." and rest[0].isupper()):
        return None
    if not rest and text[0].islower():
        return None
    written = (match.group(1) or "").upper()
    return Attached("PL", "phụ lục", written, at, at if rest else at + 1, _title_end(lines, at + 1))


def _form(lines: Sequence[Line], at: int) -> Attached | None:
    text = lines[at].text
    match = _FORM.fullmatch(text)
    if not match or len(text) > 200 or text[-1] in ";:,":
        return None
    if text[-1] == "." and not (_TITLED.match(text, match.end(1 if match[1] else 2)) and _opens_form(lines, at)):
        return None  # a sentence of a form, not the name of one whose page follows
    title = (match.group("title") or "").strip()
    if title and not (title.isupper() or title.startswith("(")) and not _opens_form(lines, at):
        return None
    return Attached("MB", "mẫu", (match.group(1) or match.group(2)), at, at if title else at + 1, at + 1)


def _opens_form(lines: Sequence[Line], at: int) -> bool:
    """Whether a form's page follows, and not the next name of a list of forms."""
    below = lines[at + 1 : at + 9]
    return bool(below) and not _FORM.fullmatch(below[0].text) and any(_NATION.match(line.text) for line in below)


def opens_page(lines: Sequence[Line], at: int) -> bool:
    """Whether a page's head of its own begins at a line: a table with the State's or the Party's name within."""
    line = lines[at]
    if not line.table or line.is_row or (at and lines[at - 1].table == line.table):
        return False
    return any(one.table == line.table and _NATION.match(one.text) for one in lines[at : at + _TITLE_LINES])


def page_head(lines: Sequence[Line], at: int, inside: bool) -> Attached:
    """The head of a part that begins with a page's head: a form within an attached part, else another document."""
    end = next((one for one in range(at, min(len(lines), at + 24)) if is_title(lines[one])), at)
    if inside:
        return Attached("MB", "mẫu", "", at, at, at)
    return Attached("A", "Văn bản kèm theo", "", at, end, at)


def _title_above(lines: Sequence[Line], at: int) -> Attached | None:
    """The head of the part whose title stands above "(Kèm theo Quyết định số …)"."""
    first = None
    for above in range(at - 1, max(-1, at - _TITLE_LINES), -1):
        line = lines[above]
        if not _may_be_title(line):
            break
        if line.text.isupper():
            first = above
    if first is None:
        return None
    kind = is_title(lines[first]).capitalize()
    return Attached("A", f"{kind or 'Văn bản'} kèm theo", "", first, first, at)


def _may_be_title(line: Line) -> bool:
    if line.in_table or len(line.text) > _LONGEST_TITLE or line.text[-1] in ";.,:":
        return False
    if not line.text.isupper() and (_PERSON.fullmatch(line.text) and line.text.istitle()):
        return False
    return not any(marker.level not in (Level.BULLET, *CONTAINERS) for marker in read_markers(line.text))


def _title_end(lines: Sequence[Line], at: int) -> int:
    """The index behind a title's lines in capitals."""
    end = at
    while end < min(len(lines), at + _TITLE_LINES):
        line = lines[end]
        if line.in_table or not line.text.isupper() or read_markers(line.text) or _ANNEX.match(line.text):
            break
        end += 1
    if end < len(lines) and end == at and any(_is_with(line) for line in lines[at + 1 : at + 3]):
        return at + 1 if _may_be_title(lines[at]) else at
    return end
