"""What the messages before a question asked of the texts, and whether a message that is like talk is of an answer."""

from collections.abc import Sequence

from assistant.answering.material import Material
from assistant.understanding.courtesies import without_courtesy
from assistant.understanding.form_wanted import form_wanted
from assistant.understanding.lessons import questions_anew
from assistant.understanding.retelling import find_retelling
from assistant.understanding.talk import Talk, find_talk

_LIKE = (Talk.ABILITY, Talk.IDENTITY, Talk.REMARK)  # talk that a word on an answer is like: "đúng không đấy"


def asked_before(history: Sequence[str], material: Material) -> list[str]:
    """What earlier messages asked of the texts, oldest first, without the talk that asked nothing of them.

    What a lesson or a paper was wanted on is what was asked, and what a follow-up goes on about.
    """
    told = ((one, find_talk(one)) for one in history)
    asked = (material.asked_of(one, talk) if talk else without_courtesy(one) for one, talk in told)
    return [one for one in asked if one]


def acts_on_answer(question: str, earlier: Sequence[str]) -> bool:
    """Whether a message that is like one about the assistant speaks of the answer before."""
    return find_talk(question) in _LIKE and bool(find_retelling(question, *earlier) or form_wanted(question))


def with_questions_anew(messages: Sequence[str]) -> list[str]:
    """Messages, each that wants the questions made before it anew as the one that made them."""
    told: list[str] = []
    for one in messages:
        told.append((questions_anew(one, told[-1]) if told else "") or one)
    return told
