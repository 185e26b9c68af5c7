"""Questions of each kind, made of a fact. A kind that a fact cannot carry gives None."""

import hashlib
from collections.abc import Callable
from random import Random

from assistant.study import wording
from assistant.study.distractors import distractors, shares_syllable
from assistant.study.fact import Fact
from assistant.study.facts_bodies import BODY, DATE, ISSUER, TASK
from assistant.study.facts_figures import FIGURE
from assistant.study.facts_links import ORIENTATION, PLACE
from assistant.study.facts_lists import HEADING, PART
from assistant.study.facts_terms import TERM
from assistant.study.material import Material
from assistant.study.session import CHOICE, CLOZE, FALSE, SHORT, TRUE, TRUE_FALSE, Question
from corpus.model import Document

_OPTIONS = 4
_JUDGED = (FIGURE, PLACE, BODY, DATE, ISSUER, TERM)  # what a true/false may change
_OPEN_ONLY = (PLACE, PART)  # asked with options before them only


def make(kind: str, fact: Fact, material: Material, rng: Random, level: str) -> Question | None:
    """A question of a kind (but matching: assistant.study.matching) of a fact."""
    return _MAKERS[kind](fact, material, rng, level)


def identify(kind: str, *parts: str) -> str:
    """An id that is the same whenever the same question is made."""
    return hashlib.sha256("\n".join((kind, *parts)).encode()).hexdigest()[:12]


def _choice(fact: Fact, material: Material, rng: Random, level: str) -> Question | None:
    if not fact.ask and fact.topic != TERM:
        return None
    wrong = distractors(fact, material, rng, level, _OPTIONS - 1)
    if len(wrong) < _OPTIONS - 1 or not _believable(fact, wrong):
        return None
    options = [fact.answer, *wrong]
    rng.shuffle(options)
    name = _document(fact, material).metadata.name
    stem = wording.choose_term(name, fact) if fact.topic == TERM else wording.open_question(name, fact)
    return _question(CHOICE, fact, material, stem, tuple(options), fact.answer, wording.WHY)


def _true_false(fact: Fact, material: Material, rng: Random, level: str) -> Question | None:
    judged = fact.topic in _JUDGED or fact.group == ORIENTATION
    if not judged or not (fact.before or fact.after):
        return None
    name = _document(fact, material).metadata.name
    if rng.random() < 0.5:
        stem = wording.true_or_false(name, fact.statement)
        return _question(TRUE_FALSE, fact, material, stem, (TRUE, FALSE), TRUE, wording.WHY_TRUE)
    wrong = distractors(fact, material, rng, level, 1)
    if not wrong or not _believable(fact, wrong):
        return None
    stem = wording.true_or_false(name, f"{fact.before}{wrong[0]}{fact.after}")
    why = wording.why_false(wrong[0], fact.answer)
    return _question(TRUE_FALSE, fact, material, stem, (TRUE, FALSE), FALSE, why)


def _believable(fact: Fact, wrong: list[str]) -> bool:
    """Whether at least one wrong term is of the family of the right one: else the room laughs."""
    return fact.topic != TERM or any(shares_syllable(one, fact.answer) for one in wrong)


def _cloze(fact: Fact, material: Material, rng: Random, level: str) -> Question | None:  # noqa: ARG001 -- as the others
    if fact.topic not in (TERM, FIGURE) or not (fact.before or fact.after):
        return None
    stem = wording.fill_in(_document(fact, material).metadata.name, fact)
    return _question(CLOZE, fact, material, stem, (), fact.answer, wording.WHY)


def _short(fact: Fact, material: Material, rng: Random, level: str) -> Question | None:  # noqa: ARG001 -- as the others
    if not fact.ask or fact.topic in _OPEN_ONLY:
        return None
    stem = wording.open_question(_document(fact, material).metadata.name, fact)
    return _question(SHORT, fact, material, stem, (), fact.answer, wording.WHY)


def _document(fact: Fact, material: Material) -> Document:
    return material.corpus.by_number[fact.document]


def _question(
    kind: str, fact: Fact, material: Material, stem: str, options: tuple[str, ...], answer: str, why: str
) -> Question:
    citation = _document(fact, material).cite(fact.section, fact.start, fact.end)
    key = identify(kind, fact.key)
    return Question(key, kind, stem, options, answer, (), fact.answer, why, citation, fact.topic, fact.subject)


_MAKERS: dict[str, Callable[[Fact, Material, Random, str], Question | None]] = {
    CHOICE: _choice,
    TRUE_FALSE: _true_false,
    CLOZE: _cloze,
    SHORT: _short,
}
KINDS_OF_TOPIC = {HEADING: (CHOICE, SHORT), TASK: (SHORT,)}


def kinds_of(fact: Fact) -> tuple[str, ...]:
    """The kinds worth trying for a fact."""
    return KINDS_OF_TOPIC.get(fact.topic, tuple(_MAKERS))
