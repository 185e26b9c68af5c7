"""Dates and rhythms by which a duty is to be done."""

import re
from functools import cache

from corpus.datafiles import alternatives
from corpus.tasks.words import duty_words

_DATE = (
    r"(?:ngày\s+\d{1,2}(?:\s*/\s*\d{1,2}(?:\s*/\s*\d{4})?|\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)"
    r"|quý\s+[IV\d]+(?:\s*/\s*\d{4}|\s+năm\s+\d{4}|,\s+năm\s+\d{4})?|tháng\s+\d{1,2}(?:\s*/\s*\d{4}|\s+năm\s+\d{4})"
    r"|năm học\s+\d{4}(?:\s*[-–]\s*\d{4})?|năm\s+\d{4})"
)
_NEAR = 300  # characters before a date that can say what it belongs to
_BY = r"(?:chậm nhất(?:\s+là)?(?:\s+đến)?|trước|đến trước|đến hết|đến|ngay trong|trong|vào cuối|vào|từ)"
_EXACT = re.compile(
    rf"(?<![^\W_])(?:{_BY}\s+){{1,2}}(?:cuối\s+|hết\s+|đầu\s+)?{_DATE}(?:\s+(?:hằng|hàng)\s+năm)?", re.IGNORECASE
)


@cache
def _rhythm() -> re.Pattern[str]:
    words = alternatives([re.escape(word) for word in duty_words().deadlines])
    # "kế hoạch hàng năm", "kế hoạch giai đoạn và hàng năm" name a plan; the rhythm of a duty leads it or ends it.
    return re.compile(
        rf"(?:^|(?<=[,;.:]\s))(?:{words})(?![^\W_])|(?<![^\W_])(?:{words})(?=\s*(?:[,;.]|$|sơ kết|tổng kết))",
        re.IGNORECASE,
    )


def find_deadline(text: str) -> str:
    """The date of a duty as written ("trước ngày 31/12 hàng năm"), else its rhythm ("định kỳ"), else "".

    Several are joined by "; "."""
    dates = [match.group() for match in _EXACT.finditer(text) if not _names_period(text, match.start())]
    rhythm = _find_rhythm(text)
    if not dates:
        return rhythm
    # "trước ngày 31/12 hàng năm" says its rhythm itself.
    parts = (
        [rhythm, *dates] if rhythm and rhythm.casefold() != "định kỳ" and not re.search("h[àằ]ng", dates[0]) else dates
    )
    return "; ".join(dict.fromkeys(parts))


def _find_rhythm(text: str) -> str:
    for found in _rhythm().finditer(text):
        if not _names_plan(text, found.start()):
            return found.group()
    match = re.search(r"(?<![^\W_])định kỳ(?:\s+(?:\d+\s+tháng|(?:hằng|hàng)\s+\w+))?(?![^\W_])", text, re.IGNORECASE)
    return match.group() if match else ""


def _names_period(text: str, at: int) -> bool:
    """Whether a year belongs to the name of a plan or a document ("quy hoạch … đến năm 2030")."""
    return bool(
        re.search(
            r"(?:Nghị quyết|Kết luận|Chỉ thị|tầm nhìn|định hướng|giai đoạn)[^,;.]*$", text[max(0, at - _NEAR) : at]
        )
    )


def _names_plan(text: str, at: int) -> bool:
    return bool(
        re.search(r"(?:kế hoạch|dự toán|kết quả|chương trình)(?:\s+\S+){0,5}\s*$|và\s*$", text[max(0, at - _NEAR) : at])
    )
