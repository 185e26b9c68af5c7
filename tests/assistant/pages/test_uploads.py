"""Files are taken for a session whose page offers a box, up to a bound, and refused before their body is read."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from assistant.pages.security import Message
from assistant.pages.uploads import Desk, UploadGuard

MB = 1_000_000
PATH = "/_stcore/upload_file/an/tep-1"


def put(desk: Desk, *headers: tuple[str, str], path: str = PATH, method: str = "PUT") -> int:
    """The status that a request gets; 204 is the application's."""
    sent: list[Message] = []
    read: list[bool] = []

    async def inner(_scope: Message, receive: Any, send: Any) -> None:
        await receive()
        await send({"type": "http.response.start", "status": 204, "headers": []})

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        read.append(True)
        return {"type": "http.request", "body": b"", "more_body": False}

    scope: Message = {
        "type": "http",
        "method": method,
        "path": path,
        "headers": [(name.encode(), value.encode()) for name, value in headers],
    }
    with ThreadPoolExecutor(1) as thread:  # its own loop, whatever loop a browser test left running here
        thread.submit(asyncio.run, UploadGuard(inner, desk)(scope, receive, send)).result()
    status = int(sent[0]["status"])
    assert bool(read) == (status == 204)
    return status


def size(length: int) -> tuple[str, str]:
    return "content-length", str(length)


def test_only_a_session_with_a_box_sends_files() -> None:
    desk = Desk(dict)
    assert put(desk, size(10)) == 403
    desk.offer("binh")
    assert put(desk, size(10)) == 403
    desk.offer("an")
    assert put(desk, size(10)) == 204
    assert put(desk, size(10), path=f"/tro-ly{PATH}") == 204
    desk.withdraw("an")
    assert put(desk, size(10)) == 403
    desk.withdraw("an")


@pytest.mark.parametrize("path", ["", "/", "/an", "//", "/x/upload_file/an", "/an/b/c", "/upload_file//x"])
def test_a_path_that_names_no_session_is_refused(path: str) -> None:
    desk = Desk(dict)
    desk.offer("an")

    assert put(desk, size(10), path=path) == 403


@pytest.mark.parametrize(
    "headers",
    [
        [],
        [("content-length", "mười")],
        [("content-length", "-1")],
        [("content-length", "1"), ("content-length", "2")],
        [("content-length", "9" * 5_000)],
        [("content-length", "1"), ("Transfer-Encoding", "chunked")],
    ],
)
def test_a_file_that_does_not_say_how_long_it_is_is_refused(headers: list[tuple[str, str]]) -> None:
    desk = Desk(dict)
    desk.offer("an")

    assert put(desk, *headers) == 411


def test_a_session_holds_300_mb() -> None:
    held = {"an": 260 * MB}
    desk = Desk(lambda: held)
    desk.offer("an")
    desk.offer("binh")

    assert put(desk, size(40 * MB)) == 204
    assert put(desk, size(41 * MB)) == 413
    assert put(desk, size(41 * MB), path="/_stcore/upload_file/binh/1") == 204
    held["an"] = 0
    assert put(desk, size(41 * MB)) == 204


def test_what_is_on_its_way_counts() -> None:
    desk = Desk(dict)
    assert [desk.admit("an", 100 * MB) for _ in range(4)] == [True, True, True, False]
    desk.done("an", 100 * MB)
    assert desk.admit("an", 100 * MB)


def test_all_sessions_together_hold_a_gigabyte() -> None:
    desk = Desk(lambda: {str(at): 240 * MB for at in range(4)})

    assert desk.admit("an", 40 * MB)
    assert not desk.admit("binh", 40 * MB)


def test_only_the_last_sessions_are_remembered() -> None:
    desk = Desk(dict)
    for at in range(1_001):
        desk.offer(str(at))

    assert not desk.offers("0")
    assert desk.offers("1")
    assert desk.offers("1000")


@pytest.mark.parametrize("method", ["GET", "DELETE", "OPTIONS", "HEAD", "POST"])
def test_what_brings_no_file_goes_on(method: str) -> None:
    assert put(Desk(dict), method=method) == 204
