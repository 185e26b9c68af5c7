"""Quantities: told from what only looks like one, and compared by value (7,1% = 7.1%, 664.000 tỉ = 664 nghìn tỉ)."""

import itertools
import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache

from corpus.datafiles import alternatives
from corpus.document_numbers import LOOSE_NUMBER
from corpus.text import LOWER, UPPER, nfc, search_form
from corpus.vietnamese.numbers import NUMBER, read_values
from corpus.vietnamese.sentences import inside_marks
from corpus.vietnamese.spelling import one_spelling
from corpus.vietnamese.times import DAY_MONTH, PERIOD, YEAR
from corpus.vietnamese.units import compared_units, scale_of, scales_pattern, units

_HIDDEN = "\u0000"
_DAY_OR_SHARE = re.compile(rf"{DAY_MONTH}(?P<share>\s+(?!h[àằ]ng\s|năm\s|và\s|hoặc\s|đến\s)[{LOWER}])?")
_COUNT = re.compile(rf"(?<!\w){NUMBER}")
_FURTHER = r"(?:(?:,|\s+và|\s+hoặc|\s+đến)\s+(?:(?i:khoản|điểm|mục|điều)\s+)?\d{1,3}(?![\d.,]*\d))"
_PLACE = r"(?i:điều|khoản|mục|chương|phần|luật|nghị|quyết)"
_CASE = re.compile(r"(?:nếu|trường hợp|trong trường hợp|riêng|đối với|khi)\s", re.IGNORECASE)


@cache
def _no_quantities() -> tuple[re.Pattern[str], ...]:
    """What looks like a quantity and is none: dates, years, numbers of documents, of roads, of items, in names."""
    measure = alternatives([re.escape(one) for one in (*units().measures, *units().scales)])
    return tuple(
        re.compile(pattern)
        for pattern in (
            r"\d{1,2}\s*/\s*\d{1,2}\s*/\s*\d{4}",
            r"(?i:ngày|tháng|quý)\s+\d{1,2}(?:\s*/\s*\d{1,4}|\s+tháng\s+\d{1,2})*(?:\s+năm\s+\d{4})?",
            LOOSE_NUMBER,
            rf"(?i:năm học|năm|giai đoạn|thời kỳ|nhiệm kỳ|niên khóa)\s+(?:{PERIOD}|{YEAR})",
            rf"(?<!\d){PERIOD}(?!\d)",
            rf"(?<![\d.,]){YEAR}(?![\d.,]*\d)(?!\s*(?:{measure})(?!\w))",
            r"(?<!\d)24/(?:24|7)(?!\d)",
            r"\(\d{1,2}\)",
            # "khoản 1, 2 và 4 Điều này": further numbers of the same list.
            rf"(?i:khoản|điểm|mục|điều|bậc|cột|bước)\s+\d{{1,3}}{_FURTHER}+(?=\s*(?:[.;)]|$|của|này|{_PLACE}))",
            r"(?i:lần thứ|thứ|khoản|điểm|mục|điều|lớp|khóa|khoá|số|Trung ương|quốc lộ|đường tỉnh|phụ lục|mẫu|hạng"
            r"|cấp độ|mức độ|bậc|cột|bước)"
            rf"\s+\d{{1,3}}+(?:\.\d{{1,2}}+)*+(?![\d.,]*\d)(?!\s*(?:{measure})(?!\w))",
            r"(?i:(?:địa phương|chính quyền|mô hình)(?:\s[^\W\d_]+){0,4}\s0?[23]\s+cấp)(?!\w)",
            r"(?<!tấn )(?<![^\W_])(?!k?m[23]\b)[^\W\d_]+[.\-–]?\d[\w.]*",  # CT.24, QL.1C, CO2, COVID-19
            r"(?<![\w.,])\dG(?![^\W\d_])",  # the generation of a network: 4G, 3G/4G
            rf"(?<=[^\W_]\s)[{UPPER}][^\W\d_]*\s\d{{1,2}}(?=[\s,.;:)]|$)(?!\s*%)",  # Sông Chò 1
            r"(?i:trên|trong)\s+(?:0?1|100|1\.000|10\.000|100\.000)\s+(?:ha|dân|người|km2|hộ|trẻ|ca)(?!\w)",
        )
    )


@lru_cache(maxsize=4096)
def hide_others(text: str) -> str:
    """A text (NFC, in its own case) with every digit blanked out that is no quantity's. Keeps length."""
    for pattern in _no_quantities():
        text = pattern.sub(lambda match: _HIDDEN * len(match.group()), text)
    return _DAY_OR_SHARE.sub(lambda match: match.group() if _is_share(match) else _HIDDEN * len(match.group()), text)


def _is_share(match: re.Match[str]) -> bool:
    """Whether "2/3 số xã" is meant, and no day."""
    part, whole = map(int, re.findall(r"\d+", match.group()))
    return bool(match["share"]) and part < whole


def _form(text: str) -> str:
    return search_form(hide_others(nfc(text))).replace(_HIDDEN, " ")


@dataclass(frozen=True, slots=True)
class Quantity:
    """text[start:end] and the values it can mean, with its unit where one of the known ones follows, else ""."""

    values: frozenset[Decimal]
    unit: str
    start: int
    end: int

    def equals(self, other: "Quantity") -> bool:
        """Whether both can mean the same; a unit that only one of them gives decides nothing."""
        return bool(self.values & other.values) and (not self.unit or not other.unit or self.unit == other.unit)


@lru_cache(maxsize=4096)
def find_quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of a text in order, as they are compared; whoever wrote it. Offsets are of nfc.

    corpus.figures.numbers reads a text's own figures more closely: ranges, any unit as written, what is counted.
    """
    form = one_spelling(_form(text))
    return tuple(_read(match) for match in _quantity().finditer(form))


@cache
def _quantity() -> re.Pattern[str]:
    unit = alternatives([re.escape(one) for one in compared_units()])
    return re.compile(
        rf"(?<![\w/.,])(?P<number>{NUMBER})(?![\w/])(?P<scales>{scales_pattern()})\s*(?P<unit>{unit})?(?![^\W\d_])"
    )


def _read(match: re.Match[str]) -> Quantity:
    scale = scale_of(match["scales"])
    values = frozenset(value * scale for value in read_values(match["number"]))
    return Quantity(values, compared_units().get(match["unit"] or "", ""), match.start(), match.end())


@lru_cache(maxsize=8192)
def quantities(text: str, unit: str = "") -> bool:
    """Whether a text gives a quantity, of a kind of unit (units.yaml: asked) if one is named."""
    form = _form(text)
    return bool((_asked_units()[unit] if unit else _COUNT).search(form))


@cache
def _asked_units() -> dict[str, re.Pattern[str]]:
    patterns = {}
    for kind, words in units().asked.items():
        number = rf"(?:{NUMBER}|một|hai|ba)" if kind == "times" else NUMBER
        unit = alternatives([re.escape(one) for one in words])
        end = r"(?!\s*\d)" if kind == "span" else ""  # "tháng 12" is a date
        of_column = rf"\({scales_pattern()}\s*(?:{unit})(?!\w)[^()]{{0,12}}\): {NUMBER}"  # "mức (triệu đồng): 6"
        patterns[kind] = re.compile(rf"{number}{scales_pattern()}\s*(?:{unit})(?!\w){end}|{of_column}")
    return patterns


def pieces(text: str) -> list[tuple[int, int]]:
    """Cut a clause of several quantities into pieces with one each, where commas and "và" part them; else one piece.

    "Có 81,5% số xã …, 40,2% số xã …" -> two pieces. A piece without a quantity goes with the one before where that
    says of what its quantity is ("5% biên chế cán bộ, công chức"), else with the one after it; so does one that puts
    the case for the quantity after it. Nothing is cut inside brackets or quotation marks.
    """
    inside = inside_marks(text)
    parting = (one for one in re.finditer(r",\s+|\s+và\s+", text) if not inside[one.start()])
    cuts = [0, *(match.end() for match in parting), len(text)]
    raw = [(start, end) for start, end in itertools.pairwise(cuts) if start < end]
    if sum(quantities(text[start:end]) for start, end in raw) < 2:
        return [(0, len(text))]
    merged: list[tuple[int, int]] = []
    pending: int | None = None
    opens = False  # whether the last piece says of what its quantity is: words behind it only add to that
    for start, end in raw:
        if quantities(text[start:end]):
            merged.append((start if pending is None else pending, end))
            pending = None
            opens = _opens_with_quantity(text[merged[-1][0] : end])
        elif merged and pending is None and opens and not _CASE.match(text[start:end]):
            merged[-1] = (merged[-1][0], end)
        else:
            pending = start if pending is None else pending
    if pending is not None and merged:
        merged[-1] = (merged[-1][0], len(text))
    return [(start, start + len(re.sub(r"(?:[\s,]+|\s+và\s*)$", "", text[start:end]))) for start, end in merged]


def _opens_with_quantity(piece: str) -> bool:
    """Whether words follow the last quantity of a piece: "10,9% số xã đạt chuẩn" does, "tỉ lệ đạt 65%" does not."""
    form = search_form(piece)
    last = max((match.end() for match in _COUNT.finditer(form)), default=len(form))
    return len(re.findall(r"[^\W\d_]+", re.sub(r"^\s*(?:%|phần trăm)?(?:\s*/\s*\w+)?", "", form[last:]))) >= 2
