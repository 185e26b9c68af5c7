"""Numbers that stand on a line by themselves: a page's in the middle of a text, one that its sentence goes on with."""

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


# "Báo cáo thẩm tra số", "412", "/BC-UB ngày", "03", "tháng": numbers filled in by hand, each a paragraph of its own.
_FILLED_IN = re.compile(
    r"(?<=[^\W\d_])(?P<before>[ \t]*(?:\r?\n[ \t]*){1,3})\d{1,4}(?P<after>[ \t]*(?:\r?\n[ \t]*){1,3})(?=/|[^\W\d_])"
)
_WANTS_NUMBER = re.compile(r"(?<!\w)(?:số|ngày|tháng|năm)$", re.IGNORECASE)


def filled_in_edits(text: MendedText) -> list[Edit]:
    """Edits that put a number on a line by itself back between the word that wants it and what goes on behind it."""
    edits = []
    for match in _FILLED_IN.finditer(text.text):
        behind = text.text[match.end()]
        wanted = _WANTS_NUMBER.search(text.text, max(0, match.start() - 6), match.start())
        if wanted and (behind == "/" or behind.islower()):
            edits.append(Edit(*match.span("before"), " "))
            edits.append(Edit(*match.span("after"), "" if behind == "/" else " "))
    return edits
