"""The sidebar: the conversations of its person, newest first, with a search through all of them."""

from datetime import datetime
from typing import Any

import streamlit as st

from assistant.conversations.owned import Owned
from assistant.conversations.store import Conversation, Found
from assistant.exports.markdown import escape
from assistant.pages import current, places
from assistant.pages.components import mount
from assistant.pages.people.audit import note
from assistant.pages.people.person import Person
from assistant.pages.people.sign_in import show_person
from assistant.pages.store import shared_store

LISTED = 40  # conversations at first, and how many more come on request
_LISTED = "listed"


def show(person: Person) -> None:
    """The list, above it a new conversation and the search; below it who is signed in."""
    with st.sidebar:
        st.header("Trợ lý nghị quyết", anchor=False)
        icon = ":material/add_comment:"
        if st.button("Cuộc trao đổi mới", key="new-conversation", icon=icon, type="primary", width="stretch"):
            current.CONVERSATION.leave()
            places.go(places.ASK)
        query = st.text_input(
            "Tìm trong các cuộc trao đổi", placeholder="Tìm, gõ không dấu cũng được", key="find-conversation"
        )
        _show_list(query.strip())
        show_person(person)


def _show_list(query: str) -> None:
    store = shared_store()
    listed: int = st.session_state.get(_LISTED, LISTED)
    found = store.search(query, listed + 1) if query else [Found(one, "") for one in store.recent(listed + 1)]
    more, found = len(found) > listed, found[:listed]
    if not found:
        st.caption("Không có cuộc trao đổi nào có những chữ này." if query else "Chưa có cuộc trao đổi nào.")
    rows = [_row(one) for one in found]
    result = mount("conversations", {"rows": rows, "current": current.CONVERSATION.key}, "conversations", "open")
    if isinstance(result.open, str) and store.get(result.open):
        _open(result.open)
    if more and st.button("Xem thêm", key="more-conversations", icon=":material/expand_more:", width="stretch"):
        st.session_state[_LISTED] = listed + LISTED
        st.rerun()
    _show_bin(store.bin)


def _show_bin(bin: Owned) -> None:
    """The last conversations deleted, whenever that was, and the two ways for them."""
    removed = bin.removed()
    if not removed:
        return
    with st.expander("Đã xoá", icon=":material/delete:"):
        st.caption("Nhấn vào một cuộc trao đổi để lấy lại.")
        for one in removed:
            if st.button(escape(one.title), key=f"restore-{one.id}", icon=":material/undo:", width="stretch"):
                bin.restore(one.id)
                note("khôi phục cuộc trao đổi", one.id)
                _open(one.id)
        if st.button("Xoá hẳn tất cả", key="forget-removed", icon=":material/delete_forever:", width="stretch"):
            bin.forget_removed()
            note("xoá hẳn các cuộc trao đổi đã xoá")
            st.rerun()


def _row(found: Found) -> dict[str, Any]:
    conversation = found.conversation
    excerpt = found.excerpt if found.excerpt != conversation.title else ""
    return {
        "id": conversation.id,
        "title": conversation.title,
        "when": _when(conversation),
        "excerpt": excerpt,
        "href": f"/?{current.CONVERSATION.parameter}={conversation.id}",
    }


def _when(conversation: Conversation) -> str:
    """The hour for today, the day for any other time."""
    used = conversation.updated.astimezone()
    today = datetime.now().astimezone().date()
    return f"{used:%H:%M}" if used.date() == today else f"{used:%d/%m/%Y}"


def _open(key: str) -> None:
    current.CONVERSATION.choose(key)
    places.go(places.ASK, {current.CONVERSATION.parameter: key})
