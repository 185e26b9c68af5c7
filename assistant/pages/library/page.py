"""Kho văn bản: bringing documents in, what is in the corpus, its figures, and the state of the index."""

import streamlit as st

from assistant.pages import places
from assistant.pages.components import mount
from assistant.pages.people.audit import acting
from assistant.pages.people.person import may
from assistant.pages.people.roles import Role
from assistant.pages.plain_text import escape
from assistant.pages.startup import show_status
from assistant.serving.opening import Stage
from assistant.serving.runtime import Runtime, shared_runtime
from assistant.settings import Settings

_REBUILDING = "rebuilding"


def show() -> None:
    """The page."""
    from assistant.pages.library import bringing_in, kept
    from assistant.pages.library.view import library_view

    runtime = shared_runtime()
    runtime.refresh()  # what another program has added meanwhile
    st.title("Kho văn bản", anchor=False)
    if may(Role.EDITOR):
        kept.show_said()
        st.header("Thêm văn bản", anchor=False)
        bringing_in.show(runtime)
        kept.show(runtime)
    st.header("Các văn bản trong kho", anchor=False)
    result = mount("library", library_view(runtime.latest.corpus), "library", "go")
    places.go_to_text(result.go)
    st.header("Chỉ mục tìm kiếm", anchor=False)
    show_status()
    if runtime.state.stage is Stage.READY:
        _show_index(runtime)


def _show_index(runtime: Runtime) -> None:
    if st.session_state.pop(_REBUILDING, False):
        st.success("Đã lập lại chỉ mục.", icon=":material/check_circle:")
    if runtime.index:
        st.write(f"Sẵn sàng: đã lập chỉ mục {runtime.index.manifest.passages} đoạn.")
    st.caption("Chỉ mục tự cập nhật khi văn bản thay đổi. Chỉ cần lập lại khi kết quả tìm kiếm có vẻ sai.")
    if may(Role.ADMINISTRATOR) and st.button("Lập lại chỉ mục", icon=":material/refresh:"):
        st.session_state[_REBUILDING] = True
        with acting(Role.ADMINISTRATOR, "lập lại chỉ mục"):
            runtime.rebuild()
        st.rerun()
    if runtime.index:
        _show_details(runtime.settings, runtime.index.manifest.dimension)


def _show_details(settings: Settings, dimension: int) -> None:
    with st.expander("Chi tiết cho bộ phận kỹ thuật"):
        st.markdown(f"Mô hình tìm kiếm: {escape(settings.embedding_model or 'kèm theo trợ lý')}, {dimension} chiều")
        if may(Role.ADMINISTRATOR):  # nobody else needs to know the server's folders
            st.markdown(f"Chỉ mục lưu tại: {escape(settings.chroma_url or str(settings.data_dir))}")
