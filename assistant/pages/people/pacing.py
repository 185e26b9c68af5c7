"""What one browser sends is taken at a pace that a person at a keyboard never reaches.

Each message starts a run of the page, in a thread of its own: twenty sockets that never wait for an answer would leave
the server no time for anybody else.
"""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable

from assistant.pages.people.browser import COOKIE, cookies_of, read_browser
from assistant.pages.security import App, Message, Receive, Send

RATE = 10.0  # messages a second
BURST = 40  # messages that may come at once: a few pages that are opened together
_BROWSERS = 5_000  # whose pace is known, the last ones


class Pace:
    """When the next message of a browser is taken: at once up to BURST of them, then RATE a second."""

    def __init__(self) -> None:
        self._next = 0.0

    def delay(self, now: float) -> float:
        """Seconds for which the message that came now waits; it counts from here on."""
        wait = self._next - now - BURST / RATE
        self._next = max(self._next, now) + 1 / RATE
        return max(0.0, wait)


class Pacing:
    """ASGI middleware: a message on a socket waits until its browser's pace allows it, and so do those behind it.

    key gives None where one person has the machine for themselves: then nothing waits.
    """

    def __init__(self, app: App, key: Callable[[], bytes | None], clock: Callable[[], float] = time.monotonic) -> None:
        self._app = app
        self._key = key
        self._clock = clock
        self._paces: OrderedDict[str, Pace] = OrderedDict()

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        key = self._key() if scope["type"] == "websocket" else None
        browser = read_browser(cookies_of(scope).get(COOKIE), key) if key else None
        if browser is None:  # of no browser that is known the page answers nothing
            await self._app(scope, receive, send)
            return
        pace = self._pace(browser)

        async def paced() -> Message:
            message = await receive()
            if message["type"] == "websocket.receive":
                await asyncio.sleep(pace.delay(self._clock()))
            return message

        await self._app(scope, paced, send)

    def _pace(self, browser: str) -> Pace:
        pace = self._paces.setdefault(browser, Pace())
        self._paces.move_to_end(browser)
        while len(self._paces) > _BROWSERS:
            self._paces.popitem(last=False)
        return pace
