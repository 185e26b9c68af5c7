"""Who signed a document, and as what: from its closing."""

import re

from corpus.mended import MendedText
from corpus.model import CLOSING, Section
from corpus.reading.closing import ON_BEHALF, SIGNED, is_capitals
from corpus.reading.names import PERSON, name_case
from corpus.vietnamese.roles import roles

_RANK = re.compile(
    r"(?:(?:(?:Đại|Thượng|Trung|Thiếu)\s+(?:tướng|tá|úy)|Đồng chí|Ông|Bà|(?:GS|PGS|TS|ThS|BS|LS|CN|KS)\.?)[\s,.]+)+"
)
_NAME_WITHIN = 6  # lines between a role and the name under it


def find_signature(mended: MendedText, sections: dict[str, Section]) -> tuple[str | None, str | None]:
    """The signer's name and role; (None, None) for a text that prints no name under a role in capitals."""
    lines = closing_lines(mended, sections)
    role = None
    since = 0
    for at, line in enumerate(lines):
        role_here, name = _split(line)
        if name and (role_here or (role and at - since <= _NAME_WITHIN)):
            return name, _role(role_here or role or "")
        if role_here and line[0] not in "-+*":
            role, since = role_here, at
    last = _person(lines[-1]) if lines else ""
    return (last or None), None


def closing_lines(mended: MendedText, sections: dict[str, Section]) -> list[str]:
    """The lines, and the columns of a line, of the closing, without what only says that it was signed."""
    closing = sections.get(CLOSING)
    if closing is None:
        return []
    text = mended.text[mended.locate(closing.start) : mended.locate(closing.end)]
    lines = (" ".join(re.sub(r"[*_]+", " ", line).split()) for line in re.split(r"[\r\n\f|]+|\t+| {3,}", text))
    return [line for line in lines if line and not SIGNED.fullmatch(line)]


def _split(line: str) -> tuple[str, str]:
    """The role in capitals and the name that a line holds, "" for what it does not."""
    name = _person(line)
    if name:
        return "", name
    words = line.split()
    for at in range(1, len(words)):
        head, name = " ".join(words[:at]), _person(" ".join(words[at:]))
        if name and head.isupper() and len(head) > 1 and _names_role(head):
            return head, name
    return (line if is_capitals(line) and len(line) < 150 else ""), ""


def _person(line: str) -> str:
    name = _RANK.sub("", line, count=1).strip()
    return name if PERSON.fullmatch(name) and not name.isupper() else ""


def _names_role(text: str) -> bool:
    return bool(ON_BEHALF.match(text)) or any(role.upper() in text for role in roles())


def _role(line: str) -> str | None:
    """A role in capitals as running text writes it; whom it is signed for is left out."""
    text = ON_BEHALF.sub("", line, count=1).strip()
    known = next((role for role in roles() if text.lower().endswith(role.lower())), None)
    return known or name_case(text) or None
