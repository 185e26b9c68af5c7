"""Who computes now: a few at a time, whoever has begun first, the others in the order in which they came."""

import heapq
import itertools
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_AT_ONCE = 2


class Gate:
    """Lets so many threads in at a time.

    Threads that share an interpreter take longer the more of them compute: where everybody is let in, everybody is done
    at the end. A few after the others, half of them are done in half of the time, and the last no later.
    """

    def __init__(self, width: int = _AT_ONCE) -> None:
        self._free = width
        self._lock = threading.Lock()
        self._coming = itertools.count()
        self._waiting: list[tuple[bool, int, threading.Event]] = []
        self._here = threading.local()

    @contextmanager
    def inside(self, begun: bool = False) -> Iterator[None]:
        """Wait until there is room. begun: this goes on with what was begun, before all who only begin."""
        self._enter(begun)
        try:
            yield
        finally:
            self._leave()

    @contextmanager
    def outside(self) -> Iterator[None]:
        """Let others in while this thread waits for a disk or for another machine; nothing for one not inside."""
        if not getattr(self._here, "inside", False):
            yield
            return
        self._leave()
        try:
            yield
        finally:
            self._enter(begun=True)

    def _enter(self, begun: bool) -> None:
        with self._lock:
            free = self._free > 0
            if free:
                self._free -= 1
            else:
                called = threading.Event()
                heapq.heappush(self._waiting, (not begun, next(self._coming), called))
        if not free:
            called.wait()
        self._here.inside = True

    def _leave(self) -> None:
        """Give the room to the next who waits: nobody who comes meanwhile takes it before him."""
        self._here.inside = False
        with self._lock:
            if self._waiting:
                heapq.heappop(self._waiting)[2].set()
            else:
                self._free += 1


TURNS = Gate()  # the runs of the page on which everybody asks
