"""A follow-up that wants the answers before told as one: "gộp hai cái đó thành một đoạn ngắn"."""

import re

from assistant.language.numbers import count_of
from corpus.text import fold, search_form

# Typed with marks or without; what is merged is counted, and pointed at: "gom 3 ý về rừng" asks for three points.
_MERGES = re.compile(
    r"\W*(?:(?:gio|vay|the|roi|thoi|ok|hay|nho|xin|phien|em|anh|chi|ban|toi|minh|giup|cho|muon|can) ){0,5}"
    r"(?:gop|ghep|ket hop|gom|don|nhap|noi lien|viet gop|viet chung)(?: (?:chung|lai|giup|cho|ho|toi|em|minh|ca)){0,4}"
    r" (?P<count>hai|2|ba|3) (?:cau tra loi|cau|cai|y|phan|noi dung|doan|dieu|van de|mang|mat|linh vuc|chu de)"
    r"(?: (?:do|ay|nay|kia|tren|o tren|vua roi|vua neu|vua hoi|noi tren|tra loi)){1,3}"
    r"(?: (?:lai|vao|thanh|lam|trong|chung|voi nhau)(?: [^\s,.;?!]+){0,8})?\W*"
)


def merges(text: str) -> int:
    """How many of the answers before a follow-up wants told as one, 0 for another message."""
    said = _MERGES.fullmatch(fold(search_form(text)))
    return count_of(said["count"]) if said else 0
