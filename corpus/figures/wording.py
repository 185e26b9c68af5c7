"""How a document words the bound of a figure: "không quá 01 lần/năm", "trong nhóm 25 tỉnh dẫn đầu", "5% trở lên"."""

from corpus.figures.cues import bound_before, pattern
from corpus.figures.reading import Figure
from corpus.model import Document
from corpus.text import one_line
from corpus.vietnamese.bounds import bounds

_NEAR = 40  # characters before a value and behind it in which its bound stands


def bound_words(figure: Figure, document: Document) -> tuple[str, str]:
    """The document's own words for a figure's bound, those before the value and those behind its unit; "" for none."""
    if not figure.bound:
        return "", ""
    before = document.source[max(0, figure.value_start - _NEAR) : figure.value_start]
    said = bound_before().search(before)
    if said:
        return one_line(said.group()), ""
    group = pattern(r"(?:trong\s+)?{0}\s+$", "ranking").search(before)
    rank = pattern(r"\s+{0}", "ranked").match(document.source, figure.value_end)
    if group and rank:
        return one_line(group.group()), one_line(rank.group())
    return "", bounds().behind.get(figure.bound, ("",))[0]
