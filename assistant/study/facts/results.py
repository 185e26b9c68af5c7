"""Facts of results: which of four indicators that a report tells of reach what a text sets for their year."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from assistant.study.facts.clauses import length
from assistant.study.facts.fact import Fact
from assistant.study.facts.fours import Fours
from assistant.study.facts.progress import (
    digits_of,
    is_plain,
    last_year,
    name_of,
    period_words,
    step_of,
    value_words,
)
from assistant.study.facts.thresholds import THRESHOLD
from assistant.study.facts.whole_targets import whole_targets
from corpus.figures.targets import Target
from corpus.model import Document
from corpus.text import search_form
from corpus.vietnamese.numbers import leading_number, write_number

REPORT = "kết quả trong báo cáo"  # how the subject of such a fact begins, its period behind it
_FOUR = 4
_NAME = 9  # syllables of an indicator's name
_ALL = 100  # percent
_LESS_IS_BETTER = re.compile(r"nghèo|giảm|thất nghiệp|tử vong|tai nạn|phát thải|trễ")
_BETWEEN = Decimal(2) / 3  # of the way from the target before to that of the year


def result_facts(document: Document) -> Iterator[Fact]:
    """For each four indicators of one year that had lower targets before: one ends above its target, one on it, two
    between the old one and the new, so that who takes the wrong year judges wrongly."""
    series: dict[tuple[str, str], list[Target]] = defaultdict(list)
    for target in whole_targets(document):
        if is_plain(document, target) and not target.bound and length(target.indicator) <= _NAME:
            series[search_form(target.indicator), target.unit].append(target)
    years: dict[str, list[tuple[Target, Target]]] = defaultdict(list)
    for group in series.values():
        for first, last in pairwise(group):
            if last_year(first) < last_year(last) and "-" not in last.period and _grows(document, first, last):
                years[last.period].append((first, last))
    for period, pairs in years.items():
        starts = range(len(pairs)) if len(pairs) > _FOUR else range(len(pairs) // _FOUR)
        yield from (_fact(document, period, [*pairs[at:], *pairs[:at]][:_FOUR]) for at in starts)


def _grows(document: Document, first: Target, last: Target) -> bool:
    """Whether more is better, the new target is well above the old one, and there is room above it."""
    step, (low, high) = _step(document, last), (_value(document, one) for one in (first, last))
    room = last.unit != "%" or high + step < _ALL
    return high - low >= 3 * step and room and not _LESS_IS_BETTER.search(search_form(last.indicator))


def _value(document: Document, target: Target) -> Decimal:
    return Decimal(str(leading_number(value_words(document, target)) or 0))


def _step(document: Document, target: Target) -> Decimal:
    return Decimal(str(step_of(value_words(document, target))))


def _written(document: Document, target: Target) -> Decimal:
    """The last place that a target is written to: 1 for 65%, 0.01 for 81,91%."""
    return Decimal(1).scaleb(-len(digits_of(value_words(document, target)).partition(",")[2]))


def _fact(document: Document, period: str, pairs: Sequence[tuple[Target, Target]]) -> Fact:
    above, level, *between = pairs
    told = [_told(document, above[1], _value(document, above[1]) + _step(document, above[1]))]
    told.append(_told(document, level[1], _value(document, level[1])))
    for first, last in between:
        low, high = _value(document, first), _value(document, last)
        told.append(_told(document, last, (low + (high - low) * _BETWEEN).quantize(_written(document, last))))
    four = Fours(told, "".join(told))
    case = f"Báo cáo cuối {period_words(period)} ghi: {four.told}."
    earlier = between[0][0]
    old = f"mới vượt mức {value_words(document, earlier)} của {period_words(earlier.period)}"
    key, wrong = four.two_of(0, 1, 2, ", vừa đạt mức đặt ra", f", {old}")
    last = above[1]
    place = (document.number, last.section, last.start, last.end)
    also = tuple((one.section, one.start, one.end) for _, one in pairs[1:])
    ask = f"những chỉ tiêu nào đạt mức đặt ra cho {period_words(period)}?"
    reached = "; ".join(f"{name_of(one)} {value_words(document, one)}" for _, one in pairs)
    common = (THRESHOLD, THRESHOLD, *place, key, f"{REPORT} | {period} | {case}", ask)
    return Fact(*common, support=value_words(document, last), told=reached, wrong=wrong, case=case, also=also)


def _told(document: Document, target: Target, value: Decimal) -> str:
    words = value_words(document, target)
    return f"{name_of(target)} {words.replace(digits_of(words), write_number(value), 1)}"
