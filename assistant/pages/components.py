"""The page's own components. Text reaches them as data and is set with textContent: it cannot become HTML."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

# How wide a page may grow: lines of a conversation stay readable, tables and texts get the room.
NARROW = ":root { --page: 52rem; }"
WIDE = ":root { --page: 76rem; }"

_STATIC = Path(__file__).parent / "static"


@cache
def _component(name: str) -> Callable[..., Any]:
    """Register static/NAME.js and NAME.css, each after what all components share."""
    shared = ("common", "source")
    css = "\n".join((_STATIC / f"{file}.css").read_text(encoding="utf-8") for file in (*shared, name))
    js = "\n".join((_STATIC / f"{file}.js").read_text(encoding="utf-8") for file in (*shared, name))
    return st.components.v2.component(f"tro_ly.{name}", css=css, js=js)


def mount(name: str, data: dict[str, Any], key: str, *events: str) -> Any:
    """Show a component. The result has an attribute for each event: what the reader did in this run, or None."""
    return _component(name)(data=data, key=key, **{f"on_{event}_change": _ignore for event in events})


def _ignore() -> None:
    """The event is read from the result, where the page can still switch to another."""


def bring_into_view(key: str, moment: float) -> None:
    """What the page says just above comes into the window, once for each moment that it is said at."""
    mount("into_view", {"moment": moment}, key)


@cache
def style() -> str:
    """The page's own style sheet, a constant."""
    return (_STATIC / "page.css").read_text(encoding="utf-8")
