"""How far the claim of a question reaches: to all, to one alone, to whose it is; a clause may not go so far."""

import re
from collections.abc import Sequence

from assistant.language.being import SAYS_BEING
from assistant.understanding.understood import Understood
from corpus.vietnamese.spelling import spaced

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


_OWNED = re.compile(
    r" (?:thuộc|trực thuộc) (?:về |quyền |sự )?(?P<owner>\S+(?: \S+)?) (?:\S+ )*?(?:phải|đúng|không|à|chứ|hả) "
)
_HAS = r" có (?:một |các |những |cả )?"
_IS = re.compile(r" (?:là|thành) ")
_PUTS_UP = re.compile(r" (?:thì |thế |vậy )?có phải (?:là )?.+ (?:không|chứ|chăng) ")


def claims_else(understood: Understood, clause: str) -> bool:
    """Whether a question claims of a thing that it has another, or is somebody's, and a clause does not say so.

    "Cam Lâm có sân bay không" is not told by "Cam Lâm trở thành đô thị sân bay", nor is "trung tâm thuộc tỉnh à" by
    what is to be set up for the country.
    """
    owned = _OWNED.search(understood.spaced)
    if owned and not any(f" {one} " in spaced(clause) for one in (owned["owner"], owned["owner"].split()[0])):
        return True
    if _PUTS_UP.fullmatch(understood.spaced) and len(understood.terms) == 1 and " phải " not in spaced(clause):
        return True  # the half of a question: "…, có phải du lịch không"; of what?
    if _IS.search(understood.spaced):
        return False
    had = [term for term in understood.terms if re.search(_HAS + re.escape(term.phrase) + " ", understood.spaced)]
    pieces = [spaced(one) for one in re.split(r"[,;] ", clause)]
    return any(_is_what_it_becomes(term.forms, pieces) for term in had)


def _is_what_it_becomes(forms: Sequence[str], pieces: Sequence[str]) -> bool:
    """Whether pieces of a clause say a thing, and only behind what something is, or is to become."""
    saying = [(one, form) for one in pieces for form in forms if f" {form} " in one]
    beings = ((SAYS_BEING.search(one), one.index(f" {form} ")) for one, form in saying)
    return bool(saying) and all(being is not None and being.start() < at for being, at in beings)
