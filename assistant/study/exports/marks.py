"""What each question of a test counts, out of ten, and how long the test takes."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import product

from assistant.study.session import CHOICE, CLOZE, MATCHING, SHORT, TRUE_FALSE, Question

WHOLE = 10  # marks of a test
_STEPS = (25, 10, 5, 1)  # hundredths of a mark, the coarsest that comes out even
_WEIGHTS = {CHOICE: 2, TRUE_FALSE: 2, CLOZE: 2, SHORT: 4, MATCHING: 4}
_MINUTES = {CHOICE: 1.0, TRUE_FALSE: 1.0, CLOZE: 1.0, SHORT: 3.0, MATCHING: 4.0}
_ROUND = 5  # minutes


def minutes_of(questions: Sequence[Question]) -> int:
    """The minutes that a test takes, in steps of five."""
    needed = sum(_MINUTES[one.kind] for one in questions)
    return max(_ROUND, -int(-needed // _ROUND) * _ROUND)


def marks_of(questions: Sequence[Question]) -> dict[str, int]:
    """The hundredths of a mark of each question by its id: of one kind alike where that adds up to ten, else the first
    ones a hundredth more."""
    counts = Counter(one.kind for one in questions)
    for step in _STEPS:
        found = min(_even(counts, step), default=None)
        if found:
            return {one.id: found[1][list(counts).index(one.kind)] * step for one in questions}
    each, rest = divmod(100 * WHOLE, len(questions) or 1)
    return {one.id: each + (at < rest) for at, one in enumerate(questions)}


def _even(counts: Counter[str], step: int) -> Iterator[tuple[float, tuple[int, ...]]]:
    """(how far off the weights, steps of each kind) of what adds up to the whole."""
    whole = 100 * WHOLE // step
    weight = sum(_WEIGHTS[kind] * many for kind, many in counts.items()) or 1
    ideal = [whole * _WEIGHTS[kind] / weight for kind in counts]
    ranges = (range(max(1, int(one) - 2), int(one) + 4) for one in ideal)
    for tried in product(*ranges):
        if sum(many * steps for many, steps in zip(counts.values(), tried, strict=True)) == whole:
            off = sum(abs(steps - one) / one for steps, one in zip(tried, ideal, strict=True))
            yield off, tried


def written(hundredths: int) -> str:
    """ "0,5", "1", "0,25"."""
    return f"{hundredths / 100:.2f}".rstrip("0").rstrip(".").replace(".", ",")
