"""What a page is on: the address says it, so a refresh finds it again, and the session remembers it between pages."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import streamlit as st

from assistant.conversations.store import Conversation
from assistant.pages.people.opening import several_people
from assistant.pages.store import shared_store

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Current:
    """The one of its kind that this session is on; `parameter` names it in the address."""

    parameter: str

    @property
    def key(self) -> str | None:
        """The id of the address, else the one that this session was on, whatever page shows."""
        key = st.query_params.get(self.parameter) or st.session_state.get(self._memory)
        return str(key) if key else None

    @property
    def in_address(self) -> bool:
        """Whether the address names one, which may not be there any more."""
        return bool(st.query_params.get(self.parameter))

    def find(self, get: Callable[[str], Thing | None]) -> tuple[str, Thing] | None:
        """The id and the thing of the address, else of before; one that is not there any more is forgotten."""
        key = self.key
        found = get(key) if key else None
        if key is None or found is None:
            self.leave()
            return None
        self.choose(key)
        return key, found

    def choose(self, key: str) -> None:
        """Be on one."""
        st.session_state[self._memory] = key
        if st.query_params.get(self.parameter) != key:
            st.query_params[self.parameter] = key

    def leave(self) -> None:
        """Be on none: the page begins anew."""
        st.session_state.pop(self._memory, None)
        st.query_params.pop(self.parameter, None)

    @property
    def _memory(self) -> str:
        return f"current-{self.parameter}"


CONVERSATION = Current("c")


def conversation() -> Conversation | None:
    """The conversation of its person's own that this session is in; None for a new one."""
    found = CONVERSATION.find(shared_store().get)
    return found[1] if found else None


def others_conversation() -> Conversation | None:
    """The conversation of somebody else's that this session is in; None where no such one is shared."""
    key = CONVERSATION.key
    found = shared_store().shared.get(key) if key and several_people() else None
    if found:
        CONVERSATION.choose(found.id)
    return found
