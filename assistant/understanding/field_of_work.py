"""Fields of work asked of broadly, as those who work in them do: "biên phòng cần lưu ý gì", "bên y tế được gì"."""

import re
from dataclasses import dataclass
from functools import cache

from assistant.language.vocabulary import text_called
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.vietnamese.spelling import spaced

_HEADS = ("bên", "phía", "ngành", "khối", "mảng", "lĩnh vực", "nhánh")
_WHAT = r"(?:gì|cái gì|điều gì|việc gì|(?:điểm|ý|chuyện|nội dung|việc) (?:nào|gì))"
_LED = r"(?:(?:thì|sẽ|cần|phải|nên|được|có|đang|hiện) )*"
_COUNTED = r"(?: (?:đến|tới|về|rõ|thêm|việc|những|các|mấy|được))*"
# What is to be done in it; of the others all that is said of it is wanted.
_TO_DO = rf"(?:làm|lo|giao|phụ trách|triển khai|thực hiện){_COUNTED} {_WHAT}"
_BROADLY = (
    rf"(?:lưu ý|chú ý|để ý|biết|nắm|nhớ|quan tâm|có|được){_COUNTED} {_WHAT}"
    r"(?: (?:mới|hay|đặc biệt|(?:đáng|cần) (?:chú ý|lưu ý|quan tâm|nói)))?"
    r"|(?:như )?(?:sao|thế nào|ra sao)"
)
_ASKS = re.compile(
    r"^\W*(?:(?:theo|trong|ở) [^,]{2,40}, ?)?(?:(?:còn|thế|vậy|riêng|cho hỏi) )*"
    rf"(?P<head>(?:{'|'.join(_HEADS)}) )?(?P<field>(?:[^\W\d_]+ ){{0,5}}?[^\W\d_]+) "
    rf"{_LED}(?:(?P<deed>{_TO_DO})|{_BROADLY})"
    r"(?: (?:không|vậy|thế|ạ|nhỉ|hả|đây|em|anh|chị))*(?: (?:trong|theo|ở|tại|từ) [^,;]{2,40})?\W*$"
)


@cache
def _asks_of_text() -> re.Pattern[str]:
    """ "Lĩnh vực đất đai, kết luận 91 yêu cầu những gì": a field that a text is asked for behind it."""
    return re.compile(
        rf"^\W*(?:(?:trong|về|ở|với) )?(?P<head>(?:{'|'.join(_HEADS)}) )(?P<field>(?:[^\W\d_]+ ){{0,5}}?[^\W\d_]+),? "
        rf"(?:thì )?{text_called()} {_LED}(?P<deed>(?!))?"
        rf"(?:yêu cầu|quy định|đặt ra|đề ra|nêu|nói|đề cập){_COUNTED} {_WHAT}(?: (?:vậy|thế|ạ|nhỉ|hả|đây))*\W*$"
    )


@dataclass(frozen=True, slots=True)
class FieldOfWork:
    """A field: its words, as a question has them and as its terms; headed where a word before it says that it is one.

    to_do is whether it is asked what is to be done in it.
    """

    words: str
    terms: tuple[Term, ...]
    headed: bool
    to_do: bool


def field_of_work(understood: Understood) -> FieldOfWork | None:
    """What may be a field that is asked of broadly, and of nothing else; None for another question."""
    said = _ASKS.match(understood.text) or _asks_of_text().match(understood.text)
    if said is None:
        return None
    field = spaced(f"{said['head'] or ''}{said['field']}")
    terms = tuple(one for one in understood.terms if f" {one.phrase} " in field and one.phrase not in _HEADS)
    return FieldOfWork(spaced(said["field"]).strip(), terms, bool(said["head"]), bool(said["deed"])) if terms else None
