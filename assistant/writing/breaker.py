"""A circuit breaker: after several failures in a row a server is left alone for a while."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass
class Breaker:
    """Counts failures in a row; open after `failures` of them, for `rest` seconds. Safe between threads."""

    failures: int = 3
    rest: float = 60.0
    clock: Callable[[], float] = time.monotonic
    _count: int = 0
    _until: float = 0.0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def open(self) -> bool:
        """Whether the server is being left alone; after the rest one try is let through."""
        with self._lock:
            return self.clock() < self._until

    def failed(self) -> None:
        with self._lock:
            self._count += 1
            if self._count >= self.failures:
                self._until = self.clock() + self.rest

    def worked(self) -> None:
        with self._lock:
            self._count = 0
            self._until = 0.0
