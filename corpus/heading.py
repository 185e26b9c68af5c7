"""What a text says of itself: number, kind, issuer, date, place, title and signer, from its opening and its closing."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from corpus.datafiles import alternatives, kinds, read_data
from corpus.mended import MendedText
from corpus.model import CLOSING, OPENING, Metadata, Section
from corpus.text import LOWER, UPPER, place_tones

_HEAD_LENGTH = 1600  # characters of an opening that can hold its heading block
_NUMBER = r"(\d{1,5}(?:/\d{4})?)\s*([-/])\s*([A-ZĐ][A-Za-zĐđ]*\d*(?:\s?[/-]\s?[A-ZĐ][A-Za-zĐđ]*\d*)*)"
_DATE = re.compile(
    r"ngày\s+(\d{1,2})(?:\s+tháng\s+|\s*[/.-]\s*)(\d{1,2})(?:\s+năm\s+|\s*[/.-]\s*)(\d{4})", re.IGNORECASE
)
_PLACE_AND_DATE = re.compile(rf"([^\W\d_][^,.:;]{{1,40}}),\s*{_DATE.pattern}", re.IGNORECASE)
_PERSON = re.compile(rf"[{UPPER}][{LOWER}]*(?: [{UPPER}][{LOWER}]*){{1,4}}")
_ON_BEHALF = re.compile(r"(?:T\s?/\s?M|TM\.?|K\s?/\s?T|KT\.|T\s?/\s?L|TL\.|TUQ\.|Q\.)\s*", re.IGNORECASE)
_SIGNED = re.compile(r"\W*(?:đã ký|ký tên|chữ ký)\W*", re.IGNORECASE)
_NOT_ISSUER = ("ĐẢNG CỘNG SẢN", "CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI", "ĐỘC LẬP", "SỐ")


@dataclass(frozen=True, slots=True)
class _Named:
    """What follows the kind: "CỦA BỘ CHÍNH TRỊ / về xây dựng …"."""

    issuer: str = ""
    title: str = ""


def derive_metadata(mended: MendedText, sections: dict[str, Section], fallback: str) -> Metadata:
    """Metadata of a text that has none beside it. `fallback` names a document that gives no number."""
    lines = _head_lines(mended.text, sections, mended)
    at, kind = _find_kind(lines)
    named = _read_name(lines, at, kind)
    above = lines[:at] if at >= 0 else lines[:8]
    place, when = _place_and_date(lines)
    signer, role = _find_signer(_closing_lines(mended, sections))
    return Metadata(
        number=_find_number(lines, at) or fallback,
        kind=kind,
        title=named.title or fallback,
        issuer=_with_place(named.issuer or _issuer_above(above), above) or None,
        date=when or (_read_date(lines[at]) if at >= 0 else None),
        place=place,
        signer=signer,
        signer_role=role,
    )


def _head_lines(text: str, sections: dict[str, Section], mended: MendedText) -> list[str]:
    """The lines, and the columns of a line, of the opening's first part."""
    opening = sections.get(OPENING)
    end = mended.locate(opening.end) if opening else 0
    cells = re.split(r"[\r\n\f]+|\t+| {3,}", text[: min(end, _HEAD_LENGTH)])
    stripped = (" ".join(re.sub(r"[*#_>|]+", " ", cell).split()) for cell in cells)
    return [cell for cell in stripped if cell.strip(" -–—.")]


def _find_number(lines: list[str], kind_at: int) -> str | None:
    """A line "Số 27-KL/TW" or "Nghị quyết số: 55/2022/QH15"; above the kind a bare number will do."""
    names = alternatives([kind.name for kind in kinds()])
    for at, line in enumerate(lines):
        match = re.match(rf"(?i:(?:{names})?\s*số\s*:?)\s*{_NUMBER}", line)
        if not match and at <= kind_at:
            match = re.fullmatch(_NUMBER, line)
        if match:
            return "".join("".join(match.groups()).split())
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
        rf"(?:(?i:số)\s*:?\s*{_NUMBER})?,?\s*(?:{_DATE.pattern})?\s*(?:của\s+(.+?))?\s*,?\s*\b(về\s.+)", rest
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
        if not title and line.isupper() and (issuer or line.startswith("CỦA ")) and not line.startswith("VỀ "):
            issuer.append(line.removeprefix("CỦA "))
        elif title and (_begins_text(line) or (line[0].isupper() and not line.isupper() and title[-1][-1] not in ",-")):
            break
        elif not _begins_text(line):
            title.append(line)
    return _Named(_name_case(" ".join(issuer)), " ".join(title).rstrip(" ."))


def _begins_text(line: str) -> bool:
    return line.endswith((".", ":")) and len(line) > 120


def _issuer_above(lines: list[str]) -> str:
    """The body named in capitals at the head of the page, the Party's and the State's own names left out."""
    names = tuple(kind.name.upper() for kind in kinds())
    for line in lines[:8]:
        if line.isupper() and not line.startswith((*_NOT_ISSUER, *names)) and not re.search(r"\d", line):
            return _name_case(line)
    return ""


def _with_place(issuer: str, above: list[str]) -> str:
    """So "Ban Chấp hành Đảng bộ tỉnh" under "TỈNH ỦY SƠN HẢI" is that of the province of Sơn Hải."""
    if not re.search(r"(?:tỉnh|thành phố|huyện|thị xã|[Tt]ỉnh ủy|[Tt]hành ủy|[Hh]uyện ủy)$", issuer):
        return issuer
    for line in above:
        match = re.match(r"(?:TỈNH|THÀNH|HUYỆN|THỊ) (?:ỦY|UỶ)\s+([^\d,]+)$", line)
        if match and line.isupper():
            return f"{issuer} {_name_case(match.group(1))}"
    return issuer


@cache
def _known_names() -> tuple[str, ...]:
    return tuple(read_data("names", list[str]))


def _name_case(name: str) -> str:
    """A name in capitals as it is written in running text: "BAN THƯỜNG VỤ TỈNH ỦY" -> "Ban Thường vụ Tỉnh ủy"."""
    text = " ".join(word.capitalize() for word in name.split())
    for one in _known_names():
        # A name is found in either placement of its tone marks, and keeps the one that it has.
        for match in re.finditer(re.escape(one), place_tones(text), re.IGNORECASE):
            cased = "".join(
                char.upper() if model.isupper() else char.lower()
                for char, model in zip(text[match.start() : match.end()], one, strict=True)
            )
            text = text[: match.start()] + cased + text[match.end() :]
    return re.sub(r"\b(?:Tỉnh|Thành Phố|Huyện|Thị Xã)(?!\s+[uủ][ỷỳyủ])", lambda match: match.group().lower(), text)


def _read_date(text: str) -> date | None:
    match = _DATE.search(text)
    if not match:
        return None
    try:
        return date(int(match.group(3)), int(match.group(2)), int(match.group(1)))
    except ValueError:
        return None


def _place_and_date(lines: list[str]) -> tuple[str | None, date | None]:
    """A line "Hà Nội, ngày 15 tháng 5 năm 2023", alone or after the number."""
    for line in lines:
        match = _PLACE_AND_DATE.fullmatch(re.sub(rf"^(?i:số)\s*:?\s*{_NUMBER}\s*", "", line))
        if match and match.group(1)[0].isupper():
            return match.group(1).strip(), _read_date(line)
    return None, None


def _closing_lines(mended: MendedText, sections: dict[str, Section]) -> list[str]:
    closing = sections.get(CLOSING)
    if closing is None:
        return []
    text = mended.text[mended.locate(closing.start) : mended.locate(closing.end)]
    lines = (" ".join(re.sub(r"[*_]+", " ", line).split()) for line in re.split(r"[\r\n\f]+|\t+| {3,}", text))
    return [line for line in lines if line and not _SIGNED.fullmatch(line)]


def _find_signer(lines: list[str]) -> tuple[str | None, str | None]:
    """The name on the closing's last line, and the role in capitals above it; the two may share a line."""
    if not lines:
        return None, None
    split = re.fullmatch(rf"([\W{UPPER}]+?)\s+({_PERSON.pattern})", lines[-1])
    if split and split.group(1).isupper():
        lines = [*lines[:-1], split.group(1), split.group(2)]
    name = lines[-1]
    if not _PERSON.fullmatch(name) or name.isupper():
        return None, None
    roles = [line for line in lines[:-1] if _is_capitals(line) and line[0] not in "-+*"]
    return name, _role(roles[-1]) if roles else None


def _is_capitals(line: str) -> bool:
    """Mostly capitals: a scan may leave a letter small ("TỔNG Bí THƯ")."""
    letters = [char for char in line if char.isalpha()]
    return sum(char.isupper() for char in letters) > 0.7 * len(letters)


def _role(line: str) -> str:
    """A role in capitals as running text writes it; whom it is signed for is left out."""
    text = _ON_BEHALF.sub("", line, count=1)
    known = sorted(read_data("roles", list[str]), key=len, reverse=True)
    for role in known:
        if text.lower().endswith(role.lower()):
            return role
    return _name_case(text)
