"""Parts of a page drawn only where they were opened: what is closed costs neither the server nor the browser."""

from typing import Literal

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

# The session's keys. Streamlit forgets how an expander stood that is on a part of the page not drawn for once.
OPENED = "opened-expanders"
_FILLED = "filled-popovers"


def expander(label: str, key: str, opened: bool = False, icon: str | None = None) -> DeltaGenerator | None:
    """An expander that is open, to be filled; None for one that is closed. `opened` is how it stands at first."""
    kept: dict[str, bool] = st.session_state.setdefault(OPENED, {})
    st.session_state[key] = kept.get(key, opened)
    box = st.expander(label, icon=icon, key=key, on_change=_keep, args=(key,))
    return box if box.open else None


def _keep(key: str) -> None:
    st.session_state[OPENED][key] = st.session_state[key]


def popover(
    label: str, key: str, icon: str, kind: Literal["primary", "secondary", "tertiary"] = "tertiary"
) -> DeltaGenerator | None:
    """A popover to be filled; None for one never opened. It stays filled: who closes it by a slip loses no words."""
    filled: set[str] = st.session_state.setdefault(_FILLED, set())
    box = st.popover(label, icon=icon, type=kind, key=key, on_change="rerun")
    if box.open:
        filled.add(key)
    return box if key in filled else None
