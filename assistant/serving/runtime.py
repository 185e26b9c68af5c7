"""One assistant for the whole process: opened in the background, watched by every page, rebuilt on request."""

import gc
import logging
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.answer import Answer, Pieces
from assistant.serving.gate import TURNS
from assistant.serving.opening import (
    Asker,
    Makeshift,
    Narrowing,
    Opener,
    Opening,
    Stage,
    State,
    Streamer,
    open_assistant,
)
from assistant.settings import Settings
from corpus.library.texts import Texts
from corpus.reading.store import Corpus

if TYPE_CHECKING:
    from index.passage_index import PassageIndex

logger = logging.getLogger(__name__)


@dataclass(eq=False)
class _Held:
    """An open assistant, the texts that it answers from, and how many are asking it."""

    asker: Asker
    texts: Texts
    asking: int = 0


class Runtime:
    """Opens an assistant in a thread of its own and answers through it; safe to share between sessions.

    Another one is opened beside the one that answers, and takes its place once it is ready: nobody waits for it. The
    texts that the pages show are those that the answering one was opened over.
    """

    def __init__(self, settings: Settings, opener: Opener = open_assistant) -> None:
        self.settings = settings
        self._opener = opener
        self._held: _Held | None = None
        self._state = State(Stage.IDLE)
        self._lock = threading.Condition()
        self._reading = threading.Lock()
        self._latest: Texts | None = None
        self._stamp: object = None
        self._given: Texts | None = None  # to the assistant that was opened last
        self._outdated = False

    @property
    def state(self) -> State:
        return self._state

    @property
    def texts(self) -> Texts:
        """The texts that are answered from, in their collections; those on the disk before any are. Raises CorpusError.

        Reading them waits for no index.
        """
        held = self._held
        return held.texts if held else self.latest

    @property
    def latest(self) -> Texts:
        """The texts as they are on the disk, which may not be answered from yet. Raises CorpusError."""
        with self._reading:
            stamp = self.settings.texts_stamp
            if self._latest is None or self._stamp != stamp:
                self._latest, self._stamp = self.settings.read_texts(), stamp
            return self._latest

    @property
    def corpus(self) -> Corpus:
        """The texts that are answered from as one corpus. Raises CorpusError."""
        return self.texts.corpus

    def refresh(self) -> bool:
        """Open over the texts as they are now where they have changed, here or in another process; returns whether."""
        given, latest = self._given, self.latest
        if given is None or latest is given:
            return False
        self._given = latest
        self.reopen()
        return True

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
        """Build the index anew, beside the one that is asked meanwhile."""
        with self._lock:
            if not self._state.busy:
                self._launch(rebuild=True)

    def reopen(self) -> None:
        """Open again with what was set meanwhile, beside the one that is asked; the index is kept."""
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

    def stream(
        self,
        question: str,
        history: Sequence[str] = (),
        written: bool = True,
        documents: frozenset[str] = frozenset(),
    ) -> Pieces:
        """As ask, with a chat model's draft so far before the answer; written=False leaves the model out.

        documents are the numbers of those that are asked; all for none. Nobody else waits while a model writes.
        """
        with self._borrowed() as whole:
            assistant = whole.within(documents) if documents and isinstance(whole, Narrowing) else whole
            if isinstance(assistant, Streamer):
                with TURNS.outside() if written and assistant.writer else nullcontext():
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
        held = self._held
        return held.asker.index if held else None

    @property
    def unkept(self) -> Exception | None:
        """Why the open index will be gone with this process, None where it is kept."""
        held = self._held
        return held.asker.unkept if held and isinstance(held.asker, Makeshift) else None

    def close(self) -> None:
        """Let another process own the data folder, once nobody asks any more."""
        with self._lock:
            held, self._held = self._held, None
            self._state = State(Stage.IDLE)
            done = held is not None and not held.asking
        if held and done:
            _close(held)

    @contextmanager
    def _borrowed(self) -> Iterator[Asker]:
        """The assistant, which is not closed while it is in use."""
        held = self._borrow()
        try:
            yield held.asker
        finally:
            with self._lock:
                held.asking -= 1
                done = held is not self._held and not held.asking
            if done:
                _close(held)

    def _borrow(self) -> _Held:
        self.start()
        with self._lock:
            self._lock.wait_for(lambda: self._held or not self._state.busy)
            if self._held is None:
                raise self._state.error or RuntimeError("the assistant is closed")
            self._held.asking += 1
            return self._held

    def _launch(self, rebuild: bool) -> None:
        self._state = State(Stage.LOADING, serving=self._held is not None)
        threading.Thread(target=self._open_and_settle, args=(rebuild,), name="open-assistant", daemon=True).start()

    def _open_and_settle(self, rebuild: bool) -> None:
        self._open(rebuild)
        _settle()

    def _open(self, rebuild: bool) -> None:
        held = self._held
        try:
            texts = self._given = self.latest
            before = held.asker if held else None
            asker = self._opener(Opening(self.settings, texts, self._progress, rebuild, before))
        except Exception as error:  # noqa: BLE001 -- kept in the state, raised to whoever asks, and shown by the page
            logger.warning("the assistant cannot be opened: %s", error)
            self._become(self._held, State(Stage.FAILED, error=error, serving=self._held is not None))
        else:
            self._become(_Held(asker, texts), State(Stage.READY))

    def _progress(self, done: int, total: int) -> None:
        self._state = State(Stage.BUILDING, done, total, serving=self._held is not None)

    def _become(self, held: _Held | None, state: State) -> None:
        with self._lock:
            old, self._held = self._held, held
            done = old is not None and old is not held and not old.asking
            self._lock.notify_all()  # whoever waits for an answer need not wait for the old one to close
        if old and done:
            _close(old)
        with self._lock:
            if self._outdated:
                self._outdated = False
                self._launch(rebuild=False)
            else:
                self._state = state
            self._lock.notify_all()


def _close(held: _Held) -> None:
    with suppress(OSError, ValueError):
        held.asker.close()


def _settle() -> None:
    """Take what is open out of what the collector looks through; what was replaced is collected first.

    Streamlit collects everything after every run of a page: over a corpus that took more time than all answers.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()


_guard = threading.Lock()
_shared: Runtime | None = None


def shared_runtime() -> Runtime:
    """The runtime of this process, made from the environment's settings. Raises as Settings does."""
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
