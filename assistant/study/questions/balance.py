"""How much of a test one sort of question may be: at the most, and while others can be had."""

import re
from collections.abc import Sequence

from assistant.study.facts.addressees import ADDRESSEE
from assistant.study.facts.bodies import BODY, DUTY, HEADED, TASK
from assistant.study.facts.cases import CASE
from assistant.study.facts.joins import JOINS
from assistant.study.facts.judged import PAIR
from assistant.study.facts.links import ORIENTATION, PLACE, TIE
from assistant.study.facts.not_owed import NOT_TASK
from assistant.study.facts.progress import CHANGE, INDICATOR
from assistant.study.facts.punctual import HELD
from assistant.study.facts.quantities import NUMBER
from assistant.study.facts.rulings import RULING
from assistant.study.facts.schedules import SCHEDULE
from assistant.study.facts.sorting import GROUP, GROUP_NOT, ROLE, SORT
from assistant.study.facts.tables import OWNER
from assistant.study.questions.kinds import APPLY
from assistant.study.questions.same_indicator import indicators_of
from assistant.study.session import MATCHING, Question

# The most of a test that one of these may be, beside a first one: a test of headings is no test of the text.
_MOST_OF = {
    SORT: 0.04,
    GROUP: 0.06,
    GROUP_NOT: 0.06,
    ROLE: 0.06,
    PAIR: 0.03,
    INDICATOR: 0.03,
    CHANGE: 0.08,
    PLACE: 0.04,
    OWNER: 0.12,
    TIE: 0.16,
    JOINS: 0.12,
    SCHEDULE: 0.3,
    TASK: 0.12,
    NOT_TASK: 0.08,
    CASE: 0.08,
    ADDRESSEE: 0.02,
    RULING: 0.2,
    "be": 0.04,
    "become": 0.04,
}
# While others can be had: the questions of who does what, in all their forms, and of any one topic.
_WHO, _MOST_WHO = (BODY, HEADED, JOINS, OWNER, TASK, NOT_TASK, DUTY), 0.3
_ALL_WHO, _FEW_WHO = 0.45, 6  # of a test of nothing else, the most; and so many in any test
_MOST_OF_ANY = 0.15
_MOST_MENTIONED = 0.08  # of numbers that a text tells and sets no one: of its opening, of how things were
_PLACES = (PLACE, "be", "become", ORIENTATION)  # what a place is to be, by either side of it
_MOST_HELD = 2  # cases of four days that are held against one: all have one shape
_LAW = re.compile(r"(?:Luật|Bộ luật|Pháp lệnh)\s")
_MOST_LAWS = 0.2  # of a test, beside a first one
_JUDGED = (PAIR, ROLE)  # of the same limits and causes, one by one or two by two
_ONE_MATCHING = 24  # questions of which one may be a matching of the same sort


def has_enough(topic: str, chosen: Sequence[Question]) -> bool:
    """Whether a test with one question more has all that it may have of a topic."""
    whole = len(chosen) + 1
    if topic in _WHO and _count(chosen, _WHO) >= max(_FEW_WHO, _ALL_WHO * whole):
        return True
    single = [one for one in chosen if one.kind != MATCHING]  # a matching of duties is another sort of question
    return _count(single, (topic,)) > _MOST_OF.get(topic, 1.0) * whole


def has_enough_laws(question: Question, chosen: Sequence[Question]) -> bool:
    """Whether a question is one too many of those of which body looks after which law, in whatever form they are."""
    return _of_laws(question) and sum(map(_of_laws, chosen)) > _MOST_LAWS * (len(chosen) + 1)


def _of_laws(question: Question) -> bool:
    named = (question.answer, *question.options, *(left for left, _ in question.pairs))
    return question.topic == OWNER or any(map(_LAW.match, named))


def would_tire(question: Question, chosen: Sequence[Question], told: bool) -> bool:
    """Whether a question is one too many of its sort, while others can be had; told: its number is of what was."""
    whole = len(chosen) + 1
    if question.kind == MATCHING:
        same = sum(one.kind == MATCHING and one.topic == question.topic for one in chosen)
        return same > whole // _ONE_MATCHING or _same_matter(question, chosen)
    if question.subject.endswith(HELD):
        return sum(one.subject.endswith(HELD) for one in chosen) >= _MOST_HELD
    if question.level == APPLY:
        return False  # a trainer sets how many there are of these
    if _same_matter(question, chosen) or _judged_already(question, chosen):
        return True
    if question.topic in _WHO and _count(chosen, _WHO) >= max(1, _MOST_WHO * whole):
        return True
    if told and question.topic == NUMBER:
        return _count(chosen, (NUMBER,)) >= max(1, int(_MOST_MENTIONED * whole))
    return _count(chosen, (question.topic,)) >= max(1, _MOST_OF_ANY * whole)


def _same_matter(question: Question, chosen: Sequence[Question]) -> bool:
    """Whether a test asks of a question's indicator already, in whatever way and of whatever year, or of what places
    are to be."""
    indicators = indicators_of(question)
    if any(indicators & indicators_of(one) for one in chosen):
        return True
    return question.topic in _PLACES and any(one.topic in _PLACES for one in chosen)


def _judged_already(question: Question, chosen: Sequence[Question]) -> bool:
    """Whether a test asks in another form already what a text judges the situation by."""
    if question.topic not in _JUDGED:
        return False
    return any(one.topic in _JUDGED and one.topic != question.topic for one in chosen)


def _count(chosen: Sequence[Question], topics: tuple[str, ...]) -> int:
    return sum(one.topic in topics for one in chosen)
