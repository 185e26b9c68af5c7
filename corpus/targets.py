"""Chỉ tiêu: the figures that a document sets to be reached or kept."""

import re
from typing import NewType

from corpus.figures import Figure, extract_figures
from corpus.model import Document
from corpus.once import once

# A figure that is to be reached or kept: never one of the past.
Target = NewType("Target", Figure)


@once
def extract_targets(document: Document) -> tuple[Target, ...]:
    """The targets of a document in the text's order: its figures, but results of the past and mere enumerations."""
    return tuple(Target(figure) for figure in extract_figures(document) if _is_target(document, figure))


def _is_target(document: Document, figure: Figure) -> bool:
    if figure.past or figure.section == "end":
        return False
    # "3 vùng trọng điểm là Vân Phong, …", "tại 03 xã: Tân Phú, …" count what they name and set nothing.
    behind = document.source[figure.value_end : figure.value_end + 120]
    counts = "%" not in figure.unit and "/" not in figure.unit
    return not (counts and re.match(r"[^.;,:]{0,40}?(?:\s(?:là|gồm)\s|:\s)", behind))
