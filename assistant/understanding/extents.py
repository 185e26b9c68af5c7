"""How far the claim of a question reaches: to all, to one alone, to the most, each year; a clause may not go so far."""

import re

from assistant.understanding.understood import Understood

_ALL = re.compile(
    r" (?:mọi|tất cả|toàn bộ|hết thảy|bất (?:kì|kỳ|cứ)|đều|trăm phần trăm|100%|(?:ai|[^\W\d_]+ nào|đâu) cũng) "
)
_ALONE = re.compile(
    r" (?:duy nhất|riêng mình|mới (?:được|có thể|có quyền)"
    r"|chỉ(?! (?:số|tiêu|đạo|thị|định|huy|ra|rõ|dẫn|giới|bảo|báo(?! cáo)|lệnh|điểm|huấn) )) "
)
_MOST = re.compile(r"(?<! thống)(?<! thứ)(?<! ít)(?<! duy)(?<! đồng) nhất (?!là |định |quán |trí |thể |nguyên )")
_EACH_TIME = re.compile(r" (?:mỗi|hằng|hàng|từng|một|1) (?:năm|quí|quý|tháng|tuần|ngày) ")
# What makes it some of all: "100% thủ tục đủ điều kiện", "các xã thuộc vùng …".
_OF_THEM = re.compile(r" (?:đủ|đáp ứng|thuộc|phù hợp|liên quan|trừ|chủ yếu|cơ bản|phần lớn|đa số) ")


def claims_more(understood: Understood, said: str) -> bool:
    """Whether a question claims all of a kind, one alone, the most or each time, and a text (spaced) does not say so.

    "Có phải mọi xã đều đạt" is not told by "81,5% số xã đạt", "tất cả thủ tục" not by "thủ tục đủ điều kiện", nor
    "giảm 10% mỗi năm" by "đến năm 2025 giảm 10%". How a question asks ("ai nhất trí", "chỉ tiêu") claims nothing.
    """
    asked = understood.spaced
    if any(one.search(asked) and not one.search(said) for one in (_ALL, _ALONE, _MOST, _EACH_TIME)):
        return True
    return bool(_ALL.search(asked)) and any(not understood.says(one.group().strip()) for one in _OF_THEM.finditer(said))
