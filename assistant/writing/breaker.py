"""A circuit breaker: a server that fails is left alone, and nobody who asks waits to learn that it works again."""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

logger = logging.getLogger(__name__)


@dataclass
class Breaker:
    """Open after `failures` in a row, or after one that took long to show; safe between threads."""

    failures: int = 3
    rest: float = 60.0
    clock: Callable[[], float] = time.monotonic
    _count: int = 0
    _until: float = 0.0
    _trying: bool = False
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def allows(self, trial: Callable[[], None]) -> bool:
        """Whether to ask the server. `rest` seconds after the last failure trial asks it in a thread of its own.

        A trial that raises nothing closes the breaker.
        """
        with self._lock:
            if self._count < self.failures:
                return True
            if self._trying or self.clock() < self._until:
                return False
            self._trying = True
        threading.Thread(target=self._try, args=(trial,), name="chat-trial", daemon=True).start()
        return False

    def _try(self, trial: Callable[[], None]) -> None:
        try:
            trial()
        except Exception as error:  # noqa: BLE001 -- whatever it is, the server does not work yet
            logger.info("the chat model still does not answer: %s", type(error).__name__)
            self.failed()
        else:
            self.worked()
        finally:
            with self._lock:
                self._trying = False

    def failed(self, long: bool = False) -> None:
        """long: whoever asked had to wait for the failure, which must not happen to the next."""
        with self._lock:
            self._count = max(self._count + 1, self.failures if long else 0)
            self._until = self.clock() + self.rest

    def worked(self) -> None:
        with self._lock:
            self._count = 0
