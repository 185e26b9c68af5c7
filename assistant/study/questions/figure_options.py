"""Wrong options beside a figure: other figures of the text, and values near to it where the text has too few."""

import re
from collections.abc import Iterator
from random import Random

from assistant.study.facts.clauses import sentence_of
from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.figures import FIGURE
from assistant.study.facts.material import Material
from assistant.study.facts.names import YEAR
from assistant.study.facts.progress import first_number, nearby_values
from assistant.study.facts.quantities import NUMBER, usual_values
from corpus.vietnamese.numbers import leading_number

_ORDER, _NEAR = 2.5, 1.6  # times as much as the right figure a wrong one may be; of another indicator
_WANTED = 3  # wrong options beside a key
_OTHERWISE = 2  # wrong numbers written with more or fewer decimals


def figures(fact: Fact, material: Material) -> Iterator[Wrong]:
    """The indicator in its other years first, then what its sentence says of others, then others of its unit; all but
    the first written as the key is, which would stand out as the only one with a decimal."""
    others = [one for one in material.by_topic.get(FIGURE, ()) if one.document == fact.document]
    same, beside = _of_indicator(fact, others), _beside(fact, others, material)
    for one in [*same, *beside, *others]:
        alike = one.group == fact.group and (" - " in one.answer) == (" - " in fact.answer)
        near = one in beside or _comparable(one.answer, fact.answer, _NEAR)
        if alike and (one in same or (near and bool(_decimals(one.answer)) == bool(_decimals(fact.answer)))):
            yield Wrong(one.answer, one.told)


def numbers(fact: Fact, material: Material) -> Iterator[Wrong]:
    """The other numbers of a text that are of a number's unit and order: those of its sentence first, then those that
    are written as it is, and the nearest of the others, fewer than would leave it alone with its decimals."""
    own = [one for topic in (NUMBER, FIGURE) for one in material.by_topic.get(topic, ())]
    own = [one for one in own if one.document == fact.document and _unit(one.answer) == _unit(fact.answer)]
    beside = _beside(fact, own, material)
    fitting = [one for one in [*beside, *own] if _comparable(one.answer, fact.answer)]
    alike = [one for one in fitting if one in beside or _decimals(one.answer) == _decimals(fact.answer)]
    others = [one for one in fitting if one not in alike and _decimals(fact.answer)]
    others.sort(key=lambda one: abs(first_number(one.answer) - first_number(fact.answer)))
    for one in [*alike, *others[:_OTHERWISE]]:
        yield Wrong(one.answer, one.told)


def rank(fact: Fact, material: Material) -> dict[str, int]:
    """Which figures are most easily taken for a value: of an indicator its other years, then those of its sentence."""
    figures_of = [one for one in material.by_topic.get(fact.topic, ()) if one.document == fact.document]
    same = _of_indicator(fact, figures_of) if fact.topic == FIGURE else []
    beside = _beside(fact, figures_of, material)
    return {**{one.answer: 1 for one in beside}, **{one.answer: 0 for one in same}}


FURTHEST = 2  # the rank of all others


def _of_indicator(fact: Fact, others: list[Fact]) -> list[Fact]:
    indicator = fact.subject.partition(" | ")[0]
    return [one for one in others if one.subject.partition(" | ")[0] == indicator]


def _beside(fact: Fact, others: list[Fact], material: Material) -> list[Fact]:
    """The figures that stand in a figure's sentence."""
    first, last = sentence_of(material.corpus.by_number[fact.document], fact.start)
    return [one for one in others if first <= one.start < last]


def _decimals(value: str) -> int:
    found = re.match(r"[\d.]+,(\d+)", value)
    return len(found[1]) if found else 0


def _unit(value: str) -> str:
    return re.sub(r"^[\d.,]+\s?", "", value)


def _comparable(first: str, second: str, most: float = _ORDER) -> bool:
    """Whether two figures are of one order, so that the one could be taken for the other."""
    one, other = first_number(first), first_number(second)
    return min(one, other) * most >= max(one, other)


def crosses(fact: Fact, option: str) -> bool:
    """Whether a number lies on the other side of one of its unit that the stem gives than the key does, or far from one
    that is near to the key: of "trên 8% năm nay và từ … trở lên năm sau" no one takes 5%, and no one 20%."""
    own, other = first_number(fact.answer), first_number(option)
    given = _given(fact)
    far = bool(_near_to(fact, given)) and not _comparable(fact.answer, option, _NEAR)
    return far or any((one < own) != (one < other) for one in given)


def _given(fact: Fact) -> list[float]:
    """The numbers of a number's unit that its stem gives."""
    unit = re.escape(_unit(fact.answer))
    if fact.topic != NUMBER or not unit:
        return []
    said = f"{fact.before} … {fact.after}"
    return list(map(first_number, re.findall(rf"(?<![\d.,])\d{{1,12}}(?:[.,]\d{{1,3}})*\s?{unit}(?!\w)", said)))


def _near_to(fact: Fact, given: list[float]) -> list[float]:
    """Those of some numbers that are near to a number."""
    return [one for one in given if one and _comparable(f"{one:.0f}", fact.answer, _NEAR)]


def _between(fact: Fact) -> list[str]:
    """The value halfway from a number to one near to it that its stem gives, and one as far beyond it: beside "8%" in
    the stem and options that all lie beyond the key, "10%" would be the nearest to it, and told by that."""
    digits = re.match(r"[1-9]\d{0,2}(?![\d.,])", fact.answer)
    near = _near_to(fact, _given(fact))
    if not digits or not near:
        return []
    own = int(digits[0])
    given = min(near, key=lambda one: abs(one - own))
    halfway, beyond = int((given + own) / 2), int(2 * own - given)
    likely = [halfway, beyond] if min(given, own) < halfway < max(given, own) else []
    return [fact.answer.replace(digits[0], str(one), 1) for one in likely if one > 0]


def made_up(fact: Fact, rng: Random) -> list[Wrong]:
    """For a figure, values near to it, for where the text has too few: the text has none of them for its indicator. One
    is no value beside several, where there are others: nothing is "gộp 01 tháng"."""
    first: list[str] = []
    if fact.topic == YEAR:
        values = [str(int(fact.answer) + step) for step in (-5, -3, -2, -1, 1, 2, 3, 5)]
    elif fact.topic in (FIGURE, NUMBER) and " - " not in fact.answer and leading_number(fact.answer) is not None:
        usual = usual_values(fact.answer)
        first, values = ([], usual) if usual else (_between(fact), nearby_values(fact.answer))
    else:
        return []
    several = [one for one in values if leading_number(one) != 1]
    values = several if len(several) >= _WANTED else values
    rng.shuffle(values)
    return [Wrong(value) for value in dict.fromkeys([*first, *values])]
