"""What a clause denies: the thing that is asked, or another."""

import re
from collections.abc import Sequence

from assistant.understanding.terms import Term
from corpus.vietnamese.spelling import spaced

# "Cảng hàng không" and "không gian" deny nothing.
DENIES = re.compile(
    r"(?<!\w)(?:(?<!hàng )không(?! (?:chỉ|những|ngừng|quá|vượt|gian|khí|phận|quân|trung))|chưa|cấm)(?!\w)",
    re.IGNORECASE,
)
# Before what is called by what it lacks: "phát triển du lịch không khói".
_PROMOTES = re.compile(
    r"\W*(?:(?:tiếp tục|từng bước|tập trung|chủ động) )*(?:đẩy mạnh|tăng cường|phát triển|mở rộng|khuyến khích|thúc đẩy"
    r"|triển khai|xây dựng|nâng cao|thực hiện|ưu tiên) (?!không|chưa)",
    re.IGNORECASE,
)
_LIMBS = re.compile(r"[,;:]\s")
# Behind what is asked it only tells of which things that is: "sắp xếp các xã không đủ tiêu chuẩn".
_OF_WHICH = re.compile(r"(?:không|chưa) (?:đủ|đạt|đáp ứng)(?!\w)", re.IGNORECASE)


def denies(clause: str, telling: Sequence[Term]) -> bool:
    """Whether a clause denies what is asked; behind all of that, that things fall short only tells which they are."""
    said = DENIES.search(clause)
    if said is None or not _OF_WHICH.match(clause, said.start()):
        return said is not None
    before = spaced(clause[: said.start()])
    return not all(term.match(before) for term in telling)


def denies_another(clause: str, telling: Sequence[Term]) -> bool:
    """Whether a clause denies something in such limbs alone as say nothing of what is asked, or call a thing so.

    "Quỹ là quỹ ngoài ngân sách, …, hoạt động không vì lợi nhuận" of "quỹ có phải ngoài ngân sách không"; "đẩy mạnh
    thanh toán không dùng tiền mặt" forbids nothing.
    """
    denying = (spaced(limb) for limb in _LIMBS.split(clause) if DENIES.search(limb) and not _PROMOTES.match(limb))
    return not any(term.match(limb) for limb in denying for term in telling)
