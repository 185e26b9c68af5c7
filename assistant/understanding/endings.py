"""Deeds by which a thing is ended or forbidden: which one a question takes for done, whether a text tells of any."""

import re

# Behind some words they end nothing: "bỏ phiếu", "xóa đói giảm nghèo".
_ENDS = re.compile(
    r" (?P<no>(?:không|chưa|chẳng) (?:được |nên |bị )?)?"
    r"(?P<deed>(?:bãi|hủy|xóa|loại|từ|cắt|phế|dẹp) bỏ|(?:tạm )?(?:dừng|ngừng)|(?:nghiêm )?cấm|chấm dứt|đình chỉ"
    r"|đóng cửa|giải tán|giải thể|khai tử|xóa sổ|xóa|hủy|bỏ)"
    r" (?!(?:đói|nghèo|mù|phiếu|vốn|tiền|công|ra|qua|sót|lỡ|ngỏ|trống|dở|học|lại|nhà) )"
)


def ended(spaced: str) -> str:
    """The deed that a question (its syllables between blanks) says is done; "" for none, and for one that is not."""
    said = _ENDS.search(spaced)
    return "" if said is None or said["no"] else said["deed"]


def tells_end(spaced: str) -> bool:
    """Whether a text (likewise) tells that anything is ended or forbidden, by whichever word."""
    return bool(_ENDS.search(spaced))
