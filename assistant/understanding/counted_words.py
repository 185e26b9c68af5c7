"""A number of a question with what it counts or grades as one word: "5 sao", "cấp 4"."""

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from assistant.language.cues import cues
from assistant.language.lexicon import Lexicon
from assistant.language.synonyms import synonym_forms
from assistant.language.vocabulary import (
    frame,
    short_forms,
    unmistakable_provinces,
)
from corpus.reading.markers import GRADE_NUMERALS
from corpus.vietnamese.numbers import write_number
from corpus.vietnamese.spelling import spelt
from corpus.vietnamese.units import same_unit, units

GRADES = frozenset(
    {"cấp", "hạng", "loại", "nhóm", "bậc", "mức", "tuyến", "vùng", "bảng", "khu vực", "cấp độ", "mức độ"}
)
# What a number behind it names: "bão số 11", "phiên họp thứ 3 giao việc", "top 10 chỉ số"; "tổng số 11 xã" counts.
_NUMBERED = ("số", "thứ", "giai đoạn", "đợt", "khóa", "quận", "phường", "top", "tốp")
_THOUSAND = 1000  # from which a figure has dots
_WITHOUT_DOTS = 3  # digits of a number that is written without dots
_CODE = re.compile(r"[bcdđghklmnpqrstvx]{2,3}")  # letters without a vowel: "ct24", "ql 26"
_EVERY = ("mỗi", "hằng", "hàng", "một", "từng", "1", "mọi")  # before "tháng" they make it a span of time


def with_count(words: Sequence[str], at: int) -> tuple[str, ...]:
    """ "5 sao": a count and its noun are one word, whichever way the count is written; () for none."""
    if not words[at].isdigit() or at + 1 == len(words) or not words[at + 1][0].isalpha():
        return ()
    if at and (words[at - 1].split()[-1] in GRADES or words[at - 1] in _NUMBERED or _CODE.fullmatch(words[at - 1])):
        return ()  # "ở cấp 4 lực lượng nào": the number is of what stands before
    if _is_month(words, at):
        return ()
    noun = words[at + 1]
    scale, _, counted = noun.partition(" ")
    if scale in _scales() and counted not in _units():
        noun = scale  # "1 tỉ xã": who has it stands behind the sum
    if (
        (noun in frame() and noun not in cues().counted_nouns)
        or noun in short_forms()
        or noun in unmistakable_provinces()
    ):
        return ()  # "Vành đai 3 TPHCM": the number is of what stands before
    number = words[at].lstrip("0") or words[at]  # "000" is the end of a number with dots
    nouns = (noun, *synonym_forms().get(noun, ())) if noun in _units() else (noun, *same_unit(noun))
    figures = (number, f"{int(number):,}".replace(",", ".") if len(number) > _WITHOUT_DOTS else f"0{number}")
    return (*(f"{figure} {one}" for one in nouns for figure in figures), *_written_whole(number, noun))


def _written_whole(number: str, noun: str) -> tuple[str, ...]:
    """A scaled figure in digits: "700 nghìn" is "700.000"; () for what no scale word stands behind."""
    scale = units().scales.get(noun, 1)
    return (write_number(Decimal(int(number) * scale)),) if scale >= _THOUSAND else ()


def _is_month(words: Sequence[str], at: int) -> bool:
    """ "Tháng 8 lấy mẫu": the number of a month or a quarter; of "mỗi tháng 2 lần" it counts what stands behind."""
    before = " ".join(words[max(0, at - 2) : at]).split()[-2:]
    return before[-1:] in (["tháng"], ["quý"]) and before[0] not in _EVERY


@cache
def _units() -> frozenset[str]:
    """The units that measure, in one spelling: "500 mét vuông" is "500m2"."""
    return frozenset(map(spelt, units().measures))


@cache
def _scales() -> frozenset[str]:
    """The words by which figures are scaled, in one spelling: "tỉ"."""
    return frozenset(map(spelt, units().scales))


def with_grade(words: Sequence[str], at: int, lexicon: Lexicon) -> tuple[str, ...]:
    """ "Cấp 4": a grade and its number are one word where a text has it, whichever way the number is written."""
    if at + 1 == len(words) or words[at] not in GRADES:
        return ()
    number = words[at + 1]
    figure = next((figure for figure, roman in GRADE_NUMERALS.items() if number in (figure, f"0{figure}", roman)), "")
    forms = tuple(f"{words[at]} {one}" for one in (number, figure, GRADE_NUMERALS[figure])) if figure else ()
    return tuple(dict.fromkeys(forms)) if any(lexicon.passages_with(one) for one in forms) else ()
