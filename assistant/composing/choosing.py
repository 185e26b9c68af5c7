"""Choosing: of all points on a subject those that an answer of so many words holds."""

from collections.abc import Hashable, Iterable, Sequence

import numpy as np
import numpy.typing as npt

from assistant.composing.points import TOLD, Point

# What each point chosen before of the same takes from another.
_SAME_SECTION, _SAME_PASSAGE, _SAME_SUBJECT, _SAME_WORDS = 0.2, 0.25, 0.25, 1.0
_BRIEF, _LENGTH = 30, 0.006  # words up to which a point is brief, and what each word beyond takes from it
_MARKS = 2  # words that the dash and the mark of a point count for


def choose(points: Sequence[Point], words: int, least: float = 0.0) -> list[Point]:
    """The points that an answer of so many words holds, in the texts' order: the most direct, of many sections first.

    Those that do not say the subject themselves come last. least is how direct one must be.
    """
    direct = np.array([one.direct for one in points])
    sizes = np.array([one.words + _MARKS for one in points])
    chosen = _Chosen(points)
    for side in (direct >= TOLD, direct < TOLD):
        waiting = side & (direct >= least)
        while (waiting := waiting & (sizes <= words)).any():
            best = int(np.argmax(np.where(waiting, chosen.gains(), -np.inf)))
            words -= sizes[best]
            waiting[best] = False
            chosen.add(best)
    return [one for at, one in enumerate(points) if chosen.are[at]]


class _Chosen:
    """Which of n points are chosen, and what each other adds to them; all arrays have shape (n,).

    Worked out for all points at once: a text may have thousands of sentences on a subject.
    """

    def __init__(self, points: Sequence[Point]) -> None:
        self.are = np.zeros(len(points), dtype=np.bool_)
        self._strengths = np.array([one.strength for one in points])
        self._lengths = np.array([_LENGTH * max(0, one.words - _BRIEF) for one in points])
        self._headed = np.array([one.headed for one in points], dtype=np.int32)
        self._sections = _codes(one.passage.place for one in points)
        self._passages = _codes(id(one.passage) for one in points)
        self._subjects = _codes(id(one.subject) for one in points)
        self._texts = _codes(one.text for one in points)

    def add(self, at: int) -> None:
        self.are[at] = True

    def gains(self) -> npt.NDArray[np.float64]:
        """What each point adds: less, the more is said already of its section, its passage and its subject."""
        again_there = np.maximum(0, self._said(self._sections) - self._headed)  # the section on it comes first
        same = (
            _SAME_SECTION * again_there
            + _SAME_PASSAGE * self._said(self._passages)
            + _SAME_SUBJECT * self._said(self._subjects)
            + _SAME_WORDS * np.minimum(1, self._said(self._texts))
        )
        return np.asarray(self._strengths - same - self._lengths)

    def _said(self, codes: npt.NDArray[np.int32]) -> npt.NDArray[np.int64]:
        """How many of the chosen have each point's code."""
        return np.asarray(np.bincount(codes[self.are], minlength=len(codes))[codes])


def _codes(values: Iterable[Hashable]) -> npt.NDArray[np.int32]:
    """A number for each value, the same for the same."""
    numbers: dict[Hashable, int] = {}
    return np.array([numbers.setdefault(one, len(numbers)) for one in values], dtype=np.int32)
