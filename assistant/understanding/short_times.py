"""Times written short, made whole: "26-30" is "2026-2030", "năm 25 và 30" two years, "2025/2030" as well."""

import re
from collections.abc import Collection

_PERIODS = (4, 5, 9, 10)  # years between the ends of a planning period, or between two goals
_COUNTED = (
    r"%|triệu|tỉ|tỷ|tuổi|người|ngày|tháng|giờ|phút|điểm|đồng|hộ|km|ha|xã|phường|huyện|tỉnh|trang|câu|học viên|đại biểu"
)
# "26-30", "2021-25", "2025/2030", "2025 2030"; no share, count or number of a document.
_SHORT_PERIOD = re.compile(
    r"(?<![\w.,/-])(?P<said>(?:giai đoạn|thời kỳ|nhiệm kỳ)\s+)?(?P<first>(?:20)?[2-4]\d)"
    r"(?P<joint>\s*[-–/]\s*|(?<=20\d\d) +(?=20\d\d))"
    rf"(?P<last>(?:20)?[2-5]\d)(?![\w/%-]|[.,]\d|\s*(?:{_COUNTED})(?!\w))",
    re.IGNORECASE,
)
_SHORT_YEARS = re.compile(
    r"(?<!\w)(?P<said>(?:năm|mốc)\s+)(?P<first>[2-4]\d)(?P<joint>\s*[,/]\s*|\s+(?:và|với|so với)\s+)(?:năm\s+)?"
    rf"(?P<last>[2-5]\d)(?![\w/%-]|[.,]\d|\s*(?:{_COUNTED})(?!\w))",
    re.IGNORECASE,
)


def written_out(question: str, periods: Collection[tuple[str, str]]) -> str:
    """A question with its short times made whole; periods are those that the texts speak of.

    Two years that no text joins to a period are asked of each by itself: "đô thị hóa 25-30".
    """
    question = _SHORT_PERIOD.sub(lambda match: _period(match, periods), question)
    return _SHORT_YEARS.sub(_years, question)


def _period(match: re.Match[str], periods: Collection[tuple[str, str]]) -> str:
    """Two numbers further apart are no period, unless both are whole years."""
    first, last = (f"20{match[name][-2:]}" for name in ("first", "last"))
    apart = int(last) - int(first)
    if apart not in _PERIODS and not (apart > 0 and match["first"] == first and match["last"] == last):
        return match.group()
    joined = match["said"] or (match["joint"].strip() != "/" and ((first, last) in periods or apart not in _PERIODS))
    return f"{match['said'] or ''}{first}-{last}" if joined else f"{first} và {last}"


def _years(match: re.Match[str]) -> str:
    """ "Năm 25 và 30" is "năm 2025 và 2030"."""
    joint = " và " if match["joint"].strip() in (",", "/") else match["joint"]
    whole = f"{match['said']}20{match['first']}{joint}20{match['last']}"
    return whole if int(match["last"]) - int(match["first"]) in _PERIODS else match.group()
