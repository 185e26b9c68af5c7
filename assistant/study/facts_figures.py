"""Facts of figures: "đến năm 2030, tỉ lệ đô thị hóa đạt bao nhiêu?"."""

import re
from collections.abc import Iterator

from assistant.study.clauses import lowered, raised
from assistant.study.cues import cues
from assistant.study.fact import Fact
from corpus.datafiles import alternatives
from corpus.figures import extract_figures
from corpus.model import Document
from corpus.targets import Target, extract_targets
from corpus.text import search_form

FIGURE = "figure"


def figure_facts(document: Document) -> Iterator[Fact]:
    """A fact for each target whose question reads well."""
    for target in extract_targets(document):
        quote = document.source[target.start : target.end]
        value = document.source[target.value_start : target.value_end]
        if "**" in quote or "\n" in value or len(quote.split()) > 60:
            continue
        before, after = _around(document, target, value)
        ask = _ask(document, target, before, after)
        period = _period(target.period, quote)
        yield Fact(
            FIGURE,
            target.unit,
            document.number,
            target.section,
            target.start,
            target.end,
            value,
            subject_of(target.indicator, target.period),
            f"{period}{ask}",
            raised(f"{period}{before}"),
            after,
        )


def subject_of(indicator: str, period: str) -> str:
    """What a figure is of, and when: what tells it from every other figure."""
    return f"{search_form(indicator)} | {period}"


def figure_values(document: Document) -> Iterator[tuple[str, str, str]]:
    """(subject, unit, value as written) of every figure that the document gives, results of the past among them."""
    for figure in extract_figures(document):
        words = document.source[figure.value_start : figure.value_end]
        if "\n" not in words and "**" not in words:
            yield subject_of(figure.indicator, figure.period), figure.unit, words


def _around(document: Document, target: Target, value: str) -> tuple[str, str]:
    """The clause before and after the value, on one line, its first letter small where a period is put before it."""
    first = document.source[target.start : target.value_start]
    last = document.source[target.value_end : target.end].rstrip(" .;,")
    before, after = re.sub(r"\s+", " ", first), re.sub(r"\s+", " ", last)
    if value in before or value in after:
        return "", ""
    return lowered(before, document), after


def _period(period: str, quote: str) -> str:
    """ "đến năm 2030, ", "giai đoạn 2026 - 2030, "; "" where the clause says it itself."""
    if not period or all(year in quote for year in period.split("-")):
        return ""
    return f"giai đoạn {period.replace('-', ' - ')}, " if "-" in period else f"đến năm {period}, "


def _ask(document: Document, target: Target, before: str, after: str) -> str:
    name = lowered(target.indicator, document)
    if (
        not target.bound
        and re.match(rf"(?:{alternatives(cues().indicators)})(?!\w)", search_form(name))
        and " … " not in name
    ):
        period = _missing(target, before)
        verb = "" if re.search(r"\s(?:giảm|tăng)$", name) else " đạt"
        return f"{period}{name}{verb} bao nhiêu?"
    if target.unit == "%" and name.startswith("số "):
        return f"có bao nhiêu phần trăm {name}?"
    if not before and not after:
        return f"chỉ tiêu {name} là bao nhiêu?"
    unit = "phần trăm" if target.unit == "%" else target.unit
    return f"{before.rstrip()} bao nhiêu {unit}{after}?"


def _missing(target: Target, before: str) -> str:
    """The period, where the clause gives it and the question would leave it out."""
    years = target.period.split("-") if target.period else []
    return f"đến năm {target.period}, " if len(years) == 1 and years[0] in before else ""
