"""Soạn bài: a study session for trainers, made, changed, practised and taken away; every item has its quotation."""

from collections.abc import Callable

import streamlit as st

from assistant.errors import StoreError
from assistant.pages.opened import expander
from assistant.pages.people.audit import note
from assistant.pages.people.opening import several_people
from assistant.pages.people.sharing import shared_by, show_share, show_that_shared
from assistant.pages.plain_text import escape
from assistant.pages.startup import show_error
from assistant.pages.store import shared_study_store
from assistant.pages.study import form as study_form
from assistant.pages.study import state as study_state
from assistant.study.session import Session
from assistant.study.store import Saved

_TABS = ("Đề cương", "Câu hỏi kiểm tra", "Thẻ ghi nhớ", "Dòng thời gian", "Sơ đồ", "Trang tóm tắt", "Luyện tập", "Xuất")
_TESTED = ("Câu hỏi kiểm tra", "Thẻ ghi nhớ", "Luyện tập")
_PART = "phan"  # the session's key for the part that is open
SHOWN = 20  # sessions at first, and how many more come on request
_SHARED_FOR = "Mọi người dùng trợ lý này tạo được bản sao của riêng mình; bài của anh/chị giữ nguyên."
_SHARED = "Đang chia sẻ: mọi người dùng trợ lý này tạo được bản sao của bài này."
_NOT_THERE = "Không có bài nào ở địa chỉ này: có thể đã bị xóa, hoặc địa chỉ chép thiếu. Mời bạn soạn bài mới."
_SHOWN = "study-shown"
_DELETED = "study-deleted"  # the session's key for the id of the one deleted last


def show() -> None:
    """The page: the sessions kept, and the one open or a new one to make."""
    st.title("Soạn bài", anchor=False)
    opened = _kept()
    _steps(made=opened is not None)
    if opened is None:
        study_form.show()
        return
    _parts(*opened)


def _kept() -> tuple[str, Session] | None:
    """What is kept, and the session that is open; where it cannot be read that is said, and the page goes on."""
    named = study_state.STUDY.in_address
    try:
        opened = study_state.current()
        if named and opened is None:
            st.info(_NOT_THERE, icon=":material/search_off:")
        _saved(opened[0] if opened else None)
        if several_people():
            _shared()
        _undo()
    except (StoreError, OSError) as error:
        show_error(error)
        return None
    return opened


def _steps(made: bool) -> None:
    """The way of a session: which steps there are, and how far this one has come."""
    steps = ("Chọn nội dung", "Đề cương", "Câu hỏi", "Xuất")
    current = _step_of(st.session_state.get(_PART)) if made else 0
    named = (f"{at + 1}. {name}" for at, name in enumerate(steps))
    said = " → ".join(f"**{name}**" if at == current else name for at, name in enumerate(named))
    done = " Bài đã soạn xong, có thể sửa và tải về." if made else ""
    st.progress((current + 1) / len(steps), text=f"{said}. Đang ở bước {current + 1}.{done}")


def _step_of(part: str | None) -> int:
    """The step that a part of a made session belongs to: the outline, the test and what goes with it, the files."""
    at = _TABS.index(part) if part in _TABS else 0
    return 3 if at == len(_TABS) - 1 else 2 if part in _TESTED else 1


def _saved(opened: str | None) -> None:
    box = expander("Các bài đã lưu", "saved-studies", icon=":material/folder_open:")
    if box is None:
        return
    with box:
        query = st.text_input("Tìm bài", placeholder="Tìm, gõ không dấu cũng được", key="find-study")
        found = shared_study_store().find(query)
        if not found:
            st.caption("Không có bài nào có những chữ này." if query else "Chưa có bài nào.")
        shown: int = st.session_state.get(_SHOWN, SHOWN)
        for one in found[:shown]:
            name, buttons = st.columns([5, 3], vertical_alignment="center")
            mark = " (đang mở)" if one.id == opened else ""
            with name.container(gap="xxsmall"):
                st.markdown(f"{escape(one.title)}{mark}")
                st.caption(f"{one.updated.astimezone():%d/%m/%Y %H:%M}")
                if one.shared:
                    show_that_shared(_SHARED)
            with buttons.container(horizontal=True, horizontal_alignment="right", gap="small"):
                _saved_buttons(one, opened)
        if len(found) > shown and st.button("Xem thêm", key="more-study", icon=":material/expand_more:"):
            st.session_state[_SHOWN] = shown + SHOWN
            st.rerun()


def _shared() -> None:
    """The sessions that others share: each to be copied, never to be changed; nothing where nobody does."""
    store = shared_study_store()
    shared = store.shared()
    if not shared:
        return
    box = expander("Được chia sẻ", "shared-studies", icon=":material/group:")
    if box is None:
        return
    with box:
        for one in shared:
            with st.container(horizontal=True, vertical_alignment="center"):
                st.markdown(f"{escape(one.title)} · {shared_by(one.shared)}", width="stretch")
                if st.button("Tạo bản sao", key=f"copy-{one.id}", icon=":material/content_copy:", type="tertiary"):
                    study_state.STUDY.choose(store.copy(one.id) or one.id)
                    st.rerun()


def _saved_buttons(one: Saved, opened: str | None) -> None:
    store, key = shared_study_store(), one.id
    if st.button("Mở", key=f"open-{key}", icon=":material/folder_open:", type="tertiary", disabled=key == opened):
        study_state.STUDY.choose(key)
        st.rerun()
    if st.button("Tạo bản sao", key=f"copy-{key}", icon=":material/content_copy:", type="tertiary"):
        study_state.STUDY.choose(store.copy(key) or key)
        st.rerun()
    show_share(store.bin, "bài soạn", key, bool(one.shared), _SHARED_FOR)
    if st.button("Xoá", key=f"drop-{key}", icon=":material/delete:", type="tertiary"):
        st.session_state[_DELETED] = key
        store.bin.remove(key)
        note("xoá bài soạn", key)
        st.rerun()


def _undo() -> None:
    """What was deleted last in this window, and below it all that can still be had back."""
    removed = shared_study_store().bin.removed()
    last = next((one for one in removed if one.id == st.session_state.get(_DELETED)), None)
    if last:
        with st.container(horizontal=True, vertical_alignment="center", border=True):
            st.caption(f"Đã xoá “{escape(last.title)}”.")
            if st.button("Hoàn tác", icon=":material/undo:"):
                _restore(last.id)
    if removed and (box := expander("Các bài đã xoá", "removed-studies", icon=":material/delete:")):
        with box:
            for one in removed:
                if st.button(escape(one.title), key=f"restore-{one.id}", icon=":material/undo:"):
                    _restore(one.id)
            if st.button("Xoá hẳn tất cả", key="forget-study", icon=":material/delete_forever:"):
                shared_study_store().bin.forget_removed()
                note("xoá hẳn các bài soạn đã xoá")
                st.rerun()


def _restore(key: str) -> None:
    shared_study_store().bin.restore(key)
    note("khôi phục bài soạn", key)
    study_state.STUDY.choose(key)
    st.rerun()


def _parts(key: str, session: Session) -> None:
    from assistant.pages.study import outline as study_outline
    from assistant.pages.study import practice as study_practice
    from assistant.pages.study import questions as study_questions
    from assistant.pages.study import views as study_views

    study_views.show_head(key, session)
    study_state.show_shortfall(key)
    tabs = st.tabs(_TABS, key=_PART, bind="query-params", on_change="rerun")  # a refresh opens the same part again
    parts: tuple[Callable[[str, Session], None], ...] = (
        study_outline.show,
        study_questions.show,
        study_views.show_cards,
        study_views.show_timeline,
        lambda _, shown: study_views.show_diagram(shown),
        study_views.show_summary,
        study_practice.show,
        lambda _, shown: study_views.show_exports(shown),
    )
    for tab, show_part in zip(tabs, parts, strict=True):
        if tab.open:  # all eight are several thousand elements, sent and drawn anew at every change
            with tab:
                show_part(key, session)
