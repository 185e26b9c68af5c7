"""The points of a text that somebody is to keep in mind or to be told: "5 điều bí thư chi bộ cần nhớ khi học NQ 09"."""

import re
from dataclasses import dataclass
from functools import cache

from assistant.language.numbers import counting_words
from assistant.language.vocabulary import any_text_called
from corpus.text import search_form

_NUMBER = r"(?P<count>\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)"
_NOUN = r"(?:điều|điểm|ý|nội dung|vấn đề|việc|thông điệp|gì)(?: (?:chính|cốt lõi|quan trọng|trọng tâm|cơ bản|gì|nào))*"
_MANY = rf"(?:(?:những|các|mấy) |{_NUMBER} )?{_NOUN}"
_MUST = r"(?:(?:cần|phải|nên|bắt buộc|thì) )+"
_KEEP = r"(?:nhớ|ghi nhớ|nắm|nắm vững|nắm chắc|thuộc|biết|hiểu|lưu ý|quan tâm|chú ý|khắc sâu)"
_TELL = (
    r"(?:tuyên truyền|phổ biến|quán triệt|truyền đạt|giới thiệu|nói|nhấn mạnh|nhấn|nêu|lưu ý|chú ý|tập trung|làm rõ)"
)
_SPREAD = r"(?:tuyên truyền|phổ biến|quán triệt|truyền đạt|giới thiệu|triển khai|nói chuyện|nói|giảng|học tập)"
_WHO = r"(?P<who>[^\d,.;:?]{3,60}?)"
_OF = r"(?:(?:của|trong|ở|từ|về|theo|khi|lúc|để|thực hiện|triển khai|học|học tập|quán triệt|đọc|nghe|làm|với) ){1,4}"
_END = r"(?: (?:nhất|ạ|nhỉ|vậy|thế|nhé|giúp))*\W*"
_ASKS = r"\W*(?:(?:cho|xin|nêu|chọn|rút ra|rút|kể|gợi ý|liệt kê|giúp|tôi|em|mình|hãy|khi|nếu) )*"


@dataclass(frozen=True, slots=True)
class PointsFor:
    """The text as it is called, for whom, as typed, and how many points, 0 for as many as there are."""

    text: str
    who: str
    points: int


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    text = rf"(?P<text>{any_text_called()})"
    return tuple(
        re.compile(f"{_ASKS}{one}{_END}")
        for one in (
            rf"{_MANY} (?:mà )?{_WHO} {_MUST}{_KEEP}(?: (?:nhất|rõ|là))* {_OF}{text}",
            rf"(?:{_MUST})?{_SPREAD} {text} (?:cho|với|tới|đến) {_WHO},? "
            rf"(?:{_MUST})?{_TELL}(?: (?:vào|rõ|đến|tới|được))? {_MANY}",
            rf"(?:{_MUST})?{_SPREAD} {text} (?:cho|với|tới|đến) {_WHO},? "
            rf"(?:{_MUST})?{_TELL} (?:vào |ở )?(?:đâu|chỗ nào)",
            rf"(?:{_MUST})?{_TELL} {_MANY} {_OF}{text} (?:cho|với|tới|đến) {_WHO}",
            rf"{_MANY} {_OF}{text} (?:(?:mà|là) )?{_MUST}{_TELL} (?:cho|với|tới|đến) {_WHO}",
            rf"{_MANY} {_OF}{text} (?:mà )?{_WHO} {_MUST}{_KEEP}",
            rf"{text} (?:có|nêu) {_MANY} {_MUST}{_TELL} (?:cho|với|tới|đến) {_WHO}",
        )
    )


def points_for(text: str) -> PointsFor | None:
    """What a message wants of a text for somebody; None for another message."""
    form = search_form(text)
    found = (one.fullmatch(form) for one in _patterns()) if len(form) == len(text) else ()
    said = next((one for one in found if one), None)
    if said is None:
        return None
    count = said.groupdict().get("count") or ""
    points = int(count) if count.isdigit() else counting_words().get(count, 0)
    return PointsFor(text[slice(*said.span("text"))], text[slice(*said.span("who"))].strip(), points)
