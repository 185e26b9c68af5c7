"""The headers of every response, and the one page that is rewritten."""

import asyncio
from collections.abc import MutableMapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from assistant.pages.security import SecureShell, policy, vietnamese

PAGE = (
    b'<html lang="en"><head><title>Streamlit</title><script>window.x = 1</script></head>'
    b"<body><noscript>You need JavaScript</noscript></body></html>"
)


def respond(
    path: str, headers: list[tuple[bytes, bytes]], *bodies: bytes, status: int = 200
) -> list[MutableMapping[str, Any]]:
    """What the middleware sends for an application that answers in these pieces; what it was asked is checked too."""

    async def inner(scope: MutableMapping[str, Any], _: Any, send: Any) -> None:
        assert (b"accept-encoding", b"gzip") not in scope["headers"]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        for number, body in enumerate(bodies, start=1):
            await send({"type": "http.response.body", "body": body, "more_body": number < len(bodies)})

    sent: list[MutableMapping[str, Any]] = []

    async def send(message: MutableMapping[str, Any]) -> None:
        sent.append(message)

    async def receive() -> MutableMapping[str, Any]:
        return {}

    scope = {"type": "http", "path": path, "headers": [(b"accept-encoding", b"gzip"), (b"host", b"localhost")]}
    with ThreadPoolExecutor(1) as thread:  # its own loop, whatever loop a browser test left running here
        thread.submit(asyncio.run, SecureShell(inner)(scope, receive, send)).result()
    return sent


def test_the_page_comes_whole_with_its_length_and_its_own_script_allowed() -> None:
    length = (b"content-length", str(len(PAGE)).encode())
    start, body = respond("/", [(b"content-type", b"text/html; charset=utf-8"), length], PAGE[:40], PAGE[40:])

    headers = dict(start["headers"])
    assert body["body"] == vietnamese(PAGE)
    assert headers[b"content-length"] == str(len(body["body"])).encode()
    assert b"'sha256-" in headers[b"content-security-policy"]
    assert '<html lang="vi">' in body["body"].decode()
    assert "You need JavaScript" not in body["body"].decode()


@pytest.mark.parametrize("path", ["/", "/van-ban", "/van-ban/", "/cai-dat", "/soan-bai"])
def test_a_page_of_ours_is_served(path: str) -> None:
    start, _ = respond(path, [(b"content-type", b"text/html")], PAGE)

    assert start["status"] == 200


@pytest.mark.parametrize("path", ["/hoi", "/van-ban/x", "/CAI-DAT", "/<script>", "/index.html", "/van-ban.php"])
def test_an_unknown_address_gives_a_vietnamese_page(path: str) -> None:
    start, body = respond(path, [(b"content-type", b"text/html"), (b"content-length", b"7")], PAGE)

    page = body["body"].decode()
    assert start["status"] == 404
    assert "<h1>Không có trang này</h1>" in page
    assert '<html lang="vi">' in page
    assert "script" not in page
    assert dict(start["headers"])[b"content-length"] == str(len(body["body"])).encode()


def test_a_provider_that_does_not_answer_is_told_in_vietnamese() -> None:
    start, body = respond("/auth/login", [(b"content-type", b"text/plain")], b"Authentication error", status=400)

    assert start["status"] == 502
    assert "Máy chủ đăng nhập của cơ quan không trả lời" in body["body"].decode()
    assert dict(start["headers"])[b"content-type"] == b"text/html; charset=utf-8"
    assert respond("/auth/login", [(b"location", b"http://x")], b"", status=302)[0]["status"] == 302


def test_another_response_passes_with_the_policy() -> None:
    start, first, second = respond("/_stcore/health", [(b"content-type", b"text/plain")], b"o", b"k")

    assert (first["body"], second["body"]) == (b"o", b"k")
    assert dict(start["headers"])[b"x-content-type-options"] == b"nosniff"
    assert b"default-src 'none'" in dict(start["headers"])[b"content-security-policy"]


def test_the_policy_lets_nothing_in_from_elsewhere() -> None:
    rules = dict(rule.strip().split(" ", 1) for rule in policy(PAGE).split(";"))

    assert rules["default-src"] == "'none'"
    assert rules["connect-src"] == "'self'"
    assert "unsafe" not in rules["script-src"]
    assert not any("http" in rule or "*" in rule for rule in rules.values())
