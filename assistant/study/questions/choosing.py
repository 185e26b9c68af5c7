"""Which questions make a test: spread over the sections by their length and over the kinds by difficulty."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from random import Random

from assistant.study.facts.bodies import BODY, DUTY, HEADED
from assistant.study.facts.cases import CASE
from assistant.study.facts.clauses import sentence_of
from assistant.study.facts.days import DAY
from assistant.study.facts.definitions import DEFINITION
from assistant.study.facts.fact import Fact
from assistant.study.facts.figures import FIGURE
from assistant.study.facts.joins import JOINS
from assistant.study.facts.lists import LIST
from assistant.study.facts.material import Material
from assistant.study.facts.names import YEAR
from assistant.study.facts.progress import CHANGE, INDICATOR, PROGRESS
from assistant.study.facts.quantities import NUMBER
from assistant.study.facts.rulings import RULING
from assistant.study.facts.sorting import GROUP, GROUP_NOT, ROLE, SORT
from assistant.study.facts.tables import OWNER
from assistant.study.facts.thresholds import THRESHOLD
from assistant.study.questions.balance import has_enough, would_tire
from assistant.study.questions.kinds import LEVELS, kinds_of, level_of, make
from assistant.study.questions.matching import matchings
from assistant.study.questions.overlap import clash
from assistant.study.session import CHOICE, CLOZE, FALSE, KINDS, MATCHING, SHORT, TRUE, TRUE_FALSE, Question
from assistant.study.units import Unit
from corpus.model import OPENING

# The share of each kind in a test, and of each level in one for which the trainer set none.
_SHARES = {CHOICE: 0.55, TRUE_FALSE: 0.16, CLOZE: 0.08, SHORT: 0.12, MATCHING: 0.09}
LEVEL_SHARES = {"easy": (60, 30, 10), "medium": (45, 35, 20), "hard": (25, 40, 35)}
# What a room must know comes first: figures, days, sanctions, who must do what; where a thing belongs comes last.
_LATE = {
    **dict.fromkeys((THRESHOLD, CASE, RULING, DAY, "condition"), -1.6),
    **dict.fromkeys((FIGURE, NUMBER, YEAR, LIST, DUTY, BODY, HEADED, JOINS, DEFINITION), -0.5),
    **dict.fromkeys((CHANGE, PROGRESS), -0.3),
    **dict.fromkeys((SORT, GROUP, GROUP_NOT, ROLE), 0.4),
}
_WEIGHTY = (
    THRESHOLD,
    CASE,
    RULING,
    DAY,
    "condition",
    FIGURE,
    NUMBER,
    YEAR,
    LIST,
    DUTY,
    BODY,
    HEADED,
    JOINS,
    DEFINITION,
    PROGRESS,
)
_WEIGHTY_SHARE = 0.6  # of every beginning of a test, while the text has them
_AHEAD = 3.0  # how much a weighty fact weighs while they are behind that share
_TARGETS, _MOST_TARGETS = (FIGURE, INDICATOR, PROGRESS, CHANGE), 0.35  # and of all that is asked of a table of targets
_PROGRESS = 0.4  # of the questions that ask to apply, that tell of one report and one target
_PAST = re.compile(r"(?<!\w)(?:đã|so với năm|giai đoạn 20[01]\d - 20[01]\d|[Nn]ăm 201\d,)(?!\w)")
_OF_SENTENCE = 2  # questions of one sentence
_ONE_KEY, _MOST_OF_KEY = (BODY, OWNER), 2  # and of one body in them
_LONG = 10  # a long test may have one body as the key of a tenth of its questions
_SAME_TOPIC = 0.04  # how much later a fact comes for each of its topic before it: so no topic fills a test

_KIND_WEIGHT = 1.2  # how much a kind behind its share weighs against a section behind its own
_LEVEL_WEIGHT = 1.6  # and a level
_MOST_SCARCE = 6.0  # how many times more a level weighs at the most of which a text has little
_FIRST = 100.0
_TRIES = 4  # at a statement that is false, while more were true

Candidate = Question | tuple[str, Fact]
Key = tuple[str, str, str, str]  # document, section, kind, level
Bucket = dict[Key, list[Candidate]]


@dataclass(frozen=True)
class _Draw:
    """What drawing needs at every step; `chosen` grows."""

    material: Material
    rng: Random
    level: str
    chosen: list[Question]
    applied: float = 0.2  # the share of questions that ask to apply
    targets: float = _MOST_TARGETS  # the share that may ask of targets
    varied: bool = True  # whether no sort of question may be too much of the test

    def from_bucket(self, bucket: list[Candidate], balanced: bool, varied: bool) -> Question | None:
        """The first question of a bucket that gets in no one's way; what does is dropped for good.

        `balanced` leaves a true statement for later while more were true than false, `varied` one more of a sort that
        the test has much of.
        """
        later: list[Candidate] = []
        found = None
        while bucket and found is None:
            one = bucket.pop(0)
            question = one if isinstance(one, Question) else self._make(*one)
            leans = balanced and question is not None and question.answer == TRUE and self._lean() > 0
            tires = varied and question is not None and would_tire(question, self.chosen, _told(question))
            if question and (leans or tires or self._full(question.topic) or self._told_often(question)):
                later.append(one)
            elif question and not self._told_of(question) and not any(clash(question, one) for one in self.chosen):
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
        targets = sum(one.topic in _TARGETS for one in self.chosen)
        if topic in _TARGETS and targets > self.targets * whole:
            return True
        if topic == PROGRESS:
            return sum(one.topic == topic for one in self.chosen) > _PROGRESS * self.applied * whole
        return self.varied and has_enough(topic, self.chosen)

    def _told_of(self, question: Question) -> bool:
        """Whether a sentence has as many questions as a test may have of one."""
        if question.topic not in (*_TARGETS, NUMBER):
            return False
        place = sentence_of(self.material.corpus.by_number[question.citation.document], question.citation.start)
        same = [one for one in self.chosen if one.citation.document == question.citation.document]
        return sum(place[0] <= one.citation.start < place[1] for one in same) >= _OF_SENTENCE

    def _told_often(self, question: Question) -> bool:
        """Whether a body is the key of as many questions as a test may have of one."""
        same = [one for one in self.chosen if one.topic == question.topic and one.support == question.support]
        most = max(_MOST_OF_KEY, len(self.chosen) // _LONG)
        return question.topic in _ONE_KEY and len(same) >= most

    def _make(self, kind: str, fact: Fact) -> Question | None:
        for _ in range(_TRIES if kind == TRUE_FALSE else 1):
            question = make(kind, fact, self.material, self.rng, self.level)
            if question and not (question.answer == TRUE and self._lean() > 0):
                break
        return question

    def _lean(self) -> int:
        """By how many more statements are true than false."""
        judged = [one.answer for one in self.chosen if one.kind == TRUE_FALSE]
        return judged.count(TRUE) - judged.count(FALSE)


def _told(question: Question) -> bool:
    """Whether what a question asks of stands where a text tells how things were."""
    return question.citation.section == OPENING or bool(_PAST.search(question.question))


def choose(
    units: Sequence[Unit],
    material: Material,
    rng: Random,
    level: str,
    taken: Sequence[Question] = (),
    every_kind: bool = False,
    shares: Sequence[int] = (),
    varied: bool = True,
) -> Iterator[Question]:
    """Questions in the order of choosing, until the text carries no more.

    At each step the section and the kind that are furthest behind their share are served, so that every beginning of
    the sequence is a test spread well; no question gets in the way of one before it or of those `taken`. `every_kind`
    begins with one of each kind, a matching first, for its pairs. Not `varied`, it may have too much of a sort.
    """
    buckets = _candidates(units, material, rng)
    share = _unit_shares(units)
    levels = _level_parts(shares or LEVEL_SHARES[level])
    scarce = _scarcity(buckets, levels)
    counts: dict[object, int] = defaultdict(int)
    draw = _Draw(material, rng, level, list(taken), levels[LEVELS[-1]], _most_targets(buckets), varied)
    for step in count(1):

        def behind(key: Key, step: int = step) -> float:
            first = _first_of(key[2]) if every_kind and not counts[key[2]] else 0.0
            kind = _SHARES[key[2]] * step - counts[key[2]]
            depth = scarce[key[3]] * (levels[key[3]] * step - counts[key[3]])
            unit = share[key[:2]] * step - counts[key[:2]]
            weighty = _topic(buckets[key][0]) in _WEIGHTY and counts[_AHEAD] < _WEIGHTY_SHARE * step
            return first + unit + _KIND_WEIGHT * kind + _LEVEL_WEIGHT * depth + (_AHEAD if weighty else 0.0)

        order = sorted((key for key, bucket in buckets.items() if bucket), key=behind, reverse=True)
        found = draw.from_first(buckets, order)
        if found is None:
            return
        for one in _counted(found, units):
            counts[one] += 1
        draw.chosen.append(found)
        yield found


def _unit_shares(units: Sequence[Unit]) -> dict[tuple[str, str], float]:
    total = sum(unit.size for unit in units) or 1
    return {unit.key: unit.size / total for unit in units}


def _first_of(kind: str) -> float:
    """How much a kind weighs of which a test has none yet."""
    return 2 * _FIRST if kind == MATCHING else _FIRST


def _counted(question: Question, units: Sequence[Unit]) -> tuple[object, ...]:
    """What a question counts for: its section, its kind, its level, its weight."""
    weight = _AHEAD if question.topic in _WEIGHTY else 0.0
    return _unit_of(question, units), question.kind, question.level, weight


def _level_parts(shares: Sequence[int]) -> dict[str, float]:
    return {name: part / (sum(shares) or 1) for name, part in zip(LEVELS, shares, strict=True)}


def _most_targets(buckets: Bucket) -> float:
    """The share that may ask of targets: that of all candidates which do, of a part that sets little else."""
    topics = [_topic(one) for bucket in buckets.values() for one in bucket]
    return max(_MOST_TARGETS, sum(one in _TARGETS for one in topics) / (len(topics) or 1))


def _scarcity(buckets: Bucket, levels: dict[str, float]) -> dict[str, float]:
    """How much more a level weighs of which the text has little: what can be asked of it goes first, or a question of
    the same words that asks less would stand in its way."""
    held: dict[str, set[str]] = {name: set() for name in levels}
    for key, bucket in buckets.items():
        held[key[3]].update(one.id if isinstance(one, Question) else one[1].key for one in bucket)
    total = sum(map(len, held.values())) or 1
    return {name: min(_MOST_SCARCE, max(1.0, levels[name] * total / (len(held[name]) or 1))) for name in levels}


def _topic(candidate: Candidate) -> str:
    return candidate.topic if isinstance(candidate, Question) else candidate[1].topic


def _candidates(units: Sequence[Unit], material: Material, rng: Random) -> Bucket:
    buckets: Bucket = defaultdict(list)
    place = {
        **_places_above(units, material),
        **{(one.document, id_): one.key for one in units for id_ in one.sections},
    }
    inside = [fact for fact in material.facts if (fact.document, fact.section) in place]
    ranked = sorted(inside, key=lambda fact: rng.random() + _LATE.get(fact.topic, 0.0))
    seen: dict[str, int] = defaultdict(int)
    late: dict[str, float] = {}
    for at, fact in enumerate(ranked):
        late[fact.key] = at / len(ranked) + seen[fact.topic] * _SAME_TOPIC
        seen[fact.topic] += 1
    for fact in sorted(ranked, key=lambda fact: late[fact.key]):
        for kind in kinds_of(fact):
            buckets[(*place[fact.document, fact.section], kind, level_of(kind, fact.topic))].append((kind, fact))
    pool = list(matchings(inside, material, rng))
    rng.shuffle(pool)
    for question in pool:
        key = _unit_of(question, units)
        if key:
            buckets[(*key, MATCHING, question.level)].append(question)
    return buckets


def _places_above(units: Sequence[Unit], material: Material) -> dict[tuple[str, str], tuple[str, str]]:
    """The sections above the units that are chosen whole: what they count out is asked of with their first unit."""
    chosen = {unit.key for unit in units}
    found: dict[tuple[str, str], tuple[str, str]] = {}
    for unit in units:
        document = material.corpus.by_number[unit.document]
        for above in document.ancestors(unit.section)[:-1]:
            ids = [one for one in document.sections if document.sections[one].blocks]
            held = [one for one in ids if above in document.ancestors(one)]
            if all((unit.document, one) in chosen for one in held):
                found.setdefault((unit.document, above.id), unit.key)
    return found


def _unit_of(question: Question, units: Sequence[Unit]) -> tuple[str, str] | None:
    """The unit that a question's quotation stands in, the one with most of it where it goes over several."""
    citation = question.citation

    def shared(unit: Unit) -> int:
        return min(unit.end, citation.end) - max(unit.start, citation.start)

    own = [unit for unit in units if unit.document == citation.document]
    best = max(own, key=shared, default=None)
    return best.key if best else None


def in_order(questions: Sequence[Question], documents: Sequence[str]) -> tuple[Question, ...]:
    """A test as it is read: by kind, and within a kind in the text's order."""
    place = {number: at for at, number in enumerate(documents)}
    return tuple(
        sorted(
            questions,
            key=lambda one: (KINDS.index(one.kind), place.get(one.citation.document, 0), one.citation.start, one.id),
        )
    )
