"""The texts and the key go to the address that was set: no redirect, proxy or variable takes them elsewhere."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from pydantic import SecretStr

from assistant.writing import heartbeat
from assistant.writing.config import ChatConfig, same_server
from assistant.writing.model import Limits
from assistant.writing.probe import probe
from tests.assistant.writing.chat_server import says, serving

pytestmark = pytest.mark.usefixtures("openai_client", "ollama_client")

KEY = "sk-bi-mat-0123456789"
PATIENT = Limits(30.0, 40.0)  # nothing here waits for them


class Recorder(ThreadingHTTPServer):
    """Answers every request alike, and remembers it."""

    daemon_threads = True

    def __init__(self, status: int, location: str) -> None:
        self.asked: list[str] = []
        recorder = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                recorder.asked.append(f"{self.command} {self.path}\n{self.headers}")
                self.send_response(status)
                self.send_header("location", location)
                self.send_header("content-length", "0")
                self.end_headers()

            do_POST = do_CONNECT = do_HEAD = do_GET

            def log_message(self, *_: object) -> None:
                """Nothing is printed."""

        super().__init__(("127.0.0.1", 0), Handler)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


@contextmanager
def recording(status: int = 200, location: str = "/") -> Iterator[Recorder]:
    server = Recorder(status, location)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def config(provider: str, address: str) -> ChatConfig:
    return ChatConfig(model=f"{provider}:m", base_url=address, api_key=SecretStr(KEY))


@pytest.mark.parametrize("provider", ["openai", "ollama"])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_told_and_not_followed(provider: str, status: int) -> None:
    with recording() as other, recording(status, f"{other.url}/v1/chat/completions") as server:
        trouble = probe(config(provider, f"{server.url}/v1"), PATIENT)

    assert trouble is not None
    assert trouble.code == "redirect"
    assert "sang một địa chỉ khác" in trouble.vietnamese
    assert [one.split()[0] for one in server.asked if not one.startswith("GET")] == ["POST"]  # GET: a sign of life
    assert other.asked == []


def test_a_sign_of_life_does_not_follow_a_redirect_either() -> None:
    answered = threading.Event()
    with recording() as other, recording(302, other.url) as server:
        heartbeat._ask(server.url, answered)

    assert answered.is_set()
    assert len(server.asked) == 1
    assert other.asked == []


@pytest.mark.parametrize("provider", ["openai", "ollama"])
def test_no_proxy_reads_what_is_not_encrypted(provider: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with recording() as proxy, serving(says("xong")) as server:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "OPENAI_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.delenv("NO_PROXY", raising=False)
        probe(config(provider, server.url), PATIENT)
        heartbeat._ask(server.url, threading.Event())

    assert len(server.requests) == 1
    assert proxy.asked == []


def test_a_key_of_the_environment_goes_to_no_address_that_was_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OLLAMA_API_KEY", "OPENAI_API_KEY"):
        monkeypatch.setenv(name, KEY)
    with recording(500) as server:
        for provider in ("ollama", "openai"):
            probe(ChatConfig(model=f"{provider}:m", base_url=server.url), PATIENT)

    assert len(server.asked) >= 2
    assert KEY not in "".join(server.asked)


def test_another_provider_is_asked_at_its_own_address_alone() -> None:
    with recording() as server:
        trouble = probe(config("anthropic", server.url), PATIENT)

    assert trouble is not None
    assert trouble.code == "setting"
    assert server.asked == []


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("http://may-chu:8000/v1", "http://MAY-CHU:8000/", True),
        ("http://may-chu:8000/v1", "http://may-chu:8001/v1", False),
        ("http://may-chu:8000/v1", "https://may-chu:8000/v1", False),
        ("http://may-chu:8000/v1", "http://may-chu:8000@evil.example/v1", False),
        ("http://may-chu:8000", "http://may-chu:x", False),
        ("", "", False),
    ],
)
def test_whether_two_addresses_are_of_one_server(one: str, other: str, same: bool) -> None:
    assert same_server(one, other) is same
