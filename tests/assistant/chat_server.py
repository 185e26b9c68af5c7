"""A scripted OpenAI-compatible server on loopback: each request gets the next of its scripts."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
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

    def log_message(self, *_: object) -> None:
        """Nothing is printed."""

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


def status(code: int, words: str = "no", headers: dict[str, str] | None = None) -> Script:
    def script(handler: Handler) -> None:
        body = json.dumps({"error": {"message": words}}).encode()
        handler.send_response(code)
        handler.send_header("content-type", "application/json")
        handler.send_header("content-length", str(len(body)))
        for name, value in (headers or {}).items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.raw(body)

    return script


def bytes_of(data: bytes) -> Script:
    """Whatever bytes, as an event stream."""

    def script(handler: Handler) -> None:
        handler.begin()
        handler.raw(data)

    return script


def hangs(event: threading.Event) -> Script:
    """Says nothing until the event is set."""

    def script(handler: Handler) -> None:
        handler.begin()
        event.wait(10)

    return script


class Server(ThreadingHTTPServer):
    """Remembers what it was asked."""

    daemon_threads = True

    def __init__(self, *scripts: Script) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.scripts = list(scripts)
        self.requests: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []

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
        server.shutdown()
        server.server_close()
        thread.join()
