"""The targets as rows to read, to filter, to compare between two years, and to take away."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from assistant.exports.citation_orders import Order, mended_quote
from assistant.exports.tables import Cell
from assistant.pages.passage_view import citation_view
from corpus.citation import Citation
from corpus.figures.targets import Target, indicator_targets
from corpus.figures.wording import bound_words
from corpus.model import Document
from corpus.reading.store import Corpus

HEADERS = ("Chỉ tiêu", "Giá trị", "Đơn vị", "Năm, giai đoạn", "Văn bản", "Vị trí", "Trích dẫn")
NO_PERIOD = "Không nêu năm"


@dataclass(frozen=True, slots=True)
class Pair:
    """One indicator in two years."""

    indicator: str
    unit: str
    values: tuple[str, str]
    numbers: tuple[float, float]


def read_targets(corpus: Corpus) -> list[Target]:
    """The targets of every document, in the corpus's order."""
    return [target for document in corpus.documents for target in indicator_targets(document)]


def period_of(target: Target) -> str:
    """The year or period to filter by."""
    return target.period or NO_PERIOD


def value_text(target: Target) -> str:
    """As written: "7,1", "1 - 1,5"."""
    return target.value if isinstance(target.value, str) else " - ".join(target.value)


def bounded(target: Target, document: Document) -> tuple[str, str]:
    """The value and its unit as the document bounds them: ("không quá 01", "lần/năm"), ("10", "% trở lên")."""
    before, behind = bound_words(target, document)
    return f"{before} {value_text(target)}".strip(), f"{target.unit} {behind}".strip()


def unit_text(target: Target, document: Document) -> str:
    """The unit beside a value that is a number alone, with its bound: "lần/năm (không quá)", "% trở lên"."""
    before, _ = bound_words(target, document)
    _, unit = bounded(target, document)
    return f"{unit} ({before})" if before else unit


def citation_of(target: Target, document: Document) -> Citation:
    return document.cite(target.section, target.start, target.end)


def records(targets: Iterable[Target], corpus: Corpus, order: Order = Order.LARGE_FIRST) -> dict[str, Any]:
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
        "rows": [_record(target, corpus.by_number[target.document], order) for target in targets],
    }


def _record(target: Target, document: Document, order: Order) -> dict[str, Any]:
    return {
        "cells": [target.indicator, *bounded(target, document), target.period, document.number],
        "source": citation_view(1, citation_of(target, document), document, order),
    }


def table(targets: Iterable[Target], corpus: Corpus) -> list[list[Cell]]:
    """The rows of the file: a single value is a number, a range its words."""
    rows: list[list[Cell]] = []
    for target in targets:
        document = corpus.by_number[target.document]
        citation = citation_of(target, document)
        value: Cell = value_text(target) if target.number is None else float(target.number)
        quote = mended_quote(citation, document)
        unit = unit_text(target, document)
        rows.append([target.indicator, value, unit, target.period, target.document, citation.label, quote])
    return rows


def compare(targets: Sequence[Target]) -> tuple[tuple[str, str], list[Pair]]:
    """The two years that share most indicators, and those indicators in both; ("", "") where no two years share one."""
    by_year: dict[str, dict[tuple[str, str], Target]] = {}
    for target in targets:
        if target.time and target.number is not None:
            by_year.setdefault(target.time[-1], {}).setdefault((target.indicator, target.unit), target)
    shared = Counter(
        {years: len(by_year[years[0]].keys() & by_year[years[1]]) for years in combinations(sorted(by_year), 2)}
    )
    if not shared or not shared.most_common(1)[0][1]:
        return ("", ""), []
    first, second = shared.most_common(1)[0][0]
    pairs = [_pair(one, by_year[second][key]) for key, one in by_year[first].items() if key in by_year[second]]
    return (first, second), pairs


def _pair(first: Target, second: Target) -> Pair:
    values = (value_text(first), value_text(second))
    return Pair(first.indicator, first.unit, values, (float(first.number or 0), float(second.number or 0)))
