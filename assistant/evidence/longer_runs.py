"""Rules for what goes on for so long: "02 năm liên tục xếp hạng trung bình" does not rule the first such year."""

import re
from collections.abc import Iterator
from decimal import Decimal

from assistant.language.numbers import count_of
from assistant.understanding.measures import Measure
from assistant.understanding.understood import Understood
from corpus.text import search_form
from corpus.vietnamese.spelling import spaced

_COUNT = re.compile(
    r"(?<![\w/.,])(?P<count>\d{1,2}|hai|ba|bốn) (?P<noun>[^\W\d_]+)(?P<on> (?:liên tục|liên tiếp|liền)(?!\w))?"
)


def is_of_longer_run(understood: Understood, text: str) -> bool:
    """Whether a text rules what a question says only from more times in a row on than the question counts.

    A rule may have several such counts, each of what stands behind it: "02 năm liên tục trung bình hoặc 01 năm yếu".
    """
    return any(_rules_longer(understood, one, search_form(text)) for one in understood.measures)


def _rules_longer(understood: Understood, measure: Measure, text: str) -> bool:
    counts = list(_counted(text, measure.noun))
    if not any(goes_on for _, goes_on, _ in counts):
        return False
    said = [sum(term.weight * term.match(what) for term in understood.terms) for _, _, what in counts]
    count, goes_on, _ = counts[said.index(max(said))]
    return said.count(max(said)) == 1 and goes_on and count > measure.value


def _counted(text: str, noun: str) -> Iterator[tuple[Decimal, bool, str]]:
    """The counts of a noun in a text, whether they are of times in a row, and what stands behind each."""
    found = [one for one in _COUNT.finditer(text) if one["noun"] == noun]
    ends = [*(one.start() for one in found[1:]), len(text)]
    for one, end in zip(found, ends, strict=bool(found)):
        count = Decimal(count_of(one["count"]))
        yield count, one["on"] is not None, spaced(text[one.end() : end])
