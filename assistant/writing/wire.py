"""What comes over the wire from a model's server: bounded, and let go of once nobody reads it."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from assistant.writing.trouble import ChatTrouble

_MOST = 20_000_000  # bytes of one response; 10,000 pieces of text, each in its JSON, are 3 million
_thread = threading.local()


@contextmanager
def reader(stop: threading.Event) -> Iterator[None]:
    """What this thread reads ends with ChatTrouble once stop is set."""
    _thread.stop = stop
    try:
        yield
    finally:
        del _thread.stop


def bound(response: Any) -> None:
    """An httpx event hook: reading the response raises ChatTrouble for more than _MOST bytes, or for no reader.

    A server may send without end what makes no line, and so no piece that anybody gets to see.
    """
    whole = response.iter_raw

    def iter_raw(chunk_size: int | None = None) -> Iterator[bytes]:
        count = 0
        for data in whole(chunk_size):
            stop: threading.Event | None = getattr(_thread, "stop", None)
            if stop and stop.is_set():
                raise ChatTrouble("stopped")
            count += len(data)
            if count > _MOST:
                raise ChatTrouble("garbage")
            yield data

    response.iter_raw = iter_raw
