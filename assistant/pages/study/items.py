"""What every list of items on the page shares: its quotation, and the buttons that change it."""

from collections.abc import Callable

import streamlit as st

from assistant.pages.opened import popover
from assistant.pages.plain_text import escape
from assistant.study.session import Point
from corpus.citation import Citation
from corpus.text import one_line

Change = Callable[[], None]
A_LINE_EACH = "Mỗi ý một dòng."
IN_ALL_FILES = "Các tệp tải về theo chữ đã sửa."
_QUOTED = "Trích dẫn giữ nguyên; phần chữ đã sửa được đánh dấu."


def show_quote(citation: Citation) -> None:
    """A quotation with its place, in small print."""
    st.caption(f"“{escape(one_line(citation.quote))}” ({escape(citation.label)})")


def show_point(point: Point) -> None:
    """A point with its place; one that was edited with the quotation that it no longer is."""
    st.markdown(f"{escape(point.said)}{' **[đã chỉnh sửa]**' if point.edited else ''}")
    if point.edited:
        show_quote(point.citation)
    else:
        st.caption(escape(point.citation.label))


def show_edit(key: str, label: str, text: str, save: Callable[[str], None], note: str = _QUOTED) -> None:
    """The words of an item to change; its quotation is not among them."""
    box = popover("Sửa", f"edit-{key}", ":material/edit:")
    if box is None:
        return
    with box, st.form(f"form-{key}", border=False):
        words = st.text_area(label, text, key=f"text-{key}-{hash(text)}", height=140)
        st.caption(note)
        if st.form_submit_button("Lưu", type="primary"):
            save(words)


def show_drop(key: str, drop: Change) -> None:
    """The button that leaves an item out."""
    if st.button("Bỏ", key=f"drop-{key}", icon=":material/close:", type="tertiary"):
        drop()


def show_buttons(key: str, up: Change, down: Change, drop: Change) -> None:
    """Move an item up or down, or leave it out."""
    if st.button("Lên", key=f"up-{key}", icon=":material/arrow_upward:", type="tertiary"):
        up()
    if st.button("Xuống", key=f"down-{key}", icon=":material/arrow_downward:", type="tertiary"):
        down()
    show_drop(key, drop)
