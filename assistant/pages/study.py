"""Soạn bài: a study session for trainers, made, changed, practised and taken away; every item has its quotation."""

import streamlit as st

from assistant.export_markdown import escape
from assistant.pages import study_form, study_state
from assistant.study.session import Session


def show() -> None:
    """The page: the sessions kept, and the one open or a new one to make."""
    st.title("Soạn bài", anchor=False)
    opened = study_state.current()
    _saved(opened[0] if opened else None)
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
            name, open_it, copy_it, drop_it = st.columns([6, 1, 1, 1], vertical_alignment="center")
            mark = " (đang mở)" if one.id == opened else ""
            name.markdown(f"{escape(one.title)}{mark}  \n{one.updated.astimezone():%d/%m/%Y %H:%M}")
            if open_it.button("Mở", key=f"open-{one.id}", width="stretch"):
                study_state.choose(one.id)
                st.rerun()
            if copy_it.button("Sao", key=f"copy-{one.id}", help="Tạo bản sao để soạn bài khác", width="stretch"):
                study_state.choose(study_state.shared_study_store().copy(one.id) or one.id)
                st.rerun()
            if drop_it.button("Xoá", key=f"drop-{one.id}", width="stretch"):
                study_state.shared_study_store().delete(one.id)
                st.rerun()


def _parts(key: str, session: Session) -> None:
    from assistant.pages import study_outline, study_practice, study_questions, study_views

    if st.button("Soạn bài mới", icon=":material/add:"):
        study_state.leave()
        st.rerun()
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
