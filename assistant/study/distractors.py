"""Wrong options: other true figures, places, bodies or terms of the texts, of the same type, and never also right."""

import re
from collections.abc import Callable, Iterable, Iterator
from random import Random

from assistant.study.fact import Fact
from assistant.study.facts_bodies import BODY
from assistant.study.facts_figures import FIGURE
from assistant.study.facts_lists import HEADING
from assistant.study.facts_terms import TERM
from assistant.study.likeness import form
from assistant.study.material import Material
from assistant.study.support import supported, too_close

_POOL = 12  # of so many near ones a question of middle difficulty takes its options


def distractors(fact: Fact, material: Material, rng: Random, level: str, wanted: int = 3) -> list[str]:
    """Up to `wanted` wrong options; "hard" takes the nearest, "easy" the farthest."""
    kept: list[str] = []
    pool = list(dict.fromkeys(_candidates(fact, material)))
    rng.shuffle(pool)
    nearness = _nearness(fact)
    pool.sort(key=nearness, reverse=level == "easy" and fact.topic != TERM)
    if level == "medium" and fact.topic != TERM:
        head = pool[:_POOL]
        rng.shuffle(head)
        pool = head + pool[_POOL:]
    for option in pool:
        if len(kept) == wanted:
            break
        if _fits(fact, option, kept, material):
            kept.append(option)
    return kept


def _candidates(fact: Fact, material: Material) -> Iterator[str]:
    if fact.topic == FIGURE:
        yield from (value for _, unit, value in material.figures if unit == fact.group and _ranged(value, fact.answer))
        return
    facts: Iterable[Fact] = material.by_topic.get(fact.topic, ())
    if fact.topic == TERM:
        yield from (one.answer for one in facts if _term_fits(fact, one, material))
        return
    for one in facts:
        elsewhere = (one.document, one.section) != (fact.document, fact.section) or fact.topic in ("place", BODY)
        same = one.group == fact.group and (fact.topic != HEADING or one.document == fact.document)
        if same and (elsewhere or fact.group == "orientation" or fact.topic in ("date", "issuer")):
            yield one.answer


def _ranged(value: str, answer: str) -> bool:
    """A range stands beside ranges only where there are any; here it never stands beside single values."""
    return (" - " in value) == (" - " in answer)


def _term_fits(fact: Fact, other: Fact, material: Material) -> bool:
    """A term of like length and case that no text has in these surroundings."""
    if abs(len(other.answer.split()) - len(fact.answer.split())) > 1:
        return False
    if other.answer[0].isupper() != fact.answer[0].isupper() or (other.document, other.section) == (
        fact.document,
        fact.section,
    ):
        return False
    preceding, following = material.beside(other.answer)
    before, after = form(fact.before).split(), form(fact.after).split()
    return not (before and before[-1] in preceding) and not (after and after[0] in following)


def _fits(fact: Fact, option: str, kept: list[str], material: Material) -> bool:
    if form(option) == form(fact.answer) or supported(material, fact.topic, fact.subject, option):
        return False
    if fact.topic in (FIGURE, "date"):
        return all(form(one) != form(option) for one in kept)
    return not any(too_close(option, one) for one in [fact.answer, *kept])


def _nearness(fact: Fact) -> Callable[[str], float]:
    """Sort key, least first for the nearest: by value for figures, by length for words."""
    own = _value(fact.answer)
    if fact.topic == FIGURE and own is not None:
        return lambda option: abs((_value(option) or 0.0) - own)
    if fact.topic == TERM:
        return lambda option: 0.0 if shares_syllable(option, fact.answer) else 1.0
    return lambda option: abs(len(option) - len(fact.answer)) / max(len(option), 1)


def shares_syllable(first: str, second: str) -> bool:
    """Whether two terms begin or end alike, as "kinh tế biển" and "kinh tế số"."""
    one, two = form(first).split(), form(second).split()
    return one[0] == two[0] or one[-1] == two[-1]


def _value(text: str) -> float | None:
    match = re.match(r"\d+(?:\.\d{3})*(?:,\d+)?", text)
    return float(match.group().replace(".", "").replace(",", ".")) if match else None
