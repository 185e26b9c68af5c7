"""One assistant for the whole process: opened in the background, watched by every page, rebuilt on request."""

import logging
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from assistant.answer import Answer, Pieces
from assistant.settings import Settings
from corpus.store import Corpus, read_corpus

if TYPE_CHECKING:
    from index.passage_index import PassageIndex

logger = logging.getLogger(__name__)


class Asker(Protocol):
    """What the pages need of an assistant."""

    @property
    def index(self) -> "PassageIndex": ...

    def ask(self, question: str, history: Sequence[str] = ()) -> Answer: ...

    def close(self) -> None: ...


@runtime_checkable
class Streamer(Protocol):
    """An assistant that shows a chat model's draft while it comes."""

    def stream(self, question: str, history: Sequence[str] = (), written: bool = True) -> Pieces: ...


Progress = Callable[[int, int], None]
Opener = Callable[[Settings, Progress, bool], Asker]


_FIRST_QUESTION = "Mục tiêu đến năm 2030 là gì?"


class Stage(Enum):
    """Where opening stands."""

    IDLE = "idle"
    LOADING = "loading"
    BUILDING = "building"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class State:
    """A moment of opening: passages indexed and in all while building; the error once it failed."""

    stage: Stage
    done: int = 0
    total: int = 0
    error: Exception | None = None

    @property
    def busy(self) -> bool:
        return self.stage in (Stage.IDLE, Stage.LOADING, Stage.BUILDING)


def open_assistant(settings: Settings, progress: Progress, rebuild: bool) -> Asker:
    """Open the real assistant; its imports take seconds, so they happen here, in the background thread.

    What it makes ready at its first question is made ready here too, before anyone waits for an answer.
    """
    from assistant.service import Assistant

    assistant = Assistant.open(settings, progress, rebuild)
    for _ in assistant.stream(_FIRST_QUESTION, written=False):
        """A chat model is asked nothing before a reader asks."""
    return assistant


class Runtime:
    """Opens an assistant in a thread of its own and answers through it; safe to share between sessions."""

    def __init__(self, settings: Settings, opener: Opener = open_assistant) -> None:
        self.settings = settings
        self._opener = opener
        self._assistant: Asker | None = None
        self._state = State(Stage.IDLE)
        self._lock = threading.Condition()
        self._asking = 0
        self._outdated = False

    @property
    def state(self) -> State:
        return self._state

    @cached_property
    def corpus(self) -> Corpus:
        """The texts, read without waiting for the index. Raises CorpusError."""
        return read_corpus(self.settings.corpus_dir)

    @property
    def conversations_path(self) -> Path:
        return self.settings.data_dir / "conversations.sqlite3"

    def start(self) -> None:
        """Begin to open, unless that has begun already."""
        with self._lock:
            if self._state.stage is Stage.IDLE:
                self._launch(rebuild=False)

    def start_after(self, seconds: float) -> None:
        """Begin to open in a while: until then a page that is being loaded has the interpreter to itself."""
        timer = threading.Timer(seconds, self.start)
        timer.daemon = True
        timer.start()

    def retry(self) -> None:
        """Open again after a failure."""
        with self._lock:
            if self._state.stage is Stage.FAILED:
                self._launch(rebuild=False)

    def rebuild(self) -> None:
        """Build the index anew; questions asked meanwhile wait."""
        with self._lock:
            if not self._state.busy:
                self._launch(rebuild=True)

    def reopen(self) -> None:
        """Open again with what was set meanwhile; the index is kept, and questions asked meanwhile wait."""
        with self._lock:
            if self._state.stage in (Stage.LOADING, Stage.BUILDING):
                self._outdated = True  # what is being opened may have read the settings before they changed
            elif self._state.stage is not Stage.IDLE:
                self._launch(rebuild=False)

    def ask(self, question: str, history: Sequence[str] = ()) -> Answer:
        """Answer a question, waiting for the assistant where it is being opened.

        Raises QuestionError for the question, and whatever opening failed with.
        """
        with self._borrowed() as assistant:
            return assistant.ask(question, history)

    def stream(self, question: str, history: Sequence[str] = (), written: bool = True) -> Pieces:
        """As ask, with a chat model's draft so far before the answer; written=False leaves the model out."""
        with self._borrowed() as assistant:
            if isinstance(assistant, Streamer):
                yield from assistant.stream(question, history, written)
            else:
                yield assistant.ask(question, history)

    def wait(self, seconds: float = 60.0) -> State:
        """Wait until opening has ended or the time is over."""
        end = time.monotonic() + seconds
        with self._lock:
            while self._state.busy and (left := end - time.monotonic()) > 0:
                self._lock.wait(left)
        return self._state

    @property
    def index(self) -> "PassageIndex | None":
        """The open index, None while there is none."""
        assistant = self._assistant
        return assistant.index if assistant else None

    def close(self) -> None:
        """Let another process own the data folder."""
        with self._lock:
            self._release()
            self._state = State(Stage.IDLE)

    @contextmanager
    def _borrowed(self) -> Iterator[Asker]:
        """The assistant, which is not closed while it is in use."""
        assistant = self._borrow()
        try:
            yield assistant
        finally:
            with self._lock:
                self._asking -= 1
                self._lock.notify_all()

    def _borrow(self) -> Asker:
        self.start()
        with self._lock:
            self._lock.wait_for(lambda: not self._state.busy)
            if self._assistant is None:
                raise self._state.error or RuntimeError("the assistant is closed")
            self._asking += 1
            return self._assistant

    def _launch(self, rebuild: bool) -> None:
        self._state = State(Stage.LOADING)
        threading.Thread(target=self._open, args=(rebuild,), name="open-assistant", daemon=True).start()

    def _open(self, rebuild: bool) -> None:
        with self._lock:
            self._lock.wait_for(lambda: self._asking == 0)
            self._release()
        try:
            assistant = self._opener(self.settings, self._progress, rebuild)
        except Exception as error:  # noqa: BLE001 -- kept in the state, raised to whoever asks, and shown by the page
            logger.warning("the assistant cannot be opened: %s", error)
            self._become(None, State(Stage.FAILED, error=error))
        else:
            self._become(assistant, State(Stage.READY))

    def _progress(self, done: int, total: int) -> None:
        self._state = State(Stage.BUILDING, done, total)

    def _become(self, assistant: Asker | None, state: State) -> None:
        with self._lock:
            self._assistant = assistant
            if self._outdated:
                self._outdated = False
                self._launch(rebuild=False)
                return
            self._state = state
            self._lock.notify_all()

    def _release(self) -> None:
        if self._assistant:
            with suppress(OSError, ValueError):
                self._assistant.close()
        self._assistant = None


_guard = threading.Lock()
_shared: Runtime | None = None


def shared_runtime() -> Runtime:
    """The runtime of this process, made from the environment's settings. Raises pydantic's ValidationError."""
    global _shared
    with _guard:
        if _shared is None:
            _shared = Runtime(Settings())
        return _shared


def share(runtime: Runtime | None) -> None:
    """Make a runtime the one of this process: a test's own, or None to start afresh."""
    global _shared
    with _guard:
        _shared = runtime
