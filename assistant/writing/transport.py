"""The wire to a model's server: it leads to that server alone, and what comes is bounded and let go of in time."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from assistant.writing.trouble import ChatTrouble

_MOST = 20_000_000  # bytes of one response; 10,000 pieces of text, each in its JSON, are 3 million
_thread = threading.local()


def wire(address: str) -> dict[str, Any]:
    """What an httpx client is made with, so that the key and the texts go to that address and no other.

    A redirect is not followed, for its target may be anywhere. The environment's proxy is left aside for an address
    without encryption: it would read all that passes.
    """
    return {"event_hooks": {"response": [bound]}, "follow_redirects": False, "trust_env": not is_open(address)}


def is_open(address: str) -> bool:
    """Whether what goes to an address can be read on its way."""
    return address.lower().startswith("http:")


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
