"""Wrong options beside a figure: other figures of the text, and values near to it where the text has too few."""

from collections.abc import Iterator
from random import Random

from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.figures import FIGURE
from assistant.study.facts.material import Material
from assistant.study.facts.names import YEAR
from assistant.study.facts.progress import nearby_values
from assistant.study.facts.quantities import NUMBER, usual_values
from corpus.vietnamese.numbers import leading_number


def figures(fact: Fact, material: Material) -> Iterator[Wrong]:
    """The indicator in its other years first, then others of its unit."""
    others = [one for one in material.by_topic.get(FIGURE, ()) if one.document == fact.document]
    indicator = fact.subject.partition(" | ")[0]
    same = [one for one in others if one.subject.partition(" | ")[0] == indicator]
    for one in [*same, *others]:
        alike = one.group == fact.group and (" - " in one.answer) == (" - " in fact.answer)
        if alike and (one in same or _comparable(one.answer, fact.answer)):
            yield Wrong(one.answer, one.told)


def other_years(fact: Fact, material: Material) -> set[str]:
    indicator = fact.subject.partition(" | ")[0]
    figures = (one for one in material.by_topic.get(FIGURE, ()) if one.document == fact.document)
    return {one.answer for one in figures if one.subject.partition(" | ")[0] == indicator}


def _comparable(first: str, second: str) -> bool:
    """Whether two figures are of one order, so that the one could be taken for the other."""
    one, other = float(leading_number(first) or 0), float(leading_number(second) or 0)
    return min(one, other) * 2.5 >= max(one, other)


def made_up(fact: Fact, rng: Random) -> list[Wrong]:
    """For a figure, values near to it, for where the text has too few: the text has none of them for its indicator."""
    if fact.topic == YEAR:
        values = [str(int(fact.answer) + step) for step in (-5, -3, -2, -1, 1, 2, 3, 5)]
    elif fact.topic in (FIGURE, NUMBER) and " - " not in fact.answer and leading_number(fact.answer) is not None:
        values = usual_values(fact.answer) or nearby_values(fact.answer)
    else:
        return []
    rng.shuffle(values)
    return [Wrong(value) for value in values]
