"""What the pages of targets and of tasks share: a choice of rows, their number, the table."""

from collections.abc import Iterable
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from assistant.pages import places
from assistant.pages.components import mount

_ALL = "Tất cả"


def choose(place: DeltaGenerator, label: str, options: Iterable[str], key: str) -> str | None:
    """A box to choose one of the options in; None for all of them."""
    chosen = place.selectbox(label, [_ALL, *dict.fromkeys(options)], key=key)
    return None if chosen == _ALL else chosen


def show_count(kept: int, everything: int, noun: str, none: str, note: str = "") -> None:
    """How many of all the rows are kept, and a note; `none` is what to say where the texts give no row."""
    if not everything:
        st.info(none, icon=":material/info:")
    elif not kept:
        st.info(f"Không có {noun} nào hợp với điều kiện lọc. Hãy bỏ bớt điều kiện.", icon=":material/info:")
    else:
        st.caption(f"{kept} {noun}{note}" if kept == everything else f"{kept} trong {everything} {noun}{note}")


def show_table(records: dict[str, Any], key: str) -> None:
    """The component "records"; a row's quotation opens the reader there."""
    result = mount("records", records, key, "open")
    places.go_to_text(result.open)
