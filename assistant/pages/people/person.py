"""The person that a page is for: whose things it shows, and what they may do."""

from dataclasses import dataclass

import streamlit as st

from assistant.conversations.owned import LOCAL
from assistant.errors import AssistantError
from assistant.pages.people.browser import COOKIE, browser_key, read_browser
from assistant.pages.people.opening import Opening, opening
from assistant.pages.people.roles import Role, role_of, vouched_address
from assistant.serving.runtime import shared_runtime

_OWNER = "owner"


@dataclass(frozen=True, slots=True)
class Person:
    """owner names them in what is kept; name is what they and the administrators know them by."""

    owner: str
    name: str
    role: Role


class StrangerError(AssistantError):
    """Who has to sign in first ("sign-in"), is in no list ("unknown"), or has a browser without cookies ("cookie")."""

    def __init__(self, code: str, name: str = "") -> None:
        super().__init__(f"a stranger: {code}")
        self.code = code
        self.name = name


def person() -> Person:
    """Who this session is. Raises StrangerError."""
    kind = opening()
    if kind is Opening.SIGN_IN:
        return _signed_in()
    if kind is Opening.ALONE:
        return Person(LOCAL, "người dùng máy này", Role.ADMINISTRATOR)
    known = browser()
    if kind is Opening.CLOSED or known is None:
        raise StrangerError("cookie")
    return Person(f"browser:{known}", f"trình duyệt {known[:8]}", Role.EDITOR)


def browser() -> str | None:
    """The browser of this session, None where it has no cookie of ours."""
    return read_browser(st.context.cookies.get(COOKIE), browser_key(shared_runtime().settings.data_dir))


def may(role: Role) -> bool:
    """Whether this session's person has a role, or a higher one."""
    return person().role >= role


def keep_apart(owner: str) -> None:
    """Whatever the session remembers is of one person: with another it begins anew."""
    if st.session_state.get(_OWNER, owner) != owner:
        st.session_state.clear()
    st.session_state[_OWNER] = owner


def _signed_in() -> Person:
    user = st.user
    if not user.is_logged_in:
        raise StrangerError("sign-in")
    address = vouched_address(user)
    name = address or str(user.get("name") or user.get("sub"))
    role = role_of(address, shared_runtime().settings)
    if role is None or not user.get("sub"):
        raise StrangerError("unknown", name)
    return Person(f"{user.get('iss')}#{user.get('sub')}", name, role)
