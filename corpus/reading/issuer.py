"""The body that issues a document: from the head of the page, under the title, or from its own words."""

import re
from functools import cache

from corpus.datafiles import alternatives, read_data
from corpus.document_kinds import kinds
from corpus.reading.closing import ON_BEHALF
from corpus.reading.names import name_case
from corpus.vietnamese.roles import roles

_NOT_ISSUER = ("ĐẢNG CỘNG SẢN", "CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI", "ĐỘC LẬP", "SỐ")
_PLACE = re.compile(r"(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU|ĐẢNG BỘ|TRUNG ƯƠNG)\b")
# A line that names a body of its own under the body above it: "UBND THÀNH PHỐ / TRUNG TÂM PHỤC VỤ …".
_LOWER_BODY = re.compile(
    r"(?:SỞ|CỤC|CHI CỤC|TỔNG CỤC|VỤ|VĂN PHÒNG|TRUNG TÂM|THANH TRA|CÔNG AN|BỘ CHỈ HUY|TRƯỜNG|VIỆN|PHÒNG|HỌC VIỆN"
    r"|ỦY BAN (?!NHÂN)|BAN (?!NHÂN|CHẤP HÀNH|THƯỜNG VỤ))\b"
)
_CENTRE = "BAN CHẤP HÀNH TRUNG ƯƠNG"
_SAYS = re.compile(
    r"^\W*([^\W\d_][^.;:\n]{2,80}?)\s+(?:ban hành|quyết định ban hành)\s+"
    r"(?:{kinds})\b",
    re.MULTILINE,
)


@cache
def _bodies() -> re.Pattern[str]:
    """Capitals that begin the name of a body, or of the one who heads it."""
    names = [*read_data("issuers", list[str]), *roles(), "Thống đốc", "Tổng Kiểm toán", "Tổng Thanh tra", "Hội đồng"]
    return re.compile(rf"(?:{alternatives([re.escape(name.upper()) for name in names])})\b")


@cache
def _own_words() -> re.Pattern[str]:
    return re.compile(_SAYS.pattern.replace("{kinds}", alternatives([kind.name for kind in kinds()])), re.MULTILINE)


def begins_body(line: str) -> bool:
    """Whether a line in capitals is the name of a body: the issuer under a title."""
    return (
        line.rstrip(":").isupper()
        and not line.startswith("BAN HÀNH")
        and len(line.split()) <= 20
        and bool(_bodies().match(line))
    )


def issuer_above(cells: list[list[str]], head: str = "") -> str:
    """The body named in capitals at the head of the page, the Party's and the State's own names left out.

    `head` is what a text opens with: it says the place's whole name where a line cuts it ("TỈNH AN / SƠN").
    """
    names = tuple(kind.name.upper() for kind in kinds())
    found: list[str] = []
    said = " ".join(head.lower().split())
    for cell in cells:
        if " ".join(cell).upper().startswith(_NOT_ISSUER):
            continue
        for line in cell:
            if not line.isupper() or line.startswith((*_NOT_ISSUER, *names)) or re.search(r"\d", line):
                break
            if found and len(cell) == 1 and not _goes_on(found[-1], line, said):
                return _named(found)
            found.append(line)
        if found and len(cell) > 1:
            break
    return _named(found)


def _goes_on(before: str, line: str, said: str) -> bool:
    """Whether a line of its own goes on with the name above it, or says its rest as the text says the whole again."""
    if _PLACE.match(line) or _LOWER_BODY.match(line) or before.endswith((",", " VÀ")):
        return True
    return said.count(f"{before.split()[-1]} {line}".lower()) > 1


def _named(lines: list[str]) -> str:
    """The name that lines in capitals give: the lowest body's, and the centre's with it where it is one of its own."""
    name = ""
    above = ""
    for line in lines:
        if _LOWER_BODY.match(line) and len(name.split()) > 2 and not name.endswith((",", " VÀ")):
            above, name = name, line
        else:
            name = f"{name} {line}".strip()
    if above.endswith(_CENTRE) and "TRUNG ƯƠNG" not in name:
        name += " TRUNG ƯƠNG ĐẢNG" if name == "VĂN PHÒNG" else " TRUNG ƯƠNG"
    return name_case(name)


def with_place(issuer: str, above: list[str]) -> str:
    """So "Ban Chấp hành Đảng bộ tỉnh" under "TỈNH ỦY SƠN HẢI" is that of the province of Sơn Hải."""
    if not re.search(r"(?:tỉnh|thành phố|huyện|thị xã|[Tt]ỉnh ủy|[Tt]hành ủy|[Hh]uyện ủy)$", issuer):
        return issuer
    for line in above:
        match = re.match(r"(?:TỈNH|THÀNH|HUYỆN|THỊ) (?:ỦY|UỶ)\s+([^\d,]+)$", line)
        if match and line.isupper():
            return f"{issuer} {name_case(match.group(1))}"
    return issuer


def issuer_in_words(below: list[str], head: str, closing: list[str]) -> str:
    """The issuer of a text without one at its head: a body in capitals under the title, or the one that it names."""
    for line in below[:8]:
        body = re.sub(r"\s*(?:điện|:)+\s*:?$", "", line)
        if begins_body(body):
            return name_case(body)
    says = _own_words().search(head)
    if says and _bodies().match(says.group(1).upper()):
        return says.group(1)
    signed = next((line for line in closing if re.match(r"T\s?/?\s?M\b", line) and line.isupper()), "")
    return name_case(ON_BEHALF.sub("", signed, count=1))
