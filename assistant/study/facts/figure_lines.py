"""The main figures of some sections as lines of a table: an indicator, its periods side by side."""

import re
from collections.abc import Collection

from assistant.study.facts.clauses import raised
from assistant.study.facts.progress import last_year, period_words, share_name, value_words
from assistant.study.session import FigureLine
from corpus.figures.targets import Target, extract_targets, is_count
from corpus.model import Document
from corpus.text import one_line, search_form

_BOUND = re.compile(r"(?:không quá|tối thiểu|tối đa|ít nhất|trên|dưới|trong nhóm)(?=(?:\s+đạt)?\s*$)", re.IGNORECASE)
_LONGEST = 30  # syllables of an indicator's name


def figure_lines(document: Document, sections: Collection[str]) -> tuple[FigureLine, ...]:
    """The targets of some sections in the text's order; those of one indicator in one line."""
    series: dict[str, list[Target]] = {}
    for target in extract_targets(document):
        told = not is_count(target) and not _counts_names(target)
        plain = told and " … " not in target.indicator and len(target.indicator.split()) <= _LONGEST
        if (
            target.section in sections
            and plain
            and not _counts_names(target)
            and "**" not in value_words(document, target)
        ):
            series.setdefault(search_form(target.indicator), []).append(target)
    return tuple(_line(document, targets) for targets in series.values())


def _counts_names(target: Target) -> bool:
    """Whether a figure only says how many places or bodies are named beside it: "tỉnh Đắk Lắk, Gia Lai": "02 tỉnh"."""
    return bool(target.unit) and search_form(target.indicator).startswith(f"{search_form(target.unit)} ")


def _line(document: Document, targets: list[Target]) -> FigureLine:
    ordered = sorted(targets, key=last_year)
    values = tuple((raised(period_words(one.period)) if one.period else "", _bounded(document, one)) for one in ordered)
    citations = tuple(document.cite(one.section, one.start, one.end) for one in ordered)
    return FigureLine(raised(share_name(targets[0])), values, citations)


def _bounded(document: Document, target: Target) -> str:
    """A value with the words just before it that bound it: "không quá 01 lần/năm", "tối thiểu 10%"."""
    before = one_line(document.source[target.start : target.value_start])
    bound = re.search(
        r"(?:không quá|tối thiểu|tối đa|ít nhất|trên|dưới|trong nhóm)(?=(?:\s+đạt)?\s*$)", before, re.IGNORECASE
    )
    words = value_words(document, target)
    after = re.match(r"\s+(trở (?:lên|xuống))", document.source[target.value_end : target.value_end + 20])
    return " ".join(filter(None, (bound.group().lower() if bound else "", words, after[1] if after else "")))
