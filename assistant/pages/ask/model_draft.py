"""A chat model's draft on the page while it comes and is checked, and a way to stop it."""

import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace

import streamlit as st

from assistant.answer import Answer, Pieces
from assistant.pages.plain_text import escape
from assistant.writing.trouble import ChatTrouble

WRITING = "Mô hình đang đọc các đoạn trích để viết câu trả lời"
CHECKING = "Bản nháp của mô hình, **đang kiểm tra** với văn bản. Chưa dùng được."
STOP = "Dừng, lấy câu trả lời ghép từ văn bản"
STOPPED = f"{ChatTrouble('stopped').vietnamese} Câu trả lời được ghép từ văn bản."

_PAUSE = 0.08  # seconds between two drawings of a draft: smooth to read, and light on the browser
_PLAIN = "without-model"


def show_draft(pieces: Pieces, question: str, ask_later: Callable[[str], None]) -> Answer:
    """Draw the draft as it grows, and return the answer that comes last; the draft is gone by then.

    Whoever stops it gets the question asked again without the model, in the run that the button starts.
    """
    slot = st.empty()
    place = None
    asked, drawn, begun = time.monotonic(), 0.0, False
    with closing(pieces):
        for piece in pieces:
            if isinstance(piece, Answer):
                slot.empty()
                return piece
            if place is None:
                with slot.container(key="draft"):
                    told, place = st.empty(), st.empty()
                    st.button(STOP, icon=":material/stop_circle:", on_click=_stop, args=(question, ask_later))
            if time.monotonic() - drawn >= _PAUSE or (piece and not begun):
                waited = f":material/hourglass_empty: {WRITING} ({time.monotonic() - asked:.0f} giây)."
                told.caption(f":material/rule: {CHECKING}" if piece else waited)
                place.markdown(escape(piece))
                drawn, begun = time.monotonic(), bool(piece)
    raise RuntimeError("the stream ended without an answer")


def asked_without_model() -> bool:
    """Whether the question now to be answered was stopped before; asked once, it is forgotten."""
    return bool(st.session_state.pop(_PLAIN, False))


def stopped(answer: Answer) -> Answer:
    """An answer that came after the model was stopped: it says so."""
    return replace(answer, note=STOPPED)


def _stop(question: str, ask_later: Callable[[str], None]) -> None:
    st.session_state[_PLAIN] = True
    ask_later(question)
