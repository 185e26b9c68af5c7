"""A follow-up that asks how many points the answer before has: "có mấy trọng tâm", "tất cả mấy ý"."""

import re

_HOW_MANY = re.compile(
    r"\W*(?:(?:thế|vậy|như vậy|tóm lại|là|thì|có|cả thảy|tất cả|tổng cộng|cả|tổng) )*(?:mấy|bao nhiêu)"
    r" (?P<noun>[^\W\d_]+(?: [^\W\d_]+)??)(?: (?:tất cả|cả thảy|vậy|thế|nhỉ|hả|ạ|đó|ấy|à|em|anh|chị))*\W*"
)
_POINTS = ("ý", "điểm", "cái", "gạch", "nội dung")  # of any list


def counts_points(text: str, before: str) -> bool:
    """Whether a follow-up counts what the question before asked for (both in search form), or points of any answer."""
    found = _HOW_MANY.fullmatch(text)
    return found is not None and (found["noun"] in _POINTS or f" {found['noun']} " in f" {before} ")
