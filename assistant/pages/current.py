"""Which conversation this session is in: the address says it, so a refresh finds it again."""

import streamlit as st

from assistant.conversations import Conversation
from assistant.pages.store import shared_store

PARAMETER = "c"
_KEY = "conversation"


def conversation() -> Conversation | None:
    """The conversation of the address, else the one this session was in; None for a new one.

    One that is not there any more is forgotten.
    """
    key = st.query_params.get(PARAMETER) or st.session_state.get(_KEY)
    found = shared_store().get(key) if key else None
    if found is None:
        leave()
    else:
        choose(found.id)
    return found


def choose(key: str) -> None:
    """Be in a conversation."""
    st.session_state[_KEY] = key
    if st.query_params.get(PARAMETER) != key:
        st.query_params[PARAMETER] = key


def leave() -> None:
    """Be in none: the next question begins a new one."""
    st.session_state.pop(_KEY, None)
    st.query_params.pop(PARAMETER, None)


def chosen() -> str | None:
    """The id that this session is in, whatever page shows."""
    key = st.session_state.get(_KEY)
    return str(key) if key else None
