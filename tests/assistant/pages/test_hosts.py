"""Who is let in: by the Host and the Origin, for every kind of connection."""

import asyncio
from collections.abc import MutableMapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.pages.hosts import HostGuard, Name, opened_to, opened_wider, read_name

Message = MutableMapping[str, Any]
LOOPBACK = ("127.0.0.1", 8501)
OFFICE = ("10.1.2.3", 8501)
NAMES = opened_to(["may-chu", "Tro-Ly.Co-Quan.VN", "cong:8080"], "0.0.0.0")


def ask(
    *headers: tuple[str, str],
    kind: str = "http",
    server: tuple[str, int | None] = LOOPBACK,
    scheme: str = "http",
    path: str = "/",
    names: frozenset[Name] = NAMES,
) -> tuple[bool, list[Message]]:
    """Whether a connection reaches the application, and what was sent in its place."""
    reached: list[str] = []
    sent: list[Message] = []

    async def inner(scope: Message, _receive: Any, _send: Any) -> None:
        reached.append(scope["type"])

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        return {"type": "websocket.connect"}

    scope: Message = {
        "type": kind,
        "path": path,
        "scheme": scheme,
        "server": server,
        "headers": [(name.encode(), value.encode("latin-1")) for name, value in headers],
    }
    with ThreadPoolExecutor(1) as thread:  # its own loop, whatever loop a browser test left running here
        thread.submit(asyncio.run, HostGuard(inner, lambda: names)(scope, receive, send)).result()
    return bool(reached), sent


@pytest.mark.parametrize("kind", ["http", "websocket"])
@pytest.mark.parametrize(
    ("host", "server"),
    [
        ("localhost:8501", LOOPBACK),
        ("LOCALHOST:8501", LOOPBACK),
        ("127.0.0.1:8501", LOOPBACK),
        ("[::1]:8501", ("::1", 8501)),
        ("[0:0:0:0:0:0:0:1]:8501", ("::1", 8501)),
        ("localhost:8501", ("::ffff:127.0.0.1", 8501)),
        ("localhost", ("127.0.0.1", 80)),
        ("10.1.2.3:8501", OFFICE),
        ("10.1.2.3:8501", ("::ffff:10.1.2.3", 8501)),
        ("may-chu:8501", OFFICE),
        ("may-chu", LOOPBACK),  # behind a server that passes requests on
        ("tro-ly.co-quan.vn", LOOPBACK),
        ("cong:8080", LOOPBACK),
    ],
)
def test_a_name_of_this_server_is_let_in(kind: str, host: str, server: tuple[str, int]) -> None:
    assert ask(("host", host), kind=kind, server=server)[0]
    assert ask(("host", host), ("origin", f"http://{host}"), kind=kind, server=server)[0]


@pytest.mark.parametrize("kind", ["http", "websocket"])
@pytest.mark.parametrize(
    ("host", "server"),
    [
        ("evil.example:8501", LOOPBACK),  # a name made to point at this machine
        ("localhost.evil.example:8501", LOOPBACK),
        ("127.0.0.1.evil.example:8501", LOOPBACK),
        ("localhost:8502", LOOPBACK),
        ("localhost", LOOPBACK),
        ("127.0.0.2:8501", LOOPBACK),
        ("0.0.0.0:8501", LOOPBACK),
        ("10.1.2.3:8501", LOOPBACK),
        ("localhost:8501", OFFICE),
        ("10.1.2.4:8501", OFFICE),
        ("evil.example:8501", OFFICE),
        ("may-chu:9000", OFFICE),
        ("cong:8501", OFFICE),
        ("cong", OFFICE),
        ("evil@localhost:8501", LOOPBACK),
        ("localhost:8501@evil.example", LOOPBACK),
        ("localhost:8501/", LOOPBACK),
        ("localhost:99999", LOOPBACK),
        ("localhost:8501, evil.example", LOOPBACK),
        (":8501", LOOPBACK),
        (".:8501", LOOPBACK),
        ("", LOOPBACK),
        ("localhost", ("/run/socket", None)),
    ],
)
def test_a_foreign_host_is_refused(kind: str, host: str, server: tuple[str, int]) -> None:
    reached, sent = ask(("host", host), kind=kind, server=server)

    assert not reached
    if kind == "http":
        assert sent[0]["status"] == 403
        assert "ASSISTANT_HOSTS" in sent[1]["body"].decode()
        assert f"http://localhost:{server[1] or 8501}. " in sent[1]["body"].decode()
    else:
        assert sent == [{"type": "websocket.close", "code": 1008}]


@pytest.mark.parametrize("kind", ["http", "websocket"])
@pytest.mark.parametrize(
    "origin",
    [
        "http://evil.example",
        "http://evil.example:8501",
        "http://localhost:3000",  # a page of another port of this machine
        "http://localhost",
        "http://127.0.0.1:8501",  # this server by its other name is another origin
        "http://localhost:8501.evil.example",
        "ftp://localhost:8501",
        "chrome-extension://localhost:8501",
        "localhost:8501",
        "http://LOCALHOST:8501",
        "null",
        "",
    ],
)
def test_a_foreign_origin_is_refused(kind: str, origin: str) -> None:
    assert not ask(("host", "localhost:8501"), ("origin", origin), kind=kind)[0]


def test_a_page_without_encryption_is_foreign_to_a_server_with_it() -> None:
    host = ("host", "may-chu:8501")
    assert ask(host, ("origin", "https://may-chu:8501"), scheme="https", server=OFFICE)[0]
    assert ask(host, ("origin", "https://may-chu:8501"), kind="websocket", scheme="wss", server=OFFICE)[0]
    assert not ask(host, ("origin", "http://may-chu:8501"), scheme="https", server=OFFICE)[0]
    assert not ask(host, ("origin", "http://may-chu:8501"), kind="websocket", scheme="wss", server=OFFICE)[0]


@pytest.mark.parametrize(
    "headers",
    [
        [],
        [("host", "localhost:8501"), ("host", "evil.example")],
        [("host", "localhost:8501"), ("Host", "localhost:8501")],
        [("host", "localhost:8501"), ("origin", "http://localhost:8501"), ("origin", "http://evil.example")],
    ],
)
def test_headers_that_are_missing_or_doubled_are_refused(headers: list[tuple[str, str]]) -> None:
    assert not ask(*headers)[0]


def test_the_start_of_the_server_passes_and_an_unknown_kind_does_not() -> None:
    assert ask(kind="lifespan")[0]
    with pytest.raises(ValueError, match="telepathy"):
        ask(("host", "localhost:8501"), kind="telepathy")


@pytest.mark.parametrize("path", ["/_stcore/metrics", "/_stcore/metrics/", "/base/_stcore/metrics"])
def test_the_metrics_are_closed(path: str) -> None:
    reached, sent = ask(("host", "localhost:8501"), path=path)
    assert not reached
    assert sent[0]["status"] == 404


def test_the_address_that_the_server_listens_at_is_a_name_of_it() -> None:
    assert opened_to([], "MAY-CHU") == {Name("may-chu")}
    assert opened_to([], "0:0::1") == {Name("::1")}
    assert opened_to([], "0.0.0.0") == opened_to([], "::") == opened_to([], None) == frozenset()


@pytest.mark.parametrize(
    ("hosts", "address", "wider"),
    [
        ([], "localhost", False),
        ([], "127.0.0.1", False),
        ([], "127.0.0.2", False),
        ([], "::1", False),
        ([], "0.0.0.0", True),
        ([], "::", True),
        ([], None, True),
        ([], "may-chu", True),
        (["may-chu"], "localhost", True),
    ],
)
def test_whether_the_server_lets_other_machines_in(hosts: list[str], address: str | None, wider: bool) -> None:
    assert opened_wider(hosts, address) is wider


@given(st.text(max_size=60))
def test_no_text_is_a_name_of_this_machine_but_its_own(text: str) -> None:
    name = read_name(text.lower())
    if name and name.host in ("localhost", "127.0.0.1", "::1"):
        assert text.lower().strip("[]").startswith(("localhost", "127.0.0.1", "::1", "0", "::ffff:7f00:1"))
    assert not any(char in (name.host if name else "") for char in "/@ ?#\\")
