"""Files that a reader takes away."""

from collections.abc import Callable
from typing import Literal

import streamlit as st

_OFFICE = "application/vnd.openxmlformats-officedocument"
# By a file's ending: what a reader calls it, its media type, its icon.
_KINDS = {
    "docx": ("Word", f"{_OFFICE}.wordprocessingml.document", "description"),
    "xlsx": ("Excel", f"{_OFFICE}.spreadsheetml.sheet", "table"),
    "csv": ("CSV", "text/csv", "csv"),
    "md": ("Markdown", "text/markdown", "article"),
}


def offer(file: str, write: Callable[[], bytes], width: Literal["content", "stretch"] = "content") -> None:
    """A button for a file of that name. It is written only when the reader presses, and the page stays as it is."""
    name, media, icon = _KINDS[file.rpartition(".")[2]]
    st.download_button(f"Tải về {name}", write, file, media, icon=f":material/{icon}:", width=width, on_click="ignore")
