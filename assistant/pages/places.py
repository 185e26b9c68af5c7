"""Where the pages are, and how one sends the reader to another in the same session."""

from collections.abc import Mapping
from typing import Any, NoReturn

import streamlit as st

ASK = "hoi-dap"
READER = "van-ban"
TARGETS = "chi-tieu"
TASKS = "nhiem-vu"
STUDY = "soan-bai"
LIBRARY = "kho-van-ban"
SETTINGS = "cai-dat"

ADDRESSES = frozenset({"", READER, TARGETS, TASKS, STUDY, LIBRARY, SETTINGS})  # the questions are at the root

_KEY = "places"


def register(pages: Mapping[str, Any]) -> None:
    """Remember this session's pages: Streamlit knows a page only by its object."""
    st.session_state[_KEY] = dict(pages)


_READER_KEYS = ("doc", "sec", "start", "end")


def go_to_text(query: object) -> None:
    """Open the reader where a component's link points; what the browser sends is checked like any input."""
    if isinstance(query, dict) and "doc" in query:
        go(READER, {name: str(query[name]) for name in _READER_KEYS if name in query})


def go(place: str, query: Mapping[str, str] | None = None) -> NoReturn:
    """Leave for another page, with what it is to show in its address."""
    st.switch_page(st.session_state[_KEY][place], query_params=dict(query or {}))
