"""A browser is known by its signed cookie alone, and a file that was made for it opens for no other."""

import asyncio
import stat
import threading
from collections.abc import MutableMapping
from concurrent.futures import ThreadPoolExecutor
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.pages.people.browser import COOKIE, Browsers, browser_key, personal, read_browser, sign

Message = MutableMapping[str, Any]
KEY = b"k" * 32


def fetch(media: str, cookie: str | None = None, scheme: str = "http", key: bytes | None = KEY) -> list[Message]:
    """What the middleware sends for a response of a media type."""
    sent: list[Message] = []

    async def inner(_scope: Message, _receive: Any, send: Any) -> None:
        start = {"type": "http.response.start", "status": 200, "headers": [(b"content-type", media.encode())]}
        await send(start)
        await send({"type": "http.response.body", "body": b"secret"})

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        return {}

    headers = [(b"cookie", f"other=1; {cookie}; x".encode("latin-1"))] if cookie else []
    scope: Message = {"type": "http", "path": "/", "scheme": scheme, "headers": headers}
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, Browsers(inner, lambda: key)(scope, receive, send)).result()
    return sent


def header(sent: list[Message], name: bytes) -> str:
    return next((value.decode() for key, value in sent[0]["headers"] if key == name), "")


def test_a_page_gives_a_stranger_a_name_and_keeps_it_for_who_has_one() -> None:
    cookie = header(fetch("text/html"), b"set-cookie")
    for rule in ("HttpOnly", "SameSite=Lax", "Path=/", f"Max-Age={400 * 86400}"):
        assert rule in cookie
    assert "Secure" not in cookie
    assert "Secure" in header(fetch("text/html", scheme="https"), b"set-cookie")
    value = SimpleCookie(cookie)[COOKIE].value
    assert read_browser(value, KEY)

    again = SimpleCookie(header(fetch("text/html; charset=utf-8", f"{COOKIE}={value}"), b"set-cookie"))[COOKIE].value

    assert again == value
    assert read_browser(SimpleCookie(header(fetch("text/html"), b"set-cookie"))[COOKIE].value, KEY) not in (
        None,
        read_browser(value, KEY),
    )
    assert header(fetch("text/css"), b"set-cookie") == ""
    assert header(fetch("text/html", key=None), b"set-cookie") == ""


def test_who_writes_the_name_of_another_gets_a_new_one() -> None:
    forged = sign("an", b"x" * 32)

    value = SimpleCookie(header(fetch("text/html", f"{COOKIE}={forged}"), b"set-cookie"))[COOKIE].value

    assert read_browser(value, KEY) not in (None, "an")


@given(st.text())
def test_what_was_not_signed_here_names_nobody(text: str) -> None:
    assert read_browser(text, KEY) is None


@pytest.mark.parametrize("change", ["an", "an.", ".", "", "an.0", f"binh.{sign('an', KEY).partition('.')[2]}"])
def test_a_changed_cookie_names_nobody(change: str) -> None:
    assert read_browser(sign("an", KEY), KEY) == "an"
    assert read_browser(change, KEY) is None


def test_a_file_opens_for_the_browser_that_it_was_made_for_alone() -> None:
    media = personal("text/markdown", "an", KEY)
    mine, others = f"{COOKIE}={sign('an', KEY)}", f"{COOKIE}={sign('binh', KEY)}"

    sent = fetch(media, mine)
    assert (sent[0]["status"], sent[1]["body"]) == (200, b"secret")
    assert header(sent, b"content-type") == "text/markdown"  # whose it is is nobody's matter
    assert "no-store" in header(sent, b"cache-control")
    for cookie in (others, None, f"{COOKIE}=an.", f"{COOKIE}={sign('an', b'x' * 32)}"):
        sent = fetch(media, cookie)
        assert sent[0]["status"] == 404
        assert b"secret" not in b"".join(one.get("body", b"") for one in sent)
    assert fetch("image/png", others)[1]["body"] == b"secret"  # what is everybody's


def test_the_key_is_made_once_and_its_owners_alone(tmp_path: Path) -> None:
    found: list[bytes] = []
    make = browser_key.__wrapped__
    threads = [threading.Thread(target=lambda: found.append(make(tmp_path / "data"))) for _ in range(8)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()

    assert len(set(found)) == 1
    assert len(found[0]) == 32
    (file,) = (tmp_path / "data").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert make(tmp_path / "other") != found[0]


def test_a_key_that_cannot_be_kept_serves_until_the_program_ends(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert len(browser_key.__wrapped__(tmp_path / "file")) == 32
    (tmp_path / "browsers.key").write_bytes(b"short")
    assert len(browser_key.__wrapped__(tmp_path)) == 32
