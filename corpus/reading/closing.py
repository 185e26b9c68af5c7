"""Where a document closes: its recipients and its signature."""

import re
from collections.abc import Sequence
from functools import cache

from corpus.reading.lines import Line
from corpus.reading.names import PERSON
from corpus.vietnamese.roles import roles

_RECIPIENTS = re.compile(r"nơi nhận\b(?!\s+[^\W\d_])|-\s[^\n]*;\s*-\s*lưu\s*:", re.IGNORECASE)
ON_BEHALF = re.compile(r"(?:T\s?/\s?M|TM\.?|K\s?/\s?T|KT\.|T\s?/\s?L|TL\.|T\s?/\s?U|TUQ\.|Q\.)\s*(?=\S)", re.IGNORECASE)
SIGNED = re.compile(r"\W*(?:đã ký|ký tên|chữ ký|ký bởi|ký điện tử|đã ký và đóng dấu)\W*", re.IGNORECASE)
_EXAMPLE = re.compile(r"ví dụ\b", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"\W*(?:chữ ký|họ và tên|họ, tên)\W*", re.IGNORECASE)
_EXAMPLE_WITHIN = 3  # lines between "Ví dụ 1: …" and the role under it
_NAME_WITHIN = 4  # lines between a role and the name under it


@cache
def _role() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(re.escape(role.upper()) for role in roles())})\b")


def begins_closing(lines: Sequence[Line], at: int) -> bool:
    """Whether the recipients or the signature begin at a line: "Nơi nhận:", "TM. …", or a role with a name under it."""
    text = lines[at].text
    if _RECIPIENTS.match(text):
        return True
    if not is_capitals(text) or len(text) > 120:
        return False
    if ON_BEHALF.match(text):
        return True
    if not _role().match(text):
        return False
    below = [line.text for line in lines[at + 1 : at + 1 + _NAME_WITHIN]]
    return any(PERSON.fullmatch(line) and not line.isupper() for line in below)


def is_example(lines: Sequence[Line], at: int) -> bool:
    """Whether a signature is one that a text shows how to write: under "Ví dụ:", or with "Họ và tên" for a name."""
    above = lines[max(0, at - _EXAMPLE_WITHIN) : at]
    below = lines[at + 1 : at + 1 + _NAME_WITHIN]
    return any(_EXAMPLE.match(one.text) for one in above) or any(_PLACEHOLDER.fullmatch(one.text) for one in below)


def is_capitals(text: str) -> bool:
    """Mostly capitals: a scan may leave a letter small ("TỔNG Bí THƯ")."""
    letters = [char for char in text if char.isalpha()]
    return bool(letters) and sum(char.isupper() for char in letters) > 0.7 * len(letters)
