"""The words by which a question compares: two things, two times, the most of several, what changes."""

import re

# "Cao hơn giai đoạn trước bao nhiêu": beside the time before or after the one that is named.
BESIDE_ANOTHER_TIME = re.compile(
    r"(?<!\w)(?:so với|hơn|gấp(?: \w+){0,2} lần|gấp)(?: của| so với)?"
    r" (?:(?:giai đoạn|thời kỳ|kỳ|nhiệm kỳ|\d+ năm)(?: \d+ năm)? (?:liền )?|)(?:trước|sau|trước đó|trước đây)(?!\w)"
)
# "Chỉ tiêu nào tăng mạnh nhất": of all of them, which only their figures of each time tell.
MOST_CHANGED = re.compile(
    r"(?<!\w)(?:những |các )?(?:chỉ tiêu|con số|mục tiêu) nào (?:\w+ ){0,3}?(?:tăng|giảm|thay đổi|chênh|đổi)(?: lên)?"
    r" (?:\w+ ){0,2}?nhất(?!\w)"
)
# "Vốn đầu tư hai giai đoạn": of each of the times that goals are set for, whichever these are.
EACH_TIME = re.compile(
    rf"(?<!\w)(?:hai|2|cả hai|các|từng|mỗi) (?:giai đoạn|thời kỳ|kỳ kế hoạch)(?!\w)|{MOST_CHANGED.pattern}"
)
CONTRASTED = re.compile(
    r"(?<!\w)(?:so sánh|đối chiếu|phân biệt|so với|khác (?:nhau|gì|biệt|ở)|giống (?:nhau|hay|và))(?!\w)"
)
# Of documents that are compared by who issued them: what they are about, which their titles tell; when.
FIELDS_BESIDE = {
    "title": re.compile(r"(?<!\w)(?:phạm vi|nội dung|chủ đề|vấn đề|lĩnh vực)(?!\w)"),
    "date": re.compile(r"(?<!\w)thời (?:điểm|gian)(?!\w)"),
}
# "Giống nhau ở điểm nào", "có điểm gì chung", and nothing of what differs.
ALIKE = re.compile(
    r"^(?!.*(?<!\w)khác(?!\w)).*(?<!\w)(?:giống|tương đồng|trùng nhau|trùng hợp|chung nhau"
    r"|(?:điểm|nét|chỗ|cái|ý)(?: (?:gì|nào))? (?:chung|giống|trùng))(?!\w)",
    re.DOTALL,
)
ASPECT = re.compile(
    r"(?<!\w)(?:(?:xét )?về(?: mặt| phần| khía cạnh| phương diện)?"
    r"|(?:ở|trên|theo|xét) (?:các )?(?:khía cạnh|phương diện|góc độ|mặt)|trong lĩnh vực)\s+(?=\w)"
)
# "Hai giai đoạn cộng lại": what two figures come to.
SUMMED = re.compile(
    r"(?<!\w)(?:(?:cộng|gộp|tính) (?:chung |gộp )?(?:lại|cả)|cộng (?:hai|2)|tổng (?:của |cả )*(?:hai|2)"
    r"|cả (?:hai|2) (?:giai đoạn|kỳ|năm|mốc) (?:là|được|thì)|tổng cộng"
    r"|cộng(?: (?!hòa|tác|đồng)\S+){1,14}? (?:được|là|thành|bằng|ra) (?:bao nhiêu|mấy))(?!\w)"
)
RATIO = re.compile(
    r"(?<!\w)(?:gấp (?:lên |khoảng )?(?:mấy|bao nhiêu)(?: lần)?|tăng (?:lên |gấp |khoảng )?(?:mấy|bao nhiêu) lần)(?!\w)"
)
# Which targets rise most or stay from one time to another: "chỉ tiêu nào tăng nhiều nhất", "… giữ nguyên".
WHICH_TARGETS = re.compile(r"(?<!\w)(?:chỉ tiêu (?:nào|gì)|(?:những|các) chỉ tiêu)(?!\w)")
# "Huyện nào có nhiều điểm phục vụ nhất": of several things those that have most of it, or least.
_ASKS_WHICH = r"(?<!\w)(?:nào|ai|đâu)(?!\w).{0,80}?(?<!\w)"
_MOST_OF = r"(?: [^\W\d]+){0,6}? nhất(?!\w)"
MOST_OF_IT = re.compile(rf"{_ASKS_WHICH}(?:nhiều|cao|lớn|đông|rộng|dài|mạnh|tốt|muộn){_MOST_OF}")
LEAST_OF_IT = re.compile(rf"{_ASKS_WHICH}(?:ít|thấp|nhỏ|hẹp|ngắn|kém|thưa|sớm){_MOST_OF}")
RISES_MOST = re.compile(r"(?<!\w)tăng(?: lên| trưởng| cao)? (?:nhiều|mạnh|cao|nhanh|lớn)(?: lên)? nhất(?!\w)")
RISES = re.compile(r"(?<!\w)(?:hoặc|hay|và|,) (?:\w+ ){0,2}?tăng(?!\w)|(?<!\w)tăng(?: lên)?(?: hoặc| hay| và|,)(?!\w)")
STAYS = re.compile(
    r"(?<!\w)(?:(?:không|chẳng|ko|k)(?: hề| có)? (?:(?:thay )?đổi|tăng|khác)|giữ nguyên|bằng nhau|như nhau"
    r"|(?:bằng|như) (?:năm|giai đoạn|thời kỳ))(?!\w)"
)
