"""To whom the server is open follows from the settings, and a closed one says what to set."""

import asyncio
from collections.abc import MutableMapping
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any

import pytest

from assistant.pages.hosts import HostGuard
from assistant.pages.people import opening as openings
from assistant.pages.people.opening import Opening, opening_of
from assistant.settings import Settings

Message = MutableMapping[str, Any]


@pytest.mark.parametrize(
    ("hosts", "address", "sign_in", "without", "expected"),
    [
        ("", "localhost", False, "", Opening.ALONE),
        ("", "127.0.0.1", False, "", Opening.ALONE),
        ("", "::1", False, "true", Opening.ALONE),
        ("", "0.0.0.0", False, "", Opening.CLOSED),
        ("", None, False, "", Opening.CLOSED),  # Streamlit then listens everywhere
        ("", "10.1.2.3", False, "", Opening.CLOSED),
        ("may-chu", "localhost", False, "", Opening.CLOSED),  # a server in front passes requests on
        ("may-chu", "localhost", False, "true", Opening.SHARED),
        ("", "0.0.0.0", False, "true", Opening.SHARED),
        ("", "0.0.0.0", True, "", Opening.SIGN_IN),
        ("", "0.0.0.0", True, "true", Opening.SIGN_IN),
        ("", "localhost", True, "", Opening.SIGN_IN),
    ],
)
def test_who_the_server_is_open_to(
    hosts: str, address: str | None, sign_in: bool, without: str, expected: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ASSISTANT_HOSTS", hosts)
    monkeypatch.setenv("ASSISTANT_OPEN_WITHOUT_SIGN_IN", without)

    assert opening_of(Settings(), address, sign_in) is expected


@pytest.mark.parametrize("kind", ["http", "websocket"])
def test_a_closed_server_answers_nobody_and_says_what_to_set(kind: str) -> None:
    sent: list[Message] = []

    async def inner(*_: Any) -> None:
        raise AssertionError("reached")

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        return {"type": "websocket.connect"}

    guard = HostGuard(inner, closed=lambda: True)
    scope: Message = {
        "type": kind,
        "path": "/",
        "server": ("127.0.0.1", 8501),
        "headers": [(b"host", b"localhost:8501")],
    }
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, guard(scope, receive, send)).result()

    if kind == "websocket":
        assert sent == [{"type": "websocket.close", "code": 1008}]
        return
    assert sent[0]["status"] == 403
    for words in ("ASSISTANT_OPEN_WITHOUT_SIGN_IN", "secrets.toml", "--server.address=localhost"):
        assert words in sent[1]["body"].decode()


def test_whether_people_sign_in_is_looked_up_once_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def find() -> bool:
        asked.append("looked up")
        return len(asked) > 1  # the administrator writes the file meanwhile

    monkeypatch.setattr(openings, "_sign_in_is_set", find)
    monkeypatch.setattr(openings, "time", SimpleNamespace(monotonic=lambda: 8.9))
    openings._of_server.cache_clear()
    assert [openings.opening() for _ in range(3)] == [openings.opening()] * 3
    assert len(asked) == 1

    monkeypatch.setattr(openings, "time", SimpleNamespace(monotonic=lambda: 9.0))
    assert openings.opening() is Opening.SIGN_IN
    assert len(asked) == 2
    openings._of_server.cache_clear()
