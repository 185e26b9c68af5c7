"""The case that a message tells before it asks what holds for it: when that was is none of what it asks.

"Sở tôi năm 2023 xếp yếu thì giám đốc có bị thay không" asks for the rule, whatever year the case is of.
"""

import re

from assistant.understanding.focus import told_and_asked
from corpus.text import search_form
from corpus.vietnamese.times import YEAR, years_in

_BODY = (
    r"(?:sở|ban|ngành|huyện|xã|phường|quận|thị trấn|thị xã|phòng|chi bộ|chi cục|cơ quan|đơn vị|địa phương|trường"
    r"|công ty|doanh nghiệp|hợp tác xã|hộ|cán bộ|công chức|viên chức|đảng viên|người|anh|chị|ông|bà)"
)
# Of whom a case is told: of whoever asks and his own, of one that is not named, of one that something befell.
_OF_ONE = re.compile(
    rf"(?<!\w){_BODY} (?:chúng |bọn |tụi )?(?:tôi|em|mình|cháu|tui|[a-zđ]|nọ|kia|đó|ấy)(?!\w)"
    rf"|(?<!\w)(?:một|1|có|nếu|lỡ|giả sử|trường hợp) {_BODY}(?!\w)"
    rf"|^\W*{_BODY} (?:bị|xếp|có|được|chưa|không|mà)(?!\w)"
    r"|^\W*(?:chúng )?(?:tôi|em|mình|cháu|tui) (?!hỏi|xin|muốn|cần)\w"
    r"|(?<!\w)bị(?!\w)"
)
# A goal is no case, nor is what its asker wants to know.
_NO_CASE = re.compile(
    r"(?<!\w)(?:đến|tới|giai đoạn|thời kỳ|mục tiêu|chỉ tiêu|tầm nhìn|cần|muốn|hỏi|xin|soạn|báo cáo|kế hoạch)(?!\w)"
)
_NO = re.compile(r"(?<!\w)(?:không|chưa)(?: (?:ạ|nhỉ|vậy|thế|hả))*\W*$")
_BECOMES = re.compile(r"(?<!\w)(?:sao|gì|thế nào|như nào)(?!\w)")
_FACT = re.compile(
    r"(?<!\w)(?:bao nhiêu|mấy|bao giờ|ai|(?:khi|lúc|năm|ngày|tháng|đơn vị|cơ quan|văn bản) nào|so với|hơn)(?!\w)"
)
_SAID = 3  # words of a case beside its times, the least
_TIME = rf"(?:(?:trong|hồi|vào|các|hai|cả|2) )*(?:(?:năm )?{YEAR}|năm (?:nay|ngoái|trước|rồi|qua|vừa rồi|vừa qua|kia))"
_ROW = re.compile(rf"(?<![\w/]){_TIME}(?:(?:, | ?[-–] ?| (?:và|rồi|với|lẫn|cả) ){_TIME})*(?!\w|/\d)")
_MOMENT = re.compile(r"năm [^\W\d]+")


def without_case_times(cased: str) -> str:
    """A question without the times of the case that it tells; several of them are so many years.

    "Huyện A xếp trung bình năm 2023, 2024. Bí thư có bị …": "Huyện A xếp trung bình 2 năm. Bí thư có bị …".
    """
    text = search_form(cased)
    rows = list(_ROW.finditer(text, 0, _end_of_case(text))) if len(text) == len(cased) else []
    count = sum(_years(one.group()) for one in rows)
    for one in reversed(rows):
        said = f"{count} năm" if count > 1 and one is rows[0] else ""
        cased = f"{cased[: one.start()]}{said}{cased[one.end() :]}"
    return re.sub(r"\s+(?=[\s,.;:?])", "", cased).strip(" ,") if rows else cased


def _end_of_case(text: str) -> int:
    """Where the case that a question (search form) tells ends, 0 where it tells none."""
    told, asked = told_and_asked(text)
    case = text[: len(text) - len(asked)]
    if not told or _FACT.search(text) or _NO_CASE.search(case) or not _OF_ONE.search(_ROW.sub("", case).strip()):
        return 0
    said = len(_ROW.sub(" ", case).split()) >= _SAID
    return len(case) if said and (_NO.search(asked) or _BECOMES.search(asked)) else 0


def _years(row: str) -> int:
    """How many years a row of times names: of "2022 - 2024" three."""
    years = [int(one) for one in years_in(row)]
    ends = len(years) == 2 and re.search(r"\d ?[-–] ?\D{0,5}\d", row)
    return abs(years[1] - years[0]) + 1 if ends else len(set(years)) + len(set(_MOMENT.findall(row)))
