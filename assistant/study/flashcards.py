"""Thẻ ghi nhớ: a question in front, the text's own answer behind, with its citation."""

from collections import defaultdict
from collections.abc import Sequence
from random import Random

from assistant.study.facts.bodies import BODY, HEADED, TASK
from assistant.study.facts.clauses import raised
from assistant.study.facts.fact import Fact
from assistant.study.facts.joins import JOINS
from assistant.study.facts.judged import PAIR
from assistant.study.facts.links import PLACE
from assistant.study.facts.lists import LISTED, NOT_LISTED
from assistant.study.facts.material import Material
from assistant.study.facts.not_owed import NOT_TASK
from assistant.study.facts.progress import CHANGE, INDICATOR, PROGRESS
from assistant.study.facts.sorting import GROUP, GROUP_NOT, ROLE, SORT
from assistant.study.facts.stages import STAGE
from assistant.study.facts.thresholds import THRESHOLD
from assistant.study.session import Flashcard
from assistant.study.units import Unit

MOST = 40
# These ask with options before them, or of a case.
_NOT_FOR_CARDS = (
    *(LISTED, NOT_LISTED, PLACE, GROUP, GROUP_NOT, ROLE, SORT, CHANGE, INDICATOR, PROGRESS, TASK, NOT_TASK),
    *(HEADED, JOINS, THRESHOLD, PAIR, STAGE),
)


def make_flashcards(units: Sequence[Unit], material: Material, rng: Random) -> tuple[Flashcard, ...]:
    """Up to MOST cards in the text's order, taken from the sections in turn so that each has its own."""
    facts = _by_section(units, material)
    for pile in facts:
        rng.shuffle(pile)
    kept: list[Fact] = []
    fronts: set[str] = set()
    while any(facts) and len(kept) < MOST:
        for pile in facts:
            if pile and len(kept) < MOST:
                fact = pile.pop()
                if fact.ask not in fronts:
                    fronts.add(fact.ask)
                    kept.append(fact)
    order = {number: at for at, number in enumerate(material.corpus.by_number)}
    kept.sort(key=lambda one: (order[one.document], one.start, one.ask))
    return tuple(_card(fact, material) for fact in kept)


def _by_section(units: Sequence[Unit], material: Material) -> list[list[Fact]]:
    place = {(unit.document, section): unit.key for unit in units for section in unit.sections}
    piles: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    for fact in material.facts:
        key = place.get((fact.document, fact.section))
        elsewhere = fact.topic == BODY and fact.also  # the one quotation of a card would not name the body
        if key and fact.ask and fact.topic not in _NOT_FOR_CARDS and not elsewhere:
            piles[key].append(fact)
    return list(piles.values())


def _card(fact: Fact, material: Material) -> Flashcard:
    document = material.corpus.by_number[fact.document]
    citation = document.cite(fact.section, fact.start, fact.end)
    return Flashcard(f"{raised(fact.ask)} ({document.metadata.name})", fact.answer, citation)
