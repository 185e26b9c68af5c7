"""A chat model through LangChain: its text streamed by a thread of its own, so that no server can hold an answer up."""

import importlib
import logging
import queue
import threading
import time
import unicodedata
from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any, Protocol

from assistant.writing.config import ChatConfig
from assistant.writing.heartbeat import Watch
from assistant.writing.transport import reader, wire
from assistant.writing.trouble import ChatTrouble, trouble_of

_FINISHED = {"stop", "end_turn", "eos", "complete", "stop_sequence"}
_REASONS = ("finish_reason", "done_reason", "stop_reason")
_PAUSES = (0.2, 0.6)  # seconds before another try
_TRYING = 1.5  # seconds after which a failure is not tried again
_TICK = 0.2  # seconds after which a silent server's reader is given a turn
_CONNECT = 3.0  # seconds for a connection: who does not take one is not there
_LONGEST = 20_000  # characters; a model that does not stop is stopped
_HIDDEN = ("Cc", "Cf", "Cs", "Co")  # no letters: control characters, those that turn the writing round, halves
_CARRIERS = ("httpcore", "httpcore2", "httpx", "httpx2")  # log headers that a server sends, which may hold the key


@dataclass
class Cost:
    """What an answer took of the model."""

    tokens_in: int = 0
    tokens_out: int = 0
    calls: int = 0


@dataclass(frozen=True)
class Limits:
    """Seconds until a text's first words, for the whole of it, and from one piece of it to the next.

    A small model on an office PC's processor reads 30 to 100 tokens a second, and our prompts have 1,000 to 2,500: its
    first words may take most of a minute. Once it writes it pauses for a second at most. A server that is not only
    silent but dead is found out long before (see Watch).
    """

    first: float = 60.0
    whole: float = 120.0
    between: float = 10.0


class Chat(Protocol):
    """What the writer needs of a model."""

    @property
    def name(self) -> str: ...

    def stream(self, messages: Sequence[tuple[str, str]], cost: Cost) -> Generator[str, None, None]:
        """The pieces of a text as they come, "" now and then while none comes. Raises ChatTrouble."""
        ...


def whole_text(
    chat: Chat, messages: Sequence[tuple[str, str]], cost: Cost, seconds: float, stop: threading.Event | None = None
) -> str:
    """A text in one piece. Raises ChatTrouble, also after so many seconds or when stop is set."""
    end, text = time.monotonic() + seconds, ""
    with closing(chat.stream(messages, cost)) as pieces:
        for piece in pieces:
            if stop and stop.is_set():
                raise ChatTrouble("stopped")
            if time.monotonic() > end:
                raise ChatTrouble("timeout")
            text += piece
    return text


def says_something(chat: Chat) -> None:
    """Ask a model for one word. Raises ChatTrouble where none comes."""
    with closing(chat.stream([("user", "Trả lời đúng một từ: xong.")], Cost())) as pieces:
        if not any(piece.strip() for piece in pieces):
            raise ChatTrouble("garbage")


@dataclass
class LangChainChat:
    """A model that init_chat_model knows; its package is imported at the first use."""

    config: ChatConfig
    limits: Limits = field(default_factory=Limits)
    _model: Any = None

    @property
    def name(self) -> str:
        return self.config.model

    def stream(self, messages: Sequence[tuple[str, str]], cost: Cost) -> Generator[str, None, None]:
        """The pieces of a text as they come, tried again where nothing has come yet. Raises ChatTrouble."""
        began = time.monotonic()
        for pause in (*_PAUSES, None):
            begun = False
            try:
                for piece in self._once(messages, cost, began + self.limits.whole):
                    begun = begun or bool(piece)
                    yield piece
                return
            except ChatTrouble as trouble:
                if begun or pause is None or not trouble.passing or time.monotonic() - began > _TRYING:
                    raise
            time.sleep(pause)

    def _once(self, messages: Sequence[tuple[str, str]], cost: Cost, end: float) -> Generator[str, None, None]:
        pieces: queue.Queue[str | ChatTrouble | None] = queue.Queue()
        stop = threading.Event()
        cost.calls += 1
        work = (list(messages), cost, pieces, stop)
        threading.Thread(target=self._work, args=work, name="chat-model", daemon=True).start()
        watch = Watch(self.config.base_url)
        length, heard = 0, time.monotonic()
        try:
            while True:
                now = time.monotonic()
                patience = self.limits.between if length else self.limits.first
                if now > end or now - heard > patience or watch.dead(now - heard):
                    raise ChatTrouble("timeout")
                try:
                    piece = pieces.get(timeout=_TICK)
                except queue.Empty:
                    yield ""  # so that whoever reads can stop
                    continue
                heard = time.monotonic()
                if piece is None:
                    return
                if isinstance(piece, ChatTrouble):
                    raise piece
                length += len(piece)
                if length > _LONGEST:
                    raise ChatTrouble("garbage")
                yield piece
        finally:
            stop.set()

    def _work(
        self,
        messages: list[tuple[str, str]],
        cost: Cost,
        pieces: "queue.Queue[str | ChatTrouble | None]",
        stop: threading.Event,
    ) -> None:
        """Run in a thread: a server that hangs holds this thread, never the reader."""
        reason = ""
        try:
            with reader(stop):
                for chunk in self._built().stream(messages):
                    if stop.is_set():
                        return
                    reason = _reason(chunk) or reason
                    _count(chunk, cost)
                    pieces.put(_visible(str(chunk.text)))  # "" too: a model that thinks is at work
            pieces.put(None if reason.lower() in _FINISHED else ChatTrouble("cut"))
        except Exception as error:  # noqa: BLE001 -- each provider has errors of its own; all become a ChatTrouble
            pieces.put(trouble_of(error))

    def _built(self) -> Any:
        if self._model is None:
            self._model = build_model(self.config, self.limits.first)
        return self._model


def build_model(config: ChatConfig, timeout: float) -> Any:
    """The LangChain chat model; timeout is the seconds for which its server may be silent.

    Raises ChatTrouble for settings that cannot be, ImportError without its package.
    """
    provider, _, name = config.checked().model.partition(":")
    for carrier in (*_CARRIERS, provider):
        logging.getLogger(carrier).setLevel(logging.WARNING)
    options: dict[str, Any] = {"temperature": 0}
    if config.base_url:
        options["base_url"] = config.base_url
    key = config.api_key
    line = wire(config.base_url)
    if provider == "openai":
        openai = importlib.import_module("openai")
        # A server of one's own wants no key, but the package does; the retries are ours, bounded in time.
        options |= {"api_key": key or "none", "max_retries": 0, "stream_usage": True}
        options["timeout"] = openai.Timeout(timeout, connect=_CONNECT)
        options |= {"http_client": openai.DefaultHttpxClient(**line), "openai_proxy": None}
    elif provider == "ollama":
        # Without a header the package would send the environment's OLLAMA_API_KEY to whatever address is set.
        header = {"authorization": f"Bearer {key.get_secret_value() if key else 'none'}"}
        options["client_kwargs"] = {**line, "timeout": (_CONNECT, timeout, timeout, timeout), "headers": header}
    elif config.base_url:
        raise ChatTrouble("setting")  # how that package goes about redirects is its own affair
    else:
        options |= {"api_key": key, "timeout": timeout, "max_retries": 0} if key else {}
    init_chat_model = importlib.import_module("langchain.chat_models").init_chat_model
    try:
        return init_chat_model(name, model_provider=provider, **options)
    except ValueError:  # a provider that there is not, or options that are not its own
        raise ChatTrouble("setting") from None  # the cause may hold the key


def _visible(text: str) -> str:
    """What can be seen of a text, as of a question."""
    return "".join(one for one in text if one in "\n\r\t" or unicodedata.category(one) not in _HIDDEN)


def _reason(chunk: Any) -> str:
    return next((str(chunk.response_metadata[one]) for one in _REASONS if chunk.response_metadata.get(one)), "")


def _count(chunk: Any, cost: Cost) -> None:
    if usage := getattr(chunk, "usage_metadata", None):
        cost.tokens_in += usage.get("input_tokens", 0)
        cost.tokens_out += usage.get("output_tokens", 0)
