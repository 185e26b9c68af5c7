"""Choosing: of all points on a subject those that an answer of so many words holds."""

import heapq
from collections import Counter
from collections.abc import Sequence

from assistant.composing.points import TOLD, Point

# What each point chosen before of the same takes from another.
_SAME_SECTION, _SAME_PASSAGE, _SAME_SUBJECT, _SAME_WORDS = 0.2, 0.25, 0.25, 1.0
_BRIEF, _LENGTH = 30, 0.006  # words up to which a point is brief, and what each word beyond takes from it
_MARKS = 2  # words that the dash and the mark of a point count for


def choose(points: Sequence[Point], words: int, least: float = 0.0) -> list[Point]:
    """The points that an answer of so many words holds, in the texts' order: the most direct, of many sections first.

    Those that do not say the subject themselves come last. least is how direct one must be.
    """
    chosen = _Chosen()
    kept: set[int] = set()
    left = words
    for told in (True, False):
        able = [at for at, one in enumerate(points) if (one.direct >= TOLD) is told and one.direct >= least]
        # What is chosen only lessens what others add: the first that still adds what it once did adds most. A heap of
        # what each once added makes n points cost n log n (a text of 1,500 sentences on a subject took three minutes).
        waiting = [(-chosen.gain(points[at]), at) for at in able]
        heapq.heapify(waiting)
        while waiting:
            once, at = heapq.heappop(waiting)
            best, now = points[at], -chosen.gain(points[at])
            if now > once:
                heapq.heappush(waiting, (now, at))
            elif best.words + _MARKS <= left:
                left -= best.words + _MARKS
                chosen.add(best)
                kept.add(at)
    return [one for at, one in enumerate(points) if at in kept]


class _Chosen:
    """What is chosen so far: how much of it is of a section, a passage and a subject, and in which words."""

    def __init__(self) -> None:
        self._sections: Counter[tuple[str, str]] = Counter()
        self._passages: Counter[int] = Counter()  # by identity, as the subjects
        self._subjects: Counter[int] = Counter()
        self._texts: set[str] = set()

    def add(self, one: Point) -> None:
        self._sections[one.passage.place] += 1
        self._passages[id(one.passage)] += 1
        self._subjects[id(one.subject)] += 1
        self._texts.add(one.text)

    def gain(self, one: Point) -> float:
        """What a point adds: less, the more is said already of its section, its passage and its subject."""
        sections = self._sections[one.passage.place]
        again_there = max(0, sections - 1) if one.headed else sections  # the section on it comes first
        same = (
            _SAME_SECTION * again_there
            + _SAME_PASSAGE * self._passages[id(one.passage)]
            + _SAME_SUBJECT * self._subjects[id(one.subject)]
            + _SAME_WORDS * (one.text in self._texts)
        )
        return one.strength - same - _LENGTH * max(0, one.words - _BRIEF)
