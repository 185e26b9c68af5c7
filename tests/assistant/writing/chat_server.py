"""A scripted OpenAI-compatible server on loopback: each request gets the next of its scripts."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Script = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Hands a chat request to the script whose turn it is; the last script stays for all later requests."""

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        server: Any = self.server
        server.requests.append(body)
        server.headers.append({name.lower(): value for name, value in self.headers.items()})
        script = server.scripts.pop(0) if len(server.scripts) > 1 else server.scripts[0]
        self.close_connection = True
        script(self)

    def do_GET(self) -> None:
        """Anything gets an answer, as long as the server is not frozen."""
        server: Any = self.server
        self.close_connection = True
        if server.frozen.is_set():
            server.thawed.wait(30)
            return
        self.answer(404, b"{}")

    def log_message(self, *_: object) -> None:
        """Nothing is printed."""

    def answer(self, code: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(code)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.raw(body)

    def begin(self) -> None:
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.end_headers()

    def chunk(self, delta: dict[str, Any], finish: str | None = None, usage: dict[str, int] | None = None) -> None:
        choices = [{"index": 0, "delta": delta, "finish_reason": finish}]
        row = {"id": "x", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": choices}
        if usage:
            row |= {"usage": usage, "choices": []}
        self.raw(f"data: {json.dumps(row)}\n\n".encode())

    def raw(self, data: bytes) -> None:
        self.wfile.write(data)
        self.wfile.flush()


def says(text: str, pause: float = 0.0) -> Script:
    """A whole answer, streamed in pieces of eight characters."""

    def script(handler: Handler) -> None:
        handler.begin()
        for at in range(0, len(text), 8):
            handler.chunk({"role": "assistant", "content": text[at : at + 8]})
            time.sleep(pause)
        handler.chunk({}, "stop")
        handler.chunk({}, usage={"prompt_tokens": 120, "completion_tokens": 34, "total_tokens": 154})
        handler.raw(b"data: [DONE]\n\n")

    return script


def cut(text: str) -> Script:
    """The beginning of an answer, then the connection ends."""

    def script(handler: Handler) -> None:
        handler.begin()
        handler.chunk({"role": "assistant", "content": text})

    return script


def status(code: int, words: str = "no", headers: dict[str, str] | None = None, after: float = 0.0) -> Script:
    """An error, after some seconds."""

    def script(handler: Handler) -> None:
        time.sleep(after)
        handler.answer(code, json.dumps({"error": {"message": words}}).encode(), headers)

    return script


def bytes_of(data: bytes) -> Script:
    """Whatever bytes, as an event stream."""

    def script(handler: Handler) -> None:
        handler.begin()
        handler.raw(data)

    return script


def hangs(over: threading.Event, words: str = "") -> Script:
    """The beginning of an answer, or none, then nothing until the event is set; the connection stays."""

    def script(handler: Handler) -> None:
        handler.begin()
        if words:
            handler.chunk({"role": "assistant", "content": words})
        over.wait(30)

    return script


def freezes(words: str = "") -> Script:
    """As hangs, and from then on nothing else is answered either: the machine has stopped."""

    def script(handler: Handler) -> None:
        server: Any = handler.server
        server.frozen.set()
        hangs(server.thawed, words)(handler)

    return script


def thinks(text: str, seconds: float) -> Script:
    """Pieces without words for a while, as a model that reasons sends them; then the answer."""

    def script(handler: Handler) -> None:
        handler.begin()
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            handler.chunk({"role": "assistant", "content": None, "reasoning_content": "ừm"})
            time.sleep(0.05)
        for at in range(0, len(text), 8):
            handler.chunk({"content": text[at : at + 8]})
        handler.chunk({}, "stop")
        handler.raw(b"data: [DONE]\n\n")

    return script


def floods(seconds: float = 20.0) -> Script:
    """Bytes without end that never make a line."""

    def script(handler: Handler) -> None:
        handler.begin()
        handler.raw(b"data: ")
        end = time.monotonic() + seconds
        with suppress(OSError):
            while time.monotonic() < end:
                handler.raw(b"x" * 1_000_000)
                handler.server.sent += 1_000_000  # type: ignore[attr-defined]  # the Server below

    return script


class Server(ThreadingHTTPServer):
    """Remembers what it was asked."""

    daemon_threads = True

    def __init__(self, *scripts: Script) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.scripts = list(scripts)
        self.requests: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.frozen, self.thawed = threading.Event(), threading.Event()
        self.sent = 0  # bytes of a flood

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"

    def handle_error(self, *_: object) -> None:
        """A client that went away is no matter."""


@contextmanager
def serving(*scripts: Script) -> Iterator[Server]:
    server = Server(*scripts)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.thawed.set()
        server.shutdown()
        server.server_close()
        thread.join()
