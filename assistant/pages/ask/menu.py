"""What can be done with a conversation: another name, a copy to take away, sharing, deletion."""

import streamlit as st

from assistant.conversations.exports import conversation_markdown
from assistant.conversations.store import Conversation, Conversations
from assistant.exports.citation_orders import Order
from assistant.pages import current, downloads, places
from assistant.pages.people.audit import note
from assistant.pages.people.sharing import show_share
from assistant.pages.plain_text import escape
from assistant.pages.store import citation_order, shared_store
from assistant.serving.runtime import shared_runtime
from corpus.model import Document

_SHARED_FOR = "Mọi người dùng trợ lý này đọc được, không sửa hay xoá được. Thôi chia sẻ lúc nào cũng được."
_DELETED = "deleted"  # the session's key for the conversation deleted last: (id, title)


def show(conversation: Conversation) -> None:
    """The menu of a conversation: the style sheet puts it into the page's head, so that it is always in reach."""
    with st.container(key="conversation-menu"), st.popover("Thao tác", icon=":material/more_horiz:"):
        _rename(conversation)
        show_downloads(conversation, shared_store())
        show_share(shared_store().bin, "cuộc trao đổi", conversation.id, bool(conversation.shared), _SHARED_FOR)
        if st.button("Xoá cuộc trao đổi", icon=":material/delete:", width="stretch"):
            shared_store().bin.remove(conversation.id)
            note("xoá cuộc trao đổi", conversation.id)
            st.session_state[_DELETED] = (conversation.id, conversation.title)
            current.CONVERSATION.leave()
            st.rerun()


def show_undo() -> None:
    """What was deleted last, and the way to have it back."""
    key, title = st.session_state.get(_DELETED, ("", ""))
    if not key:
        return
    with st.container(horizontal=True, vertical_alignment="center", border=True):
        st.markdown(f"Đã xoá “{escape(title)}”.", width="stretch")
        if st.button("Hoàn tác", icon=":material/undo:"):
            del st.session_state[_DELETED]
            shared_store().bin.restore(key)
            note("khôi phục cuộc trao đổi", key)
            current.CONVERSATION.choose(key)
            places.go(places.ASK, {current.CONVERSATION.parameter: key})
        if st.button("Đóng", icon=":material/close:"):
            del st.session_state[_DELETED]
            st.rerun()


def _rename(conversation: Conversation) -> None:
    with st.form(f"rename-{conversation.id}", border=False):
        title = st.text_input("Tên cuộc trao đổi", conversation.title, max_chars=70)
        if st.form_submit_button("Đổi tên", icon=":material/edit:", width="stretch"):
            shared_store().rename(conversation.id, title)
            st.rerun()


def show_downloads(conversation: Conversation, store: Conversations) -> None:
    """The copies to take away; store is the reader's own view, for the files are written outside this run."""
    name = f"trao-doi-{conversation.created.astimezone():%Y-%m-%d}-{conversation.id}"
    downloads.offer(f"{name}.docx", lambda: _word(conversation, store), "stretch")
    downloads.offer(f"{name}.md", lambda: _markdown(conversation, store), "stretch")


def _word(conversation: Conversation, store: Conversations) -> bytes:
    from assistant.conversations.exports import conversation_word

    return conversation_word(conversation, store.turns(conversation.id), *_writing())


def _markdown(conversation: Conversation, store: Conversations) -> bytes:
    return conversation_markdown(conversation, store.turns(conversation.id), *_writing()).encode()


def _writing() -> tuple[dict[str, Document], Order]:
    """The texts, and how the places in them are written."""
    return shared_runtime().corpus.by_number, citation_order()
