"""A conversation that somebody else shares: to be read and taken away, never changed."""

from dataclasses import replace

import streamlit as st

from assistant.conversations.store import Conversation
from assistant.pages import places
from assistant.pages.ask.menu import show_downloads
from assistant.pages.ask.view import turn_view
from assistant.pages.components import mount
from assistant.pages.people.sharing import shared_by
from assistant.pages.store import citation_order, shared_store
from assistant.serving.runtime import shared_runtime

_NOT_TO_RATE = 0  # the component "turn" then offers only what changes nothing


def show_others(conversation: Conversation) -> None:
    """The page of a conversation of somebody else's."""
    shared = shared_store().shared
    st.caption(f"{shared_by(conversation.shared)}, chỉ đọc. Để hỏi tiếp, bấm “Cuộc trao đổi mới”.")
    with st.container(horizontal=True):
        show_downloads(conversation, shared)
    documents, order = shared_runtime().corpus.by_number, citation_order()
    for turn in shared.turns(conversation.id):
        view = turn_view(replace(turn, id=_NOT_TO_RATE), documents, fresh=False, newest=False, order=order)
        places.go_to_text(mount("turn", view, f"turn-{turn.id}", "open").open)
