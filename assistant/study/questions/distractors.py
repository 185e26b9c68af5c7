"""Wrong options: other true things of the same text, of the kind that the question asks, and never also right."""

import re
from functools import lru_cache
from random import Random

from assistant.study.facts.addressees import ADDRESSEE
from assistant.study.facts.bodies import BODY, HEADED, TASK, is_officer
from assistant.study.facts.body_lists import any_collective, same_body, siblings
from assistant.study.facts.clauses import length
from assistant.study.facts.cues import delicate
from assistant.study.facts.definitions import DEFINITION
from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.fields import could_be_meant, out_of_field
from assistant.study.facts.figures import FIGURE
from assistant.study.facts.joins import JOINS
from assistant.study.facts.likeness import form, holds_most, likeness, runs, stands_in
from assistant.study.facts.links import PLACE, place_sort
from assistant.study.facts.material import Material
from assistant.study.facts.names import YEAR
from assistant.study.facts.progress import INDICATOR
from assistant.study.facts.quantities import NUMBER
from assistant.study.facts.sorting import ROLE, SORT
from assistant.study.facts.support import supported, too_close
from assistant.study.facts.tables import OWNER
from assistant.study.facts.verbs import says_to_do
from assistant.study.questions.candidates import candidates, quoted
from assistant.study.questions.figure_options import FURTHEST, crosses, made_up, rank
from assistant.study.questions.wording import NAMED
from corpus.tasks.duties import split_bodies
from corpus.vietnamese.numbers import leading_number

_NEAR = 8  # of so many near ones a question of middle difficulty takes its options
_NEAR_BODIES = 4  # bodies have duties of their own: the nearest are those whose duties are
_NAMES = (
    FIGURE,
    NUMBER,
    PLACE,
    BODY,
    HEADED,
    JOINS,
    SORT,
    DEFINITION,
    OWNER,
    ADDRESSEE,
)  # answers that are figures or names: their length says nothing
_SIBLINGS = 2  # bodies of the key's form among its options, where a text has them
_CALLED = ("be", "become")  # links that say what a thing is or becomes
_STATE = re.compile(
    r"^(?:Bộ|Ngân hàng Nhà nước|Thanh tra Chính phủ|Chính phủ|Quốc hội|Thủ tướng|Ban cán sự đảng Chính phủ"
    r"|Văn phòng (?:Chính phủ|Quốc hội|Trung ương)|Kiểm toán)\s?"
)
_LOCAL = re.compile(r"(?<!\w)(?:Sở|sở|xã|phường|huyện|cấp tỉnh|địa phương)(?!\w)")
_PLACE_NAME = re.compile(r"(?:tỉnh|thành phố|huyện|thị xã)\s+(?:[A-ZĐ]\w+\s?)+")
_ABOVE = re.compile(r"(?:trên|hơn)\s+$", re.IGNORECASE)  # there is nothing above all
_BELOW = re.compile(r"[^,;]{,40}\strở xuống(?!\w)")  # and nothing is left out below it
_LONGER_NAME = 2  # times as long as the key the name of another body may be
_NEARLY = 0.05  # of a value, up to which another is nearly it
_LENGTHS = (0.55, 1.8)  # how much shorter and longer than the key an option may be


def wrong_options(fact: Fact, material: Material, rng: Random, level: str, wanted: int = 3) -> list[Wrong]:
    """Up to `wanted` wrong options; "hard" takes the nearest, "easy" draws from all."""
    pool = _pool(fact, material)
    shuffled = sorted(pool, key=lambda _: rng.random())
    if not fact.wrong and level != "easy":
        shuffled.sort(key=lambda one: _distance(fact, one))
        head = shuffled[: _NEAR_BODIES if fact.topic in (BODY, JOINS, ADDRESSEE) else _NEAR]
        if level == "medium" and fact.topic != SORT:  # a group's nearest rivals are what the question is about
            rng.shuffle(head)
        shuffled = head + shuffled[len(head) :]
    if fact.topic == INDICATOR:  # worked out with it, the likeliest first
        shuffled = list(pool)
    if fact.topic in (FIGURE, NUMBER):  # its other years, then its neighbours
        near = rank(fact, material)
        shuffled.sort(key=lambda one: near.get(one.text, FURTHEST))
    kept: list[Wrong] = []
    for one in shuffled:
        theirs = fact.topic == TASK and any(other.note == one.note for other in kept)  # or they stand together
        if len(kept) < wanted and not theirs and _fits(fact, one.text, [other.text for other in kept], material):
            kept.append(one)
    for one in made_up(fact, rng):
        told = [other.text for other in kept]
        if len(kept) < wanted and not _nearly_told(one.text, told) and _fits(fact, one.text, told, material):
            kept.append(one)
    return kept


def _nearly_told(value: str, told: list[str]) -> bool:
    """Whether a made-up value with decimals is nearly one of the text's own among the options: "2,36 lần" beside
    "2,3 lần"."""
    numbers = [float(number) for one in told if (number := leading_number(one)) is not None]
    own = float(leading_number(value) or 0)
    return "," in value and any(abs(one - own) < _NEARLY * max(abs(one), abs(own)) for one in numbers)


def stands_alone(fact: Fact, material: Material, wrong: list[Wrong]) -> bool:
    """Whether a body is the one of its form among its options ("Ủy ban …" beside offices), where its text has others of
    it that might stand there: who reads the field of the duty knows the body."""
    near = sum(siblings(one.text, fact.answer) for one in wrong)
    others = {one.text for one in candidates(fact, material) if siblings(one.text, fact.answer)}
    return near < min(_SIBLINGS, sum(_fits(fact, one, [], material) for one in others))


@lru_cache(maxsize=2048)  # a test tries the same facts again at every step
def _pool(fact: Fact, material: Material) -> tuple[Wrong, ...]:
    """All that might stand beside a fact's answer, each once."""
    found: dict[str, Wrong] = {}
    for one in fact.wrong or candidates(fact, material):
        found.setdefault(form(one.text), one)
    return tuple(found.values())


def _fits(fact: Fact, option: str, kept: list[str], material: Material) -> bool:
    """Whether an option may stand beside the key and those kept: wrong, of the key's kind, and saying another thing."""
    if form(option) == form(fact.answer) or any(form(one) == form(option) for one in kept):
        return False
    if not fact.wrong and supported(material, fact.topic, fact.subject, option):
        return False
    if fact.topic == HEADED:
        return True
    if fact.topic == YEAR:
        return _same_side(fact, option, material)
    if fact.topic in (FIGURE, NUMBER) and stands_in(option, f"{fact.before} {fact.after} {fact.ask}"):
        return False  # what the stem says of another thing
    if crosses(fact, option):
        return False
    if option.startswith("100%") and _ABOVE.search(fact.before or fact.ask.partition("bao nhiêu")[0]):
        return False
    if option.startswith("100%") and _BELOW.match(fact.after):
        return False
    if _of_another_sort(fact, option):
        return False
    if fact.topic == "aim" and re.search(r"(?<!\w)(?:để|nhằm)(?!\w)", option):
        return False
    if fact.wrong or fact.topic in (FIGURE, NUMBER):
        return True
    shortest, longest = (_LENGTHS[0] * length(fact.answer), _LENGTHS[1] * length(fact.answer) + 2)
    if fact.topic not in _NAMES and not shortest <= length(option) <= longest:
        return False
    if fact.topic == JOINS and stands_in(option, fact.ask):
        return False  # who works with others is none of them
    if fact.topic in (BODY, ADDRESSEE) and any(stands_in(one, quoted(fact, material)) for one in split_bodies(option)):
        return False  # who is named with a duty may have it as well
    if fact.topic in (BODY, JOINS, ADDRESSEE) and not _could_do(fact, option, kept):
        return False
    if fact.topic == BODY and out_of_field(option, fact.subject) and option not in _acting(material):
        return False  # the text only names it, and it is for other things
    if fact.topic in _NAMES:
        return not any(_one_name(option, one) for one in [fact.answer, *kept])
    alike = _form(option) == _form(fact.answer)
    others = [fact.answer, *kept]
    return alike and not any(too_close(option, one) or _one_holds(option, one) for one in others)


def _of_another_sort(fact: Fact, option: str) -> bool:
    """Whether an option is no thing of the key's sort: an island far out is no town, a hospital does not become one, a
    field of the economy stands out among them."""
    if fact.topic in _CALLED:
        return form(option).split()[0] != form(fact.answer).split()[0]
    strange = fact.topic == ROLE and bool(place_sort(option)) != bool(place_sort(fact.answer))
    return strange or (fact.topic == PLACE and delicate(option))


def _one_name(first: str, second: str) -> bool:
    """Whether two names could be taken for one: those that differ in the field they end in are two bodies."""
    return not siblings(first, second) and too_close(first, second)


def _one_holds(first: str, second: str) -> bool:
    return holds_most(first, second) or holds_most(second, first)


def _form(option: str) -> tuple[bool, bool]:
    """Whether an option says what is to be done, and whether it is a sentence of its own ("huyện A là đô thị …")."""
    bare = re.sub(r"^(?:việc|các|những)\s+", "", option, flags=re.IGNORECASE)
    return says_to_do(bare), bool(re.search(r"\s(?:là|trở thành|phải|cần)\s", bare))


def _same_side(fact: Fact, year: str, material: Material) -> bool:
    """Whether a year is before or after the text's own as the key is: one past gives itself away beside one to come."""
    issued = material.corpus.by_number[fact.document].metadata.date
    return not issued or (int(year) >= issued.year) == (int(fact.answer) >= issued.year)


def _could_do(fact: Fact, body: str, kept: list[str]) -> bool:
    """Whether a body could be taken for the one that has a duty: none of those that its name may mean, of the same
    rank as a ministry or a province's office, an officer where that is one, and none of the very place that the duty is
    about."""
    if (
        is_officer(body) != is_officer(fact.answer)
        or any(same_body(body, one) for one in [fact.answer, *kept])
        or any_collective(body)
    ):
        return False
    ranks = {bool(_STATE.match(fact.answer)): _LOCAL, bool(_LOCAL.search(fact.answer)): _STATE}
    own = ranks.get(True)
    places = {one.strip() for one in _PLACE_NAME.findall(body)} & {
        one.strip() for one in _PLACE_NAME.findall(fact.subject)
    }
    if _several(body) and not _several(fact.answer) and not could_be_meant(body, fact.subject):
        return False  # two at once beside one, and neither for it
    inside = any(run in form(fact.subject) for run in runs(body))  # an office does not direct its superior
    fits = length(body) <= _LONGER_NAME * length(fact.answer) + 2
    return fits and not (own and own.search(body)) and not places and not inside


def _several(name: str) -> bool:
    """Whether a name is of several bodies ("Bộ A và Bộ B"), and not of one kind of them ("các tỉnh, thành phố")."""
    return sum(one[:1].isupper() for one in split_bodies(name)) > 1


def _acting(material: Material) -> frozenset[str]:
    """The bodies that have a work of their own in the texts, alone or with others."""
    return frozenset(one.answer for topic in (BODY, HEADED, JOINS) for one in material.by_topic.get(topic, ()))


@lru_cache(maxsize=16384)
def _distance(fact: Fact, wrong: Wrong) -> float:
    """How far an option is from the key, least for the nearest: by value for figures, by what they do for bodies, by
    words for groups, else by length and words."""
    option = wrong.text
    if fact.topic == SORT:
        return -likeness(option, f"{fact.support} {fact.answer}")
    if fact.topic in (BODY, JOINS, ADDRESSEE):
        meant = could_be_meant(option, fact.subject) + (len(split_bodies(option)) > 1) * (
            len(split_bodies(fact.answer)) > 1
        )
        unlike = (len(split_bodies(option)) > 1) != (len(split_bodies(fact.answer)) > 1)
        strange = (not siblings(option, fact.answer)) + out_of_field(option, fact.subject) + unlike
        told = not wrong.note or wrong.note.startswith(NAMED)
        return float(told + strange) - meant - likeness(wrong.note, fact.subject)
    own, other = leading_number(fact.answer), leading_number(option)
    if fact.topic in (FIGURE, NUMBER, YEAR) and own is not None and other is not None:
        return float(abs(other - own) / (abs(own) or 1))
    longer = abs(length(option) - length(fact.answer)) / max(length(option), length(fact.answer))
    about = re.sub(r"[“”]", " ", f"{fact.subject} {fact.ask}")
    return longer - likeness(option, about)
