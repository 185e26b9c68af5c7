"""Chỉ tiêu: the figures that a document sets to be reached or kept."""

import re
from typing import NewType

from corpus.figures.cues import pattern
from corpus.figures.reading import Figure, extract_figures
from corpus.model import CLOSING, Document
from corpus.once import once
from corpus.text import place_tones

_NEAR = 160  # characters behind a figure in which what follows from it is named
_AROUND = 1_000  # characters on both sides of a figure that can say so within its clause

_ENDS = re.compile(r"\||\n\s*\n")  # of a cell, of a paragraph
# A figure that is to be reached or kept: never one of the past.
Target = NewType("Target", Figure)


@once
def extract_targets(document: Document) -> tuple[Target, ...]:
    """The targets of a document in the text's order: its figures, but results of the past and mere enumerations."""
    return tuple(Target(figure) for figure in extract_figures(document) if _is_target(document, figure))


def indicator_targets(document: Document) -> tuple[Target, ...]:
    """The targets that measure something: that there are five roads to mend is none."""
    return tuple(one for one in extract_targets(document) if not is_count(one))


def is_count(target: Target) -> bool:
    """Whether a figure says how many of a thing there are, which measures nothing: "5 tuyến quốc lộ"."""
    measured = "%" in target.unit or "/" in target.unit or "đồng" in target.unit
    return not (target.period or target.bound or measured)


def _is_target(document: Document, figure: Figure) -> bool:
    if figure.past or figure.section == CLOSING or _sanctions(document, figure) or _fines(figure):
        return False
    # "3 vùng trọng điểm là Vân Phong, …", "tại 03 xã: Tân Phú, …" count what they name and set nothing.
    behind = _ENDS.split(document.source[figure.value_end : figure.value_end + 120])[0]
    counts = "%" not in figure.unit and "/" not in figure.unit
    return not (counts and re.match(r"[^.;,:]{0,40}?(?:\s(?:là|gồm)\s|:\s)", behind))


def _fines(figure: Figure) -> bool:
    """Whether a figure is a fine: "Phạt tiền từ 1.000.000 đồng đến 2.000.000 đồng đối với …"."""
    return bool(pattern("^{0}", "fines").match(figure.indicator))


def _sanctions(document: Document, figure: Figure) -> bool:
    """Whether a figure is the threshold of a sanction: "có từ 10% hồ sơ trễ hạn trở lên thì không được xếp loại"."""
    start, end = max(figure.start, figure.value_start - _AROUND), min(figure.end, figure.value_end + _AROUND)
    behind = document.source[end : end + _NEAR].split(".")[0]
    around = place_tones(document.source[start:end] + behind)
    before = document.source[max(0, figure.value_start - _NEAR) : figure.value_start]
    after = document.source[figure.value_end : figure.value_end + _NEAR]
    threshold = re.search(r"từ\s+$", before) and re.match(r"[^,;.]*?\strở\s+(?:lên|xuống)(?!\w)", after)
    case = re.search(r"(?<!\w)(?:nếu|trường hợp)(?!\w)", around)
    return bool((threshold or case) and pattern("{0}", "sanctions").search(around))
