"""Chỉ tiêu: the figures that a document sets to be reached or kept."""

import re
from dataclasses import dataclass

from corpus.figures import Figure, extract_figures
from corpus.model import Document


@dataclass(frozen=True, slots=True)
class Target:
    """A figure to be reached or kept; the fields are those of corpus.figures.Figure."""

    indicator: str
    value: str | tuple[str, str]
    unit: str
    period: str
    bound: str
    document: str
    section: str
    start: int
    end: int
    value_start: int
    value_end: int


def extract_targets(document: Document) -> tuple[Target, ...]:
    """The targets of a document in the text's order: its figures, but results of the past and mere enumerations."""
    return tuple(_target(figure) for figure in extract_figures(document) if _is_target(document, figure))


def _is_target(document: Document, figure: Figure) -> bool:
    if figure.past or figure.section == "end":
        return False
    # "3 vùng trọng điểm là Vân Phong, …", "tại 03 xã: Tân Phú, …" count what they name and set nothing.
    behind = document.source[figure.value_end : figure.value_end + 120]
    counts = "%" not in figure.unit and "/" not in figure.unit
    return not (counts and re.match(r"[^.;,:]{0,40}?(?:\s(?:là|gồm)\s|:\s)", behind))


def _target(figure: Figure) -> Target:
    return Target(
        figure.indicator,
        figure.value,
        figure.unit,
        figure.period,
        figure.bound,
        figure.document,
        figure.section,
        figure.start,
        figure.end,
        figure.value_start,
        figure.value_end,
    )
