"""Sharing is an act: a button gives a thing to everybody of this installation to read, and takes it back."""

import streamlit as st

from assistant.conversations.owned import Owned
from assistant.pages.people.audit import note
from assistant.pages.people.opening import several_people
from assistant.pages.people.person import person
from assistant.pages.plain_text import escape


def show_share(own: Owned, thing: str, key: str, shared: bool, hint: str) -> None:
    """The owner's button: `thing` is what the page calls it, hint says what the others can do with it."""
    if not several_people():
        return
    if shared:
        if st.button("Thôi chia sẻ", key=f"take-back-{key}", icon=":material/lock:", width="stretch"):
            own.take_back(key)
            note(f"thôi chia sẻ {thing}", key)
            st.rerun()
    elif st.button("Chia sẻ với mọi người", key=f"share-{key}", icon=":material/group:", width="stretch", help=hint):
        own.share(key, person().name)
        note(f"chia sẻ {thing}", key)
        st.rerun()


def show_that_shared(words: str) -> None:
    """What the owner is told for as long as a thing is shared."""
    st.caption(f":material/group: {words}")


def shared_by(name: str) -> str:
    """Who shares a thing, in Markdown."""
    return f":material/group: {escape(name)} chia sẻ"
