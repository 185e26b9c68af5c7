"""What a text says of itself: number, kind, issuer, date, place, title and signer, from its opening and its closing."""

import re
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from corpus.datafiles import alternatives
from corpus.document_kinds import kinds
from corpus.document_numbers import HEAD_NUMBER
from corpus.mended import MendedText
from corpus.model import OPENING, Metadata, Section
from corpus.reading.issuer import begins_body, issuer_above, issuer_in_words, with_place
from corpus.reading.lines import is_contents, read_lines
from corpus.reading.names import as_written, name_case
from corpus.reading.signature import closing_lines, find_signature
from corpus.vietnamese.times import DAY, read_day

_HEAD_LENGTH = 2400  # characters of an opening that can hold its heading block
_DATE = re.compile(rf"ngày\s+{DAY}", re.IGNORECASE)
_PLACE_AND_DATE = re.compile(rf"([^\W\d_][^,.:;]{{1,40}}),\s*{_DATE.pattern}", re.IGNORECASE)
_BEFORE_PLACE = re.compile(rf"(?i:.*?hạnh phúc)\W+|(?i:số)\s*:?\s*{HEAD_NUMBER}\s*")
_PASSED = re.compile(rf"(?:thông qua|ban hành)\s+{_DATE.pattern}", re.IGNORECASE)
_OF_THIS = re.compile(r"này (?:đã )?được")
_CELLS = re.compile(r"[\r\n\f|]+|\t+| {3,}|_{3,}|-{4,}|(?<=NAM)(?=Độc)")
_GROUNDS = re.compile(r"\W*(?:căn cứ|thực hiện|triển khai|theo đề nghị|xét|để)\b", re.IGNORECASE)
_UNDERTAKING = re.compile(r"(?:thực hiện|triển khai)\b", re.IGNORECASE)
_LONGEST_TITLE_LINE = 250  # characters
_OF_BODY = re.compile(r"CỦA (?!ĐỒNG CHÍ|Đ/C)")
# Behind the number that an annex gives: ", ngày 27/11/2025 của Ban Dân vận)".
_DAY_AND_ISSUER = re.compile(
    rf",?\s*(?:{_DATE.pattern})?(?:,?\s*của\s+(?P<issuer>[^().,;:]{{2,80}})\))?", re.IGNORECASE
)
_LONGEST_NOTE = 160  # characters of an annex's note behind the number of its document
_SHORT = 60  # characters of a line that gives a document's own number under its kind


@dataclass(frozen=True, slots=True)
class _Named:
    """What follows the kind: "CỦA BỘ CHÍNH TRỊ / về xây dựng …"."""

    issuer: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class _Annexed:
    """What an annex says of the document that it belongs to; "" and None where none does."""

    number: str = ""
    day: date | None = None
    issuer: str = ""


def derive_metadata(mended: MendedText, sections: dict[str, Section], fallback: str) -> Metadata:
    """Metadata of a text that has none beside it. `fallback` names a document that gives no number."""
    head = mended.text[: _opening_end(mended, sections)]
    cells = _head_cells(head)
    lines = [line for cell in cells for line in cell]
    at, kind = _find_kind(lines)
    named = _read_name(lines, at, kind)
    above = _cells_above(cells, at)
    joined = [" ".join(cell) for cell in cells]
    parted = [" ".join(two) for two in pairwise(lines[: max(at, 0)])]  # "…, ngày 12 tháng / 5 năm 2024"
    place, when = _place_and_date([*joined, *lines, *parted])
    signer, role = find_signature(mended, sections)
    annexed = _annexed_to(mended.text, kind)
    issuer = with_place(named.issuer or issuer_above(above, head), lines[: max(at, 0)])
    issuer = issuer or issuer_in_words(lines[at + 1 :] if at >= 0 else [], head, closing_lines(mended, sections))
    issuer = issuer or annexed.issuer
    return Metadata(
        number=_find_number([*joined, *lines], lines, at) or annexed.number or fallback,
        kind=kind,
        title=named.title or fallback,
        issuer=as_written(issuer, mended.text) or None,
        date=when or (_read_date(lines[at]) if at >= 0 else None) or _passed(mended, sections) or annexed.day,
        place=place,
        signer=signer,
        signer_role=role,
    )


def _annexed_to(text: str, kind: str) -> _Annexed:
    """ "(Kèm theo Nghị định số 297/2025/NĐ-CP ngày 17 tháng 11 năm 2025 của Chính phủ)", of the document's own kind."""
    if not kind:
        return _Annexed()
    own_line = rf"(?im:^[ \t\r\f\u00a0*_]*\(\s*(?:ban\s+hành\s+)?kèm\s+theo\s+{re.escape(kind)}\s+số)"
    match = re.search(rf"{own_line}\s*:?\s*(?P<number>{HEAD_NUMBER})", text)
    if not match:
        return _Annexed()
    rest = " ".join(text[match.end() : match.end() + _LONGEST_NOTE].split())
    said = _DAY_AND_ISSUER.match(rest)
    day = read_day(said) if said and said["day"] else None
    return _Annexed("".join(match["number"].split()), day, (said["issuer"] or "") if said else "")


def _opening_end(mended: MendedText, sections: dict[str, Section]) -> int:
    opening = sections.get(OPENING)
    return min(mended.locate(opening.end) if opening else 0, _HEAD_LENGTH)


def _head_cells(head: str) -> list[list[str]]:
    """The cells of the opening's first part, each with its lines: those of a table's cell stand together."""
    cells: list[list[str]] = []
    within = False
    for line in read_lines(head):
        pieces = [] if is_contents(line.text) else _pieces(line.text)
        if line.in_table and within and not line.blank_before and pieces:
            cells[-1] += pieces
        else:
            cells += [[piece] for piece in pieces]
        within = line.in_table and bool(pieces)
    return cells


def _pieces(line: str) -> list[str]:
    stripped = (" ".join(re.sub(r"[*#_>|]+", " ", cell).split()) for cell in _CELLS.split(line))
    return [cell for cell in stripped if cell.strip(" -–—.")]


def _cells_above(cells: list[list[str]], at: int) -> list[list[str]]:
    """The cells above line `at`; the first eight where no line names a kind."""
    if at < 0:
        return cells[:8]
    above: list[list[str]] = []
    count = 0
    for cell in cells:
        count += len(cell)
        if count > at:
            break
        above.append(cell)
    return above


def _find_number(joined: list[str], lines: list[str], kind_at: int) -> str | None:
    """A line "Số 27-KL/TW" or "Nghị quyết số: 55/2022/QH15"; above the kind a bare number will do."""
    names = alternatives([kind.name for kind in kinds()])
    own = set(lines[: kind_at + 1])
    for line in joined:
        match = re.match(rf"(?i:(?:{names})?\s*(?:số|sô)\s*:?)\s*(?P<number>{HEAD_NUMBER})", line)
        if match and kind_at >= 0 and line not in own and line in lines and len(line) > _SHORT:
            match = None
        if not match and line in own:
            match = re.fullmatch(rf"(?P<number>{HEAD_NUMBER})", line) or re.search(
                rf"ký ban hành (?:{names}) số\s*(?P<number>{HEAD_NUMBER})", line
            )
        if match:
            return "".join(match["number"].split())
    return None


def _find_kind(lines: list[str]) -> tuple[int, str]:
    """The line that begins with a document kind, in capitals if any does, and the kind; (-1, "") for none."""
    names = sorted((kind.name for kind in kinds()), key=len, reverse=True)
    for capitals in (True, False):
        for at, line in enumerate(lines):
            for name in names:
                if (capitals and line.startswith(name.upper())) or (
                    not capitals and line.lower().startswith(name.lower()) and len(line) < 300
                ):
                    return at, name
    return -1, ""


def _read_name(lines: list[str], at: int, kind: str) -> _Named:
    if at < 0:
        return _Named()
    rest = lines[at][len(kind) :].strip()
    one_line = re.match(
        rf"(?:(?i:số)\s*:?\s*{HEAD_NUMBER})?,?\s*(?:{_DATE.pattern})?\s*(?:của\s+(.+?))?\s*,?\s*\b(về\s.+)", rest
    )
    if one_line:
        issuer, title = one_line.groups()[-2:]
        return _Named(issuer or "", title.rstrip(" ."))
    return _name_below(([rest] if rest else []) + lines[at + 1 : at + 9])


def _name_below(lines: list[str]) -> _Named:
    """Lines "NGHỊ QUYẾT / CỦA BỘ CHÍNH TRỊ / về xây dựng …": the issuer after "của", and then the title."""
    issuer: list[str] = []
    title: list[str] = []
    for line in lines:
        if not title and line.isupper() and (issuer or _OF_BODY.match(line)) and not line.startswith("VỀ "):
            issuer.append(line.removeprefix("CỦA "))
        elif title and (_ends_title(line, title[-1]) or begins_body(line)):
            break
        elif not _begins_text(line) or (not title and _is_undertaking(line)):
            title.append(line)
    return _Named(name_case(" ".join(issuer)), " ".join(title).rstrip(" ."))


def _ends_title(line: str, last: str) -> bool:
    """Whether a line is no more of the title that has `last` as its line before."""
    if _begins_text(line) or line.startswith("("):
        return True
    return line[0].isupper() and not line.isupper() and (last.isupper() or last[-1] not in ",-")


def _begins_text(line: str) -> bool:
    return not line.isupper() and ((line.endswith((".", ":")) and len(line) > 120) or bool(_GROUNDS.match(line)))


def _is_undertaking(line: str) -> bool:
    """ "KẾ HOẠCH / Thực hiện Nghị quyết số 57-NQ/TW": a title, where no sentence goes on from it as from a ground."""
    return bool(_UNDERTAKING.match(line)) and line[-1] not in ".,;:" and len(line) <= _LONGEST_TITLE_LINE


def _read_date(text: str) -> date | None:
    match = _DATE.search(text)
    return read_day(match) if match else None


def _place_and_date(lines: list[str]) -> tuple[str | None, date | None]:
    """A line "Hà Nội, ngày 15 tháng 5 năm 2023", alone or after the number."""
    for line in lines:
        match = _PLACE_AND_DATE.fullmatch(_BEFORE_PLACE.sub("", line, count=1))
        if match and match.group(1)[0].isupper():
            return match.group(1).strip(), _read_date(line)
    return None, None


def _passed(mended: MendedText, sections: dict[str, Section]) -> date | None:
    """The day on which a body passed a text, which its last paragraph gives: "… thông qua ngày 16 tháng 6 năm 2025"."""
    own = [one for one in sections.values() if one.parent is None and one.level not in ("phụ lục",)]
    for section in reversed(own):
        text = mended.text[mended.locate(section.start) : mended.locate(section.end)]
        found = [one for one in _PASSED.finditer(text) if _OF_THIS.search(text, max(0, one.start() - 200), one.start())]
        if found:
            return _read_date(found[-1].group())
    return None
