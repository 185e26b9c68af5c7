"""The targets as rows to read, to filter, to compare between two years, and to take away."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from assistant.export_citation import one_line
from assistant.export_tables import Cell
from assistant.pages.passage_view import citation_view
from corpus.model import Citation, Document
from corpus.store import Corpus
from corpus.targets import Target, extract_targets

HEADERS = ("Chỉ tiêu", "Giá trị", "Đơn vị", "Năm, giai đoạn", "Văn bản", "Vị trí", "Trích dẫn")
NO_PERIOD = "Không nêu năm"
_BOUNDS = {"min": "trở lên", "max": "trở xuống"}


@dataclass(frozen=True, slots=True)
class Pair:
    """One indicator in two years."""

    indicator: str
    unit: str
    values: tuple[str, str]
    numbers: tuple[float, float]


def read_targets(corpus: Corpus) -> list[Target]:
    """The targets of every document, in the corpus's order."""
    return [target for document in corpus.documents for target in extract_targets(document)]


def period_of(target: Target) -> str:
    """The year or period to filter by."""
    return target.period or NO_PERIOD


def value_text(target: Target) -> str:
    """As written: "7,1", "1 - 1,5"."""
    return target.value if isinstance(target.value, str) else " - ".join(target.value)


def unit_text(target: Target) -> str:
    """The unit, and which way a bound points: "% trở lên"."""
    return f"{target.unit} {_BOUNDS.get(target.bound, '')}".strip()


def number(value: str) -> float | None:
    """A number as Vietnamese writes it: "7,1" -> 7.1, "1.234,5" -> 1234.5; None for what is none."""
    try:
        return float(value.replace(".", "").replace(",", "."))
    except ValueError:
        return None


def citation_of(target: Target, document: Document) -> Citation:
    return document.cite(target.section, target.start, target.end)


def records(targets: Iterable[Target], corpus: Corpus) -> dict[str, Any]:
    """The data of the component "records"."""
    return {
        "caption": "Chỉ tiêu",
        "columns": [
            {"label": "Chỉ tiêu"},
            {"label": "Giá trị", "numeric": True},
            {"label": "Đơn vị", "unit": True},
            {"label": "Năm, giai đoạn", "tight": True},
            {"label": "Văn bản", "tight": True},
        ],
        "rows": [_record(target, corpus.by_number[target.document]) for target in targets],
    }


def _record(target: Target, document: Document) -> dict[str, Any]:
    return {
        "cells": [target.indicator, value_text(target), unit_text(target), target.period, document.number],
        "source": citation_view(1, citation_of(target, document), document),
    }


def table(targets: Iterable[Target], corpus: Corpus) -> list[list[Cell]]:
    """The rows of the file: a single value is a number, a range its words."""
    rows: list[list[Cell]] = []
    for target in targets:
        citation = citation_of(target, corpus.by_number[target.document])
        single = number(target.value) if isinstance(target.value, str) else None
        value: Cell = value_text(target) if single is None else single
        place = citation.label
        quote = one_line(citation.quote)
        rows.append([target.indicator, value, unit_text(target), target.period, target.document, place, quote])
    return rows


def compare(targets: Sequence[Target]) -> tuple[tuple[str, str], list[Pair]]:
    """The two years that share most indicators, and those indicators in both; ("", "") where no two years share one."""
    by_year: dict[str, dict[tuple[str, str], Target]] = {}
    for target in targets:
        if isinstance(target.value, str) and number(target.value) is not None and target.period[-4:].isdigit():
            by_year.setdefault(target.period[-4:], {}).setdefault((target.indicator, target.unit), target)
    shared = Counter(
        {years: len(by_year[years[0]].keys() & by_year[years[1]]) for years in combinations(sorted(by_year), 2)}
    )
    if not shared or not shared.most_common(1)[0][1]:
        return ("", ""), []
    first, second = shared.most_common(1)[0][0]
    pairs = [_pair(one, by_year[second][key]) for key, one in by_year[first].items() if key in by_year[second]]
    return (first, second), pairs


def _pair(first: Target, second: Target) -> Pair:
    values = (str(first.value), str(second.value))
    return Pair(first.indicator, first.unit, values, (number(values[0]) or 0.0, number(values[1]) or 0.0))
