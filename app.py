"""The page: `streamlit run app.py`. The server with its security headers; the pages are in assistant/pages/."""

import logging
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache

import streamlit as st
from starlette.middleware import Middleware

from assistant.pages import settings, sidebar  # noqa: F401 -- the pages are loaded first
from assistant.pages.ask import page as ask  # noqa: F401
from assistant.pages.hosts import CLOSED_WORDS, HostGuard, Name, opened_to
from assistant.pages.library import page as library  # noqa: F401
from assistant.pages.people.browser import Browsers, browser_key
from assistant.pages.people.opening import Opening, opening
from assistant.pages.people.pacing import Pacing
from assistant.pages.reader import page as reader  # noqa: F401
from assistant.pages.security import SecureShell
from assistant.pages.store import open_stores
from assistant.pages.study import page as study  # noqa: F401
from assistant.pages.tables import targets, tasks  # noqa: F401
from assistant.pages.uploads import UploadGuard
from assistant.serving.runtime import shared_runtime

logger = logging.getLogger(__name__)

_PAGE_FIRST = 4.0  # seconds in which the first reader's page has the interpreter to itself


@asynccontextmanager
async def open_early(_: st.App) -> AsyncIterator[None]:
    """Open the assistant soon after the server starts, whether or not a reader comes; let it go at the end."""
    try:
        runtime = shared_runtime()
    except ValueError:  # a wrong setting: every page says which one
        yield
        return
    runtime.settings.keep_private()
    if is_closed():
        logger.error(CLOSED_WORDS.strip())
    # The first page lists what is kept; the browser fetches its scripts meanwhile.
    threading.Thread(target=open_stores, name="open-stores", daemon=True).start()
    runtime.start_after(_PAGE_FIRST)
    yield
    runtime.close()


@cache
def names() -> frozenset[Name]:
    """The names that the settings give this server; none for a wrong setting."""
    try:
        hosts = shared_runtime().settings.hosts
    except ValueError:
        hosts = ()
    return opened_to(hosts, st.get_option("server.address"))


def is_closed() -> bool:
    """Whether others could reach this server though nobody said who may; a wrong setting shows nothing but itself."""
    try:
        return opening() is Opening.CLOSED
    except ValueError:
        return False


def key() -> bytes | None:
    """The key by which browsers are told apart, where there may be several."""
    try:
        return None if opening() is Opening.ALONE else browser_key(shared_runtime().settings.data_dir)
    except ValueError:
        return None


guards = [
    Middleware(HostGuard, names=names, closed=is_closed),
    Middleware(UploadGuard),
    Middleware(Browsers, key=key),
    Middleware(Pacing, key=key),
    Middleware(SecureShell),
]
app = st.App("assistant/pages/shell.py", lifespan=open_early, middleware=guards)
