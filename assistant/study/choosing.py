"""Which questions make a test: spread over the sections by their length and over the kinds by difficulty."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from random import Random

from assistant.study.fact import Fact
from assistant.study.facts_lists import HEADING
from assistant.study.facts_terms import TERM
from assistant.study.kinds import kinds_of, make
from assistant.study.matching import matchings
from assistant.study.material import Material
from assistant.study.overlap import clash
from assistant.study.session import CHOICE, CLOZE, FALSE, KINDS, MATCHING, SHORT, TRUE, TRUE_FALSE, Question
from assistant.study.units import Unit

# The share of each kind in a test.
_SHARES = {
    "easy": {CHOICE: 0.48, TRUE_FALSE: 0.26, CLOZE: 0.1, SHORT: 0.08, MATCHING: 0.08},
    "medium": {CHOICE: 0.4, TRUE_FALSE: 0.2, CLOZE: 0.15, SHORT: 0.16, MATCHING: 0.09},
    "hard": {CHOICE: 0.3, TRUE_FALSE: 0.15, CLOZE: 0.2, SHORT: 0.25, MATCHING: 0.1},
}
# Facts of figures, bodies, places and links come first, then headings, then terms.
_LATE = {HEADING: 0.6, TERM: 1.0}

_KIND_WEIGHT = 1.2  # how much a kind behind its share weighs against a section behind its own
_FIRST = 100.0
_TRIES = 4  # at a statement that is false, while more were true

Candidate = Question | tuple[str, Fact]
Bucket = dict[tuple[str, str, str], list[Candidate]]


@dataclass(frozen=True)
class _Draw:
    """What drawing needs at every step; `chosen` grows."""

    material: Material
    rng: Random
    level: str
    chosen: list[Question]

    def from_bucket(self, bucket: list[Candidate], balanced: bool) -> Question | None:
        """The first question of a bucket that gets in no one's way; what does is dropped for good.

        `balanced` leaves a true statement for later while more were true than false.
        """
        later: list[Candidate] = []
        found = None
        while bucket and found is None:
            one = bucket.pop(0)
            question = one if isinstance(one, Question) else self._make(*one)
            if question and balanced and question.answer == TRUE and self._lean() > 0:
                later.append(one)
            elif question and not any(clash(question, other) for other in self.chosen):
                found = question
        bucket[:0] = later
        return found

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


def choose(
    units: Sequence[Unit],
    material: Material,
    rng: Random,
    level: str,
    taken: Sequence[Question] = (),
    every_kind: bool = False,
) -> Iterator[Question]:
    """Questions in the order of choosing, until the text carries no more.

    At each step the section and the kind that are furthest behind their share are served, so that every beginning of
    the sequence is a test spread well. No question gets in the way of one before it or of those `taken`. `every_kind`
    begins with a matching, which later might find its pairs asked of already.
    """
    buckets = _candidates(units, material, rng)
    total = sum(unit.size for unit in units) or 1
    share = {unit.key: unit.size / total for unit in units}
    counts: dict[object, int] = defaultdict(int)
    draw = _Draw(material, rng, level, list(taken))
    for step in count(1):

        def behind(key: tuple[str, str, str], step: int = step) -> float:
            first = _FIRST if every_kind and key[2] == MATCHING and not counts[MATCHING] else 0.0
            kind = _SHARES[level][key[2]] * step - counts[key[2]]
            return first + share[key[:2]] * step - counts[key[:2]] + _KIND_WEIGHT * kind

        order = sorted((key for key, bucket in buckets.items() if bucket), key=behind, reverse=True)
        tries = ((key, balanced) for balanced in (True, False) for key in order)
        found = next((one for key, balanced in tries if (one := draw.from_bucket(buckets[key], balanced))), None)
        if found is None:
            return
        counts[_unit_of(found, units)] += 1
        counts[found.kind] += 1
        draw.chosen.append(found)
        yield found


def _candidates(units: Sequence[Unit], material: Material, rng: Random) -> Bucket:
    buckets: Bucket = defaultdict(list)
    place = {(unit.document, section): unit.key for unit in units for section in unit.sections}
    inside = [fact for fact in material.facts if (fact.document, fact.section) in place]
    ranked = sorted(inside, key=lambda fact: rng.random() + _LATE.get(fact.topic, 0.0))
    for fact in ranked:
        for kind in kinds_of(fact):
            buckets[(*place[fact.document, fact.section], kind)].append((kind, fact))
    pool = list(matchings(inside, material, rng))
    rng.shuffle(pool)
    for question in pool:
        key = _unit_of(question, units)
        if key:
            buckets[(*key, MATCHING)].append(question)
    return buckets


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
