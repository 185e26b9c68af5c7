"""The year or the period that a figure is of."""

import re

from corpus.figure_cues import pattern

_YEAR = r"(?:19|20)\d{2}"
_PERIOD = re.compile(
    rf"(?:(?:giai đoạn|thời kỳ|nhiệm kỳ|năm học|các năm|từ năm|năm)\s+)?(?<!\d)(?P<first>{_YEAR})"
    rf"\s*(?:[-–]|đến(?:\s+năm)?)\s*(?P<last>{_YEAR})(?!\d)"
    rf"|năm\s+(?P<year>{_YEAR})(?!\d)|\d{{1,2}}\s*/\s*(?P<dated>{_YEAR})(?!\d)",
    re.IGNORECASE,
)
# What a figure is compared with is not what it is of: "gấp 2,5 lần năm 2020", "so với giai đoạn 2016-2020".
_BASE = re.compile(
    r"(?:so với|so|lần|cùng kỳ|bằng mức|mức)(?:\s+(?:của|mức|cùng kỳ|bình quân|cuối|đầu))*\s*$", re.IGNORECASE
)
_LEADING = re.compile(
    rf"(?:(?:phấn đấu|dự kiến|riêng|trong|ngay)\s+)?(?:đến|tới|trong|từ|vào|cuối|hết|giai đoạn|thời kỳ|năm|sau)\b"
    rf"[^,;.:]*?{_YEAR}[^,;.:]{{0,12}}[,:]",
    re.IGNORECASE,
)


def find_periods(text: str) -> list[tuple[int, int, str]]:
    """(start, end, period) of the periods in a text, as "2025" or "2021-2025"; years of comparison are left out."""
    found = []
    for match in _PERIOD.finditer(text):
        if not _BASE.search(text[max(0, match.start() - 60) : match.start()]):
            first = match["first"]
            period = f"{first}-{match['last']}" if first else match["year"] or match["dated"]
            found.append((match.start(), match.end(), period))
    return found


def leading_period(text: str) -> str:
    """The period of an adverbial at the head of a text ("Đến năm 2025, …"), "" for none."""
    match = _LEADING.match(text)
    periods = find_periods(match.group()) if match else []
    return periods[0][2] if periods else ""


def heading_period(headings: tuple[str, ...]) -> str:
    """The period that the innermost heading of goals gives, "" for none."""
    for heading in reversed(headings):
        if pattern(r"^\W*{0}", "goals").match(heading):
            periods = find_periods(heading)
            if periods:
                return periods[-1][2]
    return ""


def last_year(period: str) -> int | None:
    """2025 of "2021-2025" and of "2025"; None for ""."""
    return int(period[-4:]) if period else None


def strip_periods(text: str) -> str:
    """A phrase without the period that it is of: "Tỉ lệ che phủ rừng năm 2020" -> "Tỉ lệ che phủ rừng"."""
    text = _LEADING.sub("", text, count=1) if _LEADING.match(text) else text
    for start, end, _ in reversed(find_periods(text)):
        if re.search(r"\d\s*/\s*$", text[:start]):
            continue  # the day of a document: "ngày 12/4/2014"
        head = re.sub(
            r"[\s,]*(?:ngay|vào|trong|đến|tới|từ|cuối|hết|đầu|khoảng|trước)?(?:\s+(?:cuối|hết|đầu))?\s*$",
            "",
            text[:start],
        )
        text = f"{head} {text[end:].lstrip(' ,')}"
    return " ".join(text.split())
