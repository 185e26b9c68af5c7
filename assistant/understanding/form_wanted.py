"""A follow-up that speaks of nothing but the form in which the answer before is to be told: how long, and what for.

"Viết lại thành một đoạn ngắn cho bài báo", "khoảng 50 chữ thôi", "nói lại cho dễ hiểu, 3 câu", "lấy 3 cái chính thôi".
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from assistant.language.numbers import counting_words
from assistant.language.wish_words import SIZE
from assistant.understanding.answer_length import as_passage, sized_words
from assistant.understanding.retelling import Telling, find_retelling
from assistant.understanding.shorthand import words_written_out
from corpus.text import fold, has_diacritics, search_form

_LONGEST = 22  # words of such a follow-up
_NUMBERS = r"\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười"
_POINTS = r"câu|ý|dòng|gạch đầu dòng|cái|điểm|gạch"
_HOW = r"(?:ngắn gọn|ngắn|gọn|súc tích|cô đọng|liền mạch|chính|thôi|hơn|nữa|lại|chút|tí|trọng tâm|cơ bản)"
_MOST = r"(?:quan trọng|tiêu biểu|nổi bật|cần|đáng chú ý|then chốt|chính)(?: nhất)?"
# What such a message is made of, in the order in which it is tried: the first that goes on to the end of a word.
_PIECES = {
    "less": (
        rf"(?:bỏ|bớt|cắt|xóa|loại)(?: (?:đi|bớt|ra))? (?P<less>{_NUMBERS}) (?:{_POINTS})"
        r"(?: (?P<end>cuối|chót|đầu)(?: (?:cùng|tiên))?)?"
    ),
    "dropped": (
        r"(?:bỏ|bớt|cắt|xóa|loại)(?: (?:đi|bớt|ra))? (?:câu|ý|dòng|gạch đầu dòng|cái|điểm)(?: (?:thứ|số))?"
        rf" (?P<which>{_NUMBERS}|cuối|chót|đầu)(?: (?:cùng|tiên))?"
    ),
    "counted": (
        rf"(?:{SIZE} )*(?P<count>{_NUMBERS}) (?:{_POINTS})(?: (?:{_MOST}|{_HOW}))*"
        r"(?: (?P<of>cuối|chót|đầu)(?: (?:cùng|tiên))?)?"
    ),
    "bullets": (
        r"(?:(?:thành|dạng|dưới dạng|theo|ra) )*(?:từng |các |những )?(?:gạch đầu dòng|gạch ý|bullet)(?: (?:ra|hết))*"
    ),
    "length": (
        rf"(?:{SIZE} )*(?:(?P<words>\d{{2,3}}) ?(?:chữ|từ)"
        rf"|(?:(?:một|1|nửa|hai|2) )?(?:đoạn(?: văn)?|trang)(?: (?:ngắn|gọn|nhỏ))?)(?: {_HOW})*"
    ),
    "shorter": r"dài (?:quá|dòng)|(?:ngắn gọn|ngắn|gọn|vắn tắt|súc tích|cô đọng)(?: (?:hơn|lại|nữa|thôi|đi))*",
    "longer": r"(?:dài|chi tiết|đầy đủ|thêm)(?: (?:thêm|hơn|ra|chút|tí|một chút|một tí|nữa|lên))*",
    "object": (
        r"(?:(?:cái|các|những|mấy|câu trả lời|nội dung|đoạn|phần|ý|tất cả) ){0,2}(?:đó|này|ấy|trên|ở trên|vừa rồi|kia)"
    ),
    "tells": (
        r"(?:viết|nói|kể|soạn|tóm tắt|tóm|rút gọn|rút|gom|gói|gộp|cắt|thu gọn|trình bày|diễn đạt|biên tập|chuyển"
        r"|cô đọng|chốt|bỏ|lấy|chọn|giữ|lọc)(?P<again>(?: (?:lại|gọn|ngắn|bớt|xuống|ra|lấy))*)"
    ),
    "polite": (
        r"(?:hãy|nhờ|xin|giúp|hộ|giùm|cần|muốn|bạn|anh|chị|em|tôi|mình|thế|vậy|giờ|rồi|dạ|vâng|ok|với|nhé|ạ|đi|nha|thôi"
        r"|chỉ|được|không|cho(?= (?:tôi|em|mình|anh|chị)(?: |$)))"
    ),
    # Up to where a size is named: "cho dễ hiểu 3 câu thôi".
    "purpose": (
        rf"(?:để|cho|dùng|làm|phục vụ)(?: (?!(?:{_NUMBERS}) (?:{_POINTS})(?: |$))[^ ]+){{1,7}}?(?= (?:{_NUMBERS}) |$)"
    ),
}
_REWORDED = r"(?<!\w)(?:viết|nói|kể|diễn đạt|biên tập)(?: [^ ]+)? lại(?!\w)|(?<!\w)viết(?: [^ ]+){0,2} thành(?!\w)"
_CHOOSES = r"(?<!\w)(?:lấy|chọn|giữ|lọc|bỏ bớt)(?!\w)"
_ENDS = {"đầu": 1, "cuối": -1, "chót": -1}  # which point is called so, from the first or from the last


@dataclass(frozen=True, slots=True)
class FormWanted:
    """How many points, or words, 0 for as many as it takes; in one piece; whether in other words; and what for.

    chosen is whether some of the points are wanted, ranked whether those of most weight; else all of them in fewer
    words. end is 1 where these are the first of the answer, -1 where they are the last. bullets is whether each
    statement is to stand on a line of its own. dropped is the point that is not wanted, counted from 1, or from the end
    with -1, 0 for none; less is how many points of the end are not wanted, below 0 how many of the beginning. purpose
    is as typed ("cho bài báo"), "" for none: what it names is for who knows the texts to see.
    """

    points: int = 0
    words: int = 0
    dropped: int = 0
    less: int = 0
    chosen: bool = False
    ranked: bool = False
    end: int = 0
    bullets: bool = False
    one_piece: bool = False
    reworded: bool = False
    purpose: str = ""

    @property
    def of_last_form(self) -> bool:
        """Whether it is of the answer as it was told last, and not of all that was found: "bỏ ý 2", "thành đoạn"."""
        return bool(self.dropped or self.less or self.end or self.bullets or (self.one_piece and not self.words))


def form_wanted(text: str) -> FormWanted | None:
    """The form that a follow-up wants the answer before in; None where it says anything else, or no form."""
    plain = not has_diacritics(text)
    form = " ".join(re.sub(r"[,.;:!?…–]+", " ", search_form(words_written_out(text))).split())
    pieces = _pieces(form, plain) if len(form.split()) <= _LONGEST else []
    kinds = {kind for kind, _ in pieces}
    again = any(kind == "tells" and found["again"] for kind, found in pieces)
    if not ({"less", "dropped", "counted", "bullets", "length", "shorter"} & kinds or (again and "purpose" in kinds)):
        return None
    points = next((_number(found["count"], plain) for kind, found in pieces if kind == "counted"), 0)
    of = next((found["of"] for kind, found in pieces if kind == "counted"), None)
    said = next((found["words"] for kind, found in pieces if kind == "length" and found["words"]), "")
    return FormWanted(
        points,
        words=0 if points else int(said) if said else sized_words(text),
        dropped=next((_number(found["which"], plain) for kind, found in pieces if kind == "dropped"), 0),
        less=next((_less(found, plain) for kind, found in pieces if kind == "less"), 0),
        end=_number(of, plain) if of else 0,
        chosen=bool(_compiled(_CHOOSES, plain).search(form)) or of is not None,
        bullets="bullets" in kinds,
        ranked=bool(_compiled(r"(?<!\w)nhất(?!\w)", plain).search(form)),
        one_piece=as_passage(text),
        reworded=bool(_compiled(_REWORDED, plain).search(form)),
        purpose=next((found.group() for kind, found in pieces if kind == "purpose"), ""),
    )


def _pieces(form: str, plain: bool) -> list[tuple[str, re.Match[str]]]:
    """What a message says, one piece after the other; [] where it says anything that is none of these."""
    pieces: list[tuple[str, re.Match[str]]] = []
    at = 0
    while at < len(form):
        fitting = ((kind, _compiled(rf"(?:{one})(?= |$)", plain).match(form, at)) for kind, one in _PIECES.items())
        kind, found = next(((kind, one) for kind, one in fitting if one), ("", None))
        if found is None:
            return []
        pieces.append((kind, found))
        at = found.end() + 1
    return pieces


@cache
def _compiled(pattern: str, plain: bool) -> re.Pattern[str]:
    """A pattern, without marks for what was typed without them."""
    return re.compile(fold(pattern) if plain else pattern)


def _number(said: str, plain: bool) -> int:
    if said.isdigit():
        return int(said)
    numbers = {**counting_words(), **_ENDS}
    return next(number for word, number in numbers.items() if (fold(word) if plain else word) == said)


def _less(found: re.Match[str], plain: bool) -> int:
    """How many points less are wanted, below 0 where these are the first: "bỏ 2 ý đầu"."""
    first = found["end"] is not None and _number(found["end"], plain) > 0
    return -_number(found["less"], plain) if first else _number(found["less"], plain)


def without_forms(history: Sequence[str]) -> list[str]:
    """Messages up to the last that asks something, and not for what was told in another form."""
    kept = list(history)
    while len(kept) > 1 and _is_of_form(kept):
        kept.pop()
    return kept


def _is_of_form(history: Sequence[str]) -> bool:
    found = find_retelling(history[-1], *history[:-1])
    return bool(form_wanted(history[-1])) or (found is not None and found.telling is Telling.SHORT)
