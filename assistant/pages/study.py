"""Soạn bài: a study session for trainers, made, changed, practised and taken away; every item has its quotation."""

import streamlit as st

from assistant.export_markdown import escape
from assistant.pages import study_form, study_state
from assistant.study.session import Session

_DELETED = "study-deleted"  # the session's key for the one deleted last: (id, session)


def show() -> None:
    """The page: the sessions kept, and the one open or a new one to make."""
    st.title("Soạn bài", anchor=False)
    opened = study_state.current()
    _saved(opened[0] if opened else None)
    _undo()
    if opened is None:
        study_form.show()
        return
    _parts(*opened)


def _saved(opened: str | None) -> None:
    with st.expander("Các bài đã lưu", icon=":material/folder_open:"):
        query = st.text_input("Tìm bài", placeholder="Tìm, gõ không dấu cũng được", key="find-study")
        found = study_state.shared_study_store().find(query)
        if not found:
            st.caption("Không có bài nào có những chữ này." if query else "Chưa có bài nào.")
        for one in found:
            name, buttons = st.columns([5, 3], vertical_alignment="center")
            mark = " (đang mở)" if one.id == opened else ""
            with name.container(gap="xxsmall"):
                st.markdown(f"{escape(one.title)}{mark}")
                st.caption(f"{one.updated.astimezone():%d/%m/%Y %H:%M}")
            with buttons.container(horizontal=True, horizontal_alignment="right", gap="small"):
                _saved_buttons(one.id, opened)


def _saved_buttons(key: str, opened: str | None) -> None:
    store = study_state.shared_study_store()
    if st.button("Mở", key=f"open-{key}", icon=":material/folder_open:", type="tertiary", disabled=key == opened):
        study_state.STUDY.choose(key)
        st.rerun()
    if st.button("Tạo bản sao", key=f"copy-{key}", icon=":material/content_copy:", type="tertiary"):
        study_state.STUDY.choose(store.copy(key) or key)
        st.rerun()
    if st.button("Xoá", key=f"drop-{key}", icon=":material/delete:", type="tertiary"):
        st.session_state[_DELETED] = (key, store.get(key))
        store.delete(key)
        st.rerun()


def _undo() -> None:
    """The session deleted last can be had back until the next one is deleted or the window is closed."""
    key, session = st.session_state.get(_DELETED, ("", None))
    if session is None:
        return
    with st.container(horizontal=True, vertical_alignment="center", border=True):
        st.caption(f"Đã xoá “{escape(session.title)}”.")
        if st.button("Hoàn tác", icon=":material/undo:"):
            del st.session_state[_DELETED]
            study_state.STUDY.choose(study_state.shared_study_store().save(session, key))
            st.rerun()


def _parts(key: str, session: Session) -> None:
    from assistant.pages import study_outline, study_practice, study_questions, study_views

    study_views.show_head(key, session)
    names = ["Đề cương", "Câu hỏi kiểm tra", "Thẻ ghi nhớ", "Dòng thời gian", "Sơ đồ", "Trang tóm tắt", "Luyện tập"]
    outline, questions, cards, timeline, diagram, summary, practice = st.tabs(names)
    with outline:
        study_outline.show(key, session)
    with questions:
        study_questions.show(key, session)
    with cards:
        study_views.show_cards(key, session)
    with timeline:
        study_views.show_timeline(key, session)
    with diagram:
        study_views.show_diagram(session)
    with summary:
        study_views.show_summary(key, session)
    with practice:
        study_practice.show(key, session)
