"""What an assistant is opened with and what the pages need of it, and where its opening stands."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from assistant.answer import Answer, Pieces
from assistant.settings import Settings
from corpus.library.texts import Texts

if TYPE_CHECKING:
    from index.passage_index import PassageIndex

Progress = Callable[[int, int], None]


class Asker(Protocol):
    """What the pages need of an assistant."""

    @property
    def index(self) -> "PassageIndex": ...

    def ask(self, question: str, history: Sequence[str] = ()) -> Answer: ...

    def close(self) -> None: ...


@runtime_checkable
class Narrowing(Protocol):
    """An assistant that can be kept to some documents."""

    def within(self, documents: frozenset[str]) -> Asker: ...


@runtime_checkable
class Streamer(Protocol):
    """An assistant that shows a chat model's draft while it comes."""

    writer: object | None  # the model, where one is set up

    def stream(self, question: str, history: Sequence[str] = (), written: bool = True) -> Pieces: ...


@runtime_checkable
class Makeshift(Protocol):
    """An assistant that says why its index is not kept, where that is so."""

    @property
    def unkept(self) -> Exception | None: ...


@dataclass(frozen=True)
class Opening:
    """What an assistant is opened with: over which texts, and beside which other one that answers meanwhile.

    progress is called with the passages indexed and in all; rebuild asks for a new index though one is there.
    """

    settings: Settings
    texts: Texts
    progress: Progress
    rebuild: bool = False
    before: Asker | None = None


Opener = Callable[[Opening], Asker]
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
    """A moment of opening: passages indexed and in all while building; the error once it failed.

    serving says that an assistant opened before answers meanwhile.
    """

    stage: Stage
    done: int = 0
    total: int = 0
    error: Exception | None = None
    serving: bool = False

    @property
    def busy(self) -> bool:
        return self.stage in (Stage.IDLE, Stage.LOADING, Stage.BUILDING)


def open_assistant(opening: Opening) -> Asker:
    """Open the real assistant; its imports take seconds, so they happen here, in the background thread.

    What it makes ready at its first question is made ready here too, before anyone waits for an answer.
    """
    from assistant.service import Assistant

    before = opening.before if isinstance(opening.before, Assistant) else None
    assistant = Assistant.open(opening.settings, opening.progress, opening.rebuild, opening.texts.corpus, before)
    for _ in assistant.stream(_FIRST_QUESTION, written=False):
        """A chat model is asked nothing before a reader asks."""
    return assistant
