"""One browser's messages are taken at a pace; another's, and one person's own machine, know nothing of it."""

import asyncio
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from assistant.pages.people.browser import COOKIE, sign
from assistant.pages.people.pacing import BURST, RATE, Pace, Pacing
from assistant.pages.security import Message

KEY = b"k" * 32


def test_a_burst_is_taken_at_once_and_what_follows_at_the_rate() -> None:
    pace = Pace()

    delays = [pace.delay(100.0) for _ in range(BURST + 3)]

    assert delays[: BURST + 1] == [0.0] * (BURST + 1)
    assert delays[BURST + 1 :] == pytest.approx([1 / RATE, 2 / RATE])


def test_who_rests_may_burst_again() -> None:
    pace = Pace()
    for _ in range(BURST + 20):
        pace.delay(0.0)

    assert pace.delay(1.0) > 0
    assert [pace.delay(100.0) for _ in range(BURST)] == [0.0] * BURST


def test_a_person_at_a_keyboard_never_waits() -> None:
    pace = Pace()

    assert {pace.delay(at * 0.2) for at in range(500)} == {0.0}


def taken(browsers: Sequence[str | None], messages: int, key: bytes | None = KEY) -> list[int]:
    """How many messages of a socket of each browser the application gets at once, of so many that are sent."""
    counts = [0] * len(browsers)

    async def socket(at: int, guard: Pacing) -> None:
        cookie = browsers[at]
        headers = [(b"cookie", f"{COOKIE}={sign(cookie, KEY)}".encode())] if cookie else []
        left = iter(range(messages))

        async def receive() -> Message:
            return {"type": "websocket.receive" if next(left, None) is not None else "websocket.disconnect"}

        async def send(_message: Message) -> None:
            """Nothing is sent."""

        await guard({"type": "websocket", "headers": headers, "socket": at}, receive, send)

    async def application(scope: Message, receive: Any, _send: Any) -> None:
        while (await receive())["type"] == "websocket.receive":
            counts[scope["socket"]] += 1

    async def all_at_once() -> None:
        guard = Pacing(application, lambda: key, lambda: 100.0)  # a clock that stands
        sockets = [asyncio.create_task(socket(at, guard)) for at in range(len(browsers))]
        await asyncio.wait(sockets, timeout=0.05)
        for one in sockets:
            one.cancel()

    with ThreadPoolExecutor(1) as thread:  # its own loop, whatever loop a browser test left running here
        thread.submit(asyncio.run, all_at_once()).result()
    return counts


def test_the_sockets_of_one_browser_share_its_pace_and_another_has_its_own() -> None:
    counts = taken(["an"] * 20 + ["binh"], messages=BURST)

    assert sum(counts[:20]) <= BURST + 2
    assert counts[20] == BURST


@pytest.mark.parametrize(("browser", "key"), [(None, KEY), ("an", None)])
def test_nothing_waits_where_no_browsers_are_told_apart(browser: str | None, key: bytes | None) -> None:
    assert taken([browser], messages=10 * BURST, key=key) == [10 * BURST]
