"""Which points of a part of a text weigh most: no text ranks them by itself, so all are asked for, and that is told."""

import re
from collections.abc import Callable

from assistant.understanding.part_words import PART_NAMED
from corpus.text import search_form

_MOST = (
    "(?:lớn|quan trọng|trọng yếu|nặng|nổi bật|nghiêm trọng|cốt lõi|cơ bản|cấp bách|cấp thiết|bức xúc|chính|chủ yếu"
    r"|(?:đáng|cần) (?:chú ý|lưu ý|kể|quan tâm|nhấn mạnh|nhớ)) nhất(?!\w)"
)
_WHICH = "(?: (?:nào|gì|là|được coi là|chính))*"
_BARE = r"(?<=yếu)|(?<=kém)|(?<=mạnh)"  # "điểm yếu nhất": the part's own name says of what there is most
_OF_PART = re.compile(
    rf"(?P<part>{PART_NAMED.pattern}{_WHICH}) {_MOST}"
    rf"|(?P<named>{PART_NAMED.pattern}(?:{_BARE})) nhất(?!\w)(?! (?:là|định|quán|trí)(?!\w))"
)
_OF_POINTS = re.compile(rf"(?<!\w)(?:ý|điểm|điều|nội dung|vấn đề|lợi thế){_WHICH} {_MOST}")


def asks_weightiest(text: str) -> bool:
    """Whether a question (search form) asks which points of a part of a text weigh most: "3 hạn chế lớn nhất"."""
    return bool(_OF_PART.search(text) or _OF_POINTS.search(text))


def without_weight(text: str, passages_with: Callable[[str], int]) -> str:
    """A question for the points of a part without that those are wanted which weigh most.

    What a text calls so itself is asked for by its words: "nhiệm vụ quan trọng nhất là …".
    """
    form = search_form(text)
    said = _OF_PART.search(form) if len(form) == len(text) else None
    if said is None:
        return text
    named, kept = ("part", said.end("part")) if said["part"] else ("named", said.end("named"))
    degree = form[kept : said.end()]
    called = re.sub(rf"{_WHICH}$", "", said[named]) + degree
    return text if passages_with(called) else f"{text[:kept]}{text[said.end() :]}"
