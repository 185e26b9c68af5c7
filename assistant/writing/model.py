"""A chat model through LangChain: its text streamed by a thread of its own, so that no server can hold an answer up."""

import importlib
import queue
import threading
import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from assistant.writing.config import ChatConfig
from assistant.writing.trouble import ChatTrouble, trouble_of

_FINISHED = {"stop", "end_turn", "eos", "complete", "stop_sequence"}
_REASONS = ("finish_reason", "done_reason", "stop_reason")
_PAUSES = (0.2, 0.6)  # seconds before another try: all of them end well within 2 s
_TICK = 0.2  # seconds after which a silent server's reader is given a turn
_LONGEST = 20_000  # characters; a model that does not stop is stopped


@dataclass
class Cost:
    """What an answer took of the model."""

    tokens_in: int = 0
    tokens_out: int = 0
    calls: int = 0


@dataclass(frozen=True)
class Limits:
    """Seconds until a server says its first or next words, and for the whole of a text."""

    silence: float = 20.0
    whole: float = 60.0


class Chat(Protocol):
    """What the writer needs of a model."""

    @property
    def name(self) -> str: ...

    def stream(self, messages: Sequence[tuple[str, str]], cost: Cost) -> Generator[str, None, None]:
        """The pieces of a text as they come, "" now and then while none comes. Raises ChatTrouble."""
        ...


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
        end = time.monotonic() + self.limits.whole
        for pause in (*_PAUSES, None):
            begun = False
            try:
                for piece in self._once(messages, cost, end):
                    begun = begun or bool(piece)
                    yield piece
                return
            except ChatTrouble as trouble:
                if begun or pause is None or not trouble.passing:
                    raise
            time.sleep(pause)

    def _once(self, messages: Sequence[tuple[str, str]], cost: Cost, end: float) -> Generator[str, None, None]:
        pieces: queue.Queue[str | ChatTrouble | None] = queue.Queue()
        stop = threading.Event()
        cost.calls += 1
        work = (list(messages), cost, pieces, stop)
        threading.Thread(target=self._work, args=work, name="chat-model", daemon=True).start()
        length, heard = 0, time.monotonic()
        try:
            while True:
                now = time.monotonic()
                if now > end or now - heard > self.limits.silence:
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
            for chunk in self._built().stream(messages):
                if stop.is_set():
                    return
                reason = _reason(chunk) or reason
                _count(chunk, cost)
                if text := chunk.text:
                    pieces.put(str(text))
            pieces.put(None if reason.lower() in _FINISHED else ChatTrouble("cut"))
        except Exception as error:  # noqa: BLE001 -- each provider has errors of its own; all become a ChatTrouble
            pieces.put(trouble_of(error))

    def _built(self) -> Any:
        if self._model is None:
            self._model = build_model(self.config, self.limits.silence)
        return self._model


def build_model(config: ChatConfig, timeout: float) -> Any:
    """The LangChain chat model. Raises ChatTrouble for settings that cannot be, ImportError without its package."""
    provider, _, name = config.checked().model.partition(":")
    options: dict[str, Any] = {"temperature": 0}
    if config.base_url:
        options["base_url"] = config.base_url
    key = config.api_key
    if provider == "openai":
        # A server of one's own wants no key, but the package does; the retries are ours, bounded in time.
        options |= {"api_key": key or "none", "timeout": timeout, "max_retries": 0, "stream_usage": True}
    elif provider == "ollama":
        options["client_kwargs"] = {"timeout": timeout}
    else:
        options |= {"api_key": key, "timeout": timeout, "max_retries": 0} if key else {}
    init_chat_model = importlib.import_module("langchain.chat_models").init_chat_model
    try:
        return init_chat_model(name, model_provider=provider, **options)
    except ValueError as error:  # a provider that there is not, or options that are not its own
        raise ChatTrouble("setting") from error


def _reason(chunk: Any) -> str:
    return next((str(chunk.response_metadata[one]) for one in _REASONS if chunk.response_metadata.get(one)), "")


def _count(chunk: Any, cost: Cost) -> None:
    if usage := getattr(chunk, "usage_metadata", None):
        cost.tokens_in += usage.get("input_tokens", 0)
        cost.tokens_out += usage.get("output_tokens", 0)
