"""Mã đề: one test in several versions, questions and options shuffled, one key each."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from assistant.study.questions.letters import spread_keys
from assistant.study.session import CHOICE, KINDS, MATCHING, Question, Session

_FIRST_CODE = 101
MOST = 24


@dataclass(frozen=True, slots=True)
class Version:
    """A version and its questions in the order in which they are printed."""

    code: str
    questions: tuple[Question, ...]


def make_versions(session: Session) -> tuple[Version, ...]:
    """The session's versions; the first is the test as it was made. Questions stay with those of their kind."""
    first = Version(str(_FIRST_CODE), session.questions)
    others = range(_FIRST_CODE + 1, _FIRST_CODE + max(1, min(session.request.versions, MOST)))
    return (first, *(_shuffled(session, str(code)) for code in others))


def _shuffled(session: Session, code: str) -> Version:
    rng = Random(f"{session.request.seed}-{code}")
    questions = list(session.questions)
    rng.shuffle(questions)
    questions.sort(key=lambda one: KINDS.index(one.kind))
    return Version(code, spread_keys([_options(one, rng) for one in questions], rng))


def _options(question: Question, rng: Random) -> Question:
    if question.kind not in (CHOICE, MATCHING):
        return question
    options = list(question.options)
    rng.shuffle(options)
    return replace(question, options=tuple(options))


def letter(at: int) -> str:
    """A, B, C, ... of an option."""
    return chr(ord("A") + at)


def key_of(question: Question) -> str:
    """The key as it is printed: a letter, "Đúng", "1-c, 2-a", else the answer itself."""
    if question.kind == CHOICE:
        return letter(question.options.index(question.answer))
    if question.kind == MATCHING:
        steps = (
            f"{at}-{letter(question.options.index(right)).lower()}" for at, (_, right) in enumerate(question.pairs, 1)
        )
        return ", ".join(steps)
    return question.answer


def by_kind(questions: Sequence[Question]) -> list[tuple[str, list[Question]]]:
    """The questions of each kind that there is, in the order of KINDS."""
    groups = [(kind, [one for one in questions if one.kind == kind]) for kind in KINDS]
    return [(kind, group) for kind, group in groups if group]
