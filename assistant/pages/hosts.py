"""Who is let in: requests to this server by a name of its own, from a page of its own; no other reaches Streamlit.

Without this a page of the internet whose name is made to point at 127.0.0.1 (DNS rebinding), or a page of another port
of this machine, could read what is kept here through the reader's own browser.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address
from typing import Any

from assistant.pages.security import App, Message, Receive, Send

_AUTHORITY = re.compile(r"(\[[0-9a-f:.]+\]|[^\s:/?#@\[\]\\]+)(?::(\d{1,5}))?")
_WILDCARDS = ("0.0.0.0", "::")
_THIS_MACHINE = ("localhost", "127.0.0.1", "::1")
_DEFAULT_PORTS = {"http": 80, "ws": 80, "https": 443, "wss": 443}
# Nobody needs it for reading, and it tells how many people use the server and for how long.
_CLOSED = "/_stcore/metrics"
_USUAL_PORT = 8501
_WORDS = (
    "Trợ lý không phục vụ ở địa chỉ này. Hãy mở đúng địa chỉ của trợ lý, ví dụ http://localhost:{port}. "
    "Người quản trị: nếu đây là tên của máy chủ, hãy ghi tên ấy vào ASSISTANT_HOSTS.\n"
)
CLOSED_WORDS = (
    "Trợ lý chưa phục vụ máy khác: máy chủ được mở ra ngoài máy này mà chưa có đăng nhập. Người quản trị: hãy đặt đăng "
    "nhập ([auth] trong .streamlit/secrets.toml); hoặc đặt ASSISTANT_OPEN_WITHOUT_SIGN_IN=true nếu ai vào được địa chỉ "
    "này cũng được dùng; hoặc bỏ ASSISTANT_HOSTS và chạy với --server.address=localhost.\n"
)


@dataclass(frozen=True, slots=True)
class Name:
    """A name or address of a server, in small letters and without brackets; port None is the one that is served."""

    host: str
    port: int | None = None


def read_name(text: str) -> Name | None:
    """ "may-chu", "may-chu:8080", "[::1]:8501" as a browser writes it; None for what is no authority."""
    match = _AUTHORITY.fullmatch(text)
    if not match or (match[2] and int(match[2]) > 65535):
        return None
    host = _plain(match[1].strip("[]").rstrip("."))
    return Name(host, int(match[2]) if match[2] else None) if host else None


def opened_to(hosts: Iterable[str], address: str | None) -> frozenset[Name]:
    """The names that the settings give the server: those of ASSISTANT_HOSTS, and the address that it listens at.

    The addresses of a server that listens at all of them need no name: each is known where a request reaches it.
    """
    names = [read_name(one.strip().lower()) for one in hosts]
    if address and address not in _WILDCARDS:
        names.append(Name(_plain(address.lower())))
    return frozenset(one for one in names if one)


def opened_wider(hosts: Iterable[str], address: str | None) -> bool:
    """Whether the settings let other machines in: they give the server a name, or it listens beyond this machine."""
    return bool(tuple(hosts)) or (_plain((address or "").lower()) not in _THIS_MACHINE and not _loopback(address or ""))


class HostGuard:
    """ASGI middleware, before all others: refuses a foreign Host or Origin, whatever the kind of connection.

    A closed server, which others could reach though nobody said who may, refuses everybody.
    """

    def __init__(
        self, app: App, names: Callable[[], frozenset[Name]] = frozenset, closed: Callable[[], bool] = bool
    ) -> None:
        self._app = app
        self._names = names
        self._closed = closed

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        kind = scope["type"]
        if kind == "lifespan":
            await self._app(scope, receive, send)
        elif kind not in ("http", "websocket"):
            raise ValueError(f"no connection of the kind {kind!r} is served")
        elif not _welcome(scope, self._names()):
            _, port = scope.get("server") or ("", None)
            await refuse(kind, 403, _WORDS.format(port=port or _USUAL_PORT), receive, send)
        elif self._closed():
            await refuse(kind, 403, CLOSED_WORDS, receive, send)
        elif scope["path"].rstrip("/").endswith(_CLOSED):
            await refuse(kind, 404, "Không có trang này.\n", receive, send)
        else:
            await self._app(scope, receive, send)


def _welcome(scope: Message, names: frozenset[Name]) -> bool:
    hosts, origins = _values(scope, b"host"), _values(scope, b"origin")
    if len(hosts) != 1 or len(origins) > 1 or not _serves(scope, names, hosts[0]):
        return False
    if not origins:
        return True  # a page that is opened, or no browser: a browser names its origin for all that it may not read
    scheme, _, rest = origins[0].partition("://")
    secure = scope.get("scheme") in ("https", "wss")
    # Letter for letter, or Streamlit would look for the address of this machine on the internet to compare with.
    return rest == hosts[0] and (scheme == "https" or (scheme == "http" and not secure))


def _values(scope: Message, header: bytes) -> list[str]:
    return [value.decode("latin-1") for name, value in scope["headers"] if name.lower() == header]


def _serves(scope: Message, names: frozenset[Name], host: str) -> bool:
    """Whether a Host is one of this server: a name that was set, or the very address at which it was reached."""
    asked = read_name(host.lower())
    if asked is None:
        return False
    reached, served = scope.get("server") or ("", None)
    ports = {served} | ({None} if served in _DEFAULT_PORTS.values() else set())
    if asked.port in ports and asked.host in _own(_plain(reached)):
        return True
    # Before a server of the office that passes requests on, the browser's port is the one of its scheme.
    named = asked in names or (asked.port in (served, None) and Name(asked.host) in names)
    return named and asked.host not in _WILDCARDS


def _own(reached: str) -> tuple[str, ...]:
    """The names of an address at which a request came in; a loopback address has those of this machine."""
    return (reached, *_THIS_MACHINE) if _loopback(reached) else (reached,)


def _loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False  # a name, or a socket in the file system


def _plain(host: str) -> str:
    """An address in its one short form, IPv4 inside IPv6 as IPv4; a name as it stands."""
    try:
        address = ip_address(host)
    except ValueError:
        return host
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return str(mapped or address)


async def refuse(kind: str, status: int, words: str, receive: Receive, send: Send) -> None:
    """Answer a connection with a sentence, without asking the application."""
    if kind == "websocket":
        await receive()  # the wish to connect
        await send({"type": "websocket.close", "code": 1008})
        return
    body = words.encode()
    headers: list[tuple[bytes, Any]] = [
        (b"content-type", b"text/plain; charset=utf-8"),
        (b"content-length", str(len(body)).encode()),
        (b"cache-control", b"no-store"),
        (b"x-content-type-options", b"nosniff"),
    ]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
