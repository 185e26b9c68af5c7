"""Which session the page Soạn bài is on: kept in the data folder, named in the address."""

from functools import lru_cache
from pathlib import Path

import streamlit as st

from assistant.pages.current import Current
from assistant.runtime import shared_runtime
from assistant.study.session import Session
from assistant.study.store import StudyStore

STUDY = Current("bai")


def shared_study_store() -> StudyStore:
    """The sessions of this computer. Raises sqlite3.Error or OSError when they cannot be opened."""
    return _open(shared_runtime().settings.data_dir / "study.sqlite3")


@lru_cache(maxsize=8)
def _open(path: Path) -> StudyStore:
    return StudyStore(path)


def current() -> tuple[str, Session] | None:
    """The session that the page is on, and its id."""
    return STUDY.find(shared_study_store().get)


def change(key: str, session: Session) -> None:
    """Keep a changed session and show it."""
    shared_study_store().save(session, key)
    st.rerun()
