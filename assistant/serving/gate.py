"""Who computes now: a few at a time, whoever has begun first, the others in turn, person by person."""

import heapq
import itertools
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

_AT_ONCE = 2
_PATIENCE = 5.0  # seconds for which a thread takes up room: one that is slow or hung holds nobody up for longer
_LOOK = 0.25  # seconds between two looks of one who waits


@dataclass(order=True, frozen=True)
class _Ticket:
    """Who waits: whoever goes on before who begins, of each person the first before anyone's second."""

    begins: bool
    nth: int  # of this person's that wait
    number: int
    called: threading.Event = field(compare=False, default_factory=threading.Event)


def _goes_on() -> None:
    """Somebody who waits as long as it takes."""


class Gate:
    """Lets so many threads in at a time.

    Threads that share an interpreter take longer the more of them compute: where everybody is let in, everybody is done
    at the end. A few after the others, half of them are done in half of the time, and the last no later.
    """

    def __init__(self, width: int = _AT_ONCE, patience: float = _PATIENCE) -> None:
        self._width = width
        self._patience = patience
        self._lock = threading.Lock()
        self._coming = itertools.count()
        self._waiting: list[_Ticket] = []
        self._waiting_of: Counter[str] = Counter()
        self._inside: dict[int, float] = {}  # the tickets, and when each came in
        self._here = threading.local()

    @contextmanager
    def inside(self, begun: bool = False, whose: str = "", still: Callable[[], object] = _goes_on) -> Iterator[None]:
        """Wait until there is room.

        begun: this goes on with what was begun, before all who begin. whose tells persons apart. still is called now
        and then while this waits; what it raises ends the waiting.
        """
        self._enter(begun, whose, still)
        try:
            yield
        finally:
            self._leave()

    @contextmanager
    def outside(self) -> Iterator[None]:
        """Let others in while this thread waits for a disk or for another machine; nothing for one not inside."""
        if getattr(self._here, "number", None) is None:
            yield
            return
        self._leave()
        try:
            yield
        finally:
            self._enter(begun=True)

    @property
    def inside_now(self) -> int:
        """How many are inside, slow ones too."""
        return len(self._inside)

    @property
    def waiting_now(self) -> int:
        return len(self._waiting)

    def _enter(self, begun: bool, whose: str = "", still: Callable[[], object] = _goes_on) -> None:
        with self._lock:
            ticket = _Ticket(not begun, self._waiting_of[whose], next(self._coming))
            self._waiting_of[whose] += 1
            heapq.heappush(self._waiting, ticket)
            self._call()
        try:
            self._wait(ticket, still)
        finally:
            with self._lock:
                self._waiting_of[whose] -= 1
                if not self._waiting_of[whose]:
                    del self._waiting_of[whose]
        self._here.number = ticket.number

    def _wait(self, ticket: _Ticket, still: Callable[[], object]) -> None:
        try:
            while not ticket.called.wait(_LOOK):
                still()
                with self._lock:
                    self._call()
        except BaseException:
            with self._lock:
                self._withdraw(ticket)
            raise

    def _withdraw(self, ticket: _Ticket) -> None:
        if ticket in self._waiting:
            self._waiting.remove(ticket)
            heapq.heapify(self._waiting)
        self._inside.pop(ticket.number, None)  # called meanwhile
        self._call()

    def _leave(self) -> None:
        number, self._here.number = self._here.number, None
        with self._lock:
            del self._inside[number]
            self._call()

    def _call(self) -> None:
        """Call in who is next, as far as there is room: nobody who comes meanwhile is before him."""
        now = time.monotonic()
        while self._waiting and sum(now - since < self._patience for since in self._inside.values()) < self._width:
            ticket = heapq.heappop(self._waiting)
            self._inside[ticket.number] = now
            ticket.called.set()


TURNS = Gate()  # the runs of the page on which everybody asks
