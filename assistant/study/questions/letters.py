"""Where the keys of a test stand among their options: evenly, and in no pattern."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from assistant.study.session import CHOICE, Question

_RUN = 2  # keys with one letter that may stand one behind the other
_PERIOD = 4  # letters after which keys might come again in the same order
_TRIES = 200


def spread_keys(questions: Sequence[Question], rng: Random) -> tuple[Question, ...]:
    """The same questions in their order, the key of each that has options to choose from at a drawn place."""
    asked = [one for one in questions if one.kind == CHOICE]
    most = max((len(one.options) for one in asked), default=0)
    places = iter(_places(len(asked), most, rng))
    return tuple(_with_key_at(one, next(places)) if one.kind == CHOICE else one for one in questions)


def _with_key_at(question: Question, place: int) -> Question:
    others = [one for one in question.options if one != question.answer]
    at = min(place, len(others))
    return replace(question, options=(*others[:at], question.answer, *others[at:]))


def _places(wanted: int, letters: int, rng: Random) -> list[int]:
    """So many places, each letter as often as any other but for one, in an order without runs or rounds."""
    first = list(range(letters))
    rng.shuffle(first)
    drawn = [first[at % letters] for at in range(wanted)]
    for _ in range(_TRIES):
        rng.shuffle(drawn)
        if not _has_run(drawn) and not _has_round(drawn):
            break
    return drawn


def _has_run(places: Sequence[int]) -> bool:
    return any(len(set(places[at : at + _RUN + 1])) == 1 for at in range(len(places) - _RUN))


def _has_round(places: Sequence[int]) -> bool:
    """Whether some letters come twice in the same order, one round behind the other: ABCDABCD."""
    spans = (places[at : at + 2 * _PERIOD] for at in range(len(places) - 2 * _PERIOD + 1))
    return any(one[:_PERIOD] == one[_PERIOD:] for one in spans)
