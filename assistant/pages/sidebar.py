"""The sidebar: the conversations of this computer, newest first, with a search through all of them."""

from datetime import datetime
from typing import Any

import streamlit as st

from assistant.conversations import Conversation, Found
from assistant.pages import current, places
from assistant.pages.components import mount
from assistant.pages.store import shared_store

LISTED = 40

_BEGUN = "conversations-begun"  # the session's key for how often a new one was begun


def show(page: str) -> None:
    """The list, above it a new conversation and the search; `page` names the page that is shown beside it."""
    with st.sidebar:
        st.header("Trợ lý nghị quyết", anchor=False)
        if st.button("Cuộc trao đổi mới", icon=":material/add_comment:", type="primary", width="stretch"):
            current.CONVERSATION.leave()
            st.session_state[_BEGUN] = st.session_state.get(_BEGUN, 0) + 1
            places.go(places.ASK)
        query = st.text_input(
            "Tìm trong các cuộc trao đổi", placeholder="Tìm, gõ không dấu cũng được", key="find-conversation"
        )
        _show_list(query.strip(), page)


def _show_list(query: str, page: str) -> None:
    store = shared_store()
    found = store.search(query, LISTED) if query else [Found(one, "") for one in store.recent(LISTED)]
    if not found:
        st.caption("Không có cuộc trao đổi nào có những chữ này." if query else "Chưa có cuộc trao đổi nào.")
    data = {
        "rows": [_row(one) for one in found],
        "current": current.CONVERSATION.key,
        "shown": [page, current.CONVERSATION.key, st.session_state.get(_BEGUN, 0)],
    }
    result = mount("conversations", data, "conversations", "open")
    if isinstance(result.open, str) and store.get(result.open):
        _open(result.open)


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
