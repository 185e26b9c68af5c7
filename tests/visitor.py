"""A visitor of the page without a browser: says to the server over its websocket what Chromium would say."""

import json
import re
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin, Subprotocol

_TOKEN = re.compile(r"_streamlit_xsrf=([^;]*)")  # a browser that is signed in says this cookie a second time
_PATIENCE = 300.0  # seconds for one message, on a busy machine


class Visitor:
    """A session of its own at an address such as "http://localhost:8501"; close it, or use it in a with-block."""

    def __init__(self, address: str, cookie: str = "", origin: str | None = None) -> None:
        headers = {"Cookie": cookie} if cookie else {}
        tokens = [Subprotocol(one.strip('"')) for one in _TOKEN.findall(cookie)]
        self._socket: ClientConnection = connect(
            f"{address.replace('http', 'ws', 1)}/_stcore/stream",
            subprotocols=[Subprotocol("streamlit"), *tokens],
            origin=Origin(origin or address),
            additional_headers=headers,
            max_size=None,
            open_timeout=_PATIENCE,
            proxy=None,
            legacy=True,
        )
        self.query = ""
        self.place = ""
        self.redirect = ""  # where the page sent the browser to sign in
        self.heard = ""  # all that the server said in the last run, texts in whatever they came in
        self._box = ""
        self._buttons: dict[str, str] = {}

    def __enter__(self) -> "Visitor":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Leave, as a browser does whose window is closed."""
        self._socket.close()

    def open(self, place: str = "", query: str = "") -> list[dict[str, Any]]:
        """Open a page; gives the data of the components on it once it is whole."""
        self.place, self.query = place, query
        return list(self._run(BackMsg()))

    def press(self, label: str) -> None:
        """Press a button of the page that is open."""
        message = BackMsg()
        state = message.rerun_script.widget_states.widgets.add()
        state.id, state.trigger_value = self._buttons[label], True
        list(self._run(message))

    def ask(self, question: str) -> dict[str, Any]:
        """Ask on the page Hỏi đáp, which is open; gives the turn as soon as it is shown, kept by then."""
        message = BackMsg()
        state = message.rerun_script.widget_states.widgets.add()
        state.id, state.chat_input_value.data = self._box, question
        for data in self._run(message):
            if data.get("status") == "done" and data.get("question") == question and data.get("turn"):
                return data
        raise AssertionError(f"no answer to {question!r} was shown")

    def rest(self) -> None:
        """Hear the run out that `ask` left when the answer was shown."""
        list(self._hear())

    def _run(self, message: BackMsg) -> Iterator[dict[str, Any]]:
        message.rerun_script.query_string, message.rerun_script.page_name = self.query, self.place
        self.heard = ""
        self._socket.send(message.SerializeToString())
        yield from self._hear()

    def _hear(self) -> Iterator[dict[str, Any]]:
        while True:
            message = ForwardMsg()
            raw = bytes(self._socket.recv(timeout=_PATIENCE))  # type: ignore[arg-type]
            message.ParseFromString(raw)
            self.heard += raw.decode(errors="replace")
            kind = message.WhichOneof("type")
            if kind == "script_finished" and message.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY:
                return
            if kind == "page_info_changed":
                self.query = message.page_info_changed.query_string
            if kind == "auth_redirect":
                self.redirect = message.auth_redirect.url
            element = message.delta.new_element if kind == "delta" else None
            if element is None:
                continue
            if element.WhichOneof("type") == "chat_input":
                self._box = element.chat_input.id
            elif element.WhichOneof("type") == "button":
                self._buttons[element.button.label] = element.button.id
            elif element.WhichOneof("type") == "bidi_component":
                yield json.loads(element.bidi_component.json or "{}")


def cookie_of(address: str) -> str:
    """The cookie that the server gives a browser that comes for the first time; "" for none."""
    with urllib.request.urlopen(address) as response:
        return str(response.headers.get("set-cookie") or "").partition(";")[0]


@contextmanager
def visiting(address: str) -> Iterator[Visitor]:
    """Somebody whose page Hỏi đáp is open."""
    with Visitor(address, cookie_of(address)) as visitor:
        visitor.open()
        yield visitor
