"""For whom, or for which occasion, a text is wanted told, which is no part of what is asked of it."""

import re
from collections.abc import Sequence

from assistant.understanding.terms import Term
from corpus.vietnamese.spelling import spaced

# Who is told of it, or for what its asker wants it: "… cho đảng viên", "… để tôi báo cáo lãnh đạo".
_TOLD_TO = re.compile(
    r" cho | (?:để|nhằm) (?:(?:tôi|em|anh|chị|mình|tớ|cháu) )?(?:còn )?"
    r"(?:báo cáo|trình|trình bày|phát biểu|phổ biến|quán triệt|tuyên truyền|giảng|dạy|nói|đọc|gửi|họp|học|ôn|mở đầu"
    r"|in|dán) "
)
# "Tóm tắt kết luận 91 để sinh hoạt chi bộ": what stands so behind the number of a text is the occasion of its telling.
_OCCASION = re.compile(
    r"(?<=\d) (?:(?:trong|bằng|thành|gọn) (?:[^\W_]+ ){1,2}(?:ý|câu|dòng|gạch đầu dòng|trang)(?: chính)? )?"
    r"(?:để|nhằm|phục vụ|nhân dịp|nhân|dùng (?:cho|trong|tại|khi)|trong (?:buổi|cuộc)|tại (?:buổi|hội nghị)) "
)


def told_to(text: str, terms: Sequence[Term]) -> tuple[Term, ...]:
    """The terms of a question (search form) behind "cho" alone, or "để tôi": who is to be told of a text, and where."""
    form = spaced(_OCCASION.sub(" cho ", text, count=1))
    said = _TOLD_TO.search(form)
    before = form[: said.start()] if said else ""
    return tuple(term for term in terms if said and f" {term.phrase} " not in f"{before} ")
