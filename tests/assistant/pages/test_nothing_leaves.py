"""No request leaves this machine: the server's own sockets are written down, and every proxy that is set is a hole."""

import json
import socket
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import ip_address
from pathlib import Path
from threading import Thread

import pytest
from websockets.exceptions import InvalidStatus

from assistant.pages.places import ADDRESSES
from tests.browser.provider import serve_provider
from tests.browser.server import serve
from tests.visitor import Visitor, visiting

TEXT = """NGHỊ QUYẾT
Số 1-NQ/XX về rừng

I- MỤC TIÊU

- Đến năm 2030, tỉ lệ che phủ rừng đạt 46,5%.
"""
# Read by every Python that the server starts; what it cannot see, a library's own sockets, meets the hole.
RECORDER = """
import json, os, sys

def record(event, values):
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        place = values[1]
    elif event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"):
        place = values[0]
    else:
        return
    place = place[0] if isinstance(place, tuple) else place
    if isinstance(place, bytes):
        place = place.decode("utf-8", "replace")
    file = os.open(os.environ["SOCKETS"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    os.write(file, json.dumps([event, place]).encode() + b"\\n")
    os.close(file)

sys.addaudithook(record)
sys.modules["uvloop"] = None  # its sockets are C's own: with Python's loop they are seen
"""
MODES = {
    "alone": {},
    "shared": {
        "ASSISTANT_HOSTS": "may-chu",
        "ASSISTANT_OPEN_WITHOUT_SIGN_IN": "true",
        "STREAMLIT_SERVER_ADDRESS": "0.0.0.0",
    },
    "sign-in": {"STREAMLIT_SERVER_ADDRESS": "0.0.0.0", "ASSISTANT_READERS": "@co-quan.vn"},
}


@contextmanager
def hole() -> Iterator[tuple[str, list[tuple[socket.socket, bytes]]]]:
    """The address of a proxy that takes every connection and never answers, and how each began."""
    taken: list[tuple[socket.socket, bytes]] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def take() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                    taken.append((connection, connection.recv(200)))
                except OSError:
                    return

        Thread(target=take, daemon=True).start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}", taken


def stays(place: object) -> bool:
    """Whether what a socket was pointed at is of this machine: loopback, all addresses to listen at, a file."""
    if place in (None, "", "localhost") or str(place).startswith(("/", "\0")):
        return True
    try:
        address = ip_address(str(place))
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def knock(address: str) -> None:
    """What a page of elsewhere would try."""
    for origin in ("http://evil.example", "https://evil.example:8501", "null", address.replace("localhost", "evil.vn")):
        with pytest.raises(InvalidStatus):
            Visitor(address, origin=origin)
    request = urllib.request.Request(address, headers={"Host": "evil.example"})
    with pytest.raises(urllib.error.HTTPError, match="403"):
        urllib.request.urlopen(request)


def visit(address: str, mode: str) -> None:
    """Open all pages, ask where one may, and go to sign in."""
    with visiting(address) as visitor:
        if mode == "sign-in":
            visitor.press("Đăng nhập")
            with urllib.request.urlopen(address + visitor.redirect) as choice:
                assert "An" in choice.read().decode()  # the provider's page
        else:
            assert visitor.ask("Tỉ lệ che phủ rừng năm 2030?")["citations"]
            visitor.rest()
        for place in ADDRESSES:
            visitor.open(place)


@pytest.mark.parametrize("mode", MODES)
def test_no_request_leaves_the_machine(mode: str, tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "rung.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "recorder").mkdir()
    (tmp_path / "recorder" / "sitecustomize.py").write_text(RECORDER, encoding="utf-8")
    sockets = tmp_path / "sockets"
    people = {"An": {"email": "an@co-quan.vn", "email_verified": True}}
    with hole() as (proxy, taken), serve_provider(people) as provider:
        proxies = dict.fromkeys(
            ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"), proxy
        )
        settings = {
            **MODES[mode],
            **proxies,
            "NO_PROXY": "localhost,127.0.0.1" if mode == "sign-in" else "",  # the provider is the test's own
            "ASSISTANT_CORPUS_DIR": str(tmp_path / "texts"),
            "PYTHONPATH": str(tmp_path / "recorder"),
            "SOCKETS": str(sockets),
        }
        secrets = provider.secrets_toml if mode == "sign-in" else None
        with serve(tmp_path / "data", tmp_path / "server.log", secrets, **settings) as address:
            knock(address)
            visit(address, mode)
            knock(address)
        assert [begun for _, begun in taken] == []
    lines = [json.loads(line) for line in sockets.read_text(encoding="utf-8").splitlines()] if sockets.exists() else []
    assert [line for line in lines if not stays(line[1])] == []
    assert bool(lines) == (mode == "sign-in")  # that the provider is asked is written down: the recorder works
