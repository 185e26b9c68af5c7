"""What a text says of itself: number, kind, issuer, date, place, title and signer, read from its opening and closing."""

import re
from datetime import date

from corpus.model import CLOSING, OPENING, Metadata, Section
from corpus.text import nfc

KINDS = (
    "Nghị quyết", "Kết luận", "Chỉ thị", "Quyết định", "Quy định", "Quy chế", "Chương trình hành động", "Chương trình",
    "Kế hoạch", "Thông báo", "Thông tri", "Hướng dẫn", "Báo cáo", "Đề án", "Nghị định", "Thông tư", "Luật", "Pháp lệnh",
)  # fmt: skip
_SIGN = r"(\d{1,4}(?:/\d{4})?)\s*([-/])\s*([A-ZĐ][A-Za-zĐđ]*\d*(?:[/-][A-ZĐ]+\d*)*)"
_NUMBERED = re.compile(rf"(?i:số)\s*:?\s*{_SIGN}")
_BARE_NUMBER = re.compile(rf"(?<![\w/-]){_SIGN}")
_DATE = re.compile(r"ngày\s+(\d{1,2})(?:\s+tháng\s+|\s*/\s*)(\d{1,2})(?:\s+năm\s+|\s*/\s*)(\d{4})", re.IGNORECASE)
_PLACE = re.compile(r"(?:^|[\n;.])\s*([^\W\d_][^\n,.:;]{1,40}),\s*ngày\s+\d", re.IGNORECASE)
_HEAD_LENGTH = 1200  # characters of an opening that can be its heading block
_PERSON = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){1,4}")


def derive_metadata(source: str, sections: dict[str, Section], fallback: str) -> Metadata:
    """Metadata of a text that has none beside it. `fallback` names a document that gives no number."""
    lines = _head_lines(source, sections)
    head = "\n".join(lines)
    kind_at, kind = _find_kind(lines)
    signer, role = _find_signer(sections)
    issuer, title = _issuer_and_title(lines, kind_at)
    return Metadata(
        number=_find_number(head) or fallback,
        kind=kind,
        title=title or fallback,
        issuer=issuer or _issuer_above(lines),
        date=_find_date(head),
        place=_find_place(head),
        signer=signer,
        signer_role=role,
    )


def _head_lines(source: str, sections: dict[str, Section]) -> list[str]:
    opening = sections.get(OPENING)
    end = opening.end if opening else 0
    text = nfc(re.sub(r"[*#\\_>]+", "", source[: min(end, _HEAD_LENGTH)]))
    return [line.strip() for line in text.splitlines() if line.strip(" -–—")]


def _find_number(head: str) -> str | None:
    match = _NUMBERED.search(head) or _BARE_NUMBER.search(head)
    return "".join(match.groups()) if match else None


def _find_kind(lines: list[str]) -> tuple[int, str]:
    """The line whose words begin with a document kind in capitals, and the kind; (-1, "") for none."""
    for at, line in enumerate(lines):
        for kind in KINDS:
            if line.startswith(kind.upper()):
                return at, kind
    for at, line in enumerate(lines):
        for kind in KINDS:
            if line.lower().startswith(kind.lower()) and len(line) < 200:
                return at, kind
    return -1, ""


def _issuer_and_title(lines: list[str], kind_at: int) -> tuple[str | None, str]:
    """"NGHỊ QUYẾT / CỦA BỘ CHÍNH TRỊ / về xây dựng …": the issuer after "của", the title from "về" on."""
    if kind_at < 0:
        return None, ""
    issuer: list[str] = []
    title: list[str] = []
    for line in lines[kind_at + 1 : kind_at + 9]:
        if not title and line.isupper() and (issuer or line.startswith("CỦA ")):
            issuer.append(line.removeprefix("CỦA "))
        elif title and (line.endswith((".", ":")) and len(line) > 120 or re.match(r"[-–*_]{3,}", line)):
            break
        elif title and (line[0].isupper() and not line.isupper() and not title[-1].endswith((",", "-"))):
            break
        else:
            title.append(line)
    return _name_case(" ".join(issuer)) or None, " ".join(title).rstrip(" .")


def _issuer_above(lines: list[str]) -> str | None:
    """The body named in capitals at the head of the page, the Party's own name left out."""
    for line in lines[:8]:
        if line.isupper() and "ĐẢNG CỘNG SẢN" not in line and "CỘNG HÒA" not in line and not re.search(r"\d", line):
            if not any(line.startswith(kind.upper()) for kind in KINDS):
                return _name_case(line)
    return None




def _name_case(name: str) -> str:
    """A name in capitals as it is written in running text: "BAN THƯỜNG VỤ TỈNH ỦY" -> "Ban Thường vụ Tỉnh ủy"."""
    known = ("Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành", "Ban Thường vụ", "Trung ương", "Đảng bộ", "Tỉnh ủy",
             "Thành ủy", "Huyện ủy", "Hội đồng nhân dân", "Ủy ban nhân dân", "Quốc hội", "Chính phủ", "Đảng ủy")  # fmt: skip
    words = [word.capitalize() for word in name.split()]
    text = " ".join(words)
    for one in known:
        text = re.sub(re.escape(one), one, text, flags=re.IGNORECASE)
    return re.sub(r"\b(Tỉnh|Thành Phố|Huyện)(?= (?!ủy))", lambda m: m.group().lower(), text)


def _find_date(head: str) -> date | None:
    match = _DATE.search(head)
    if not match:
        return None
    try:
        return date(int(match.group(3)), int(match.group(2)), int(match.group(1)))
    except ValueError:
        return None


def _find_place(head: str) -> str | None:
    match = _PLACE.search(head)
    return match.group(1).strip() if match else None


def _find_signer(sections: dict[str, Section]) -> tuple[str | None, str | None]:
    """The last name of the closing, and the role in capitals above it."""
    closing = sections.get(CLOSING)
    texts = [block.text for block in closing.blocks if block.kind == "paragraph"] if closing else []
    if not texts:
        return None, None
    last = texts[-1]
    capitals = re.match(r"(?:T/M|TM\.|K/T|KT\.)?[\W\dA-ZĐÀ-ỸẠ-Ỹ ]*(?= [A-ZĐÀ-Ỹ][a-zà-ỹđ])", last)
    if capitals and capitals.end() > 1:
        texts = [*texts[:-1], last[: capitals.end()].strip(), last[capitals.end() :].strip()]
    name = texts[-1].strip()
    if not _PERSON.fullmatch(name) or name.isupper():
        return None, None
    roles = [text for text in texts[:-1] if not text.lower().startswith("nơi nhận")]
    return name, _role(roles[-1]) if roles else None


def _role(text: str) -> str:
    text = re.sub(r"^(?:T/M|TM\.|K/T|KT\.)\s*", "", text)
    for role in ("tổng bí thư", "phó bí thư thường trực", "phó bí thư", "bí thư", "chủ tịch", "phó chủ tịch", "thường trực"):
        if text.lower().endswith(role):
            return role[0].upper() + role[1:]
    return text[0] + text[1:].lower() if text else ""
