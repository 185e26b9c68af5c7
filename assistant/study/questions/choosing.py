"""Which questions make a test: spread over the sections by their length and over the kinds by difficulty."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import count
from random import Random

from assistant.composing.draft import Place, meet
from assistant.study.facts.addressees import ADDRESSEE
from assistant.study.facts.bodies import BODY, DUTY, HEADED
from assistant.study.facts.cases import CASE
from assistant.study.facts.days import DAY
from assistant.study.facts.definitions import DEFINITION
from assistant.study.facts.figures import FIGURE
from assistant.study.facts.joins import JOINS
from assistant.study.facts.lists import LIST
from assistant.study.facts.material import Material
from assistant.study.facts.names import YEAR
from assistant.study.facts.progress import CHANGE, PROGRESS
from assistant.study.facts.quantities import NUMBER
from assistant.study.facts.rulings import RULING
from assistant.study.facts.sorting import GROUP, GROUP_NOT, ROLE, SORT
from assistant.study.facts.thresholds import THRESHOLD
from assistant.study.questions.drawing import MOST_TARGETS, TARGETS, Bucket, Candidate, Draw, Key
from assistant.study.questions.kinds import LEVELS, kinds_of, level_of
from assistant.study.questions.matching import matchings
from assistant.study.session import CHOICE, CLOZE, KINDS, MATCHING, SHORT, TRUE_FALSE, Question
from assistant.study.units import Unit

# The share of each kind in a test, and of each level in one for which the trainer set none.
_SHARES = {CHOICE: 0.55, TRUE_FALSE: 0.16, CLOZE: 0.08, SHORT: 0.12, MATCHING: 0.09}
LEVEL_SHARES = {"easy": (60, 30, 10), "medium": (45, 35, 20), "hard": (25, 40, 35)}
# What a room must know comes first: figures, days, sanctions, who must do what; where a thing belongs comes last.
_LATE = {
    **dict.fromkeys((THRESHOLD, CASE, RULING, ADDRESSEE, DAY, "condition"), -1.6),
    **dict.fromkeys((FIGURE, NUMBER), -0.8),
    **dict.fromkeys((YEAR, LIST, DUTY, BODY, HEADED, JOINS, DEFINITION), -0.5),
    **dict.fromkeys((CHANGE, PROGRESS), -0.3),
    **dict.fromkeys((SORT, GROUP, GROUP_NOT, ROLE), 0.4),
}
_WEIGHTY = (
    THRESHOLD,
    CASE,
    RULING,
    ADDRESSEE,
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
_SAME_TOPIC = 0.04  # how much later a fact comes for each of its topic before it: so no topic fills a test
_KIND_WEIGHT = 1.2  # how much a kind behind its share weighs against a section behind its own
_LEVEL_WEIGHT = 1.6  # and a level
_MOST_SCARCE = 6.0  # how many times more a level weighs at the most of which a text has little
_FIRST = 100.0


def choose(
    units: Sequence[Unit],
    material: Material,
    rng: Random,
    level: str,
    taken: Sequence[Question] = (),
    every_kind: bool = False,
    shares: Sequence[int] = (),
    varied: bool = True,
    kinds: Sequence[str] = KINDS,
    within: Sequence[Place] = (),
) -> Iterator[Question]:
    """Questions in the order of choosing, until the text carries no more.

    At each step the section and the kind furthest behind their share are served, so that every beginning of the
    sequence is spread well; no question gets in the way of one before it or `taken`. `every_kind` begins with one of
    each kind, a matching first. Not `varied`, it may have too much of a sort. All rest on some of the places `within`.
    """
    buckets = _kept(_candidates(units, material, rng), kinds, within)
    share = _unit_shares(units)
    levels = _level_parts(shares or LEVEL_SHARES[level])
    scarce = _scarcity(buckets, levels)
    counts: Counter[object] = Counter()
    draw = Draw(material, rng, level, list(taken), levels[LEVELS[-1]], _most_targets(buckets), varied)
    for step in count(1):

        def behind(key: Key, step: int = step) -> float:
            first = _first_of(key[2]) if every_kind and not counts[key[2]] else 0.0
            kind = _SHARES[key[2]] * step - counts[key[2]]
            depth = scarce[key[3]] * (levels[key[3]] * step - counts[key[3]])
            unit = share[key[:2]] * step - counts[key[:2]]
            weighty = _topic(buckets[key][0]) in _WEIGHTY and counts[_AHEAD] < _WEIGHTY_SHARE * step
            return first + unit + _KIND_WEIGHT * kind + _LEVEL_WEIGHT * depth + (_AHEAD if weighty else 0.0)

        found = draw.from_first(buckets, sorted(filter(buckets.get, buckets), key=behind, reverse=True))
        if found is None:
            return
        counts.update(_counted(found, units))
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
    return max(MOST_TARGETS, sum(one in TARGETS for one in topics) / (len(topics) or 1))


def _scarcity(buckets: Bucket, levels: dict[str, float]) -> dict[str, float]:
    """How much more a level weighs of which the text has little: what can be asked of it goes first, or a question of
    the same words that asks less would stand in its way."""
    held: dict[str, set[str]] = {name: set() for name in levels}
    for key, bucket in buckets.items():
        held[key[3]].update(one.id if isinstance(one, Question) else one[1].key for one in bucket)
    total = sum(map(len, held.values())) or 1
    return {name: min(_MOST_SCARCE, max(1.0, levels[name] * total / (len(held[name]) or 1))) for name in levels}


def _kept(buckets: Bucket, kinds: Sequence[str], within: Sequence[Place]) -> Bucket:
    def rests_there(candidate: Candidate) -> bool:
        place: Place = candidate.citation if isinstance(candidate, Question) else candidate[1]
        return not within or any(meet(place, one) for one in within)

    return {key: [one for one in bucket if rests_there(one)] for key, bucket in buckets.items() if key[2] in kinds}


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
