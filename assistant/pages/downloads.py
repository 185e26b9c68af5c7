"""Files that a reader takes away; each opens for the browser that it was made for, and for no other."""

from collections.abc import Callable
from typing import Literal

import streamlit as st

from assistant.pages.people.browser import browser_key, personal
from assistant.pages.people.opening import Opening, opening
from assistant.pages.people.person import StrangerError, browser
from assistant.serving.runtime import shared_runtime

_OFFICE = "application/vnd.openxmlformats-officedocument"
# By a file's ending: what a reader calls it, its media type, its icon.
_KINDS = {
    "docx": ("Word", f"{_OFFICE}.wordprocessingml.document", "description"),
    "xlsx": ("Excel", f"{_OFFICE}.spreadsheetml.sheet", "table"),
    "csv": ("CSV", "text/csv", "csv"),
    "md": ("Markdown", "text/markdown", "article"),
}


def offer(file: str, write: Callable[[], bytes], width: Literal["content", "stretch"] = "content") -> None:
    """A button for a file of that name. It is written only when the reader presses, and the page stays as it is.

    write runs outside this session's run: what it reads of the session's person must be at hand.
    """
    name, media, icon = _KINDS[file.rpartition(".")[2]]
    icon = f":material/{icon}:"
    st.download_button(f"Tải về {name}", write, file, owned(media), icon=icon, width=width, on_click="ignore")


def owned(media: str) -> str:
    """The media type of a file that is this session's person's. Raises StrangerError."""
    if opening() is Opening.ALONE:
        return media
    known = browser()
    if known is None:
        raise StrangerError("cookie")
    return personal(media, known, browser_key(shared_runtime().settings.data_dir))
