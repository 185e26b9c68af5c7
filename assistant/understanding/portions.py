"""One portion of what somebody is to say that he wants: how it begins, how it ends, or a motto; and what it is to say.

Each reads a message without courtesies.
"""

import re
from enum import StrEnum
from functools import cache

from assistant.language.cues import DATA
from assistant.understanding.answer_length import said_words
from assistant.understanding.lessons import paper_subject, without_length
from corpus.datafiles import Row, alternatives, read_data
from corpus.text import blank, fold, has_diacritics, search_form

_TO_SAY = re.compile(
    r"(?<!\w)(?:nêu|nói về|nói đến|nói rõ|giới thiệu|trình bày|làm rõ|nhắc đến|nhấn mạnh)"
    r"(?: (?:được|rõ|lên|bật|ra|về)){0,2} (?P<what>[^,.;?!]{4,160})"
)
# "… nên nói gì", "… thế nào cho hay", "… được không": what is asked of the work, and nothing of the texts.
_OF_THE_WORK = re.compile(
    r"[\s,](?:(?:thì|thi|ta|tôi|toi|em|mình|minh) )?"
    r"(?:(?:nên|nen|cần|can) (?:\w+ ){0,3}?(?:gì|gi|nào|nao|sao)"
    r"|(?<=thì )(?:nói|noi|viết|viet|nêu|neu|trích|trich|dẫn|dan|chốt|chot|kết|ket|dùng|dung|lấy|lay)"
    r"(?: (?:lại|lai|bằng|bang|ở|o|với|voi))* (?:những |các |câu |ý |cau |y |đoạn |doan )?(?:gì|gi|nào|nao|sao)"
    r"|(?:được|duoc|dc)(?=\W*$)|(?:có )?(?:được|duoc|dc) (?:không|khong|ko)"
    r"|(?:(?:như |nhu )?(?:thế|the) (?:nào|nao)|(?:ra |làm |lam )?sao) (?:để |de |mà |ma )?(?:cho )?"
    r"(?:hay|hấp dẫn|hap dan)"
    r")(?!\w)[^,;:]{0,20}$",
    re.IGNORECASE,
)
_REST = re.compile(
    r"^(?:\W|(?:cho|của|cua|trong|theo|dựa trên|dua tren|chuyên đề|chuyen de|về|ve)(?!\w))+", re.IGNORECASE
)
_FOR_WHOM = re.compile(r"(?<!\w)(?:cho|để|trước|dành cho|de|truoc|danh cho)(?!\w).*")
_FEW = 14  # syllables of what a portion is about that is not marked as that


class Portion(StrEnum):
    """The portions of a talk that are asked for."""

    OPENING = "opening"
    CLOSING = "closing"
    MOTTO = "motto"


class _Words(Row):
    """portions.yaml."""

    openings: tuple[str, ...]
    closings: tuple[str, ...]
    mottos: tuple[str, ...]
    measures: tuple[str, ...]
    wishes: tuple[str, ...]
    occasions: tuple[str, ...]
    speeches: tuple[str, ...]
    making: tuple[str, ...]


def find_portion(text: str) -> Portion | None:
    """The portion that a message wants: "mở bài phát biểu về rừng", "soạn phần mở đầu …"; None for another message."""
    found = _found(text)
    named = (name.split("_")[0] for name, words in found.groupdict().items() if words) if found else iter(())
    return next((Portion(name) for name in named), None)


def beside_portion(text: str) -> str:
    """What a message says beside the portion that it wants: "mo dau" asks for no place."""
    found = _found(text)
    return blank(text, [found.span()]) if found else text


def without_way(text: str) -> str:
    """A message without what it asks of the work itself: "mở đầu bài giảng về rừng nên nói gì"."""
    return _OF_THE_WORK.sub("", text)


def portion_says(text: str) -> str:
    """What a portion that is wanted is to say, in his own words; "" where that is not said."""
    found = _found(text)
    said = _TO_SAY.search(search_form(text), found.end()) if found else None
    return text[said.start("what") : said.end("what")].strip() if said else ""


def portion_words(text: str) -> int:
    """How many words a portion is to have, as far as its message says that itself; 0 for as many as it takes."""
    return said_words(text)


def portion_about(text: str) -> str:
    """What a talk is about of which a portion is wanted, in his own words; "" where that is not said."""
    found = _found(text)
    if not found:
        return ""
    asked = without_way(text)
    about = paper_subject(asked)
    if about or found["motto"]:
        return about
    rest = _FOR_WHOM.sub("", without_length(_REST.sub("", asked[found.end() :]))).strip(" .,!?")
    return rest if len(rest.split()) <= _FEW else ""


def _found(text: str) -> re.Match[str] | None:
    return _wanted(plain=not has_diacritics(text)).search(search_form(text))


@cache
def _wanted(*, plain: bool) -> re.Pattern[str]:
    """A portion at the head of a clause with what it is of, or behind a verb of making; or a motto at the head."""
    words = read_data("portions", _Words, DATA)
    openings, closings, mottos, measures, wishes, occasions, speeches, making = (
        alternatives([re.escape(fold(one) if plain else search_form(one)) for one in group])
        for group in (
            words.openings, words.closings, words.mottos, words.measures, words.wishes, words.occasions,
            words.speeches, words.making,
        )
    )  # fmt: skip
    of, on = ("cua", "ve") if plain else ("của", "về")
    wish = rf"(?:(?:{wishes}|\d{{1,2}}) ){{0,7}}(?:(?:{measures}) )?"
    speech = rf"(?: (?:cho|{of}))?(?: (?:{occasions}))? (?:{speeches})(?: (?:{speeches}))?"
    head = r"(?:^|[,.;:!?] )\W{0,5}"
    return re.compile(
        rf"{head}(?:{wish}(?<!\w)(?:(?P<opening>{openings})|(?P<closing>{closings})){speech}(?!\w)"
        rf"|(?=[^,.;]{{0,40}}(?:{making}) ){wish}(?:(?P<opening_made>{openings})|(?P<closing_made>{closings}))(?!\w)"
        rf"|{wish}(?:(?P<opening_on>{openings})|(?P<closing_on>{closings}))(?: (?:{openings}))? (?={on}\s)"
        rf"|{wish}(?P<motto>{mottos})(?!\w))"
        # "Câu nào trong nghị quyết dùng để kết bài": which passage serves as that.
        r"|(?<!\w)(?:câu|đoạn|ý|lời|cau|doan|y|loi) (?:nào|gì|nao|gi)(?: [^\s,.;]+){0,10}? (?:để|làm|cho|de|lam)"
        rf" (?:(?:phần|phan) )?(?:(?P<opening_which>{openings})|(?P<closing_which>{closings}))"
        r"(?=\W*$| (?:được|không|bài|buổi|cho|hay|về|duoc|khong|bai|buoi|ve)(?!\w))"
    )
