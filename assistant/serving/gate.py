"""Who computes now: a few at a time, whoever has begun first, the others in the order in which they came."""

import heapq
import itertools
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_AT_ONCE = 2
_PATIENCE = 5.0  # seconds: nobody waits longer for others, be they slow or hung


class Gate:
    """Lets so many threads in at a time.

    Threads that share an interpreter take longer the more of them compute: where everybody is let in, everybody is done
    at the end. A few after the others, half of them are done in half of the time, and the last no later.
    """

    def __init__(self, width: int = _AT_ONCE, patience: float = _PATIENCE) -> None:
        self._free = width  # below zero where some came in who had waited long enough
        self._patience = patience
        self._lock = threading.Lock()
        self._coming = itertools.count()
        self._waiting: list[tuple[bool, int, threading.Event]] = []
        self._here = threading.local()

    @contextmanager
    def inside(self, begun: bool = False) -> Iterator[None]:
        """Wait until there is room, or long enough. begun: this goes on with what was begun, before all who begin."""
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
        called = threading.Event()
        ticket = (not begun, next(self._coming), called)
        with self._lock:
            if self._free > 0:
                self._free -= 1
                called.set()
            else:
                heapq.heappush(self._waiting, ticket)
        if not called.wait(self._patience):
            self._come_in_unasked(ticket)
        self._here.inside = True

    def _come_in_unasked(self, ticket: tuple[bool, int, threading.Event]) -> None:
        with self._lock:
            if not ticket[-1].is_set():  # nobody called meanwhile
                self._waiting.remove(ticket)
                heapq.heapify(self._waiting)
                self._free -= 1

    def _leave(self) -> None:
        """Give the room to the next who waits: nobody who comes meanwhile takes it before him."""
        self._here.inside = False
        with self._lock:
            if self._waiting and self._free >= 0:
                heapq.heappop(self._waiting)[-1].set()
            else:
                self._free += 1


TURNS = Gate()  # the runs of the page on which everybody asks
