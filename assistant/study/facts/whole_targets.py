"""The targets of a text that can be asked of: what they are of and what is counted is whole."""

import re
from collections.abc import Iterator

from assistant.study.facts.items import says_something
from corpus.figures.targets import Target, extract_targets
from corpus.model import Document
from corpus.text import one_line, search_form
from corpus.vietnamese.spelling import one_spelling
from corpus.vietnamese.units import unit_syllables, units

_SHARED = re.compile(r"\s*(?P<of>[^;.\d]{1,200}?)\s+và\s+(?:(?:trên|hơn|ít nhất|tối thiểu|khoảng)\s+)?\d")
_GOES_ON = re.compile(r"\s+[^\W\d_]")  # a word behind a unit
# A name put together from the heads of a table's columns, or of a whole and its part: no one would ask for it so.
_JOINED = re.compile(r"\s-\s+-\s|\s-\s[^-]{1,80}\s-\s|(?<!\w)trong đó(?!\w)")
_CASES = re.compile(r"\s+hợp(?!\w)")  # "01 trường hợp" counts cases, and no school


def whole_targets(document: Document) -> Iterator[Target]:
    """The targets of a document but those of which a part stands elsewhere, in the text's order."""
    for target in extract_targets(document):
        if not (_torn(document, target) or _cut_unit(document, target) or _JOINED.search(target.indicator)):
            yield target


def _torn(document: Document, target: Target) -> bool:
    """Whether what is to be so of a share stands behind another one: "80% số trạm và 100% cơ sở đủ điều kiện …"."""
    shared = _SHARED.match(one_line(document.source[target.value_end : target.end]))
    return target.unit == "%" and shared is not None and not says_something(shared["of"])


def _cut_unit(document: Document, target: Target) -> bool:
    """Whether a unit is the first syllable of a longer word: "10.000 giám" of "10.000 giám đốc"."""
    known = one_spelling(search_form(target.unit)) in unit_syllables() or target.unit in units().counted
    cut = _CASES.match(document.source, target.value_end) if target.unit == "trường" else None
    return bool(cut) or (
        target.unit.isalpha() and not known and bool(_GOES_ON.match(document.source, target.value_end))
    )
