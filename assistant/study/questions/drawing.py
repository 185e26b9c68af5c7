"""One question after another from what is left to ask: what would get in the way of those before it is passed over."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from assistant.study.facts.bodies import BODY
from assistant.study.facts.clauses import sentence_of
from assistant.study.facts.fact import Fact
from assistant.study.facts.figures import FIGURE
from assistant.study.facts.material import Material
from assistant.study.facts.progress import CHANGE, INDICATOR, PROGRESS
from assistant.study.facts.quantities import NUMBER
from assistant.study.facts.results import REPORT
from assistant.study.facts.tables import OWNER
from assistant.study.facts.thresholds import THRESHOLD
from assistant.study.questions.balance import has_enough, has_enough_laws, would_tire
from assistant.study.questions.kinds import make
from assistant.study.questions.overlap import clash
from assistant.study.session import CHOICE, FALSE, TRUE, TRUE_FALSE, Question
from corpus.model import OPENING

TARGETS = (FIGURE, INDICATOR, PROGRESS, CHANGE)
MOST_TARGETS = 0.35  # the share of a test that may ask of targets
_PAST = re.compile(r"(?<!\w)(?:đã|so với năm|giai đoạn 20[01]\d - 20[01]\d|[Nn]ăm 201\d,)(?!\w)")
_OF_SENTENCE, _OF_TOLD = 2, 1  # questions of one sentence, and of one that tells how things were
_APPLIED = 0.2  # the share of questions that ask to apply, where a trainer sets none
_ONE_KEY, _MOST_OF_KEY = (BODY, OWNER), 2  # and at the most so many that have one body as their key
_LONG = 10  # a long test may have one body as the key of a tenth of its questions
# At options that the gate lets pass; at a statement that is false, while more were true, or the other way round.
_TRIES = {CHOICE: 6, TRUE_FALSE: 4}

Candidate = Question | tuple[str, Fact]
Key = tuple[str, str, str, str]  # document, section, kind, level
Bucket = dict[Key, list[Candidate]]


@dataclass(frozen=True)
class Draw:
    """What drawing needs at every step; `chosen` grows."""

    material: Material
    rng: Random
    level: str
    chosen: list[Question]
    applied: float = _APPLIED  # the share of questions that ask to apply
    targets: float = MOST_TARGETS  # the share that may ask of targets
    varied: bool = True  # whether no sort of question may be too much of the test

    def from_bucket(self, bucket: list[Candidate], balanced: bool, varied: bool) -> Question | None:
        """The first question of a bucket that gets in no one's way; what does is dropped for good.

        `balanced` leaves a true statement for later while more were true than false, and a false one while more were
        false, `varied` one more of a sort that the test has much of.
        """
        later: list[Candidate] = []
        found = None
        while bucket and found is None:
            one = bucket.pop(0)
            if not isinstance(one, Question) and self._full(one[1].topic):  # making it only to put it back costs most
                later.append(one)
                continue
            question = one if isinstance(one, Question) else self._make(*one)
            leans = balanced and question is not None and self._leans(question)
            tires = varied and question is not None and would_tire(question, self.chosen, _told(question))
            if question and (leans or tires or self._full(question.topic) or self._too_much(question)):
                later.append(one if leans else question)  # made anew a statement may lean the other way
            elif (
                question
                and not self._told_of(question)
                and not _rote(question)
                and not any(clash(question, one) for one in self.chosen)
            ):
                found = question
        bucket[:0] = later
        return found

    def from_first(self, buckets: Bucket, order: Sequence[Key]) -> Question | None:
        """A question of the first bucket that has a fitting one: in balance and varied while that can be had."""
        tries = ((key, *how) for how in ((True, True), (False, True), (False, False)) for key in order)
        return next((one for key, *how in tries if (one := self.from_bucket(buckets[key], *how))), None)

    def _full(self, topic: str) -> bool:
        """Whether a test of so many questions has enough of a topic."""
        whole = len(self.chosen) + 1
        targets = sum(one.topic in TARGETS or one.subject.startswith(REPORT) for one in self.chosen)
        if topic in TARGETS and targets > self.targets * whole:
            return True
        if topic == PROGRESS:  # all have one shape: one will do, but where a trainer wants much that asks to apply
            reports = sum(one.topic == topic or one.subject.startswith(REPORT) for one in self.chosen)
            several = any(one.subject.startswith(REPORT) for one in self.material.by_topic.get(THRESHOLD, ()))
            if several and self.applied <= _APPLIED:
                return True  # a report of several indicators asks more than one of a single one
            return reports >= max(1.0, self.applied**2 * whole)
        return self.varied and has_enough(topic, self.chosen)

    def _told_of(self, question: Question) -> bool:
        """Whether a sentence has as many questions as a test may have of one."""
        if question.topic not in (*TARGETS, NUMBER):
            return False
        place = sentence_of(self.material.corpus.by_number[question.citation.document], question.citation.start)
        same = [one for one in self.chosen if one.citation.document == question.citation.document]
        most = _OF_TOLD if _told(question) else _OF_SENTENCE
        return sum(place[0] <= one.citation.start < place[1] for one in same) >= most

    def _too_much(self, question: Question) -> bool:
        """Whether a test has enough that have a question's key, or are of who looks after which law."""
        return self._told_often(question) or has_enough_laws(question, self.chosen)

    def _told_often(self, question: Question) -> bool:
        """Whether a body is the key of as many questions as a test may have of one."""
        same = [one for one in self.chosen if one.topic == question.topic and one.support == question.support]
        most = max(_MOST_OF_KEY, len(self.chosen) // _LONG)
        return question.topic in _ONE_KEY and len(same) >= most

    def _make(self, kind: str, fact: Fact) -> Question | None:
        """A question of a fact: other options are drawn for one that the gate stops or that gets in the way of one
        before it, another way for a statement that leans as those before it do."""
        question = None
        for _ in range(_TRIES.get(kind, 1)):
            question = make(kind, fact, self.material, self.rng, self.level)
            if question and not self._leans(question) and not any(clash(question, one) for one in self.chosen):
                break
        return question

    def _leans(self, question: Question) -> bool:
        """Whether a statement is as most of those before it are, true or false."""
        judged = [one.answer for one in self.chosen if one.kind == TRUE_FALSE]
        lean = judged.count(TRUE) - judged.count(FALSE)
        return (question.answer == TRUE and lean > 0) or (question.answer == FALSE and lean < 0)


def _rote(question: Question) -> bool:
    """Whether a number of how things were is to be judged or written: it is chosen among others, or not asked."""
    return question.topic == NUMBER and question.kind != CHOICE and _told(question)


def _told(question: Question) -> bool:
    """Whether what a question asks of stands where a text tells how things were."""
    return question.citation.section == OPENING or bool(_PAST.search(question.question))
