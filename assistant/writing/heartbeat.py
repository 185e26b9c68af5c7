"""Whether a silent model's server still answers at all: a slow model and a dead server are silent alike."""

import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass, field

from assistant.writing.transport import is_open

_QUIET = 3.0  # seconds of silence after which the server is asked for a sign of life
_PATIENCE = 3.0  # seconds that it has for one; servers answer beside a model at work within milliseconds
_AGAIN = 6.0  # seconds from one asking to the next


@dataclass
class Watch:
    """Watches the server at an address while its model is silent; without an address nothing is known of it."""

    address: str
    clock: Callable[[], float] = time.monotonic
    _asked: float | None = None
    _answered: threading.Event = field(default_factory=threading.Event)

    def dead(self, silent: float) -> bool:
        """Whether the server has not answered; silent is the seconds since it last said something."""
        if not self.address or silent < _QUIET:
            self._asked = None
            return False
        now = self.clock()
        if self._asked is None or (self._answered.is_set() and now - self._asked > _AGAIN):
            self._asked, self._answered = now, threading.Event()
            threading.Thread(target=_ask, args=(self.address, self._answered), name="chat-alive", daemon=True).start()
        return not self._answered.is_set() and now - self._asked > _PATIENCE


class _Stay(urllib.request.HTTPRedirectHandler):
    """A redirect is an answer, and nothing to follow."""

    def redirect_request(self, *_: object) -> None:
        return None


def _ask(address: str, answered: threading.Event) -> None:
    """Ask for nothing, without the key: "not found" is an answer too.

    Asking for more may wait for the model, as the list of models does in some servers, or interrupt it.
    """
    try:
        proxies = urllib.request.ProxyHandler({} if is_open(address) else None)
        urllib.request.build_opener(proxies, _Stay).open(address, timeout=_PATIENCE).close()
    except urllib.error.HTTPError:
        answered.set()
    except Exception as error:  # noqa: BLE001 -- what is not HTTP, or not to be trusted, is still somebody's answer
        if not isinstance(getattr(error, "reason", error), (TimeoutError, ConnectionError)):
            answered.set()
    else:
        answered.set()
