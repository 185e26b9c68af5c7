"""The sidebar: the conversations of this computer, newest first, with a search through all of them."""

from datetime import datetime
from typing import Any

import streamlit as st

from assistant.conversations import Conversation, Found
from assistant.pages import current, places
from assistant.pages.components import mount
from assistant.pages.store import shared_store

LISTED = 40


def show() -> None:
    """The list, above it a new conversation and the search."""
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


def _show_list(query: str) -> None:
    store = shared_store()
    found = store.search(query, LISTED) if query else [Found(one, "") for one in store.recent(LISTED)]
    if not found:
        st.caption("Không có cuộc trao đổi nào có những chữ này." if query else "Chưa có cuộc trao đổi nào.")
    rows = [_row(one) for one in found]
    result = mount("conversations", {"rows": rows, "current": current.CONVERSATION.key}, "conversations", "open")
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
