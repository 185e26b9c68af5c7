"""What a session has brought in and not kept yet, and what it can undo."""

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from assistant.pages.uploads import let_go
from corpus.library.staging import Staged

_DRAFTS = "library-drafts"
_ROUND = "library-round"
_SAID = "library-said"


@dataclass
class Draft:
    """A file brought in: read, or why it could not be; `clash` tells that its number was found to be another's."""

    name: str
    staged: Staged | None = None
    problem: str = ""
    clash: bool = False


@dataclass(frozen=True)
class Said:
    """What was done last, in a sentence, and how it is undone."""

    words: str
    undo: Callable[[], None] | None = None


def drafts() -> dict[str, Draft]:
    """The session's drafts by their keys, in the order in which they came."""
    found: dict[str, Draft] = st.session_state.setdefault(_DRAFTS, {})
    return found


def uploader_key() -> str:
    """The key of the box that takes files; another one empties it."""
    return f"upload-{st.session_state.setdefault(_ROUND, 0)}"


def empty_uploader() -> None:
    """Forget the files in the box, once all that they gave is kept or discarded."""
    if not drafts():
        let_go(one.file_id for one in st.session_state.get(uploader_key()) or ())
        st.session_state[_ROUND] = st.session_state.get(_ROUND, 0) + 1


def say(words: str, undo: Callable[[], None] | None = None) -> None:
    """Have something said at the head of the page in its next run, until the next thing is."""
    st.session_state[_SAID] = Said(words, undo)


def said() -> Said | None:
    """What is to be said now."""
    found: Said | None = st.session_state.get(_SAID)
    return found


def hush() -> None:
    """Say nothing more."""
    st.session_state.pop(_SAID, None)
