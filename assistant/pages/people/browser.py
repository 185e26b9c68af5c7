"""A browser is known again by a signed cookie, set before Streamlit sees a request.

Where people share an address without sign-in it is who they are. Everywhere else it only holds their downloads: the
links of files that Streamlit keeps in memory open for the browser that they were made for, and for no other.
"""

import hashlib
import hmac
import logging
import os
import secrets
from collections.abc import Callable, Mapping
from functools import lru_cache
from http.cookies import CookieError, SimpleCookie
from pathlib import Path

from assistant.pages.security import App, Message, Receive, Send

logger = logging.getLogger(__name__)

COOKIE = "tro_ly"
_DAYS = 400  # the longest that browsers keep one; every visit begins them anew
_KEY_FILE = "browsers.key"
_KEY_BYTES = 32
_OWNER = b"; tro-ly="  # in the media type of a file of one browser's


@lru_cache(maxsize=4)
def browser_key(folder: Path) -> bytes:
    """The key of a data folder, made on first use, its owner's alone.

    Where it cannot be kept, browsers are strangers again after a restart.
    """
    path = folder / _KEY_FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        beside = folder / f".{_KEY_FILE}.{secrets.token_hex(8)}"
        if not path.exists():
            with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(secrets.token_bytes(_KEY_BYTES))
            try:
                os.link(beside, path)  # whole, and never in the place of another process's
            except FileExistsError:
                logger.debug("another process made the key first")
            finally:
                beside.unlink()
        key = path.read_bytes()
    except OSError as error:
        logger.warning("the key of the browsers is not kept: %s", error)
        key = b""
    return key if len(key) == _KEY_BYTES else secrets.token_bytes(_KEY_BYTES)


def sign(browser: str, key: bytes) -> str:
    """The cookie of a browser."""
    return f"{browser}.{_mark('browser', browser, key)}"


def read_browser(cookie: str | None, key: bytes) -> str | None:
    """The browser that a cookie names; None for none, and for one that this server has not signed."""
    browser, _, signature = (cookie or "").partition(".")
    right = hmac.compare_digest(signature.encode(), _mark("browser", browser, key).encode())
    return browser if browser and right else None


def personal(media: str, browser: str, key: bytes) -> str:
    """The media type of a file that only this browser may have."""
    return f"{media}{_OWNER.decode()}{_mark('file', browser, key)}"


def _mark(use: str, browser: str, key: bytes) -> str:
    return hmac.new(key, f"{use}:{browser}".encode(), hashlib.sha256).hexdigest()


class Browsers:
    """ASGI middleware: gives every page that is opened the cookie, and keeps files to the browser they are for.

    key gives None where one person has the machine for themselves.
    """

    def __init__(self, app: App, key: Callable[[], bytes | None]) -> None:
        self._app = app
        self._key = key

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        key = self._key() if scope["type"] == "http" else None
        if key is None:
            await self._app(scope, receive, send)
            return
        known = read_browser(cookies_of(scope).get(COOKIE), key)
        await self._app(scope, receive, _Response(send, known, key, scope.get("scheme") == "https"))


class _Response:
    """Passes a response on with the cookie on a page; a file of another's becomes "not found"."""

    def __init__(self, send: Send, browser: str | None, key: bytes, secure: bool) -> None:
        self._send = send
        self._browser = browser
        self._key = key
        self._secure = secure
        self._refused = False

    async def __call__(self, message: Message) -> None:
        if message["type"] != "http.response.start":
            if not self._refused:
                await self._send(message)
            return
        headers = list(message["headers"])
        media, _, owner = next((value for name, value in headers if name == b"content-type"), b"").partition(_OWNER)
        if owner:
            mine = _mark("file", self._browser or "", self._key).encode()
            if self._browser is None or not hmac.compare_digest(owner.partition(b";")[0].strip(), mine):
                await self._refuse()
                return
            headers = [(name, media if name == b"content-type" else value) for name, value in headers]
            headers.append((b"cache-control", b"private, no-store"))
        elif media.startswith(b"text/html"):
            headers.append((b"set-cookie", self._cookie()))
        await self._send({**message, "headers": headers})

    def _cookie(self) -> bytes:
        value = sign(self._browser or secrets.token_hex(16), self._key)
        rules = f"Max-Age={_DAYS * 86400}; Path=/; HttpOnly; SameSite=Lax{'; Secure' if self._secure else ''}"
        return f"{COOKIE}={value}; {rules}".encode()

    async def _refuse(self) -> None:
        self._refused = True
        body = "Không có tệp này.\n".encode()
        headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", str(len(body)).encode())]
        await self._send({"type": "http.response.start", "status": 404, "headers": headers})
        await self._send({"type": "http.response.body", "body": body})


def cookies_of(scope: Message) -> Mapping[str, str]:
    """The cookies of a request; none where they cannot be read."""
    found: SimpleCookie = SimpleCookie()
    for name, value in scope["headers"]:
        if name.lower() == b"cookie":
            for part in value.decode("latin-1").split(";"):
                try:
                    found.load(part.strip())
                except CookieError:
                    continue
    return {name: one.value for name, one in found.items()}
