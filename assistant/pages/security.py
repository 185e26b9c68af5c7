"""What every response carries: a Content-Security-Policy, and a page in Vietnamese, also where there is none."""

import base64
import hashlib
import re
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import streamlit as st

from assistant.pages.places import ADDRESSES

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Message, Receive, Send], Awaitable[None]]

# Streamlit loads a component's script as a blob, and styles it with inline <style>; nothing comes from elsewhere.
_POLICY = (
    "default-src 'none'; script-src 'self' blob:{inline}; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; "
    "manifest-src 'self'; base-uri 'self'; "
    "form-action 'none'; frame-ancestors 'none'; object-src 'none'"
)
_INLINE_SCRIPT = re.compile(rb"<script>(.*?)</script>", re.DOTALL)
_NOSCRIPT = re.compile(rb"<noscript>.*?</noscript>", re.DOTALL)
_NO_JAVASCRIPT = "<noscript><p>Trang này cần JavaScript. Hãy bật JavaScript trong trình duyệt.</p></noscript>".encode()
_SIGN_IN = "/auth/login"
_NO_PROVIDER = "Máy chủ đăng nhập của cơ quan không trả lời. Hãy thử lại sau ít phút, hoặc báo người quản trị."
_NO_PAGE = "Địa chỉ có thể đã gõ thiếu hoặc gõ sai."


def _told(title: str, words: str) -> bytes:
    """A page of its own, without scripts; the way on is to where the questions are."""
    home = f"/{str(st.get_option('server.baseUrlPath') or '').strip('/')}"
    return (
        '<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title} · Trợ lý nghị quyết</title>"
        "<style>body { font: 1.1rem/1.6 'Segoe UI', 'Noto Sans', Arial, sans-serif; max-width: 40rem; "
        "margin: 4rem auto; padding: 0 1rem; color-scheme: light dark; }</style></head>"
        f'<body><main><h1>{title}</h1><p>{words}</p><p><a href="{home}">Về trang Hỏi đáp</a></p></main></body></html>'
    ).encode()


def policy(page: bytes = b"") -> str:
    """The policy for a page: its own inline scripts are allowed by their hash, and no other."""
    hashes = (base64.b64encode(hashlib.sha256(script).digest()).decode() for script in _INLINE_SCRIPT.findall(page))
    return _POLICY.format(inline="".join(f" 'sha256-{one}'" for one in hashes))


def vietnamese(page: bytes) -> bytes:
    """Streamlit's shell page, in Vietnamese for screen readers and for a browser without JavaScript."""
    page = page.replace(b'<html lang="en">', b'<html lang="vi">', 1)
    page = page.replace(b"<title>Streamlit</title>", "<title>Trợ lý nghị quyết</title>".encode(), 1)
    return _NOSCRIPT.sub(lambda _: _NO_JAVASCRIPT, page, count=1)


def is_page(path: str) -> bool:
    """Whether the page of a path is one of ours; Streamlit serves its shell for whatever is asked."""
    base = str(st.get_option("server.baseUrlPath") or "").strip("/")
    return path.strip("/").removeprefix(base).strip("/") in ADDRESSES


class SecureShell:
    """ASGI middleware: adds the headers, and rewrites the one HTML page that Streamlit serves.

    What has no page, and a sign-in that fails before it begins, become a page that says so.
    """

    def __init__(self, app: App) -> None:
        self._app = app

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        # The page is rewritten, so it must come whole: neither compressed nor "not modified".
        unwanted = (b"accept-encoding", b"if-none-match", b"if-modified-since", b"range")
        if not scope["path"].startswith("/static/"):
            scope = {**scope, "headers": [one for one in scope["headers"] if one[0] not in unwanted]}
        await self._app(scope, receive, _Response(send, scope["path"]))


class _Response:
    """Passes a response on; holds an HTML page back until it is whole."""

    def __init__(self, send: Send, path: str) -> None:
        self._send = send
        self._path = path
        self._start: Message | None = None
        self._page = b""

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = dict(message["headers"])
            failed = message["status"] >= 400 and self._path.endswith(_SIGN_IN)
            if failed or headers.get(b"content-type", b"").startswith(b"text/html"):
                self._start = message
                return
            await self._send({**message, "headers": _with(message["headers"], policy())})
        elif self._start is None:
            await self._send(message)
        else:
            self._page += message.get("body", b"")
            if not message.get("more_body", False):
                await self._finish(self._start)

    async def _finish(self, start: Message) -> None:
        if self._path.endswith(_SIGN_IN):
            page, status = _told("Chưa đăng nhập được", _NO_PROVIDER), 502
        elif is_page(self._path):
            page, status = vietnamese(self._page), start["status"]
        else:
            page, status = _told("Không có trang này", _NO_PAGE), 404
        headers = [one for one in start["headers"] if one[0] not in (b"content-length", b"content-type")]
        headers.append((b"content-type", b"text/html; charset=utf-8"))
        headers.append((b"content-length", str(len(page)).encode()))
        await self._send({**start, "status": status, "headers": _with(headers, policy(page))})
        await self._send({"type": "http.response.body", "body": page})


def _with(headers: list[tuple[bytes, bytes]], rules: str) -> list[tuple[bytes, bytes]]:
    return [
        *headers,
        (b"content-security-policy", rules.encode()),
        (b"cross-origin-resource-policy", b"same-origin"),
        (b"referrer-policy", b"no-referrer"),
        (b"x-content-type-options", b"nosniff"),
    ]
