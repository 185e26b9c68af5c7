"""Names of bodies: whether one is of a body that can act, and nothing besides."""

import re

from corpus.tasks.duties import is_body

# What begins a name of a body, or of some of its people, beside the heads by which duties are read.
_FURTHER = re.compile(
    r"(?:(?:Các|Mỗi)\s+)?(?:Hội đồng|Liên minh|Lãnh đạo|Tổ|Trưởng|Trung ương|Cán bộ|Đoàn|Quỹ|Ủy viên|Uỷ viên)\s",
    re.IGNORECASE,
)
# What a body does, how and within what: behind it a name has ended ("Sở Xây dựng chấp thuận phương án").
_GOES_ON = re.compile(
    r":|\s(?:gồm|bao gồm|quy định|chấp thuận|cấp (?:giấy|phép)|gửi|họp|ủy quyền|uỷ quyền|tiếp nhận|thông báo|trả lời"
    r"|trên cơ sở|trong phạm vi)(?!\w)",
    re.IGNORECASE,
)


def can_act(name: str) -> bool:
    """Whether a name is of a body, or of who acts for one: "Quyền hạn của Hội đồng" and "Thị trường châu Âu" are none,
    though a body or a place is named in them."""
    return bool(is_body(name) or _FURTHER.match(name)) and not _GOES_ON.search(name)
