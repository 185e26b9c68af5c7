"""Labelled lines of a plan, which speak of the task above them: "Đơn vị chủ trì: Sở Tư pháp."."""

import re
from enum import StrEnum

_BODY = "đơn vị|cơ quan|tổ chức|người|bộ phận"
_PATTERNS = {
    "lead": rf"(?:{_BODY})(?: đầu mối)? (?:chủ trì|thực hiện|phụ trách|chịu trách nhiệm)|chủ trì|phân công",
    "joins": rf"(?:{_BODY}) (?:tham gia )?phối hợp|phối hợp",
    "time": "thời gian|thời hạn|tiến độ|hạn hoàn thành|lộ trình",
    "other": "kinh phí|nguồn kinh phí|sản phẩm|kết quả|địa điểm|hình thức|đối tượng|số lượng",
}
_LABEL = re.compile(
    r"[\s\-+*]*(?:" + "|".join(f"(?P<{name}>{words})" for name, words in _PATTERNS.items()) + r")"
    r"(?:\s+[^\s:;.,]+){0,4}\s*:\s*(?P<value>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_LONGEST = 400  # characters of a labelled line


class Label(StrEnum):
    """What a labelled line says of its task."""

    LEAD = "lead"
    JOINS = "joins"
    TIME = "time"
    OTHER = "other"


def read_label(text: str) -> tuple[Label, str] | None:
    """What a line says of the task above it, and its value without the full stop; None for another line."""
    found = _LABEL.match(text) if len(text) <= _LONGEST else None
    if found is None:
        return None
    label = next(one for one in Label if found[one.value] is not None)
    return label, found["value"].strip(" .;")
