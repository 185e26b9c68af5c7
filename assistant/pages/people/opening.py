"""To whom the server is open: one rule, from the settings, the address that it listens at and the sign-in."""

import time
from enum import Enum
from functools import lru_cache

import streamlit as st
from streamlit.runtime.secrets import secrets_singleton

from assistant.pages.hosts import opened_wider
from assistant.serving.runtime import shared_runtime
from assistant.settings import Settings


class Opening(Enum):
    """ALONE: the one person at this machine. SIGN_IN: whoever signs in. SHARED: every browser, without sign-in.

    CLOSED: others could reach the server, but nobody said who they are or that it does not matter.
    """

    ALONE = "alone"
    SIGN_IN = "sign-in"
    SHARED = "shared"
    CLOSED = "closed"


def opening_of(settings: Settings, address: str | None, sign_in: bool) -> Opening:
    """To whom a server with these settings, listening at an address, is open."""
    if sign_in:
        return Opening.SIGN_IN
    if not opened_wider(settings.hosts, address):
        return Opening.ALONE
    return Opening.SHARED if settings.open_without_sign_in else Opening.CLOSED


def opening() -> Opening:
    """To whom this server is open. Raises pydantic's ValidationError for a wrong setting."""
    return opening_of(shared_runtime().settings, *_of_server(int(time.monotonic())))


@lru_cache(maxsize=1)
def _of_server(_second: int) -> tuple[str | None, bool]:
    """The address that the server listens at and whether people sign in, looked up once a second.

    Streamlit looks for its files anew, under one lock, for as long as there are none; a page asks several times. Of 50
    people who ask at once most waited there.
    """
    return st.get_option("server.address"), _sign_in_is_set()


def several_people() -> bool:
    """Whether there is anybody to share a thing with."""
    return opening() is not Opening.ALONE


def _sign_in_is_set() -> bool:
    """Whether .streamlit/secrets.toml has the section [auth], by which st.login signs people in."""
    return bool(secrets_singleton.load_if_toml_exists() and "auth" in secrets_singleton)
