"""Quantities compared by value: 7,1% = 7.1%, 01 = 1, 664.000 tỉ = 664 nghìn tỉ."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from assistant.spelling import one_spelling
from corpus.text import nfc, search_form

_SCALES = {"nghìn": 10**3, "ngàn": 10**3, "vạn": 10**4, "triệu": 10**6, "tỉ": 10**9}
_UNITS = {
    "%": "%", "phần trăm": "%", "đồng": "đồng", "usd": "usd", "đô la": "usd", "lần": "lần", "người": "người",
    "km": "km", "ha": "ha", "năm": "năm", "tháng": "tháng", "ngày": "ngày", "giờ": "giờ", "quý": "quý",
    "xã": "xã", "huyện": "huyện", "giường": "giường", "bác sĩ": "bác sĩ",
}  # fmt: skip
_QUANTITY = re.compile(
    rf"(?<![\w/.,])(?P<number>\d+(?:[.,]\d+)*)(?![\w/])"
    rf"(?P<scales>(?:\s*(?:{'|'.join(_SCALES)})(?!\w))*)\s*(?P<unit>{'|'.join(_UNITS)})?(?![^\W\d_])"
)
_NOT_QUANTITY = re.compile(
    r"\d{1,2}\s*/\s*\d{1,2}\s*/\s*\d{4}|ngày\s+\d{1,2}(?:\s*/\s*\d{1,2}|\s+tháng\s+\d{1,2})?(?:\s+năm\s+\d{4})?"
    r"|tháng\s+\d{1,2}(?:\s*[/]\s*\d{4})?|\d{1,2}/\d{4}"
    r"|\d+(?:/\d{4})?-[a-zđ]+\d*(?:/[a-zđ]+\d*)?|\(\d{1,2}\)|(?<![\d.,])(?:19|20)\d\d(?![\d%]|[.,]\d)"
)


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


@lru_cache(maxsize=512)
def find_quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of a text in order; years, dates, numbers of documents and "(1)" are none. Offsets are of nfc."""
    form = one_spelling(search_form(nfc(text)))
    form = _NOT_QUANTITY.sub(lambda match: " " * len(match.group()), form)
    return tuple(_quantity(match) for match in _QUANTITY.finditer(form))


def _quantity(match: re.Match[str]) -> Quantity:
    scale = 1
    for word in match["scales"].split():
        scale *= _SCALES[word]
    values = frozenset(value * scale for value in read_values(match["number"]))
    return Quantity(values, _UNITS.get(match["unit"] or "", ""), match.start(), match.end())


def read_values(number: str) -> set[Decimal]:
    """What the separators can mean: a comma before three digits is a decimal's or, in English, a thousand's."""
    marks = [char for char in number if char in ".,"]
    if not marks:
        return {Decimal(number)}
    whole = Decimal(number.replace(".", "").replace(",", ""))
    if len(set(marks)) == 2:
        last = max(number.rfind("."), number.rfind(","))
        return {Decimal(re.sub(r"[.,]", "", number[:last]) + "." + number[last + 1 :])}
    grouped = all(len(part) == 3 for part in re.split(r"[.,]", number)[1:]) and not number.startswith("0")
    if len(marks) > 1:
        return {whole}
    decimal = Decimal(number.replace(",", "."))
    if grouped:
        return {whole} if marks[0] == "." else {whole, decimal}
    return {decimal}
