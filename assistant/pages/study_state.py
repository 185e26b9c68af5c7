"""Which session this page is on: kept in the data folder, named in the address, so that a refresh finds it again."""

from functools import lru_cache
from pathlib import Path

import streamlit as st

from assistant.runtime import shared_runtime
from assistant.study.session import Session
from assistant.study.store import StudyStore

PARAMETER = "bai"
_KEY = "study"


def shared_study_store() -> StudyStore:
    """The sessions of this computer. Raises sqlite3.Error or OSError when they cannot be opened."""
    return _open(shared_runtime().settings.data_dir / "study.sqlite3")


@lru_cache(maxsize=8)
def _open(path: Path) -> StudyStore:
    return StudyStore(path)


def current() -> tuple[str, Session] | None:
    """The session of the address or of before; one that is not there any more is forgotten."""
    key = st.query_params.get(PARAMETER) or st.session_state.get(_KEY)
    session = shared_study_store().get(key) if key else None
    if key is None or session is None:
        leave()
        return None
    choose(key)
    return key, session


def choose(key: str) -> None:
    """Be on a session."""
    st.session_state[_KEY] = key
    if st.query_params.get(PARAMETER) != key:
        st.query_params[PARAMETER] = key


def leave() -> None:
    """Be on none: the page shows what to make one of."""
    st.session_state.pop(_KEY, None)
    st.query_params.pop(PARAMETER, None)


def change(key: str, session: Session) -> None:
    """Keep a changed session and show it."""
    shared_study_store().save(session, key)
    st.rerun()
