"""Numbers of pages that stand in the middle of a text."""

import re

from corpus.mended import Edit, MendedText

# "… đạt 2" at a line's end before "9.200 tỉ đồng": two numbers that follow one another, the first a page's.
_BETWEEN = re.compile(r"(?<=[^\W\d_]) (\d{1,3})[ \t]*\r?\n[ \t]*(?=\d[\d.,]*\s?(?:%|[^\W\d_]))")
_NUMBERED = re.compile(
    r"(?:số|điều|khoản|điểm|mục|chương|phần|phụ lục|mẫu|biểu|bảng|quý|ngày|tháng|năm|khóa|khoá|kỳ|lần|thứ|quyển|tập"
    r"|và|đến|từ)\s?$",
    re.IGNORECASE,
)


def page_number_edits(text: MendedText) -> list[Edit]:
    """Edits that leave out a page's number, and the break behind it, between a word and the number that it counts."""
    edits = []
    for match in _BETWEEN.finditer(text.text):
        if not _NUMBERED.search(text.text, max(0, match.start() - 12), match.start() + 1):
            edits.append(Edit(match.start(), match.end(), " "))
    return edits
