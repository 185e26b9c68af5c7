"""The year or the period that a figure is of."""

import re

from corpus.figures.cues import pattern
from corpus.vietnamese.times import YEAR, Time, find_figure_times

_LEADING = re.compile(
    rf"(?:(?:phấn đấu|dự kiến|riêng|trong|ngay)\s+)?(?:đến|tới|trong|từ|vào|cuối|hết|giai đoạn|thời kỳ|năm|sau)\b"
    rf"[^,;.:]*?{YEAR}[^,;.:]{{0,12}}[,:]",
    re.IGNORECASE,
)


def leading_time(text: str) -> Time:
    """The time of an adverbial at the head of a text ("Đến năm 2025, …"), () for none."""
    match = _LEADING.match(text)
    times = find_figure_times(match.group()) if match else []
    return times[0][2] if times else ()


def heading_time(headings: tuple[str, ...]) -> Time:
    """The time that the innermost heading of goals gives, () for none."""
    for heading in reversed(headings):
        if pattern(r"^\W*{0}", "goals").match(heading):
            times = find_figure_times(heading)
            if times:
                return times[-1][2]
    return ()


def strip_times(text: str) -> str:
    """A phrase without the time that it is of: "Tỉ lệ che phủ rừng năm 2020" -> "Tỉ lệ che phủ rừng"."""
    text = _LEADING.sub("", text, count=1) if _LEADING.match(text) else text
    for start, end, _ in reversed(find_figure_times(text)):
        if re.search(r"\d\s*/\s*$", text[:start]):
            continue  # the day of a document: "ngày 12/4/2014"
        head = re.sub(
            r"[\s,]*(?:ngay|vào|trong|đến|tới|từ|cuối|hết|đầu|khoảng|trước)?(?:\s+(?:cuối|hết|đầu))?\s*$",
            "",
            text[:start],
            flags=re.IGNORECASE,
        )
        text = f"{head} {text[end:].lstrip(' ,')}"
    return " ".join(text.split())
