"""What a clause denies: the thing that is asked, or another."""

import re
from collections.abc import Sequence

from assistant.composing.shortening import opens_with_verb
from assistant.understanding.terms import Term
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.words import segment

# "Cảng hàng không" and "không gian" deny nothing.
DENIES = re.compile(
    r"(?<!\w)(?:(?<!hàng )không(?! (?:chỉ|những|ngừng|quá|vượt|gian|khí|phận|quân|trung))|chưa|cấm)(?!\w)",
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
    limbs = [(limb, said) for limb in _LIMBS.split(clause) if (said := DENIES.search(limb))]
    denying = [spaced(limb) for limb, said in limbs if not _is_called_so(limb[: said.start()])]
    return not any(term.match(limb) for limb in denying for term in telling)


def _is_called_so(before: str) -> bool:
    """Whether a denial behind these words tells what a thing is called by that is to be done: "phát triển du lịch"."""
    return len(segment(before)) > 1 and opens_with_verb(before)
