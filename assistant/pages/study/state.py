"""Which session the page Soạn bài is on: kept in the data folder, named in the address."""

import streamlit as st

from assistant.pages.current import Current
from assistant.pages.plain_text import escape
from assistant.pages.store import shared_study_store
from assistant.study.session import Session

STUDY = Current("bai")
_STEPS = 30  # changes that can be taken back
_SHORT = "study-shortfall"  # the session's key for (the id of a session, why its test is shorter than asked for)


def current() -> tuple[str, Session] | None:
    """The session that the page is on, and its id."""
    return STUDY.find(shared_study_store().get)


def change(key: str, session: Session) -> None:
    """Keep a changed session and show it; what it was before can be had back."""
    store = shared_study_store()
    before = store.get(key)
    if before is not None:
        kept = st.session_state.setdefault(_undo_name(key), [])
        kept.append(before)
        del kept[:-_STEPS]
    store.save(session, key)
    st.rerun()


def note_shortfall(key: str, sentence: str) -> None:
    """Keep why a session just made has fewer questions than asked for; "" where it has them all."""
    st.session_state[_SHORT] = (key, sentence)


def show_shortfall(key: str) -> None:
    """That sentence, in the window that made the session: later the trainer may have dropped questions."""
    made, sentence = st.session_state.get(_SHORT, ("", ""))
    if made == key and sentence:
        st.info(escape(sentence), icon=":material/info:")


def show_undo(key: str) -> None:
    """A button that takes the last change back, as often as there is one."""
    kept = st.session_state.get(_undo_name(key), [])
    if kept and st.button("Hoàn tác thay đổi", key=f"undo-{key}", icon=":material/undo:"):
        shared_study_store().save(kept.pop(), key)
        st.rerun()


def _undo_name(key: str) -> str:
    return f"study-undo-{key}"
