"""The sidebar: the conversations of its person and those shared with them, newest first, and a search."""

from datetime import datetime
from typing import Any

import streamlit as st

from assistant.conversations.owned import Owned
from assistant.conversations.store import Conversation, Conversations, Found
from assistant.errors import StoreError
from assistant.pages import current, places
from assistant.pages.components import mount
from assistant.pages.people.audit import note
from assistant.pages.people.opening import several_people
from assistant.pages.people.person import Person
from assistant.pages.people.sign_in import show_person
from assistant.pages.plain_text import escape
from assistant.pages.startup import show_error
from assistant.pages.store import files_put_aside, shared_store

LISTED = 40  # conversations at first, and how many more come on request
_PUT_ASIDE = (
    "Tệp dữ liệu cũ đã hỏng, không đọc được: trợ lý đã để riêng tệp ấy thành {file} trong thư mục dữ liệu và dùng tệp "
    "mới. Bộ phận kỹ thuật có thể thử khôi phục từ tệp để riêng."
)
_LISTED = "listed"
_LISTED_SHARED = "listed-shared"


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
        try:
            _show_list(query.strip())
        except (StoreError, OSError) as error:  # what is kept cannot be read; questions are answered all the same
            show_error(error)
        _show_put_aside()
        show_person(person)


def _show_put_aside() -> None:
    """The damaged files that a new one took the place of: what they held is lost to the pages, not to a technician."""
    for file in files_put_aside():
        st.warning(_PUT_ASIDE.format(file=escape(file.name)), icon=":material/inventory_2:")


def _show_list(query: str) -> None:
    store = shared_store()
    listed: int = st.session_state.get(_LISTED, LISTED)
    found = _find(store, query, listed + 1)
    if not found:
        st.caption("Không có cuộc trao đổi nào có những chữ này." if query else "Chưa có cuộc trao đổi nào.")
    _show_rows(store, [_own_row(one) for one in found[:listed]], "conversations")
    _show_more(_LISTED, len(found) > listed)
    if several_people():
        _show_shared(store.shared, query)
    _show_bin(store.bin)


def _show_shared(shared: Conversations, query: str) -> None:
    """What others share; nothing where nobody does."""
    listed: int = st.session_state.get(_LISTED_SHARED, LISTED)
    found = _find(shared, query, listed + 1)
    if found:
        st.caption("Được chia sẻ")
        _show_rows(shared, [_shared_row(one) for one in found[:listed]], "shared-conversations")
        _show_more(_LISTED_SHARED, len(found) > listed)


def _find(conversations: Conversations, query: str, limit: int) -> list[Found]:
    if query:
        return conversations.search(query, limit)
    return [Found(one, "") for one in conversations.recent(limit)]


def _show_rows(conversations: Conversations, rows: list[dict[str, Any]], key: str) -> None:
    result = mount("conversations", {"rows": rows, "current": current.CONVERSATION.key}, key, "open")
    if isinstance(result.open, str) and conversations.get(result.open):
        _open(result.open)


def _show_more(listed: str, more: bool) -> None:
    if more and st.button("Xem thêm", key=f"more-{listed}", icon=":material/expand_more:", width="stretch"):
        st.session_state[listed] = st.session_state.get(listed, LISTED) + LISTED
        st.rerun()


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


def _own_row(found: Found) -> dict[str, Any]:
    return _row(found, "Đang chia sẻ" if found.conversation.shared else "")


def _shared_row(found: Found) -> dict[str, Any]:
    return _row(found, f"{found.conversation.shared} chia sẻ")


def _row(found: Found, sharing: str) -> dict[str, Any]:
    conversation = found.conversation
    excerpt = found.excerpt if found.excerpt != conversation.title else ""
    return {
        "id": conversation.id,
        "title": conversation.title,
        "when": _when(conversation),
        "excerpt": " · ".join(filter(None, (sharing, excerpt))),
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
