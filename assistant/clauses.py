"""Clauses: the smallest pieces of a text that can answer, with the times and the quantities that they speak of."""

import itertools
import re
from dataclasses import dataclass
from functools import lru_cache

from assistant.naming import find_times
from assistant.spelling import spaced
from corpus.model import Passage
from corpus.sentences import clauses as cut_clauses
from corpus.sentences import sentences
from corpus.text import search_form

Time = tuple[str, ...]  # ("2030",) a year; ("2021", "2025") a period

_NUMBER = r"\d+(?:[.,]\d+)*"
_DAY_MONTH = r"(?<!\d)(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])(?!\d)"  # "31/74 xã" is no date
_NOT_QUANTITY = re.compile(
    rf"\(\d{{1,2}}\)|(?<!\d)24/(?:24|7)(?!\d)|(?<!\w)số\s+\d[\w/.-]*|{_DAY_MONTH}(?:/\d{{4}})?"
    r"|(?:tháng|ngày)\s+\d{1,2}(?:/\d{1,2}(?:/\d{4})?)?(?!\d)"
    r"|(?:khóa|khoá|lần thứ|thứ|quốc lộ|ql\.?|ct\.?)\s*\d+\w*|\d+-?[a-zđ]+/[a-zđ]+|(?<!\w)[a-zđ]+\d+(?!\w)"
)
_QUANTITY = {
    "percent": re.compile(rf"{_NUMBER}\s*(?:%|phần trăm)"),
    "money": re.compile(rf"{_NUMBER}\s*(?:(?:nghìn|ngàn|triệu|tỉ|tỷ)\s*)*(?:đồng|usd|đô la|tỉ|tỷ)(?!\w)"),
    "people": re.compile(
        rf"{_NUMBER}\s*(?:(?:nghìn|ngàn|triệu|vạn)\s*)?(?:lượt\s+)?(?:người|khách|lao động|cán bộ|học sinh)"
    ),
    "times": re.compile(rf"(?:{_NUMBER}|một|hai|ba)\s*lần"),
    "span": re.compile(rf"{_NUMBER}\s*(?:năm|tháng|tuần|ngày|giờ|phút)(?!\w)(?!\s*\d)"),
    "length": re.compile(rf"{_NUMBER}\s*(?:km|m|mét)(?!\w)"),
    "area": re.compile(rf"{_NUMBER}\s*(?:ha|hecta|héc ta|km2|m2|mét vuông)"),
}
_COUNT = re.compile(_NUMBER)
# A time that is compared with, or that names a standard ("chuẩn nghèo giai đoạn 2021 - 2025"), is no time of a fact.
_BASELINE = re.compile(
    r"so với(?:\s+cùng kỳ)?\s+(?:năm|giai đoạn)\s+[\d\s–-]+"
    r"|(?:chuẩn|tiêu chí)(?:\s+[^\W\d]+){0,4}?\s+(?:giai đoạn|thời kỳ)\s+[\d\s–-]+"
)
_DATE_WORDS = re.compile(
    rf"(?<!\w)(?:ngày\s+\d{{1,2}}|{_DAY_MONTH}|tháng\s+\d{{1,2}}|quý\s+[ivx\d]+|(?:19|20)\d\d"
    r"|h[àằ]ng\s+(?:năm|quý|tháng|tuần)|định kỳ|thường xuyên|mỗi\s+(?:năm|quý|tháng)"
    r"|\d+\s+(?:năm|tháng)\s+(?:một|1)\s+lần)"
)


@dataclass(frozen=True)
class Clause:
    """passage.text[start:end] in the sentence [sentence_start, sentence_end), with the times it speaks of."""

    passage: Passage
    start: int
    end: int
    sentence_start: int
    sentence_end: int
    spaced: str
    sentence_spaced: str
    passage_spaced: str
    heading_spaced: str
    times: tuple[Time, ...]
    inherited: tuple[Time, ...]
    heading_times: tuple[Time, ...]

    @property
    def text(self) -> str:
        return self.passage.text[self.start : self.end]


def quantities(text: str, unit: str = "") -> bool:
    """Whether a text gives a quantity, of a kind of unit if one is named."""
    form = _NOT_QUANTITY.sub(" ", search_form(text))
    if unit:
        return bool(_QUANTITY[unit].search(form))
    return bool(_COUNT.search(_without_years(form)))


def _without_years(form: str) -> str:
    form = re.sub(r"(?<!\d)(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d(?!\d)", " ", form)
    return re.sub(r"(?<![\d.,])(?:19|20)\d\d(?![\d%]|[.,]\d)", " ", form)


def gives_date(text: str, unit: str = "") -> bool:
    """Whether a text gives a time: a date, a year, a rhythm; unit "day" wants a day."""
    form = search_form(text)
    if unit == "day":
        return bool(re.search(rf"ngày\s+\d{{1,2}}|{_DAY_MONTH}", form))
    return bool(_DATE_WORDS.search(form))


def times_of(text: str) -> tuple[Time, ...]:
    """The periods and years that a text speaks of; years that it only compares with come last."""
    form = search_form(text)
    main = _times(_BASELINE.sub(" ", form))
    return tuple(dict.fromkeys((*main, *_times(form))))


def _times(form: str) -> tuple[Time, ...]:
    dateless = re.sub(r"\d{1,2}/\d{1,2}/(?:\d{4})|\d+/(?:19|20)\d\d/\w+", " ", form)
    periods, years, _ = find_times(dateless)
    return (*periods, *((year,) for year in years))


def _main_times(text: str) -> tuple[Time, ...]:
    return _times(_BASELINE.sub(" ", search_form(text)))


@lru_cache(maxsize=20_000)
def passage_clauses(passage: Passage) -> tuple[Clause, ...]:
    """The clauses of a passage in order, each with the times that it inherits from what stands before it."""
    found: list[Clause] = []
    heading_times = tuple(time for title in reversed(passage.headings) for time in times_of(title))
    text = passage.text
    standing: tuple[Time, ...] = times_of(passage.lead) if passage.lead else ()
    passage_spaced, heading_spaced = spaced(text), spaced(" ; ".join([*passage.headings, passage.lead]))
    for sentence_start, sentence_end in sentences(text):
        sentence_spaced = spaced(text[sentence_start:sentence_end])
        within: tuple[Time, ...] = ()
        for start, end in cut_clauses(text, sentence_start, sentence_end):
            own = _main_times(text[start:end])
            found.append(
                Clause(
                    passage, start, end, sentence_start, sentence_end, spaced(text[start:end]), sentence_spaced,
                    passage_spaced, heading_spaced,
                    own, within or standing, heading_times,
                )
            )  # fmt: skip
            within = own or within
        standing = _opening_times(text[sentence_start:sentence_end]) or standing
    return tuple(found)


def _opening_times(sentence: str) -> tuple[Time, ...]:
    """A time that opens a sentence ("Đến năm 2025, …") holds for the sentences after it."""
    head = sentence.split(",")[0]
    return _main_times(head) if len(head.split()) <= 8 else ()


def pieces(text: str) -> list[tuple[int, int]]:
    """Cut a clause of several quantities into pieces with one each, where commas and "và" part them; else one piece.

    "Có 81,5% số xã …, 40,2% số xã …" -> two pieces. A piece without a quantity goes with the one before where that
    says of what its quantity is ("5% biên chế cán bộ, công chức"), else with the one after it.
    """
    cuts = [0, *(match.end() for match in re.finditer(r",\s+|\s+và\s+", text)), len(text)]
    raw = [(start, end) for start, end in itertools.pairwise(cuts) if start < end]
    if sum(quantities(text[start:end]) for start, end in raw) < 2:
        return [(0, len(text))]
    merged: list[tuple[int, int]] = []
    pending: int | None = None
    for start, end in raw:
        if quantities(text[start:end]):
            merged.append((start if pending is None else pending, end))
            pending = None
        elif merged and pending is None and _opens_with_quantity(text[merged[-1][0] : merged[-1][1]]):
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
