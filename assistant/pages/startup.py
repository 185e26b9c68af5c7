"""What the page says while the assistant is being opened, and when it could not be."""

import logging
import time
from datetime import timedelta

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from assistant.pages.error_messages import explain
from assistant.pages.people.person import may
from assistant.pages.people.roles import Role
from assistant.serving.gate import TURNS
from assistant.serving.opening import Stage, State
from assistant.serving.runtime import Runtime, shared_runtime
from index.errors import IndexBusyError

logger = logging.getLogger(__name__)

_IN_THE_LOG = "Người quản trị xem nguyên nhân trong nhật ký của máy chủ."
_POLL = 0.1  # seconds between two looks at the state
_PAGE_FIRST = 1.0  # seconds for the browser to draw the page before the imports begin
UNKEPT = "Không ghi được thư mục dữ liệu: vẫn hỏi đáp được, nhưng chỉ mục chỉ dùng cho lần chạy này."
_TRIED = "tried-to-open"  # in a session: the folder was tried again when it came
_LOOK = timedelta(seconds=0.5)


def status_text(state: State) -> str:
    """One line on where opening stands."""
    if state.stage is Stage.BUILDING:
        return f"Đang lập chỉ mục văn bản: {state.done}/{state.total} đoạn"
    if state.busy and state.serving:
        return "Đang cập nhật bộ tìm kiếm. Câu hỏi vẫn được trả lời, theo các văn bản trước khi thay đổi."
    if state.busy:
        return "Đang chuẩn bị bộ tìm kiếm. Anh/chị có thể đặt câu hỏi ngay; câu trả lời sẽ hiện khi xong."
    return "Sẵn sàng."


def show_state(place: DeltaGenerator, state: State) -> None:
    """A quiet line, with a bar once the number of passages is known."""
    share = state.done / state.total if state.total else 0.0
    if state.stage is Stage.BUILDING:
        place.progress(share, text=status_text(state))
    else:
        place.caption(f":material/hourglass_top: {status_text(state)}")


def wait_until_open(place: DeltaGenerator, runtime: Runtime) -> None:
    """Wait for the assistant, showing how far it is. Raises whatever opening failed with."""
    runtime.start()
    while (state := runtime.state).busy and not state.serving:
        show_state(place, state)
        with TURNS.outside():
            time.sleep(_POLL)
    place.empty()
    if state.error and not state.serving:
        raise state.error


def show_status() -> None:
    """The state of the assistant: moves while it opens, an error with a way to try again, nothing once it is ready."""
    runtime = shared_runtime()
    if runtime.state.stage is Stage.IDLE:
        runtime.start_after(_PAGE_FIRST)
    if isinstance(runtime.state.error, IndexBusyError) and not st.session_state.get(_TRIED):
        st.session_state[_TRIED] = True  # who comes to the page later may find the folder free
        runtime.retry()
    if runtime.state.error:
        show_error(runtime.state.error)
        if st.button("Thử lại", icon=":material/refresh:"):
            runtime.retry()
            st.rerun()
    elif runtime.state.busy:
        _watch()
    elif runtime.unkept:
        st.warning(f"{UNKEPT} {explain(runtime.unkept).remedy}", icon=":material/warning:")


@st.fragment(run_every=_LOOK)
def _watch() -> None:
    state = shared_runtime().state
    if not state.busy:
        st.rerun()
    show_state(st.empty(), state)


def show_error(error: Exception) -> None:
    """An error as a Vietnamese sentence; the program's own words, which may name folders and servers, are folded away.

    They are for administrators; where somebody else sees the error they stand in the server's log.
    """
    message = explain(error)
    if not message.detail:
        st.error(message.text, icon=":material/error:")
    elif _is_administrator():
        st.error(message.text, icon=":material/error:")
        with st.expander("Chi tiết cho bộ phận kỹ thuật"):
            st.code(message.detail, language=None, wrap_lines=True)
    else:
        logger.warning("an error was shown: %s", message.detail)
        st.error(f"{message.text} {_IN_THE_LOG}", icon=":material/error:")


def _is_administrator() -> bool:
    try:
        return may(Role.ADMINISTRATOR)
    except ValueError:  # wrong settings, or somebody who has to sign in first
        return False
