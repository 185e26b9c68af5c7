"""The points of a text that somebody is to keep in mind or to be told: "5 điều bí thư chi bộ cần nhớ khi học NQ 09".

Each piece of such a message is read once, in whatever order it was typed; what is none of them says who it is for.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from assistant.language.numbers import count_of
from assistant.language.vocabulary import any_text_called
from assistant.language.wish_words import count_wanted
from corpus.text import search_form

_LONGEST, _MOST_OF_HIM = 40, 8  # words of such a message, and of whom it is for
_NOUN = (
    r"(?:điều|điểm|ý|nội dung|vấn đề|việc|thông điệp)(?: (?:chính|cốt lõi|quan trọng|trọng tâm|cơ bản|gì|nào|nhất))*"
)
_MUST = r"(?:(?:cần|phải|nên|bắt buộc|thì) )"
_KEEP = r"(?:ghi nhớ|nhớ|nắm vững|nắm chắc|nắm|thuộc|biết|hiểu|lưu ý|quan tâm|chú ý|khắc sâu)"
_TELL = (
    r"(?:tuyên truyền|phổ biến|quán triệt|truyền đạt|giới thiệu|nói chuyện|nói|nhấn mạnh|nhấn|nêu|lưu ý|chú ý|tập trung"
    r"|làm rõ|triển khai|giảng|học tập)"
)
_OF = (
    r"(?:(?:của|trong|ở|từ|về|theo|khi|lúc|để|thực hiện|triển khai|học tập|học|quán triệt|tuyên truyền|phổ biến"
    r"|truyền đạt|giới thiệu|nói chuyện|nói|giảng|đọc|nghe|làm|với|sau|xong) )"
)
# What such a message is made of, in the order in which it is tried.
_PIECES = {
    "text": rf"{_OF}*(?P<called>TEXT)",
    "keep": rf"(?:{_MUST}+{_KEEP}|quan tâm)(?: (?:nhất|rõ|được|là|đến|tới))*",
    "many": rf"(?:(?:(?:những|các|mấy) |(?P<count>COUNT) )?{_NOUN}|(?:những )?gì)",
    "tell": rf"{_MUST}*{_TELL}(?: (?:vào|rõ|được))*",
    "where": r"(?:vào |ở )?(?:đâu|chỗ nào)",
    "whom": r"(?:dành cho|cho|với|tới|đến)",
    "is": "là",  # "đoàn viên là công chức"
    "polite": (
        r"(?:các|những|mọi|(?:bà con|chị em|anh em)(?= \w)|xin|chọn|rút ra|rút|kể|gợi ý|liệt kê|giúp|chúng tôi|bọn em"
        r"|tôi|em|mình|hãy|khi|nếu|mà|thì|có|nhất|ạ|nhỉ|vậy|thế|nhé|cần|phải|nên)"
    ),
}
_ASKED_OTHERWISE = re.compile(r"(?<!\w)(?:nào|ai|sao|mấy|bao nhiêu|không|chưa|đó|này)(?!\w)")
_WORD = re.compile(r"[^\s,.;:?!…]+")


@dataclass(frozen=True, slots=True)
class PointsFor:
    """The text as it is called, for whom, as typed, and how many points, 0 for as many as there are."""

    text: str
    who: str
    points: int


def points_for(text: str) -> PointsFor | None:
    """What a message wants of a text for somebody; None for another message."""
    form = search_form(text)
    if len(form) != len(text) or len(form.split()) > _LONGEST:
        return None
    pieces = list(_read(form))
    kinds = [kind for kind, _ in pieces]
    him, is_told = _whom(pieces)
    keeps = "keep" in kinds and "many" in kinds
    tells = is_told and {"tell", "keep"} & set(kinds) and {"many", "where"} & set(kinds)
    if kinds.count("text") != 1 or not him or not (keeps or tells):
        return None
    called = next(found for kind, found in pieces if kind == "text")
    who = text[him[0].start() : him[-1].end()].strip()
    count = next((found["count"] for kind, found in pieces if kind == "many" and found["count"]), "")
    if len(him) > _MOST_OF_HIM or _ASKED_OTHERWISE.search(search_form(who)):
        return None
    return PointsFor(text[slice(*called.span("called"))], who, count_of(count) if count else 0)


def _read(form: str) -> Iterator[tuple[str, re.Match[str]]]:
    """The pieces of a message, one behind the other; a word that is of none of them is one by itself, named ""."""
    at = 0
    while word := _WORD.search(form, at):
        fitting = ((kind, one.match(form, word.start())) for kind, one in _patterns().items())
        kind, found = next(((kind, one) for kind, one in fitting if one), ("", word))
        yield kind, found
        at = found.end()


def _whom(pieces: list[tuple[str, re.Match[str]]]) -> tuple[list[re.Match[str]], bool]:
    """The words in a row that say whom it is for, and whether these are told it; none where they stand apart."""
    rows: list[tuple[list[re.Match[str]], bool]] = []
    before = "text"
    for kind, found in pieces:
        if kind in ("", "is") and not before:
            rows[-1][0].append(found)
        elif not kind:
            rows.append(([found], before == "whom"))
        before = "" if kind == "is" and not before else kind
    if len(rows) != 1:
        return [], False
    row, told = rows[0]
    return (row[:-1] if row[-1].group() == "là" else row), told


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    text, count = any_text_called(), count_wanted()
    return {
        kind: re.compile(rf"(?:{one.replace('TEXT', text).replace('COUNT', count)})(?!\w)")
        for kind, one in _PIECES.items()
    }
