"""Whether two questions of one test ask of one indicator."""

import re

from assistant.study.facts.figures import FIGURE
from assistant.study.facts.likeness import form, stands_in
from assistant.study.facts.progress import CHANGE, INDICATOR, PROGRESS
from assistant.study.facts.results import REPORT
from assistant.study.session import MATCHING, Question

WRITTEN_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_TARGETS = (FIGURE, INDICATOR, CHANGE, PROGRESS)
_SHARE_OF = re.compile(r"^ t[iỉ] lệ (?=số )")  # "tỉ lệ số xã …", told as "có 80% số xã …" as well


def one_indicator(first: Question, second: Question) -> bool:
    """Whether both ask of an indicator: for the figure of one year, or one how it moves or is reached."""
    topics = {first.topic, second.topic}
    if MATCHING in (first.kind, second.kind):
        return _matches_indicator(first, second) or _matches_indicator(second, first)
    if not topics <= {FIGURE, CHANGE, PROGRESS} or first.subject.split(" | ")[0] != second.subject.split(" | ")[0]:
        return False
    years = [set(WRITTEN_YEAR.findall(one.question)) for one in (first, second)]
    return bool(topics & {CHANGE, PROGRESS}) or years[0] == years[1]


def indicators_of(question: Question) -> frozenset[str]:
    """The indicators that a question asks of, whatever it asks of them."""
    if question.topic not in _TARGETS:
        return frozenset()
    if question.kind == MATCHING:
        names = [left for left, _ in question.pairs]
    else:
        names = [question.answer if question.topic == INDICATOR else question.subject.split(" | ")[0]]
    return frozenset(_SHARE_OF.sub(" ", form(one)) for one in names)


def _matches_indicator(matching: Question, other: Question) -> bool:
    """Whether a matching of figures has the indicator whose move the other asks of: all its options say where it
    begins."""
    if matching.kind != MATCHING or matching.topic != FIGURE or other.topic != CHANGE:
        return False
    indicator = other.subject.split(" | ")[0]
    return any(stands_in(indicator, left) for left, _ in matching.pairs)


def one_report(first: Question, second: Question) -> bool:
    """Whether both hold the results of a report against what is set for one year, or the one asks what is set for an
    indicator of which the other's report tells."""
    one, other = (question.subject.split(" | ")[:2] for question in (first, second))
    if one[0] != REPORT and other[0] != REPORT:
        return False
    report, asked = (first, other) if one[0] == REPORT else (second, one)
    year = (one if one[0] == REPORT else other)[-1]
    told = {first.topic, second.topic} & {FIGURE, CHANGE} and year in asked[-1]
    return one == other or bool(told and stands_in(asked[0], report.question))
